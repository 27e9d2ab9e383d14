"""A table as it is published, and whether it came whole."""

import hashlib
import io
import zipfile

CSV = b"Codice;Comune;Reddito\n" + b"034027;Parma;27804\n" * 500
TABLE = "/tavole/comuni.csv"
ABC = b"abc"
SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # FIPS 180-2, B.1


def zipped(name="a.csv", content=CSV):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return held.getvalue()


def is_whole(fetched, content):
    assert fetched.path.read_bytes() == content
    assert (fetched.bytes, fetched.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    return True
