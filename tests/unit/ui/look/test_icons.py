"""Icons: there, different from each other, in the palette's colours."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.desk.rows import RowState
from desktop_app.resources import resources
from desktop_app.sandbox.catalogue import KINDS
from desktop_app.ui.documents.row_actions import BUTTONS
from desktop_app.ui.documents.states import STATES
from desktop_app.ui.look.icons import Icons, type_icon_name

UI = Path(__file__).parents[4] / "desktop_app" / "ui"
FOLDER = resources() / "icons"
SIZE = QSize(32, 32)


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    return Icons(FOLDER)


def picture(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(SIZE, 1.0, mode).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def darkest(image: QImage) -> QColor:
    """The colour of the pixel that covers most."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


def drawn(image: QImage) -> bool:
    return darkest(image).alpha() > 200


def parameters(tree: ast.Module) -> dict[str, int]:
    """Functions of a file that take an icon's name: at which place, counted without `self`."""
    found: dict[str, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args if argument.arg != "self"]
            for place, name in enumerate(names):
                annotation = node.args.args[place - len(names)].annotation
                if name in {"icon", "icon_name"} and annotation is not None and ast.unparse(annotation) == "str":
                    found[node.name] = place
    return found


def named_in(tree: ast.Module) -> set[str]:
    """Icon names that stand in a file as literals."""
    places = {"icon": 0, "paint": 1, "type_icon_name": 99} | parameters(tree)
    names: set[str] = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        arguments = [k.value for k in node.keywords if k.arg in {"icon", "icon_name"}]
        if called in places and len(node.args) > places[called]:
            arguments.append(node.args[places[called]])
        for argument in arguments:
            names |= {n.value for n in ast.walk(argument) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    return names - {""}


def code_names() -> set[str]:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in UI.rglob("*.py")]
    of_tables = {icon for _text, icon in BUTTONS.values()} | {spec.icon for spec in STATES.values()}
    return set().union(*map(named_in, trees), of_tables)


def test_every_icon_that_the_code_names_is_there() -> None:
    names = code_names()
    assert {"add", "refresh", "delete", "eye", "eye-off", "key", "offline", "cancel", "undo", "retry"} <= names
    assert {name for name in names if not (FOLDER / f"{name}.svg").is_file()} == set()


def test_every_icon_is_used() -> None:
    by_type = {type_icon_name(kind.caption) for kind in KINDS} | {type_icon_name("")}
    used = code_names() | by_type | {"dossier"}  # the app's own
    assert {path.stem for path in FOLDER.iterdir()} - used == set()


def test_an_icon_that_is_missing_would_be_seen(icons: Icons) -> None:
    tree = ast.parse("self._icons.icon('nowhere')\nicons.paint(p, 'nor-here', r, c)\nbar.show(icon='nor-there')")
    assert named_in(tree) == {"nowhere", "nor-here", "nor-there"}
    with pytest.raises(FileNotFoundError):
        icons.icon("nowhere")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something(icons: Icons, path: Path) -> None:
    assert drawn(picture(icons.icon(path.stem)))


def test_states_differ_in_shape_and_not_only_in_colour(icons: Icons) -> None:
    shapes: dict[bytes, str] = {}
    for state in RowState:
        name = STATES[state].icon
        image = picture(icons.icon(name, colour=QColor("black")))
        assert drawn(image), name
        other = shapes.setdefault(bytes(image.constBits()), name)
        assert other == name, f"{name} looks like {other}"
    shared = {spec.icon: [s for s in RowState if STATES[s].icon == spec.icon] for spec in STATES.values()}
    assert [states for states in shared.values() if len(states) > 1] == []


def test_every_type_of_the_sandbox_has_its_own_icon() -> None:
    enabled = [kind.caption for kind in KINDS if kind.enabled]
    names = [type_icon_name(caption) for caption in enabled]
    assert len(set(names)) == len(names)
    assert all((FOLDER / f"{name}.svg").is_file() for name in names)


@pytest.mark.parametrize(
    ("caption", "name"),
    [
        ("Passport", "type-passport"),
        ("PASS", "type-passport"),
        ("ID card – front", "type-id-front"),
        ("ID card, back", "type-id-back"),
        ("Identity card", "type-id-front"),
        ("Driver's licence", "type-licence"),
        ("Driving license", "type-licence"),
        ("Proof of residence", "type-address"),
        ("Bank statement", "type-bank"),
        ("", "type-document"),
        ("Paid invoice", "type-document"),
    ],
)
def test_a_types_icon_goes_by_its_caption(caption: str, name: str) -> None:
    assert type_icon_name(caption) == name


@pytest.fixture
def palettes(qapp: QApplication) -> Iterator[tuple[QPalette, QPalette]]:
    """A light and a dark one; the application's own is put back."""
    before = QGuiApplication.palette()
    yield QPalette(QColor("#f4f4f4")), QPalette(QColor("#222222"))
    qapp.setPalette(before)


def test_icons_follow_the_palette_also_while_they_are_shown(
    icons: Icons, qapp: QApplication, palettes: tuple[QPalette, QPalette]
) -> None:
    icon = icons.icon("add")  # made once, as a button does
    colours = []
    for palette in palettes:
        qapp.setPalette(palette)
        colours.append(darkest(picture(icon)).lightness())
    in_light, in_dark = colours
    assert in_light < 80
    assert in_dark > 175


def test_what_is_disabled_is_paler(icons: Icons, qapp: QApplication, palettes: tuple[QPalette, QPalette]) -> None:
    qapp.setPalette(palettes[0])
    icon = icons.icon("delete")
    assert darkest(picture(icon, QIcon.Mode.Disabled)).lightness() > darkest(picture(icon)).lightness() + 40


def test_a_fixed_colour_is_painted_as_it_is(icons: Icons) -> None:
    image = QImage(SIZE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.paint(painter, "status-approved", QRect(0, 0, 32, 32), QColor("#ff0000"))
    painter.end()
    assert darkest(image).name() == "#ff0000"


def test_the_apps_own_icon_has_several_colours(icons: Icons) -> None:
    image = picture(icons.app_icon())
    pixels = (image.pixelColor(x, y) for x in range(32) for y in range(32))
    assert len({colour.name() for colour in pixels if colour.alpha() == 255}) > 1


def balance(image: QImage) -> float:
    """Where the weight of a drawing is, from -1 on the left to 1 on the right."""
    places = [(x, image.pixelColor(x, y).alpha()) for x in range(image.width()) for y in range(image.height())]
    middle = (image.width() - 1) / 2
    return sum((x - middle) * weight for x, weight in places) / (middle * sum(weight for _x, weight in places))


def test_an_icon_that_points_is_mirrored_where_one_reads_from_right_to_left(icons: Icons, qapp: QApplication) -> None:
    forwards, other = picture(icons.icon("page-after")), picture(icons.icon("delete"))
    assert balance(forwards) > 0.02
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert balance(picture(icons.icon("page-after"))) == pytest.approx(-balance(forwards), abs=0.01)
        assert picture(icons.icon("delete")) == other
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert picture(icons.icon("page-after")) == forwards
