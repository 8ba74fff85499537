"""Writes the bill of materials (CycloneDX) of the shipped software, from the app's environment with cyclonedx-py.

That tool knows only packages. Added here: the version of the app, which is not in pyproject.toml, and the Python that
is included in the frozen app.
"""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from installer import product

_PYTHON = "python"


def complete(bill: dict[str, Any], *, version: str, python: str) -> dict[str, Any]:
    """Add the versions of the app and of its Python to the bill."""
    about = bill["metadata"]["component"]
    about["version"] = version
    interpreter = {
        "bom-ref": _PYTHON,
        "type": "framework",
        "name": "Python",
        "version": python,
        "purl": f"pkg:generic/python@{python}",
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }
    components = sorted([*bill["components"], interpreter], key=lambda each: str(each["name"]).lower())
    dependencies = [dict(each) for each in bill.get("dependencies", [])]
    for each in dependencies:
        if each["ref"] == about["bom-ref"]:
            each["dependsOn"] = sorted([*each.get("dependsOn", []), _PYTHON])
    return {**bill, "components": components, "dependencies": [*dependencies, {"ref": _PYTHON}]}


def write(tool: Path, python: Path, target: Path, environ: Mapping[str, str]) -> None:
    """Write the bill of the packages in the environment of `python`; `tool` is the Python that has cyclonedx-py.

    Raises CalledProcessError.
    """
    command = [
        tool, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--of", "JSON", "--mc-type", "application",
        "--pyproject", product.ROOT / "pyproject.toml", "-o", target, python,
    ]  # fmt: skip
    subprocess.run([str(part) for part in command], cwd=product.ROOT, env=dict(environ), check=True)
    asked = [str(python), "-c", "import platform; print(platform.python_version())"]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    bill = complete(json.loads(target.read_text(encoding="utf-8")), version=product.VERSION, python=version)
    target.write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
