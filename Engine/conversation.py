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
    if isinstance(prompt, str) and prompt:
        prompt = [{"role": "user", "content": prompt}]
    if isinstance(completion, str) and completion:
        completion = [{"role": "assistant", "content": completion}]
    if not prompt or not completion:
        raise Unusable("neither prompt and completion nor messages")
    return messages(prompt), messages(completion)


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
