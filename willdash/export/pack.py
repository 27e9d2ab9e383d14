"""The offline pack: a folder, and the same zipped, that opens without server and network.

Nothing in it may be fetched, since a page opened from a folder may not: data are scripts that hand over what
they hold. ``docs/plenary.md`` says how it is used.
"""

import json
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from willdash.api.live.told import script_told
from willdash.api.static_files import AssetsMissing
from willdash.export import pack_pages
from willdash.export.pack_folder import put_in_place, refuse_foreign, zip_folder
from willdash.export.pack_index import index_page
from willdash.export.pack_map import Coverage, coverage, map_data
from willdash.export.pack_names import ASSETS, BOUNDARIES_FILE, BUILT, INDEX, MARK, data_file, window
from willdash.export.pack_pieces import packed
from willdash.export.pack_scenes import SHAPES, SceneSet, scene_sets
from willdash.export.source import ExportError, ExportSource
from willdash.text import Text

FONTS = "titillium-web-*.woff2"


@dataclass(frozen=True, slots=True)
class PackReport:
    """What was written.

    Attributes:
        folder: the pack.
        files: how many it has.
        bytes: their size.
        zipped: the same in one file.
        zipped_bytes: its size.
    """

    folder: Path
    files: int
    bytes: int
    zipped: Path
    zipped_bytes: int


def write_pack(source: ExportSource, out: Path) -> PackReport:
    """Writes a storyboard as a folder to take along, and the same zipped beside it.

    A pack that is there already is replaced whole, once the new one is complete.

    Args:
        source: storyboard, figures and built assets.
        out: the folder; the zip has its name and ``.zip``.

    Raises:
        ExportError: something else is in the place, it cannot be written to, or the browser assets have
            not been built.
    """
    out = out.resolve()
    zipped = out.parent / f"{out.name}.zip"
    refuse_foreign(out, zipped)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as beside:
            new, new_zip = Path(beside) / out.name, Path(beside) / zipped.name
            _write(source, new)
            zip_folder(new, new_zip)
            put_in_place(new, out, new_zip, zipped)
    except AssetsMissing as error:
        raise ExportError(str(error)) from error
    except OSError as error:
        raise ExportError(f"{out} cannot be written: {error}") from error
    files = [file for file in out.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files)
    return PackReport(out, len(files), size, zipped, zipped.stat().st_size)


def _write(source: ExportSource, folder: Path) -> None:
    covered = coverage(source.storyboard, source.store)
    for name, text in _files(source, covered):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    for name, logical in BUILT.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source.manifest.file(logical), folder / name)
    for font in source.manifest.file("hall.css").parent.glob(FONTS):
        shutil.copyfile(font, folder / ASSETS / font.name)


def _files(source: ExportSource, covered: Coverage) -> Iterator[tuple[str, str]]:
    """Name to content of everything but the browser assets."""
    storyboard, store = source.storyboard, source.store
    texts = [Text.of(language) for language in store.choices.languages]
    sets = scene_sets(storyboard, store)
    yield INDEX, index_page(storyboard, covered, texts)
    yield MARK, json.dumps(_mark(source), ensure_ascii=False, indent=2) + "\n"
    boundaries = source.manifest.file("first-page.json").read_text(encoding="utf-8")
    yield BOUNDARIES_FILE, f"(window.willdashPack ??= {{}}).boundaries = {boundaries.strip()};\n"
    for text in texts:
        language = text.language
        yield window("stage", language), pack_pages.stage(storyboard, store, text)
        yield window("director", language), pack_pages.director(storyboard, store, text)
        yield window("map", language), pack_pages.map_page(covered, text)
        yield (
            data_file(f"plenary.{language}"),
            f"window.willdashPack = {_json(_plenary(source, sets, text))};\n",
        )
        yield (
            data_file(f"map.{language}"),
            (f"(window.willdashPack ??= {{}}).map = {_json(map_data(covered, language))};\n"),
        )
        yield from _scenes(sets, language)


def _scenes(sets: list[SceneSet], language: str) -> Iterator[tuple[str, str]]:
    """The files of scenes, one for each set and shape; ``assets/js/pack/scenes.js`` asks for them by name."""
    for number, each in enumerate(sets, 1):
        for shape in SHAPES:
            name = f"scene-{number}.{language}.{shape}"
            held = packed(dict(each.texts(language, shape)))
            yield data_file(name), f'willdashPack.arrived("{name}", {_json(held)});\n'


def _plenary(source: ExportSource, sets: list[SceneSet], text: Text) -> dict[str, Any]:
    """What stage and presenter's window have to know in one language."""
    storyboard, store = source.storyboard, source.store
    return {
        "channel": f"willdash-pack-{storyboard.id}-{store.version}",
        "script": {
            "scenes": script_told(storyboard, text.language),
            "version": store.version,
            "stage": window("stage", text.language),
        },
        "words": {name: text(f"pack-{name}") for name in ("absent", "broken", "alone")},
        "cities": list(store.choices.cities),
        "sets": [each.index for each in sets],
    }


def _mark(source: ExportSource) -> dict[str, str]:
    """What makes a folder known as a pack, and says of which storyboard and figures."""
    store = source.store
    return {
        "made_by": "willdash",
        "storyboard": source.storyboard.id,
        "data_version": store.version,
        "acquired": store.acquired,
    }


def _json(value: Any) -> str:  # noqa: ANN401 - whatever JSON holds
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
