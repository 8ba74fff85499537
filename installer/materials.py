"""Writes the bill of materials (CycloneDX) of the shipped software, from the app's environment with cyclonedx-py.

That tool knows only packages. Added here: the version of the app, which is not in pyproject.toml, the Python that is
included in the frozen app, and what is inside its files: each program and library with its hash, the parts that were
built into it (`contents.py`), and the bills that wheels bring.
"""

import json
import subprocess
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from installer import product
from installer.contents import BOOTLOADER, PYTHON, Found, NativeFile

_PYTHON = "python"
_STARTER = "pyinstaller-bootloader"
STARTER_LICENCE = "GPL-2.0-or-later WITH Bootloader-exception"


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


def add_contents(file: Path, files: Iterable[NativeFile], shipped: Iterable[Distribution], starter: str) -> None:
    """Add to a written bill what is inside the files of the app. `starter` is the version of PyInstaller."""
    distributions = list(shipped)
    bill = with_contents(
        json.loads(file.read_text(encoding="utf-8")),
        list(files),
        {each.metadata["Name"]: f"{each.metadata['Name']}=={each.version}" for each in distributions},
        {each.metadata["Name"]: brought for each in distributions if (brought := bills_of(each))},
        starter,
    )
    file.write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", encoding="utf-8", newline="\n")


def bills_of(distribution: Distribution) -> list[dict[str, Any]]:
    """The bills that a distribution brings (PEP 770)."""
    found = []
    for path in distribution.files or []:
        if ".dist-info/sboms/" in path.as_posix() and path.name.endswith(".json"):
            bill = json.loads(path.read_text(encoding="utf-8"))
            if bill.get("bomFormat") == "CycloneDX":
                found.append(bill)
    return found


def with_contents(
    bill: dict[str, Any],
    files: list[NativeFile],
    references: Mapping[str, str],
    brought: Mapping[str, list[dict[str, Any]]],
    starter: str,
) -> dict[str, Any]:
    """The bill with files, parts and the starter. `references` are those of the distributions in the bill, by name."""
    owners = {**references, PYTHON: _PYTHON, BOOTLOADER: _STARTER}
    components: dict[str, dict[str, Any]] = {each["bom-ref"]: each for each in bill["components"]}
    depends: dict[str, set[str]] = {each["ref"]: set(each.get("dependsOn", [])) for each in bill["dependencies"]}
    components[_STARTER] = _component("PyInstaller bootloader", starter, STARTER_LICENCE, _STARTER)
    depends.setdefault(bill["metadata"]["component"]["bom-ref"], set()).add(_STARTER)
    known: dict[tuple[str, str, str], str] = {}
    for name, bills in brought.items():
        for each in (component for one in bills for component in one.get("components", [])):
            label = f"{each['name']}@{each.get('version', '')}"
            reference = f"{owners[name]}:{label}"
            components[reference] = {**_plain(each), "bom-ref": reference}
            depends.setdefault(owners[name], set()).add(reference)
            known[owners[name], str(each["name"]).lower(), str(each.get("version", ""))] = reference
    for file in files:
        reference = f"file:{file.path}"
        hashes = [{"alg": "SHA-256", "content": file.sha256}]
        components[reference] = {"type": "file", "bom-ref": reference, "name": file.path, "hashes": hashes}
        depends.setdefault(owners[file.owner], set()).add(reference)
        for found in file.inside:
            # The wheel's own bill says more, such as the hash of the source, but not always the licence.
            told = known.get((owners[file.owner], found.part.name.lower(), found.version))
            if told is not None:
                components[told].setdefault("licenses", [{"expression": found.part.licence}])
            depends.setdefault(reference, set()).add(told or _part(components, found, file))
    ordered = sorted(components.values(), key=lambda each: (str(each["name"]).lower(), each["bom-ref"]))
    for each in components:
        depends.setdefault(each, set())
    return {
        **bill,
        "components": ordered,
        "dependencies": [
            {"ref": each, "dependsOn": sorted(on)} if on else {"ref": each} for each, on in sorted(depends.items())
        ],
    }


def _part(components: dict[str, dict[str, Any]], found: Found, file: NativeFile) -> str:
    """The reference of a part, which is added if it is new."""
    reference = f"part:{found.part.name}@{found.version}" if found.version else f"part:{found.part.name}:{file.owner}"
    if reference not in components:
        components[reference] = _component(found.part.name, found.version, found.part.licence, reference)
        if not found.version:
            said = {"name": "dossier:version", "value": f"not stated in the file; as built into {file.owner}"}
            components[reference]["properties"] = [said]
    return reference


def _component(name: str, version: str, licence: str, reference: str) -> dict[str, Any]:
    made = {"type": "library", "bom-ref": reference, "name": name, "licenses": [{"expression": licence}]}
    return {**made, "version": version} if version else made


def _plain(component: dict[str, Any]) -> dict[str, Any]:
    """Without what belongs to another document, or names a folder of the machine that built the wheel."""
    plain = {
        key: value for key, value in component.items() if key not in ("bom-ref", "components", "author", "properties")
    }
    if "download_url=file:" in str(plain.get("purl", "")):
        plain["purl"] = str(plain["purl"]).partition("?")[0]
    return plain
