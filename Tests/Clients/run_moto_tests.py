#!/usr/bin/env python3
"""Runs moto's own tests (https://github.com/getmoto/moto) of the services that Slipway uses against the local cloud.

usage: MOTO=CHECKOUT Tests/Clients/run_moto_tests.py [SLIPWAY] [ARGUMENTS OF pytest ...]

Without MOTO a checkout beside this one (../moto) is taken; without either, or without a module that the tests import,
it says SKIPPED and ends with status 0. SLIPWAY is .build/debug/slipway by default. Each test has a local cloud of its
own, whose account and keys are those that moto's tests expect. A test that fails where the local cloud answered 501 is
"not built", and counted by operation; moto-tests-differences.txt beside this file tells what AWS answers differently
than moto; tests that send nothing to a cloud do not count. Status 1 when another test fails.
"""
import collections
import functools
import importlib.util
import json
import os
import pathlib
import re
import shutil
import socket
import sys
import tempfile
import types

import other_suites

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MODULES = ["pytest", "boto3", "botocore", "requests", "moto", "freezegun", "flask", "flask_cors", "yaml", "docker"]
ROLE = "arn:aws:iam::123456789012:role/FakeRole"
TRUST = json.dumps({
    "Version": "2012-10-17",
    "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com", "AWS": "123456789012"},
        "Action": "sts:AssumeRole"}]})
SERVICES = ["s3", "sts", "iam", "cloudwatch", "sagemaker"]


def skip(why):
    print(f"moto: SKIPPED, {why}")
    sys.exit(0)


class Cloud:
    """A local cloud on one port, made anew in an empty folder for each test."""

    def __init__(self, slipway, folder):
        self.slipway, self.folder, self.process, self.fresh = slipway, pathlib.Path(folder), None, False
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{probe.getsockname()[1]}"

    def renew(self):
        if self.fresh:
            return
        self.stop()
        data = self.folder / "data"
        data.mkdir(mode=0o700)
        identity = {
            "account": "123456789012", "accessKeyId": "FOOBARKEY", "secretAccessKey": "FOOBARSECRET", "nonce": "0" * 32}
        (data / "identity.json").write_text(json.dumps(identity), encoding="utf-8")
        self.process = other_suites.start(
            self.slipway, self.folder, self.url.split(":")[-1], open(self.folder / "log", "wb+"), AWS_REGION="us-east-1")
        self.fresh = True

    def make_role(self):
        """The role that moto's tests of SageMaker name without making it."""
        import boto3

        boto3.client("iam", endpoint_url=self.url, region_name="us-east-1").create_role(
            RoleName=ROLE.split("/")[-1], AssumeRolePolicyDocument=TRUST)

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process.stderr.close()
        shutil.rmtree(self.folder / "data", ignore_errors=True)


def acceptable(operation, arguments):
    """Arguments as AWS takes them: moto lets pass trust policies, paths, names, roles and models that are none."""
    changed = dict(arguments)
    if operation == "CreateRole" and '"Action"' not in changed.get("AssumeRolePolicyDocument", '"Action"'):
        changed["AssumeRolePolicyDocument"] = TRUST
    if re.fullmatch(r"my-path\d?", changed.get("Path", "")):
        changed["Path"] = f"/{changed['Path']}/"
    if "PolicyName" in changed:
        changed["PolicyName"] = changed["PolicyName"].replace(" ", "-")
    for name in ("RoleArn", "ExecutionRoleArn"):
        if re.search(r"x-x/|:training-job/|/FooRole$", str(changed.get(name))):
            changed[name] = ROLE
    if re.fullmatch(r"\d+-\d+", changed.get("CopySourceRange", "")):
        changed["CopySourceRange"] = "bytes=" + changed["CopySourceRange"]
    if operation == "CreateModel":
        changed.setdefault("PrimaryContainer", {"Image": "123456789012.dkr.ecr.us-east-1.amazonaws.com/image:1"})
        changed["PrimaryContainer"] = {
            name: value for name, value in changed["PrimaryContainer"].items() if name != "ModelDataUrl"}
    return changed


