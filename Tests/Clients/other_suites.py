"""What the runners of other projects' tests share: the list of differences, and a local cloud to run them against."""

import os
import pathlib
import re
import subprocess


def differences(name):
    """Patterns of tests with the reason why they are not expected to pass, from a file beside this one."""
    found = []
    path = pathlib.Path(__file__).resolve().parent / name
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            pattern, reason = re.split(r"\s{2,}", line, maxsplit=1)
            found.append((re.compile(pattern), reason))
    return found


def start(slipway, folder, port=0, log=subprocess.DEVNULL, **variables):
    """A local cloud with its home and data in a folder, once it answers."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "SLIPWAY_HOME": f"{folder}/home", **variables}
    process = subprocess.Popen(
        [slipway, "local", "start", "--foreground", "--port", str(port), "--data", f"{folder}/data"],
        stderr=subprocess.PIPE, stdout=log, env=environment)
    words = b""
    for line in process.stderr:
        words += line
        if b"local cloud at" in line:
            return process
    raise SystemExit(f"the local cloud did not start: {words.decode()}")
