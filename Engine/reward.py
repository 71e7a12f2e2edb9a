"""Asks a user's reward function, which runs in another process: a function that hangs, dies or prints without end must
cost the training a clear refusal and nothing else. Needs the standard library alone."""

import json
import math
import os
import select
import subprocess
import sys
import time

# What one call may take, in seconds; importing the file counts as a call.
CALL_SECONDS = 30
# What one reply may be long, in bytes.
REPLY_BYTES = 1 << 20


class Refused(Exception):
    """Why there is no score, in words."""


class Function:
    """The function `lambda_handler(event, context)` of a Python file."""

    def __init__(self, path, seconds=CALL_SECONDS):
        self.seconds, self.call = seconds, 0
        program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "reward_process.py")
        # It stays in the training's process group, and so ends with it. It inherits no variables.
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-B", "-X", "utf8", program, os.path.abspath(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=os.path.dirname(os.path.abspath(path)),
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8"},
        )
        self._reply()

    def score(self, sample):
        """The score of a sample: a row with the answer as the last of its `messages`.

        Raises `Refused`.
        """
        self.call += 1
        request = {"call": self.call, "event": {"input": [sample]}}
        try:
            self.process.stdin.write(json.dumps(request).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # The reply says that it ended.
        return score_of(self._reply(), sample["id"])

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def _reply(self):
        deadline = time.monotonic() + self.seconds
        source, text = self.process.stdout.fileno(), b""
        while not text.endswith(b"\n"):
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([source], [], [], left)[0]:
                raise self._end(f"it did not answer within {self.seconds} s")
            piece = os.read(source, 1 << 16)
            if not piece:
                raise self._end("its process ended without an answer")
            text += piece
            if len(text) > REPLY_BYTES:
                raise self._end(f"its reply is over {REPLY_BYTES} bytes")
        try:
            message = json.loads(text)
            # A line that the function itself wrote must not stand for an answer, nor shift the later ones by one.
            if message["call"] != self.call:
                raise ValueError
            if "error" not in message:
                return message["reply"]
            cause = str(message["error"])
        except (ValueError, TypeError, KeyError, RecursionError):
            cause = "its process wrote something else than a reply"
        raise self._end(cause)

    def _end(self, cause):
        self.close()
        return Refused(cause)


def score_of(reply, identity):
    """The score in a reply: a list of items, bare or as the JSON text of the member `body` of an HTTP answer."""
    if isinstance(reply, dict):
        status = reply.get("statusCode", 200)
        if status != 200:
            raise Refused(f"it answered with statusCode {shown(status)}")
        reply = reply.get("body")
        if isinstance(reply, str):
            try:
                reply = json.loads(reply)
            except (ValueError, RecursionError):
                raise Refused("the body of its answer is not JSON") from None
    if not isinstance(reply, list) or len(reply) != 1 or not isinstance(reply[0], dict):
        raise Refused("it was given one sample and did not answer with a list of one object")
    if reply[0].get("id") != identity:
        raise Refused(f"it answered for id {shown(reply[0].get('id'))} instead of {shown(identity)}")
    score = reply[0].get("aggregate_reward_score")
    if isinstance(score, bool) or not isinstance(score, (int, float)):
        raise Refused(f"aggregate_reward_score is {shown(score)}, not a number")
    try:
        score = float(score)
    except OverflowError:
        score = math.inf
    if not math.isfinite(score):
        raise Refused(f"aggregate_reward_score is {score}, not a finite number")
    return score


def shown(value):
    text = repr(value)
    return text if len(text) <= 100 else text[:100] + "…"
