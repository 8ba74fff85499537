"""Nothing that the window says uses a word that docs/words.md keeps out."""

from docs import sentences
from docs.sentences import Sentence, problems


def test_no_sentence_uses_a_word_that_is_kept_out() -> None:
    assert problems(sentences.sentences()) == []


def test_a_word_that_is_kept_out_is_found_and_allowed_where_it_belongs() -> None:
    said = "Get a new Token, then go on."
    assert len(problems([Sentence("desktop_app/ui/texts.py", said)])) == 2
    assert problems([Sentence("desktop_app/ui/sign_in/texts.py", "Access code (“token”)")]) == []


def test_all_sentences_are_found() -> None:
    """Those on several lines too, and in every room that speaks."""
    found = sentences.sentences()
    rooms = {each.module.rsplit("/", 1)[0] for each in found}
    assert {
        "desktop_app/domain/errors",
        "desktop_app/ui/add",
        "desktop_app/ui/documents",
        "desktop_app/ui/sign_in",
    } <= rooms
    assert any(len(each.text) > 200 for each in found)
