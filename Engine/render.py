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
