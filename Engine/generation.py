"""Generates text with one model, one job after the other, on a thread of its own."""

import events

import os
import queue
import threading

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, StoppingCriteria, StoppingCriteriaList

from refusal import Refusal


class Job:
    """A prompt and how to go on from it. `deliver` gets pieces of text, then None; or an exception."""

    def __init__(self, prompt, limit, temperature, top_p, repetition_penalty, seed, stop):
        self.prompt, self.limit, self.stop = prompt, limit, stop
        self.temperature, self.top_p = temperature, top_p
        self.repetition_penalty, self.seed = repetition_penalty, seed
        self.deliver = None
        self.cancelled = False
        self.finish = None
        self.count = 0

    def usage(self):
        prompt = len(self.prompt)
        return {"prompt_tokens": prompt, "completion_tokens": self.count, "total_tokens": prompt + self.count}


class Generator:
    """A loaded model with a bounded queue of jobs."""

    def __init__(self, arguments):
        events.quiet()
        torch.set_num_threads(arguments["threads"])
        dtype = torch.bfloat16 if events.has_bfloat16() else torch.float32
        folder = arguments["modelFolder"]
        self.tokenizer = AutoTokenizer.from_pretrained(folder, trust_remote_code=False)
        self.model = AutoModelForCausalLM.from_pretrained(
            folder, dtype=dtype, use_safetensors=True, trust_remote_code=False
        ).eval()
        self.context = self.model.config.max_position_embeddings
        self.jobs = queue.Queue(maxsize=arguments["queueLimit"])
        self.ends = self.end_tokens()
        self.raw_inputs = os.environ.get("SLIPWAY_INPUTS") == "raw"
        threading.Thread(target=self.work, daemon=True).start()

    def end_tokens(self):
        ends = self.model.generation_config.eos_token_id
        ends = set(ends) if isinstance(ends, list) else {ends}
        return (ends | {self.tokenizer.eos_token_id}) - {None}

    def warm_up(self):
        """The first pass builds kernels; a client should not wait for that."""
        with torch.inference_mode():
            self.model.generate(
                torch.tensor([[self.tokenizer.eos_token_id or 0] * 8]), max_new_tokens=2, do_sample=False
            )

    def submit(self, job):
        """Queues a job; false when the queue is full."""
        try:
            self.jobs.put_nowait(job)
            return True
        except queue.Full:
            return False

    def chat_prompt(self, messages):
        if not isinstance(messages, list) or not messages:
            raise Refusal(400, "invalid_request_error", "messages must be a list with at least one message")
        turns = []
        for turn in messages:
            content = turn.get("content") if isinstance(turn, dict) else None
            if isinstance(content, list) and all(isinstance(p, dict) and p.get("type") == "text" for p in content):
                content = "".join(str(part.get("text", "")) for part in content)
            if not isinstance(content, str) or turn.get("role") not in ("system", "user", "assistant", "tool"):
                raise Refusal(400, "invalid_request_error", "each message needs a role and a text as its content")
            turns.append({"role": turn["role"], "content": content})
        text = self.tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
        return self.tokenizer(text, add_special_tokens=False)["input_ids"]

    def text_prompt(self, text):
        if not isinstance(text, str) or not text:
            raise Refusal(400, "invalid_request_error", "prompt must be a text")
        return self.tokenizer(text)["input_ids"]

    def input_prompt(self, text):
        """A plain text is a user's turn, as training renders a row's prompt; a rendered conversation stays as it is."""
        rendered = any(token in text for token in self.tokenizer.all_special_tokens)
        if rendered or self.raw_inputs or not self.tokenizer.chat_template:
            return self.text_prompt(text)
        return self.chat_prompt([{"role": "user", "content": text}])

    def work(self):
        while True:
            job = self.jobs.get()
            if job.cancelled:
                continue
            try:
                self.generate(job)
                job.deliver(None)
            except Exception as error:
                job.deliver(error)

    def generate(self, job):
        pieces = Pieces(self.tokenizer, self.ends, job)
        options = {"do_sample": False}
        if job.temperature > 0:
            options = {"do_sample": True, "temperature": job.temperature, "top_p": job.top_p, "top_k": 0}
            if job.seed is not None:
                torch.manual_seed(job.seed)
        if job.repetition_penalty != 1.0:
            options["repetition_penalty"] = job.repetition_penalty
        prompt = torch.tensor([job.prompt])
        with torch.inference_mode():
            self.model.generate(
                prompt,
                attention_mask=torch.ones_like(prompt),
                max_new_tokens=job.limit,
                stopping_criteria=StoppingCriteriaList([pieces]),
                pad_token_id=self.tokenizer.pad_token_id,
                eos_token_id=list(self.ends),
                **options,
            )
        pieces.close()


class Pieces(StoppingCriteria):
    """Turns each new token into text, and says when to stop: a stop text, or nobody listens any more."""

    def __init__(self, tokenizer, ends, job):
        self.tokenizer, self.ends, self.job = tokenizer, ends, job
        self.tokens = []
        self.sent = 0
        self.text = ""
        self.held = max((len(text) for text in job.stop), default=1) - 1

    def __call__(self, ids, scores, **rest):
        token = int(ids[0, -1])
        self.job.count += 1
        if token in self.ends:
            self.job.finish = "stop"
        else:
            self.tokens.append(token)
            self.text = self.tokenizer.decode(self.tokens, skip_special_tokens=True)
            cut = min((at for at in map(self.text.find, self.job.stop) if at >= 0), default=-1)
            if cut >= 0:
                self.text, self.job.finish = self.text[:cut], "stop"
            else:
                # A half-read character decodes to a replacement mark; a half-read stop text must not go out either.
                self.send(len(self.text.rstrip("\ufffd")) - self.held)
        done = self.job.finish is not None or self.job.cancelled
        return torch.full((ids.shape[0],), done, dtype=torch.bool)

    def close(self):
        self.job.finish = self.job.finish or "length"
        self.send(len(self.text))

    def send(self, end):
        if end > self.sent:
            self.job.deliver(self.text[self.sent : end])
            self.sent = end
