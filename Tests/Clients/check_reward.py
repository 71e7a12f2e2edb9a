"""Asks reward functions of every kind of misbehaviour through the engine's reward.py.

    check_reward.py PROGRAMS_FOLDER WORK_FOLDER

Prints one JSON object of case to score or refusal.
"""

import json
import os
import sys

programs, folder = sys.argv[1], sys.argv[2]
sys.path.insert(0, programs)
import reward

HEAD = "import json, math, os, sys, time\ndef lambda_handler(event, context):\n    sample = event['input'][0]\n    "
ITEM = "[{'id': sample['id'], 'aggregate_reward_score': %s, 'metrics_list': []}]"
CASES = {
    "bare": HEAD + "return " + ITEM % "float(sample['messages'][-1]['content'] == sample['reward_model']['ground_truth'])",
    "http": HEAD + "return {'statusCode': 200, 'headers': {}, 'body': json.dumps(%s)}" % (ITEM % "0.25"),
    "prints": HEAD + "print('chatter'); os.write(1, b'{}\\n'); sys.stdin.read(); return " + ITEM % "1",
    "state": "calls = 0\n" + HEAD + "global calls; calls += 1; print('x' * 900_000); return " + ITEM % "calls",
    "status": HEAD + "return {'statusCode': 500, 'body': 'no'}",
    "raises": HEAD + "return 1 / 0",
    "exits": HEAD + "sys.exit(3)",
    "dies": HEAD + "os._exit(3)",
    "hangs": HEAD + "time.sleep(600)",
    "gigabyte": HEAD + "\n    while True: print('x' * 1_000_000)",
    "long": HEAD + "return 'x' * 2_000_000",
    "nan": HEAD + "return " + ITEM % "math.nan",
    "text": HEAD + "return " + ITEM % "'1.0'",
    "flag": HEAD + "return " + ITEM % "True",
    "other": HEAD + "return [{'id': 'b', 'aggregate_reward_score': 1}]",
    "none": HEAD + "return None",
    "two": HEAD + "return 2 * " + ITEM % "1",
    "forges": HEAD + "os.write(4, b'{\"reply\": [NaN]}\\n'); return " + ITEM % "1",
    "memory": HEAD + "b' ' * (1 << 40)",
    "syntax": "def lambda_handler(event, context)\n",
    "absent": "def handler(event, context): pass\n",
}


def asked(name, text):
    path = os.path.join(folder, name + ".py")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    sample = {
        "id": "7", "reward_model": {"ground_truth": "42"},
        "messages": [{"role": "user", "content": "6 x 7?"}, {"role": "assistant", "content": "42"}],
    }
    try:
        function = reward.Function(path, 2 if name == "hangs" else reward.CALL_SECONDS)
        scores = [function.score(sample), function.score(sample)]
        function.close()
        return scores
    except reward.Refused as cause:
        return str(cause)


print(json.dumps({name: asked(name, text) for name, text in CASES.items()}))
