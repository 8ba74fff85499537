"""A small network that ranks candidates: fitted, applied, written as a module and read from it.

For each candidate it gives the logarithm of how much likelier that one is to be the document than none of them. Those
of one picture compete, so that the network is fitted by maximum likelihood of the choice among all of them and "none".
"""

import ast
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from desktop_app.pictures.look.evidence import NAMES
from desktop_app.pictures.look.lines import Floats
from resources.specimens.fitting.examples import Example

SEED = 0
UNITS = 8
"""Hidden ones."""
STEPS = 600
_PENALTY = 4e-3
"""For the squares of the weights: among 0.001 and 0.004 the one with fewer wrong finds on pictures left out."""
_RATE, _LATE_RATE, _LATE = 0.02, 0.004, 0.7
"""Of Adam (Kingma and Ba, 2015), and the share of the steps after which the smaller one holds."""
_MEAN_KEPT, _SQUARE_KEPT = 0.9, 0.999
_NOTHING = -50.0
"""The likelihood's logarithm where a picture has no such candidate."""


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """The weights, in the order of NAMES."""

    hidden: Floats
    """Evidence by units."""
    hidden_biases: Floats
    hidden_weights: Floats
    direct: Floats
    bias: float

    def shares(self, evidence: Floats) -> Floats:
        """How likely each candidate of a picture is; what is left to 1 is that it is none of them."""
        units = np.tanh(evidence @ self.hidden + self.hidden_biases)
        likelihood = evidence @ self.direct + units @ self.hidden_weights + self.bias
        highest = max(float(likelihood.max(initial=0.0)), 0.0)
        share = np.exp(likelihood - highest)
        return np.asarray(share / (share.sum() + np.exp(-highest)))


def loss(network: Network, examples: Iterable[Example]) -> float:
    """The mean of minus the logarithm of the likelihood, each picture by its weight."""
    total = weight = 0.0
    for each in examples:
        share = network.shares(each.evidence)
        likely = share[each.right].sum() if each.right.any() else 1 - share.sum()
        total -= each.weight * float(np.log(max(likely, 1e-12)))
        weight += each.weight
    return total / weight


def fitted(examples: Sequence[Example], steps: int = STEPS, seed: int = SEED) -> Network:
    """Fit to these examples; the same ones and the same seed give the same weights."""
    seen, there, right = _side_by_side(examples)
    mean, spread = seen[there].mean(0), seen[there].std(0) + 1e-6
    seen = (seen - mean) / spread * there[..., None]
    weight = np.array([each.weight for each in examples])[:, None]
    weight /= weight.sum()
    has_right = right.any(1)[:, None]
    chance = np.random.default_rng(seed)
    parts = [
        chance.normal(0, 0.3, (len(NAMES), UNITS)),
        np.zeros(UNITS),
        chance.normal(0, 0.3, UNITS),
        chance.normal(0, 0.1, len(NAMES)),
        np.zeros(1),
    ]
    means, squares = ([np.zeros_like(part) for part in parts] for _ in range(2))
    for step in range(1, steps + 1):
        hidden, biases, weights, direct, bias = parts
        units = np.tanh(seen @ hidden + biases)
        likelihood = np.where(there, units @ weights + seen @ direct + bias, _NOTHING)
        highest = np.maximum(likelihood.max(1, keepdims=True), 0)
        share = np.exp(likelihood - highest) * there
        share /= share.sum(1, keepdims=True) + np.exp(-highest)
        of_right = share * right
        wanted = np.where(has_right, of_right / np.maximum(of_right.sum(1, keepdims=True), 1e-9), 0)
        missing = (wanted - share) * weight
        back = missing[..., None] * weights * (1 - units * units)
        slopes = [
            np.einsum("ikn,ikh->nh", seen, back, optimize=True) - _PENALTY * hidden,
            back.sum((0, 1)),
            np.einsum("ik,ikh->h", missing, units) - _PENALTY * weights,
            np.einsum("ik,ikn->n", missing, seen) - _PENALTY * direct,
            missing.sum(keepdims=True)[0],
        ]
        rate = _RATE if step < _LATE * steps else _LATE_RATE
        for number, slope in enumerate(slopes):
            means[number] = _MEAN_KEPT * means[number] + (1 - _MEAN_KEPT) * slope
            squares[number] = _SQUARE_KEPT * squares[number] + (1 - _SQUARE_KEPT) * slope**2
            way = means[number] / (1 - _MEAN_KEPT**step)
            size = np.sqrt(squares[number] / (1 - _SQUARE_KEPT**step)) + 1e-8
            parts[number] = parts[number] + rate * way / size
    hidden, biases, weights, direct, bias = parts
    hidden, direct = hidden / spread[:, None], direct / spread
    return Network(hidden, biases - mean @ hidden, weights, direct, float(bias[0] - mean @ direct))


def _side_by_side(examples: Sequence[Example]) -> tuple[Floats, Any, Any]:
    """Pictures by candidates: the evidence, whether there is such a candidate, whether it is right."""
    most = max(1, *(len(each.right) for each in examples))
    seen = np.zeros((len(examples), most, len(NAMES)))
    there, right = (np.zeros((len(examples), most), bool) for _ in range(2))
    for number, each in enumerate(examples):
        count = len(each.right)
        seen[number, :count], there[number, :count], right[number, :count] = each.evidence, True, each.right
    return seen, there, right


_MODULE = '''"""How much each piece of evidence weighs: a small network, fitted to specimens.

The sum of all evidence, and of eight hidden units that join several pieces of it (what is true of a whole document is
not of one that is cut off), is the logarithm of how much likelier a quadrilateral is to be the document than nothing
that was found. Fitted by maximum likelihood over all candidates of each picture together, "none of them" being one of
the choices.
"""

DIRECT: dict[str, float] = {{
{direct}
}}
"""What each piece weighs by itself, by the names in evidence.py."""
BIAS = {bias:.3f}

HIDDEN: dict[str, tuple[float, ...]] = {{
{hidden}
}}
"""What each piece weighs in each hidden unit."""
HIDDEN_BIASES = {hidden_biases}
HIDDEN_WEIGHTS = {hidden_weights}
"""What each hidden unit adds to the sum."""
'''


def module_of(network: Network) -> str:
    """The text of evidence_weights.py."""
    return _MODULE.format(
        direct="\n".join(f'    "{name}": {value:.3f},' for name, value in zip(NAMES, network.direct, strict=True)),
        bias=network.bias,
        hidden="\n".join(f'    "{name}": {_row(row)},' for name, row in zip(NAMES, network.hidden, strict=True)),
        hidden_biases=_row(network.hidden_biases),
        hidden_weights=_row(network.hidden_weights),
    )


def network_in(module: str) -> Network:
    """The network that such a text holds."""
    values: dict[str, Any] = {}
    for each in ast.parse(module).body:
        if isinstance(each, ast.Assign):
            target = each.targets[0]
        elif isinstance(each, ast.AnnAssign):
            target = each.target
        else:
            continue
        if isinstance(target, ast.Name) and each.value is not None:
            values[target.id] = ast.literal_eval(each.value)
    return Network(
        np.array([values["HIDDEN"][name] for name in NAMES]),
        np.array(values["HIDDEN_BIASES"]),
        np.array(values["HIDDEN_WEIGHTS"]),
        np.array([values["DIRECT"][name] for name in NAMES]),
        values["BIAS"],
    )


def _row(values: Floats) -> str:
    return "(" + ", ".join(f"{value:.3f}" for value in values) + ")"
