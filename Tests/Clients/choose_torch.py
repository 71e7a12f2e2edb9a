"""Lets Engine/torch_build.py choose against an index of its own: a folder with one small wheel, or none.

    choose_torch.py PROGRAM
"""

import base64
import hashlib
import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

PROGRAM = sys.argv[1]
LOCK = "\n".join([
    "accelerate==1.0 \\", "    --hash=sha256:" + "a" * 64, "cuda-bindings==13.1 ; sys_platform == 'linux' \\",
    "    --hash=sha256:" + "b" * 64, "nvidia-cublas==13.4 ; sys_platform == 'linux' \\", "    --hash=sha256:" + "c" * 64,
    "tokenizers==0.30 \\", "    --hash=sha256:" + "d" * 64, "torch==2.15.0 \\", "    --hash=sha256:" + "e" * 64,
    "triton==3.9 ; sys_platform == 'linux' \\", "    --hash=sha256:" + "f" * 64, ""])


def wheel(folder):
    """A wheel of nothing, by its own record."""
    name = "torch-2.15.0+cpu"
    files = {
        "torch/__init__.py": b"",
        f"{name}.dist-info/METADATA": b"Metadata-Version: 2.1\nName: torch\nVersion: 2.15.0+cpu\n",
        f"{name}.dist-info/WHEEL": b"Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for path, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record += f"{path},sha256={digest},{len(content)}\n"
    files[f"{name}.dist-info/RECORD"] = (record + f"{name}.dist-info/RECORD,,\n").encode()
    path = folder / f"{name}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for member, content in files.items():
            archive.writestr(member, content)
    return path


def choose(folder, index):
    wheels, chosen = folder / "wheels", folder / "packages.lock"
    wheels.mkdir(exist_ok=True)
    (folder / "requirements.lock").write_text(LOCK, encoding="utf-8")
    variables = dict(os.environ, SLIPWAY_TORCH_INDEX=index)
    run = subprocess.run(
        [sys.executable, PROGRAM, folder / "requirements.lock", wheels, chosen], env=variables, check=True,
        capture_output=True, text=True)
    return run.stdout.split()[-1], chosen.read_text(encoding="utf-8"), sorted(path.name for path in wheels.iterdir())


with tempfile.TemporaryDirectory() as temporary:
    root = pathlib.Path(temporary)
    page = root / "index" / "torch"
    page.mkdir(parents=True)
    path = wheel(page)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    link = f"<a href='{path.name.replace('+', '%2B')}#sha256="
    (page / "index.html").write_text(f"<!DOCTYPE html><html><body>{link}{digest}'>{path.name}</a></body></html>")
    for name in ("one", "two", "three", "four"):
        (root / name).mkdir()

    word, text, wheels = choose(root / "one", f"file://{root}/index")
    if sys.platform == "linux":
        assert word == "cpu" and wheels == [path.name], (word, wheels)
        names = [line.split("==")[0] for line in text.splitlines() if not line.startswith(" ")]
        assert names == ["accelerate", "tokenizers", "torch"], text
        assert text.endswith(f"torch==2.15.0+cpu \\\n    --hash=sha256:{digest}\n"), text
        # What is there already is not asked for again.
        assert choose(root / "one", f"file://{root}/nowhere")[0] == "cpu"
    else:
        assert (word, text, wheels) == ("locked", LOCK, []), (word, wheels)
    # No index, none that is reached, and a file that is not what the index says.
    assert choose(root / "two", "") == ("locked", LOCK, [])
    assert choose(root / "three", f"file://{root}/nowhere") == ("locked", LOCK, [])
    (page / "index.html").write_text(f"<!DOCTYPE html><html><body>{link}{'0' * 64}'>{path.name}</a></body></html>")
    assert choose(root / "four", f"file://{root}/index") == ("locked", LOCK, [])
print("ok")
