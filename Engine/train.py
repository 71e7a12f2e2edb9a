"""Trains a model with LoRA: train.py ARGUMENTS, one JSON object. Events go to standard output."""

import events

import conversation
import json
import os
import signal
import sys
import time


def stop(number, frame):
    # A stop must not wait for the end of an optimizer step, and nothing of a stopped run is kept.
    events.emit("stopped")
    os._exit(0)


def main():
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    arguments = json.loads(sys.argv[1])
    technique = arguments["technique"]
    if technique not in TRAINERS:
        events.fail(f"there is no trainer for the technique {technique}; there is one for {', '.join(TRAINERS)}")
    events.emit("starting")
    TRAINERS[technique](arguments)


def train_sft(arguments):
    import torch
    import transformers
    from datasets import Dataset
    from peft import LoraConfig, PeftModel, get_peft_model
    from trl import SFTConfig, SFTTrainer

    events.quiet()
    if arguments["threads"]:
        torch.set_num_threads(arguments["threads"])
    transformers.set_seed(arguments["seed"])
    cuda = torch.cuda.is_available()
    fast = torch.cuda.is_bf16_supported() if cuda else events.has_bfloat16()
    dtype = torch.bfloat16 if fast else torch.float32

    events.emit("downloading")
    rows = read_rows(arguments["trainFile"])
    held_out = read_rows(arguments["validationFile"]) if arguments["validationFile"] else None
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
        r=arguments["rank"],
        lora_alpha=arguments["alpha"],
        lora_dropout=arguments["dropout"],
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )
    model = get_peft_model(model, lora)

    config = settings(SFTConfig, arguments, evaluates=bool(held_out), fast=fast, cuda=cuda)
    trainer = SFTTrainer(
        model=model,
        args=config,
        train_dataset=Dataset.from_list(rows),
        eval_dataset=Dataset.from_list(held_out) if held_out else None,
        processing_class=tokenizer,
        callbacks=[reporter(transformers)],
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
        epochs=arguments["epochs"],
        tokens=tokens_seen(state),
        seconds=seconds,
        dtype=str(dtype).removeprefix("torch."),
    )


def settings(SFTConfig, arguments, evaluates, fast, cuda):
    """How TRL trains: the loss is over the completion alone, and a row longer than maxLength loses its end."""
    micro = min(arguments["deviceBatchSize"], arguments["batchSize"])
    return SFTConfig(
        output_dir=os.path.join(arguments["outputFolder"], "trainer"),
        max_length=arguments["maxLength"],
        completion_only_loss=True,
        num_train_epochs=arguments["epochs"],
        learning_rate=arguments["learningRate"],
        lr_scheduler_type=arguments["scheduler"],
        warmup_steps=arguments["warmupRatio"],
        weight_decay=arguments["weightDecay"],
        max_grad_norm=1.0,
        per_device_train_batch_size=micro,
        per_device_eval_batch_size=micro,
        gradient_accumulation_steps=max(1, arguments["batchSize"] // micro),
        gradient_checkpointing=False,
        bf16=fast,
        use_cpu=not cuda,
        seed=arguments["seed"],
        data_seed=arguments["seed"],
        logging_steps=1,
        logging_nan_inf_filter=False,
        eval_strategy="epoch" if evaluates else "no",
        save_strategy="no",
        report_to=[],
        disable_tqdm=True,
        dataloader_pin_memory=False,
    )


def read_rows(path):
    rows = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                prompt, completion = conversation.split(json.loads(line))
            except conversation.Unusable as reason:
                events.fail(f"{path}, line {number}: {reason}")
            rows.append({"prompt": prompt, "completion": completion})
    if not rows:
        events.fail(f"{path} has no rows")
    return rows


def tokens_seen(state):
    return int(next((entry["num_tokens"] for entry in reversed(state.log_history) if "num_tokens" in entry), 0))


def reporter(transformers):
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
    peft = {
        "peft_type": "lora",
        "r": arguments["rank"],
        "alpha": arguments["alpha"],
        "dropout": arguments["dropout"],
        "target_modules": "all-linear",
    }
    training = {
        "technique": arguments["technique"],
        "dtype": dtype,
        "max_epochs": arguments["epochs"],
        "learning_rate": arguments["learningRate"],
        "global_batch_size": arguments["batchSize"],
        "max_length": arguments["maxLength"],
        "lr_scheduler_type": arguments["scheduler"],
        "lr_warmup_steps_ratio": arguments["warmupRatio"],
        "weight_decay": arguments["weightDecay"],
        "seed": arguments["seed"],
    }
    lines = [f"job_name: {json.dumps(arguments['jobName'])}"]
    for name, section in (("peft_config", peft), ("training_args", training)):
        lines.append(f"{name}:")
        lines += [f"  {key}: {json.dumps(value)}" for key, value in section.items()]
    return "\n".join(lines) + "\n"


# A technique is added here, with its own reading of the rows; what is not here is refused before anything is loaded.
TRAINERS = {"sft": train_sft}

if __name__ == "__main__":
    main()
