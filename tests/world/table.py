"""The table in docs/servers.md: what a person reads at each place after each act."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

FINE = "(it worked; nothing to read)"
BEGIN = "<!-- read: written by tests/world -->"
END = "<!-- read: end -->"


def cleaned(sentence: str) -> str:
    """The same in every run: no port, no version, one line."""
    sentence = re.sub(r"[Tt]he proxy 127\.0\.0\.1:\d+", "The proxy proxy.example.test:3128", sentence)
    text = re.sub(r"documents\.example\.test:\d+", "my.broker.example", sentence)
    text = re.sub(r"(127\.0\.0\.1|192\.0\.2\.\d+):\d+", "my.broker.example", text)
    text = re.sub(r"(nginx|Apache|lighttpd)/[\d.]+( \(\w+\))?", r"\1", text)
    text = re.sub(r"at \S+ Port \d+", "", text)
    return re.sub(r"\s+", " ", text.replace("|", "/")).strip()


def written(document: str, read: Mapping[tuple[str, str], str]) -> str:
    """The document with what was read, beside what it knew already."""
    rows = dict(sorted({**known(document), **{key: said or FINE for key, said in read.items()}}.items()))
    lines = ["| where | what is done | what the person reads |", "|---|---|---|"]
    lines += [f"| {where} | {act} | {said} |" for (where, act), said in rows.items()]
    head, _, rest = document.partition(BEGIN)
    tail = rest.partition(END)[2]
    return f"{head}{BEGIN}\n\n" + "\n".join(lines) + f"\n\n{END}{tail}"


def known(document: str) -> dict[tuple[str, str], str]:
    """What the table says, by place and act."""
    inner = document.partition(BEGIN)[2].partition(END)[0]
    rows = (line.strip().strip("|").split(" | ") for line in inner.splitlines() if line.startswith("| "))
    return {(row[0].strip(), row[1].strip()): row[2].strip() for row in rows if len(row) == 3 and row[0] != " where"}


def untrue(file: Path, read: Mapping[tuple[str, str], str]) -> dict[tuple[str, str], tuple[str, str | None]]:
    """What was read otherwise than the table says, both ways. DOSSIER_WORLD_TABLE=write mends the table first."""
    if os.environ.get("DOSSIER_WORLD_TABLE") == "write":
        file.write_text(written(file.read_text(encoding="utf-8"), read), encoding="utf-8")
    told = known(file.read_text(encoding="utf-8"))
    return {key: (said, told.get(key)) for key, said in read.items() if told.get(key) != (said or FINE)}