class Plugin:
    """Counts what each test sent to the cloud, and how it ended."""

    def __init__(self):
        self.sent, self.absent, self.results, self.needs_role = 0, [], {}, False

    def pytest_collection_modifyitems(self, items):
        # SageMaker writes names in lower case in ARNs, which these tests match with the names that they gave.
        for module in {item.module for item in items if "/test_sagemaker_endpoint.py" in item.nodeid}:
            module.re = types.SimpleNamespace(match=functools.partial(re.match, flags=re.IGNORECASE))

    def pytest_runtest_setup(self, item):
        self.sent, self.absent = 0, []
        self.needs_role = "/test_sagemaker/" in item.nodeid

    def pytest_runtest_logreport(self, report):
        name = re.sub(r"^tests/", "", report.nodeid)
        if report.skipped:
            self.results.setdefault(name, ("skipped", None))
        elif report.when == "call" and not self.sent:
            self.results[name] = ("apart", None)
        elif report.failed:
            self.results[name] = ("absent", self.absent[0]) if self.absent else ("failed", None)
        elif report.when == "call":
            self.results[name] = ("passed", None)

    def watch(self, url):
        """Notes each request of boto3 and of requests, and each answer that the operation is not there."""
        import botocore.client
        import botocore.exceptions
        import requests

        call, send = botocore.client.BaseClient._make_api_call, requests.Session.send

        def make_api_call(client, operation, arguments):
            self.sent += client.meta.endpoint_url == url
            try:
                return call(client, operation, acceptable(operation, arguments))
            except botocore.exceptions.ClientError as error:
                if error.response.get("ResponseMetadata", {}).get("HTTPStatusCode") == 501:
                    words = error.response.get("Error", {}).get("Message", "")
                    self.absent.append(f"{client.meta.service_model.service_name} {operation}: {words}")
                raise

        def session_send(session, request, **arguments):
            self.sent += request.url.startswith(url + "/")
            answer = send(session, request, **arguments)
            if answer.status_code == 501:
                self.absent.append(f"{request.method} {answer.text}")
            return answer

        botocore.client.BaseClient._make_api_call, requests.Session.send = make_api_call, session_send


def renewing(mock, cloud, plugin):
    """moto asks its server to forget everything as a mock begins and ends: the cloud is made anew instead."""
    begin = mock._enable_patching

    def enable(self, reset=True):
        begin(self, reset)
        cloud.fresh = False
        if plugin.needs_role:
            cloud.make_role()
            plugin.sent -= 1

    mock._enable_patching, mock.reset = enable, lambda self: cloud.renew()


def main():
    arguments = sys.argv[1:]
    named = arguments and not arguments[0].startswith("-") and os.access(arguments[0], os.X_OK)
    slipway = os.path.abspath(arguments.pop(0)) if named else str(ROOT / ".build/debug/slipway")
    suite = pathlib.Path(os.environ.get("MOTO") or ROOT.parent / "moto")
    if not (suite / "tests/test_s3/test_s3.py").exists():
        skip(f"there is no checkout of moto at {suite}; MOTO names one")
    lacking = [name for name in MODULES if importlib.util.find_spec(name) is None]
    if lacking:
        skip("these Python modules are not installed: " + ", ".join(lacking))
    if not os.access(slipway, os.X_OK):
        skip(f"{slipway} is not built")
    chosen = [item for item in arguments if item.startswith("tests/")]
    options = [item for item in arguments if item not in chosen]
    with tempfile.TemporaryDirectory() as folder:
        cloud = Cloud(slipway, folder)
        plugin = Plugin()
        (cloud.folder / "config").write_text(
            "[default]\ns3 =\n  signature_version = s3v4\n  addressing_style = path\n", encoding="utf-8")
        os.environ.update({
            "TEST_SERVER_MODE": "true", "TEST_SERVER_MODE_ENDPOINT": cloud.url,
            "TESTS_SKIP_REQUIRES_DOCKER": "true", "AWS_EC2_METADATA_DISABLED": "true", "HOME": folder,
            "AWS_CONFIG_FILE": folder + "/config", "AWS_DEFAULT_REGION": "us-east-1"})
        os.chdir(suite)
        sys.dont_write_bytecode = True
        import pytest
        from moto.core.models import ServerModeMockAWS

        renewing(ServerModeMockAWS, cloud, plugin)
        plugin.watch(cloud.url)
        try:
            status = pytest.main(
                ["-q", "--tb=short", "-p", "no:cacheprovider", "-W", "ignore", *options,
                 *(chosen or [f"tests/test_{name}" for name in SERVICES])], plugins=[plugin])
        finally:
            cloud.stop()
    if status not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise SystemExit(f"moto: pytest ended with status {int(status)}")
    sys.exit(tell(plugin.results))


def tell(results):
    """Prints the counts; the exit status."""
    known = other_suites.differences("moto-tests-differences.txt")
    ends, absent, listed = collections.Counter(), collections.Counter(), collections.Counter()
    unlisted, needless = [], []
    for name, (end, words) in results.items():
        reason = next((reason for pattern, reason in known if pattern.search(name)), None)
        if end == "failed" and reason:
            end = "listed"
            listed[reason] += 1
        elif end == "failed":
            unlisted.append(name)
        elif end == "passed" and reason:
            needless.append(name)
        elif end == "absent":
            absent[words] += 1
        ends[end] += 1
    for words, count in absent.most_common():
        print(f"moto: {count:4} not built: {words}")
    for reason, count in listed.most_common():
        print(f"moto: {count:4} differ: {reason}")
    for name in needless:
        print(f"moto: listed, but passes: {name}")
    for name in unlisted:
        print(f"moto: FAILED {name}")
    print(
        f"moto: {ends['passed']} passed, {ends['absent']} not built, {ends['listed']} differ as listed, "
        f"{len(unlisted)} failed; {ends['skipped']} skipped by themselves, {ends['apart']} that send nothing to a cloud")
    return 1 if unlisted else 0


if __name__ == "__main__":
    main()
