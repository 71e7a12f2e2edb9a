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
