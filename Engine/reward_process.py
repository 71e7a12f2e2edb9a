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
