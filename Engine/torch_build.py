"""Chooses PyTorch's build for the engine, and writes the list that pip installs.

    torch_build.py LOCK WHEELS LIST

On Linux without a GPU, PyTorch's own index of builds for CPUs is asked first: PyPI's build carries CUDA's libraries along,
which are most of what the engine weighs. What comes from there goes into WHEELS with its digest in LIST, and what only
CUDA needs is left out; pip holds the file against the digest that the index names. Wherever that index cannot be
reached, LIST is LOCK. SLIPWAY_TORCH_INDEX names another index of CPU builds; empty, none is asked.

The last line printed says which it is: `cpu` or `locked`.
"""

import glob
import hashlib
import os
import re
import subprocess
import sys

INDEX = "https://download.pytorch.org/whl/cpu"
GPUS = ("/dev/nvidiactl", "/dev/nvidia0", "/proc/driver/nvidia", "/dev/dxg")
CUDA_ONLY = re.compile(r"(nvidia-|cuda-|triton\b|torch\b)")


def cpu_wheel(requirement, index, folder):
    """Fetches the build into the folder unless it is there; None when the index has none or is not reached."""
    pattern = os.path.join(folder, requirement.replace("==", "-") + "-*.whl")
    if not glob.glob(pattern):
        command = [
            sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--progress-bar", "off", "--no-deps",
            "--only-binary", ":all:", "--index-url", index, "--timeout", "15", "--retries", "1", "--dest", folder,
            requirement]
        subprocess.run(command, stdout=sys.stdout, stderr=subprocess.DEVNULL, check=False)
    return next(iter(glob.glob(pattern)), None)


def main():
    lock, folder, place = sys.argv[1:]
    with open(lock, encoding="utf-8") as file:
        text = file.read()
    index = os.environ.get("SLIPWAY_TORCH_INDEX", "" if any(map(os.path.exists, GPUS)) else INDEX)
    version = re.search(r"(?m)^torch==([\w.]+)", text)
    wheel = None
    if index and version and sys.platform == "linux":
        wheel = cpu_wheel(f"torch=={version[1]}+cpu", index, folder)
    if wheel:
        kept = [block for block in re.split(r"\n(?=\S)", text.strip()) if not CUDA_ONLY.match(block)]
        with open(wheel, "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        text = "\n".join(kept) + f"\ntorch=={version[1]}+cpu \\\n    --hash=sha256:{digest}\n"
    with open(place, "w", encoding="utf-8") as file:
        file.write(text)
    print("cpu" if wheel else "locked", flush=True)


if __name__ == "__main__":
    main()
