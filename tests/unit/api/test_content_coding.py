"""Compressed answers: read whole in whatever pieces, refused when unknown or broken; a bomb costs next to nothing."""

import gzip
import time
import tracemalloc
import zlib

import pytest
from hypothesis import given, strategies as st

from desktop_app.api.content_coding import PIECE_BYTES, CodingError, decoder_of
from tests.support.fuzzing import fuzz

BODY = b'[{"id": 7, "name": "passport-SPECIMEN.pdf"}]' * 500


def raw_deflate(body: bytes) -> bytes:
    maker = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return maker.compress(body) + maker.flush()


CODED = {
    "gzip": gzip.compress(BODY),
    "GZip": gzip.compress(BODY),
    "x-gzip": gzip.compress(BODY),
    "identity, gzip": gzip.compress(BODY),
    "gzip,": gzip.compress(BODY, 0),
    "deflate": zlib.compress(BODY),
    " deflate ": raw_deflate(BODY),
    "Deflate": zlib.compress(BODY, 9),
}


def decoded(header: str, coded: bytes, pieces: int = 1_000) -> bytes:
    decoder = decoder_of(header)
    assert decoder is not None
    out = [piece for at in range(0, len(coded), pieces) for piece in decoder.feed(coded[at : at + pieces])]
    return b"".join([*out, *decoder.finish()])


@pytest.mark.parametrize("pieces", [1, 7, 1_000_000])
@pytest.mark.parametrize("header", CODED)
def test_what_is_compressed_comes_out_whole(header: str, pieces: int) -> None:
    assert decoded(header, CODED[header], pieces) == BODY


@pytest.mark.parametrize("header", ["", " ", "identity", "identity, ", "IDENTITY"])
def test_what_is_not_compressed_needs_no_decoder(header: str) -> None:
    assert decoder_of(header) is None


@pytest.mark.parametrize(
    ("header", "shown"),
    [
        ("br", "br"),
        ("zstd", "zstd"),
        ("compress", "compress"),
        ("gzip, gzip", "gzip, gzip"),
        ("deflate, GZIP", "deflate, gzip"),
        ("gzip, br", "gzip, br"),
        ("gzip;q=1", "gzip;q=1"),
        ("\u202egzip<img>", "?gzip<img>"),
        ("x" * 5000, "x" * 40),
    ],
)
def test_a_coding_that_we_do_not_know_is_named(header: str, shown: str) -> None:
    with pytest.raises(CodingError) as told:
        decoder_of(header)
    assert str(told.value) == shown


@pytest.mark.parametrize(
    ("header", "coded"),
    [
        ("gzip", CODED["gzip"][:-9]),
        ("gzip", CODED["gzip"][:-1]),
        ("gzip", CODED["gzip"][:1]),
        ("gzip", BODY),
        ("gzip", CODED["deflate"]),
        ("gzip", CODED["gzip"][:-8] + bytes(8)),
        ("deflate", CODED["deflate"][:-5]),
        ("deflate", CODED["deflate"][:-1] + b"x"),
        ("deflate", raw_deflate(BODY)[:-1]),
        ("deflate", b"\xff" * 50),
        ("deflate", b"x"),
        ("gzip", gzip.compress(b"x") * 101),
    ],
)
def test_what_is_broken_or_cut_is_no_content(header: str, coded: bytes) -> None:
    with pytest.raises(CodingError):
        decoded(header, coded)


def test_several_members_are_one_content_and_padding_is_none_of_it() -> None:
    assert decoded("gzip", gzip.compress(b"a") + gzip.compress(b"b") + bytes(700), 3) == b"ab"
    assert decoded("deflate", zlib.compress(b"a") + b"what follows", 3) == b"a"


@pytest.mark.parametrize("header", ["gzip", "deflate"])
def test_no_content_at_all_is_complete(header: str) -> None:
    assert decoded(header, b"") == b""


def test_a_bomb_comes_out_in_pieces_and_stops_where_nobody_reads_on() -> None:
    bomb = gzip.compress(bytes(200 * 1024 * 1024), 9)
    decoder = decoder_of("gzip")
    assert decoder is not None
    tracemalloc.start()
    started = time.process_time()
    size = 0
    for piece in decoder.feed(bomb):
        assert len(piece) <= PIECE_BYTES
        size += len(piece)
        if size > 10 * 1024 * 1024:
            break
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 3 * 1024 * 1024
    assert time.process_time() - started < 2


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate"]), st.integers(0, 20), st.integers(1, 9))
@fuzz(300)
def test_whatever_comes_is_content_or_no_content(junk: bytes, header: str, kept: int, pieces: int) -> None:
    coded = CODED[header][:kept] + junk
    try:
        assert isinstance(decoded(header, coded, pieces), bytes)
    except CodingError:
        return
