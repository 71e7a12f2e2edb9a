"""Converts a GGUF model into a folder of safetensors: convert.py GGUF_FILE OUTPUT_FOLDER."""

import events

import os
import sys


def main():
    source, output = sys.argv[1], sys.argv[2]
    folder, name = os.path.split(os.path.abspath(source))
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
    events.emit("converted", parameters=plain.num_parameters())


if __name__ == "__main__":
    main()
