"""The common way: a loop over Python's json (or orjson, named as the second argument) with the rules of sft-chat.

Prints rows, invalid rows, problems, the characters of all texts, and the sum of the problems' lines, as JSON. Members that
stand twice it cannot see.
"""
import json
import sys

TURNS = ("user", "assistant")


class Checker:
    def __init__(self, loads):
        self.loads = loads
        self.characters = 0
        self.problems = []

    def conversation(self, messages, allows_system, first, last):
        """How many problems a list of messages has."""
        if not isinstance(messages, list):
            return 1
        problems = turns = 0
        previous = None
        for number, message in enumerate(messages):
            if not isinstance(message, dict):
                problems += 1
                previous = None
                turns += 1
                continue
            content = message.get("content")
            if not isinstance(content, str):
                problems += 1
            else:
                self.characters += len(content)
                if not content.strip() or content.lower() == "nan":
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

    def row(self, line):
        """How many problems a row has."""
        try:
            row = self.loads(line)
        except ValueError:
            return 1
        if not isinstance(row, dict):
            return 1
        problems = 0
        for name, system, role in (("prompt", True, "user"), ("completion", False, "assistant")):
            problems += self.conversation(row[name], system, role, role) if name in row else 1
        return problems


def main(path, package="json"):
    checker = Checker(__import__(package).loads)
    rows = invalid = count = sum_of_lines = 0
    with open(path, "rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            rows += 1
            problems = checker.row(line)
            if problems:
                invalid += 1
                count += problems
                sum_of_lines += number * problems
    print(json.dumps({
        "rows": rows, "invalid": invalid, "problemCount": count, "characters": checker.characters,
        "lineSum": sum_of_lines}))


if __name__ == "__main__":
    main(*sys.argv[1:])
