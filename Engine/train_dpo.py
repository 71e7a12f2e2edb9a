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
