"""How a row of training data becomes a conversation, and which of its tokens are learnt.

Training and rendering both go through this module, so that what is shown cannot part from what is trained.
"""


class Unusable(ValueError):
    """A row that cannot be trained on; its words say why, without the row's text."""


def split(row):
    """The prompt and the completion of a row, as messages. Text becomes a turn of a chat, so that training renders it
    by the very chat template that serving uses."""
    if not isinstance(row, dict):
        raise Unusable("it is not an object")
    if "messages" in row:
        turns = row["messages"]
        if not isinstance(turns, list) or len(turns) < 2:
            raise Unusable("messages must be a list of at least two messages")
        # The last answer is what is learnt; what comes before it is its prompt.
        prompt, completion = turns[:-1], turns[-1:]
    else:
        prompt, completion = row.get("prompt"), row.get("completion")
    if not prompt or not completion:
        raise Unusable("neither prompt and completion nor messages")
    return turns_of(prompt, "user"), turns_of(completion, "assistant")


def pair(row):
    """The prompt and the two answers of a row, as messages: the chosen one and the rejected one."""
    parts = [row.get(name) for name in ("prompt", "chosen", "rejected")] if isinstance(row, dict) else [None]
    if not all(parts):
        raise Unusable("it lacks a prompt, a chosen or a rejected answer")
    prompt, chosen, rejected = (
        turns_of(part, role) for part, role in zip(parts, ("user", "assistant", "assistant"))
    )
    if chosen == rejected:
        raise Unusable("the chosen and the rejected answer are the same")
    return prompt, chosen, rejected


def turns_of(part, role):
    """Messages as they are, text as one message of the role."""
    return messages([{"role": role, "content": part}] if isinstance(part, str) else part)


def messages(conversation):
    """Role and content alone: members differ from row to row in real data, and a table needs the same ones everywhere."""
    if not isinstance(conversation, list):
        raise Unusable("a prompt or a completion is neither a text nor a list of messages")
    turns = []
    for turn in conversation:
        if not isinstance(turn, dict) or "role" not in turn or "content" not in turn:
            raise Unusable("a message lacks its role or its content")
        turns.append({"role": turn["role"], "content": turn["content"]})
    return turns


def load_tokenizer(folder):
    """The tokenizer of a local model. No code of the model's own is run. Its chat template is a program all the same:
    transformers runs it in jinja2's immutable sandbox, over plain values only."""
    import transformers

    return transformers.AutoTokenizer.from_pretrained(folder, trust_remote_code=False, local_files_only=True)
