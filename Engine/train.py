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
