"""Published text: UTF-8 and Windows-1252 are told apart; anything else is refused, not mangled."""

import pytest

from willdash.pipeline.releases.encodings import encoding_of, text_of
from willdash.pipeline.releases.release import ReleaseError

TEXT = "Comune;Quota\nForlì;24,9\nChâtillon;«12 %»\nSan Candido/Innichen – L’Aquila;Nabrežina è € 5\n"


@pytest.mark.parametrize(("encoding", "read"), [("utf-8", TEXT), ("utf-8-sig", TEXT), ("cp1252", TEXT)])
def test_text_of_the_three_forms_is_read_the_same(encoding, read):
    data = TEXT.encode(encoding)
    assert encoding_of(data) == encoding
    assert text_of(data) == read


def test_plain_text_is_utf8():
    assert encoding_of(b"034027;Parma\r\n") == "utf-8"
    assert encoding_of(b"") == "utf-8"


def test_latin_1_is_read_as_cp1252():
    data = "Forlì è città, Südtirol, 5 °C, nº 3".encode("latin-1")
    assert encoding_of(data) == "cp1252"
    assert text_of(data) == "Forlì è città, Südtirol, 5 °C, nº 3"


@pytest.mark.parametrize(
    ("word", "encoding", "byte"),
    [
        ("Forlì", "cp850", "0x8d"),
        ("città", "cp850", "0x85"),
        ("caffè", "cp850", "0x8a"),
        ("perché", "cp850", "0x82"),
        ("Forlì", "mac-roman", "0x93"),
        ("città", "mac-roman", "0x88"),
        ("è", "mac-roman", "0x8f"),
        ("perché", "mac-roman", "0x8e"),
    ],
)
def test_text_from_dos_and_macintosh_is_refused_with_line_and_byte(word, encoding, byte):
    data = f"Comune;Quota\nParma;1\n{word};2\n".encode(encoding)
    with pytest.raises(
        ReleaseError, match=rf"line 3: the byte {byte} is part of neither .* save it as UTF-8"
    ):
        encoding_of(data)


@pytest.mark.parametrize("word", ["Forlì", "città", "perché", "Çà", "«", "L’Aquila", "–", "È", "nº"])
def test_text_of_two_encodings_is_refused(word):
    data = f"{word}\n".encode() + "Forlì\n".encode("cp1252")
    with pytest.raises(ReleaseError, match=r"line 1: the byte 0xc|line 1: the byte 0xe2"):
        encoding_of(data)


def test_a_byte_order_mark_promises_utf8():
    with pytest.raises(ReleaseError, match="line 2: the byte 0xec"):
        encoding_of(b"\xef\xbb\xbfComune\nForl\xec\n")


@pytest.mark.parametrize("data", ["Forlì".encode("utf-16"), "Forli".encode("utf-16-le"), b"PK\x03\x04\0\0"])
def test_what_has_empty_bytes_is_no_such_text(data):
    with pytest.raises(ReleaseError, match="not text of one byte a sign"):
        text_of(data)


@pytest.mark.parametrize("data", [b"a\nb\x1b[2Jc", b"a\nb\x7f", "a\nb\u0085".encode()])
def test_control_signs_are_no_text(data):
    with pytest.raises(ReleaseError, match="line 2: the byte"):
        text_of(data)
