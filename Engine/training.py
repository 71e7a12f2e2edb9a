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
