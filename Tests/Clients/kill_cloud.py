"""Kills a local cloud with SIGKILL under load, again and again, and checks that nothing acknowledged is lost.

usage: kill_cloud.py SLIPWAY FOLDER [ROUNDS]
"""
import datetime
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import threading

import boto3
import botocore.config
import botocore.exceptions

SLIPWAY, FOLDER = sys.argv[1:3]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 3
DATA = FOLDER + "/data"
CHOICE = random.Random(7)


def start():
    environment = {"PATH": os.environ["PATH"], "HOME": FOLDER, "SLIPWAY_HOME": FOLDER + "/home"}
    process = subprocess.Popen(
        [SLIPWAY, "local", "start", "--foreground", "--port", "0", "--data", DATA], stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL, env=environment)
    words = b""
    for line in process.stderr:
        words += line
        if b"local cloud at" in line:
            break
    else:
        raise AssertionError(f"it did not start: {words.decode()}")
    with open(DATA + "/instance.json") as file:
        instance = json.load(file)
    return process, instance


def client(instance, name):
    return boto3.client(
        name, endpoint_url=instance["url"], region_name=instance["region"],
        aws_access_key_id=instance["accessKeyId"], aws_secret_access_key=instance["secretAccessKey"],
        config=botocore.config.Config(retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=20))


acknowledged, attempted, values = {}, {}, {}
lock = threading.Lock()


def write(instance, number, stop):
    s3, cloudwatch = client(instance, "s3"), client(instance, "cloudwatch")
    own = random.Random(number)
    while not stop.is_set():
        key = f"{number}/../{own.randrange(12)}"
        body = os.urandom(own.choice([0, 1, 5000, 300000]))
        digest = hashlib.sha256(body).hexdigest()
        with lock:
            attempted.setdefault(key, set()).add(digest)
        try:
            s3.put_object(Bucket="kills", Key=key, Body=body)
            with lock:
                acknowledged[key] = digest
                # What was tried before cannot come back.
                attempted[key] = {digest}
            cloudwatch.put_metric_data(Namespace="Kills", MetricData=[{"MetricName": f"m{number}", "Value": 1}])
            with lock:
                values[number] = values.get(number, 0) + 1
        except (botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError) as error:
            if not stop.is_set():
                raise AssertionError(f"refused while it ran: {error}")
            return


process, instance = start()
# us-east-1 is the region of buckets that name none, and refuses its own name.
region = instance["region"]
client(instance, "s3").create_bucket(
    Bucket="kills",
    **({} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}))
for round_number in range(ROUNDS):
    stop = threading.Event()
    threads = [threading.Thread(target=write, args=(instance, number, stop)) for number in range(4)]
    for thread in threads:
        thread.start()
    threads[0].join(CHOICE.uniform(0.5, 1.5))
    stop.set()
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    for thread in threads:
        thread.join()
    process, instance = start()
    s3, cloudwatch = client(instance, "s3"), client(instance, "cloudwatch")
    listed = {item["Key"]: item for page in s3.get_paginator("list_objects_v2").paginate(Bucket="kills")
              for item in page.get("Contents", [])}
    for key, tried in attempted.items():
        if key not in listed:
            assert key not in acknowledged, f"{key} was acknowledged and is lost"
            continue
        reply = s3.get_object(Bucket="kills", Key=key)
        body = reply["Body"].read()
        digest = hashlib.sha256(body).hexdigest()
        assert f'"{hashlib.md5(body).hexdigest()}"' == reply["ETag"], f"{key} is torn"
        assert digest in tried, f"{key} holds what nobody put last"
        acknowledged[key], attempted[key] = digest, {digest}
    files = sum(len(names) for _, _, names in os.walk(DATA + "/objects"))
    assert files == len(listed), f"{files} files for {len(listed)} objects"
    end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=5)
    for number, count in values.items():
        points = cloudwatch.get_metric_statistics(
            Namespace="Kills", MetricName=f"m{number}", StartTime=end - datetime.timedelta(hours=1), EndTime=end,
            Period=60, Statistics=["Sum"])["Datapoints"]
        total = sum(point["Sum"] for point in points)
        assert total >= count, f"m{number}: {total} of {count} acknowledged values"
    print(f"round {round_number}: {len(listed)} objects, {sum(values.values())} values", flush=True)
process.send_signal(signal.SIGTERM)
assert process.wait(20) == 0 or process.returncode in (130, 143, -signal.SIGTERM), process.returncode
