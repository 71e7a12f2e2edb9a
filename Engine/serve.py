"""Serves one model over HTTP on loopback: serve.py ARGUMENTS, one JSON object.

The paths and bodies are OpenAI's (`/v1/chat/completions`, `/v1/completions`, `/v1/models`) and those of SageMaker's
text-generation containers (`/invocations` with `inputs` and `parameters`, or with `messages`; `/ping`).
"""

import events

import asyncio
import json
import os
import signal
import socket
import sys
import threading
import time

from refusal import Refusal

LARGEST_BODY = 8 << 20
# What serving containers call the most tokens of a prompt and its answer together: LMI, vLLM, SGLang, TGI.
LENGTH_LIMITS = ("OPTION_MAX_MODEL_LEN", "SM_VLLM_MAX_MODEL_LEN", "SM_SGLANG_CONTEXT_LENGTH", "MAX_TOTAL_TOKENS")


class Server:
    """An ASGI application around one model."""

    def __init__(self, arguments, port):
        self.arguments = arguments
        self.hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost", "[::1]")}
        self.generator = None
        self.faults = arguments.get("faults") or {}
        self.inferences = 0
        self.owed_errors = 0.0
        self.created = int(time.time())

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            return
        try:
            self.check_sender(dict(scope["headers"]))
            await self.route(scope, receive, send)
        except Refusal as refusal:
            await reply(send, refusal.status, refusal.body(), retry=refusal.status == 503)
        except Disconnected:
            pass

    def check_sender(self, headers):
        # Any page in a browser can reach loopback; only its Host and Origin give it away.
        if headers.get(b"host", b"").decode("latin-1").lower() not in self.hosts:
            raise Refusal(403, "forbidden", "the Host header is not this server's")
        if b"origin" in headers or headers.get(b"sec-fetch-site", b"none") not in (b"none", b"same-origin"):
            raise Refusal(403, "forbidden", "requests from web pages are refused")

    async def route(self, scope, receive, send):
        method, path = scope["method"], scope["path"]
        if path in ("/health", "/ping") and method in ("GET", "HEAD"):
            ready = self.generator is not None
            return await reply(send, 200 if ready else 503, {"status": "ok" if ready else "loading"})
        if path == "/v1/models" and method == "GET":
            model = {
                "id": self.arguments["modelName"],
                "object": "model",
                "created": self.created,
                "owned_by": "local",
            }
            return await reply(send, 200, {"object": "list", "data": [model]})
        forms = {
            "/v1/chat/completions": self.chat,
            "/v1/completions": self.complete,
            "/invocations": self.invoke,
        }
        if path not in forms:
            raise Refusal(404, "not_found", f"there is no {path[:200]}")
        if method != "POST":
            raise Refusal(405, "method_not_allowed", f"{path} takes POST")
        kind = dict(scope["headers"]).get(b"content-type", b"application/json").decode("latin-1")
        if kind.split(";")[0].strip().lower() != "application/json":
            raise Refusal(415, "unsupported_media_type", "the content type must be application/json")
        if self.generator is None:
            raise Refusal(503, "loading", "the model is still loading")
        body = await read_json(receive)
        await self.act_out_faults()
        await forms[path](body, receive, send)
        self.inferences += 1
        if self.faults.get("crashAfterRequests") and self.inferences >= self.faults["crashAfterRequests"]:
            os.kill(os.getpid(), signal.SIGKILL)

    async def act_out_faults(self):
        if self.faults.get("latencySeconds"):
            await asyncio.sleep(self.faults["latencySeconds"])
        # Spread evenly instead of drawn: a rate of 0.2 is every fifth request.
        self.owed_errors += self.faults.get("errorRate", 0.0)
        if self.owed_errors >= 1 - 1e-9:
            self.owed_errors -= 1
            raise Refusal(500, "injected_fault", "this error was asked for by an injected fault")

    async def chat(self, body, receive, send):
        prompt = self.generator.chat_prompt(body.get("messages"))
        job = self.job(prompt, body, limit=body.get("max_completion_tokens", body.get("max_tokens")), default=512)
        name, number = "chat.completion", f"chatcmpl-{os.urandom(12).hex()}"

        def choice(text=None, finish=None, first=False):
            delta = ({"role": "assistant"} if first else {}) | ({"content": text} if text is not None else {})
            return {"index": 0, "delta": delta, "finish_reason": finish}

        def whole(text, finish):
            return {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": finish}

        await self.answer(job, body, receive, send, name, number, choice, whole)

    async def complete(self, body, receive, send):
        prompt = self.generator.text_prompt(body.get("prompt"))
        job = self.job(prompt, body, limit=body.get("max_tokens"), default=16)
        name, number = "text_completion", f"cmpl-{os.urandom(12).hex()}"

        def choice(text=None, finish=None, first=False):
            return {"index": 0, "text": text or "", "finish_reason": finish}

        await self.answer(job, body, receive, send, name, number, choice, choice)

    async def invoke(self, body, receive, send):
        if "messages" in body:
            return await self.chat(body, receive, send)
        parameters = body.get("parameters") or {}
        if not isinstance(parameters, dict):
            raise Refusal(400, "invalid_request_error", "parameters must be an object")
        inputs = body.get("inputs")
        if isinstance(inputs, list) and inputs and all(isinstance(turn, dict) for turn in inputs):
            prompt = self.generator.chat_prompt(inputs)
        elif isinstance(inputs, str):
            prompt = self.generator.input_prompt(inputs)
        else:
            raise Refusal(400, "invalid_request_error", "inputs must be a text or a list of messages")
        options = dict(parameters)
        options["stop"] = parameters.get("stop", parameters.get("stop_sequences"))
        if parameters.get("do_sample") is False:
            options["temperature"] = 0
        elif parameters.get("do_sample") and "temperature" not in options:
            options["temperature"] = 1
        job = self.job(prompt, options, limit=parameters.get("max_new_tokens"), default=256)
        if body.get("stream") is True:
            return await self.stream_tokens(job, receive, send)
        text, _ = await self.collect(job, receive)
        full = parameters.get("return_full_text") is True and isinstance(inputs, str)
        await reply(send, 200, [{"generated_text": inputs + text if full else text}])

    async def stream_tokens(self, job, receive, send):
        """The stream of SageMaker's text-generation containers: one `data:` line a piece, the whole text in the last."""
        text = ""
        async with Stream(send) as stream:
            async for piece in self.run(job, receive):
                text += piece
                token = {"token": {"text": piece, "special": False}, "generated_text": None}
                await stream.event(token)
            finish = {"finish_reason": job.finish, "generated_tokens": job.count}
            last = {"token": {"text": "", "special": True}, "generated_text": text, "details": finish}
            await stream.event(last)

    async def answer(self, job, body, receive, send, name, number, choice, whole):
        head = {"id": number, "created": int(time.time()), "model": self.arguments["modelName"]}
        if body.get("stream") is not True:
            text, finish = await self.collect(job, receive)
            return await reply(
                send, 200, head | {"object": name, "choices": [whole(text, finish)], "usage": job.usage()}
            )
        head["object"] = name if name == "text_completion" else name + ".chunk"
        async with Stream(send) as stream:
            first = True
            async for piece in self.run(job, receive):
                await stream.event(head | {"choices": [choice(piece, None, first)]})
                first = False
            await stream.event(head | {"choices": [choice(None, job.finish, first)]})
            if (body.get("stream_options") or {}).get("include_usage"):
                await stream.event(head | {"choices": [], "usage": job.usage()})
            await stream.done()

    def job(self, prompt, options, limit, default):
        if options.get("n", 1) not in (1, None):
            raise Refusal(400, "invalid_request_error", "n must be 1")
        stop = options.get("stop") or []
        stop = [stop] if isinstance(stop, str) else stop
        if not isinstance(stop, list) or len(stop) > 8 or not all(isinstance(s, str) and s for s in stop):
            raise Refusal(400, "invalid_request_error", "stop must be a text or a list of at most 8 texts")
        room = self.generator.context - len(prompt)
        limit = number(options | {"max_tokens": limit}, "max_tokens", 1, 1 << 20, min(default, max(1, room)), int)
        if room < limit:
            raise Refusal(
                400,
                "context_length_exceeded",
                f"{len(prompt)} prompt tokens and {limit} new ones exceed the maximum length of "
                f"{self.generator.context} tokens that this model is served with",
            )
        from generation import Job

        return Job(
            prompt=prompt,
            limit=limit,
            temperature=number(options, "temperature", 0, 100, 0.0, float),
            top_p=number(options, "top_p", 0, 1, 1.0, float) or 1.0,
            repetition_penalty=number(options, "repetition_penalty", 0.01, 100, 1.0, float),
            seed=number(options, "seed", 0, 2**63 - 1, None, int),
            stop=stop,
        )

    async def collect(self, job, receive):
        pieces = [piece async for piece in self.run(job, receive)]
        return "".join(pieces), job.finish

    async def run(self, job, receive):
        """The pieces of text of a job, as they are made; the job ends when the client leaves."""
        loop, pieces = asyncio.get_running_loop(), asyncio.Queue()
        job.deliver = lambda piece: loop.call_soon_threadsafe(pieces.put_nowait, piece)
        if not self.generator.submit(job):
            raise Refusal(503, "overloaded", "the queue of this replica is full")
        leaving = asyncio.ensure_future(wait_for_leave(receive))
        try:
            while True:
                next_piece = asyncio.ensure_future(pieces.get())
                await asyncio.wait({next_piece, leaving}, return_when=asyncio.FIRST_COMPLETED)
                if not next_piece.done():
                    next_piece.cancel()
                    raise Disconnected
                piece = next_piece.result()
                if isinstance(piece, Exception):
                    raise Refusal(500, "internal_error", f"the model failed: {piece}"[:500])
                if piece is None:
                    return
                if piece:
                    yield piece
        finally:
            job.cancelled = True
            leaving.cancel()


class Disconnected(Exception):
    """The client is gone: nobody to answer."""


class Stream:
    """An answer of server-sent events."""

    def __init__(self, send):
        self.send = send
        self.begun = False

    async def __aenter__(self):
        return self

    async def event(self, value):
        await self.write(b"data: " + json.dumps(value).encode() + b"\n\n")

    async def done(self):
        await self.write(b"data: [DONE]\n\n")

    async def write(self, chunk):
        if not self.begun:
            # Only now, so that an error before the first piece still gets its own status.
            self.begun = True
            headers = [(b"content-type", b"text/event-stream"), (b"cache-control", b"no-store")]
            await self.send({"type": "http.response.start", "status": 200, "headers": headers})
        await self.send({"type": "http.response.body", "body": chunk, "more_body": True})

    async def __aexit__(self, kind, error, trace):
        if kind is None:
            await self.send({"type": "http.response.body", "body": b""})
        elif issubclass(kind, Refusal) and self.begun:
            # The status is sent; cutting the connection is the only honest end.
            await self.write(b"data: " + json.dumps(error.body()).encode() + b"\n\n")
            raise ConnectionAbortedError(error.message)


async def reply(send, status, value, retry=False):
    body = json.dumps(value).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    if retry:
        headers.append((b"retry-after", b"1"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def read_json(receive):
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        body += message.get("body", b"")
        if len(body) > LARGEST_BODY:
            raise Refusal(413, "request_too_large", f"the body is larger than {LARGEST_BODY} bytes")
        if not message.get("more_body"):
            break
    try:
        value = json.loads(body)
        # Python reads half a surrogate pair as a character; no tokenizer does.
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise Refusal(400, "invalid_request_error", "the body is not JSON") from None
    if not isinstance(value, dict):
        raise Refusal(400, "invalid_request_error", "the body is not a JSON object")
    return value


async def wait_for_leave(receive):
    while (await receive())["type"] != "http.disconnect":
        pass


def context_limit(own, environment):
    """The most tokens of prompt and answer: what the container was told, and never more than the model's own."""
    for name in LENGTH_LIMITS:
        if name in environment:
            if not environment[name].isdecimal() or int(environment[name]) < 1:
                raise ValueError(f"{name} must be a whole number from 1, not {environment[name][:40]!r}")
            return min(own, int(environment[name]))
    return own


def number(options, name, low, high, default, kind):
    value = options.get(name)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        raise Refusal(400, "invalid_request_error", f"{name} must be a number from {low} to {high}")
    if kind is int and value != int(value):
        raise Refusal(400, "invalid_request_error", f"{name} must be a whole number")
    return kind(value)


def main():
    arguments = json.loads(sys.argv[1])
    faults = arguments.get("faults") or {}
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.bind(("127.0.0.1", 0))
    listener.listen(256)
    port = listener.getsockname()[1]
    server = Server(arguments, port)
    events.emit("listening", port=port, pid=os.getpid())

    def load():
        try:
            if faults.get("startDelaySeconds"):
                time.sleep(faults["startDelaySeconds"])
            if faults.get("failsToStart"):
                raise RuntimeError("this failure to start was asked for by an injected fault")
            from generation import Generator

            generator = Generator(arguments)
            generator.context = context_limit(generator.context, os.environ)
            generator.warm_up()
            server.generator = generator
            events.emit("ready")
        except Exception as error:
            sys.stderr.write(f"the model in {arguments['modelFolder']} cannot be served: {error}\n")
            sys.stderr.flush()
            os._exit(1)

    threading.Thread(target=load, daemon=True).start()
    import uvicorn

    config = uvicorn.Config(
        server,
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        log_level="error",
        access_log=False,
        server_header=False,
        # The gateway keeps its connections; closing them first would race with its next request.
        timeout_keep_alive=3600,
        timeout_graceful_shutdown=1,
    )
    asyncio.run(uvicorn.Server(config).serve(sockets=[listener]))


if __name__ == "__main__":
    main()
