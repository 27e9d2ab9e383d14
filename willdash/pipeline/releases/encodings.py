"""In which encoding a published text is; guessed by no one."""

import re

from willdash.pipeline.releases.release import ReleaseError

UTF8, UTF8_WITH_BOM, WINDOWS = "utf-8", "utf-8-sig", "cp1252"
BOM = b"\xef\xbb\xbf"
SIGNS = "\u00a0«»°ªº§²³¼½¾·´±µ€‘’“”–šž"
LETTERS = "".join(chr(code) for code in range(0xC0, 0x100) if chr(code) not in "Ã×÷ÐðÞþ")
STRANGE_IN_WINDOWS = re.compile(
    f"[^\\t\\n\\r\\x20-\\x7e{LETTERS}{SIGNS}]"  # no Italian text has it: other encodings do
    r"|(?<=\w)“"  # an opening quotation mark that closes: ì of a Macintosh
    r"|Â[\u00a0-¿]|â€"  # UTF-8 read as Windows
)
CONTROL = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\U0010ffff]")
AGAIN = "save it as UTF-8"


def text_of(data: bytes) -> str:
    """The text, without byte order mark.

    Raises:
        ReleaseError: it is none, or in no encoding that `encoding_of` knows.
    """
    return data.decode(encoding_of(data))


def encoding_of(data: bytes) -> str:
    """``utf-8``, ``utf-8-sig`` (with a byte order mark) or ``cp1252``.

    Text that is not UTF-8 is taken as cp1252 only if every sign in it is one that Italian publications use;
    so text from DOS, from a Macintosh, or of two encodings is refused, not mangled. Latin-1 is read as
    cp1252: they differ in control signs only, which are refused.

    Raises:
        ReleaseError: neither; names the line.
    """
    if b"\0" in data:
        raise ReleaseError(f"the file is not text of one byte a sign (UTF-16, or no text at all); {AGAIN}")
    encoding = UTF8_WITH_BOM if data.startswith(BOM) else UTF8
    try:
        text, strange = data.decode(encoding), CONTROL
    except UnicodeDecodeError as error:
        if encoding == UTF8_WITH_BOM:
            raise _refusal(data, error.start + len(BOM)) from error
        encoding, strange = WINDOWS, STRANGE_IN_WINDOWS
        text = _as_windows(data)
    found = strange.search(text)
    if found:
        raise _refusal(data, len(text[: found.start()].encode(encoding)))
    return encoding


def _as_windows(data: bytes) -> str:
    try:
        return data.decode(WINDOWS)
    except UnicodeDecodeError as error:
        raise _refusal(data, error.start) from error


def _refusal(data: bytes, at: int) -> ReleaseError:
    line = data.count(b"\n", 0, at) + 1
    return ReleaseError(
        f"line {line}: the byte {data[at]:#04x} is part of neither UTF-8 nor Windows-1252 text; {AGAIN}"
    )
