"""What the benchmarks share: running programs with wall time, processor time and peak memory, and finding peers."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

BENCHMARKS = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(BENCHMARKS)
SLIPWAY = os.environ.get("SLIPWAY", os.path.join(ROOT, ".build", "release", "slipway"))
TOOLS = os.path.join(ROOT, ".build", "tools")
SEED = "20261120"
CORES = os.cpu_count()
MIB = 1 << 20


class Run:
    """One run of a program. `peak` is the larger of the program's and its children's; see `peaks`."""

    def __init__(self, seconds, cpu, peak, output, peaks, status):
        self.seconds, self.cpu, self.peak, self.output, self.peaks = seconds, cpu, peak, output, peaks
        self.status = status

    def json(self):
        return json.loads(self.output)


def run(arguments, status=(0,), watch=False, cwd=None, environment=None):
    """Runs a program to its end. `watch` follows the peak memory of it and of its children apart (Linux only).

    Processor time is that of the program and of all children that it waited for.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        began = time.perf_counter()
        child = subprocess.Popen(arguments, stdout=output, stderr=errors, cwd=cwd, env=environment)
        peaks = {}
        follower = threading.Thread(target=follow, args=(child.pid, peaks), daemon=True) if watch else None
        if follower:
            follower.start()
        _, ended, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(ended)
        if follower:
            follower.join()
        output.seek(0)
        errors.seek(0)
        if child.returncode not in status:
            words = errors.read().decode(errors="replace").strip().splitlines()[-8:]
            raise SystemExit(f"{arguments[0]} ended with status {child.returncode}:\n" + "\n".join(words))
        peak = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
        return Run(seconds, usage.ru_utime + usage.ru_stime, peak, output.read(), peaks, child.returncode)


def follow(pid, peaks):
    """Notes the highest memory, in MiB by program name, of a process and its descendants until it ends."""
    while True:
        waiting, found = [pid], False
        while waiting:
            process = waiting.pop()
            try:
                with open(f"/proc/{process}/status") as file:
                    fields = dict(line.split(":", 1) for line in file if ":" in line)
                if "VmHWM" not in fields:
                    continue
                found = True
                name = ("child " if process != pid else "") + fields["Name"].strip()
                peaks[name] = max(peaks.get(name, 0), int(fields["VmHWM"].split()[0]) / 1024)
                for thread in os.listdir(f"/proc/{process}/task"):
                    with open(f"/proc/{process}/task/{thread}/children") as file:
                        waiting += [int(word) for word in file.read().split()]
            except (OSError, ValueError):
                continue
        if not found:
            return
        time.sleep(0.01)


def best(arguments, runs, **options):
    return min((run(arguments, **options) for _ in range(runs)), key=lambda one: one.seconds)


def generate(path, size, kind="jsonl"):
    """Writes about `size` bytes of seeded rows; the same size and kind give the same bytes."""
    subprocess.run(
        ["swift", "build", "-c", "release", "--package-path", BENCHMARKS, "--product", "generate-rows"],
        check=True, stdout=subprocess.DEVNULL)
    generator = os.path.join(BENCHMARKS, ".build", "release", "generate-rows")
    with open(path, "wb") as file:
        subprocess.run([generator, str(size), SEED, kind], check=True, stdout=file)


def duckdb():
    """DuckDB's command line, or None."""
    own = os.path.join(TOOLS, "bin", "duckdb")
    return own if os.access(own, os.X_OK) else shutil.which("duckdb")


def python(module=None):
    """A Python that has `module`: the peers' own environment, else the one on the path; None when neither has it."""
    for path in (os.path.join(TOOLS, "peers", "bin", "python"), shutil.which("python3")):
        if path and os.access(path, os.X_OK):
            found = subprocess.run([path, "-c", f"import {module or 'json'}"], capture_output=True).returncode == 0
            if found:
                return path
    return None


def compiled(source, name, flags, folder):
    """Compiles a peer in C++; None when there is no compiler or library."""
    compiler = shutil.which("clang++") or shutil.which("g++")
    library = subprocess.run(
        ["pkg-config", "--cflags", "--libs", name], capture_output=True, text=True) if shutil.which("pkg-config") else None
    if not compiler or library is None or library.returncode != 0:
        return None
    program = os.path.join(folder, "peer")
    done = subprocess.run([compiler, "-std=c++17", "-O3", *flags, source, "-o", program, *library.stdout.split()])
    return program if done.returncode == 0 else None


class Checks:
    """Collects what was wanted and whether it was met."""

    def __init__(self):
        self.failed = False

    def that(self, is_met, words):
        self.failed |= not is_met
        print(f"  {'met' if is_met else 'MISSED'}: {words}")

    def status(self):
        return 1 if self.failed else 0
