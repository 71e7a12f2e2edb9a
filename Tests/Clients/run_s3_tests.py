#!/usr/bin/env python3
"""Runs ceph's s3-tests (https://github.com/ceph/s3-tests) against a local cloud of its own.

usage: S3_TESTS=CHECKOUT Tests/Clients/run_s3_tests.py [SLIPWAY] [ARGUMENTS OF pytest ...]

Without S3_TESTS a checkout beside this one (../s3-tests) is taken; without either, or without a module that the tests
import, it says SKIPPED and ends with status 0. SLIPWAY is .build/debug/slipway by default. Left out, and counted by
reason, is what AWS or the local cloud answers differently: the tests marked fails_on_aws, and s3-tests-differences.txt
beside this file. Status 1 when another test fails.
"""
import collections
import importlib.util
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import other_suites

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MODULES = ["pytest", "boto3", "botocore", "yaml", "munch", "gevent", "isodate", "requests", "pytz", "httplib2", "lxml"]
FILES = ["s3tests/functional/test_s3.py", "s3tests/functional/test_headers.py"]


def skip(why):
    print(f"s3-tests: SKIPPED, {why}")
    sys.exit(0)


def configuration(instance):
    """The tests want several accounts; here there is one."""
    host, port = re.fullmatch(r"http://([^:/]+):(\d+)/?", instance["url"]).groups()
    keys = f"access_key = {instance['accessKeyId']}\nsecret_key = {instance['secretAccessKey']}\n"
    person = f"display_name = slipway\nuser_id = {instance['account']}\nemail = slipway@localhost\n{keys}"
    text = f"[DEFAULT]\nhost = {host}\nport = {port}\nis_secure = False\nssl_verify = False\n"
    text += "[fixtures]\nbucket prefix = s3-tests-{random}-\n"
    for section in ("s3 main", "s3 alt", "iam", "iam root", "iam alt root"):
        text += f"[{section}]\n{person}"
    return text + f"[s3 tenant]\n{person}tenant = slipway\n"


def main():
    arguments = sys.argv[1:]
    named = arguments and not arguments[0].startswith("-") and os.access(arguments[0], os.X_OK)
    slipway = os.path.abspath(arguments.pop(0)) if named else str(ROOT / ".build/debug/slipway")
    suite = pathlib.Path(os.environ.get("S3_TESTS") or ROOT.parent / "s3-tests")
    if not (suite / FILES[0]).exists():
        skip(f"there is no checkout of ceph's s3-tests at {suite}; S3_TESTS names one")
    lacking = [name for name in MODULES if importlib.util.find_spec(name) is None]
    if lacking:
        skip("these Python modules are not installed: " + ", ".join(lacking))
    if not os.access(slipway, os.X_OK):
        skip(f"{slipway} is not built")
    known, left_out, chosen = other_suites.differences("s3-tests-differences.txt"), collections.Counter(), []
    for path in FILES:
        for name in re.findall(r"^def (test_\w+)", (suite / path).read_text(encoding="utf-8"), re.MULTILINE):
            reason = next((reason for pattern, reason in known if pattern.search(name)), None)
            if reason:
                left_out[reason] += 1
            else:
                # Not --deselect, which also takes the longer names that begin alike.
                chosen.append(f"{path}::{name}")
    with tempfile.TemporaryDirectory() as folder:
        process = other_suites.start(slipway, folder)
        instance = json.loads(pathlib.Path(folder, "data/instance.json").read_text(encoding="utf-8"))
        try:
            config, report = folder + "/s3tests.conf", folder + "/report.xml"
            pathlib.Path(config).write_text(configuration(instance), encoding="utf-8")
            environment = {
                "PATH": os.environ["PATH"], "HOME": folder, "S3TEST_CONF": config, "AWS_DEFAULT_REGION": "us-east-1",
                "AWS_EC2_METADATA_DISABLED": "true", "PYTHONDONTWRITEBYTECODE": "1"}
            status = subprocess.run(
                [sys.executable, "-m", "pytest", "-q", "--tb=line", "-p", "no:cacheprovider",
                 "-m", "not fails_on_aws", f"--junitxml={report}", *chosen, *arguments],
                cwd=suite, env=environment).returncode
            if not os.path.exists(report):
                raise SystemExit(f"s3-tests: pytest ended with status {status} and no report")
            cases = list(xml.etree.ElementTree.parse(report).iter("testcase"))
        finally:
            process.terminate()
            process.wait()
    failed = [case.get("name") for case in cases if case.find("failure") is not None or case.find("error") is not None]
    skipped = sum(case.find("skipped") is not None for case in cases)
    passed = len(cases) - len(failed) - skipped
    print(f"s3-tests: {passed} passed, {skipped} skipped by themselves, {len(failed)} failed")
    for reason, count in left_out.most_common():
        print(f"s3-tests: {count:4} left out: {reason}")
    for name in failed:
        print(f"s3-tests: FAILED {name}")
    sys.exit(1 if failed else 0)


main()
