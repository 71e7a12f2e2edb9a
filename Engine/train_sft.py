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
