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
