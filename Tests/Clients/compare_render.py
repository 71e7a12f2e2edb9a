"""Compares what render.py marks as learnt with what TRL prepares for the training that train.py starts.

    compare_render.py PROGRAMS_FOLDER MODEL_FOLDER ROWS_FILE MAXIMUM_LENGTH

Prints one JSON object with the number of rows and tokens compared; ends with status 1 at the first difference.
"""

import json
import sys

programs, folder, path, limit = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
sys.path.insert(0, programs)
import events

import torch
import transformers
from datasets import Dataset
from trl import SFTConfig, SFTTrainer

import conversation
import train_sft
import training

torch_module = sys.modules["torch"]
import render

# render.py hides torch from the tokenizer's libraries; this check needs it.
sys.modules["torch"] = torch_module


def prepared(tokenizer, rows):
    """The rows as TRL prepares them, for a model of the same vocabulary that is small enough to make up."""
    arguments = {
        "outputFolder": "/nonexistent",
        "hyperparameters": {
            "global_batch_size": 1, "dataset_max_len": limit, "max_epochs": 1, "learning_rate": 1e-4,
            "lr_scheduler_type": "constant", "lr_warmup_steps_ratio": 0, "weight_decay": 0, "seed": 1,
        },
    }
    config = training.settings(
        SFTConfig, arguments, evaluates=False, fast=False, cuda=False, **train_sft.own(arguments["hyperparameters"])
    )
    shape = transformers.LlamaConfig(
        vocab_size=len(tokenizer), hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=1,
        num_key_value_heads=1,
    )
    trainer = SFTTrainer(
        model=transformers.LlamaForCausalLM(shape), args=config, train_dataset=Dataset.from_list(rows),
        processing_class=tokenizer,
    )
    return [(row["input_ids"], [label != -100 for label in row["labels"]]) for row in trainer.train_dataset]


def shown(tokenizer, lines):
    """The same rows as render.py sees them: those that training keeps, cut where it cuts them."""
    renderer = render.Renderer(tokenizer, limit)
    for line in lines:
        threads = renderer.threads({"row": json.loads(line)})
        renderer.tokenise([threads])
        for thread in threads:
            if not thread.is_dropped:
                ids = thread.ids[:limit]
                yield ids, [thread.is_learnt(position) for position in range(len(ids))]


def main():
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if line.strip()]
    tokenizer = conversation.load_tokenizer(folder)
    ours = list(shown(tokenizer, lines))
    theirs = prepared(tokenizer, training.read_rows(path, train_sft.row))
    if len(ours) != len(theirs):
        events.fail(f"{len(ours)} rows are shown as kept, {len(theirs)} are trained on")
    for number, (one, other) in enumerate(zip(ours, theirs), 1):
        for what, left, right in zip(("token", "mask"), one, other):
            if left != right:
                events.fail(f"kept row {number} differs in a {what}: {left} is shown, {right} is trained on")
    tokens = sum(len(ids) for ids, _ in ours)
    events.emit("same", given=len(lines), kept=len(ours), tokens=tokens, learnt=sum(sum(mask) for _, mask in ours))


main()
