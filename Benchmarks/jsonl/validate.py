"""The common way: a loop over json.loads with the rules of sft-chat. Prints rows, invalid rows and problems as JSON."""
import json
import sys

TURNS = ("user", "assistant")


def text_fault(text):
    return not text.strip() or text.lower() == "nan"


def conversation(messages, allows_system, first, last):
    problems = 0
    if not isinstance(messages, list):
        return 1
    turns, previous = 0, None
    for number, message in enumerate(messages):
        if not isinstance(message, dict):
            problems += 1
            previous = None
            turns += 1
            continue
        if "content" not in message:
            problems += 1
        elif not isinstance(message["content"], str) or text_fault(message["content"]):
            problems += 1
        role = message.get("role")
        if role in TURNS:
            if turns == 0:
                problems += role != first
            elif role == previous:
                problems += 1
        elif role == "system":
            problems += not allows_system or number > 0
        else:
            problems += 1
        turns += role != "system"
        previous = role
    if not messages:
        problems += 1
    elif turns == 0:
        problems += 1
    elif previous in TURNS and previous != last:
        problems += 1
    return problems


def main(path):
    rows = invalid = count = 0
    with open(path, "rb") as file:
        for line in file:
            if not line.strip():
                continue
            rows += 1
            problems = 0
            try:
                row = json.loads(line)
            except ValueError:
                problems = 1
            else:
                if not isinstance(row, dict):
                    problems = 1
                else:
                    for name, system, role in (("prompt", True, "user"), ("completion", False, "assistant")):
                        if name not in row:
                            problems += 1
                        else:
                            problems += conversation(row[name], system, role, role)
            count += problems
            invalid += problems > 0
    print(json.dumps({"rows": rows, "invalid": invalid, "problemCount": count}))


main(sys.argv[1])
