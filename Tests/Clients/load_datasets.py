"""Loads JSON lines with the Python library datasets, as trainers do, and compares the rows with the file's own.

    load_datasets.py CACHE_FOLDER FILE...

Nulls do not count: a table pads with them what a row lacks. Prints the library's version and the rows of each file; ends
with status 1 at the first file that does not load or has lost something.
"""

import json
import os
import sys

os.environ["HF_HUB_OFFLINE"] = os.environ["HF_DATASETS_OFFLINE"] = "1"
import datasets

datasets.disable_progress_bars()


def without_nulls(value):
    if isinstance(value, dict):
        return {name: without_nulls(member) for name, member in value.items() if member is not None}
    if isinstance(value, list):
        return [without_nulls(element) for element in value]
    return value


print("datasets", datasets.__version__)
for path in sys.argv[2:]:
    try:
        loaded = datasets.load_dataset("json", data_files=path, split="train", cache_dir=sys.argv[1])
    except Exception as error:
        sys.exit(f"{path}: {type(error).__name__}: {error}; {error.__cause__}")
    with open(path, encoding="utf-8") as file:
        rows = [without_nulls(json.loads(line)) for line in file]
    seen = [without_nulls(row) for row in loaded]
    for number, (row, other) in enumerate(zip(rows, seen, strict=True), 1):
        if row != other:
            sys.exit(f"{path} line {number}: {json.dumps(other)} was loaded of {json.dumps(row)}")
    print(path, len(rows))
