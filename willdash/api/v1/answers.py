"""An answer before it is written: its rows, and what must go with them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from willdash.api.v1.rows import FigureRow, Links, Meta
from willdash.core.model import Indicator, Source
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.figures import Figure
from willdash.store.store import Store
from willdash.text import Text

SEPARATORS = {"actors": "; "}
"""What stands between the texts of a list in one cell, where a space could be part of them."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows of one kind.

    Attributes:
        name: of a file that holds it.
        title: what it is, in words.
        body: model of the JSON body.
        row: model of the rows.
        rows: those of this stretch.
        total: how many there are in all.
        limit: how many are asked for at once.
        offset: how many came before.
        sources: who published what is answered.
        notes: sentences that must go with it.
        extra: further parts of the JSON body.
        area: field of a row that holds an ISTAT code, where rows can be mapped.
        is_one: whether the one row stands by itself, not in a list.
    """

    name: str
    title: str
    body: type[BaseModel]
    row: type[BaseModel]
    rows: Sequence[BaseModel]
    total: int
    limit: int
    offset: int = 0
    sources: tuple[Source, ...] = ()
    notes: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    area: str | None = None
    is_one: bool = False


def sources_of(indicators: Iterable[Indicator], store: Store) -> tuple[Source, ...]:
    """Who published some indicators, each once."""
    return tuple({i.source: store.catalog.sources[i.source] for i in indicators}.values())


def figure_row(figure: Figure, store: Store, text: Text) -> dict[str, Any]:
    """The fields of a `FigureRow`."""
    indicator, estimate, observation = figure.indicator, figure.estimate, figure.observation
    source = store.catalog.sources[indicator.source]
    return {
        "area_code": figure.area.code,
        "area_name": figure.area.label,
        "area_level": figure.area.level,
        "observed_code": figure.observed.code,
        "observed_name": figure.observed.label,
        "observed_level": figure.observed.level,
        "indicator": indicator.id,
        "indicator_label": text.words(indicator.label),
        "year": figure.year,
        "value": estimate.value if estimate else None,
        "unit": indicator.unit,
        "unit_label": text.unit(indicator),
        "numerator": observation.numerator if observation else None,
        "denominator": observation.denominator if observation else None,
        "low": estimate.low if estimate else None,
        "high": estimate.high if estimate else None,
        "missing": figure.missing,
        "source": source.id,
        "source_title": f"{text.words(source.publisher)}, {text.words(source.title)} ({source.edition})",
        "licence": text.words(source.licence),
        "data_version": store.version,
    }


def figure_model(figure: Figure, store: Store, text: Text) -> FigureRow:
    """A figure as a row; every part of it comes from the package, which has been checked."""
    return FigureRow.model_construct(**figure_row(figure, store, text))


def body_of(answer: Answer, links: Links, store: Store) -> dict[str, Any]:
    """The JSON body, ready to be encoded."""
    rows = [row.model_dump(mode="json") for row in answer.rows]
    return {
        "data": rows[0] if answer.is_one else rows,
        "meta": _meta(answer, store).model_dump(mode="json"),
        "links": links.model_dump(mode="json"),
        **{name: _plain(value) for name, value in answer.extra.items()},
    }


def table_of(answer: Answer) -> Table:
    """The rows as a flat table: parts of a part become columns of their own, lists one text."""
    parts = _parts(answer.row)
    flat = [_flat(row.model_dump(mode="json"), parts) for row in answer.rows]
    kinds = _kinds(answer.row)
    keys = list(flat[0] if flat else _flat(dict.fromkeys(answer.row.model_fields), parts))
    columns = tuple(Column(key, kind=kinds.get(key, _kind_of(key, flat))) for key in keys)
    return Table(
        name=answer.name,
        title=answer.title,
        columns=columns,
        rows=tuple(tuple(row.get(key) for key in keys) for row in flat),
        notes=answer.notes,
        sources=answer.sources,
    )


def _meta(answer: Answer, store: Store) -> Meta:
    return Meta.model_construct(
        title=answer.title,
        total=answer.total,
        limit=answer.limit,
        offset=answer.offset,
        data_version=store.version,
        updated=store.acquired,
        notes=answer.notes,
        sources=answer.sources,
    )


def _plain(value: object) -> object:
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else value


def _parts(model: type[BaseModel]) -> dict[str, tuple[str, ...]]:
    """Fields that have parts, which are columns also where a row has none of them."""
    found = {
        name: [part for part in _types(field.annotation) if issubclass(part, BaseModel)]
        for name, field in model.model_fields.items()
    }
    return {name: tuple(models[0].model_fields) for name, models in found.items() if models}


def _flat(row: Mapping[str, Any], parts: Mapping[str, Sequence[str]]) -> dict[str, Cell]:
    flat: dict[str, Cell] = {}
    for key, value in row.items():
        within = dict.fromkeys(parts[key]) if value is None and key in parts else value
        if isinstance(within, Mapping):
            flat |= {f"{key}_{part}": cell for part, cell in _flat(within, {}).items()}
        else:
            flat[key] = _cell(within, SEPARATORS.get(key, " "))
    return flat


def _cell(value: object, separator: str) -> Cell:
    if isinstance(value, list):
        return separator.join(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, int | float | str) or value is None else str(value)


def _kinds(model: type[BaseModel]) -> dict[str, Kind]:
    """Columns whose kind the model tells, by key; a part that has parts of its own is absent."""
    kinds = {name: _kind(field.annotation) for name, field in model.model_fields.items()}
    return {name: kind for name, kind in kinds.items() if kind is not None}


def _kind(annotation: Any) -> Kind | None:  # noqa: ANN401 - any annotation
    found = _types(annotation)
    if any(issubclass(each, BaseModel | dict) for each in found):
        return None
    if tuple in found or bool in found:
        return Kind.TEXT
    return Kind.NUMBER if float in found else Kind.INTEGER if int in found else Kind.TEXT


def _types(annotation: Any) -> set[type]:  # noqa: ANN401 - any annotation
    """Every class in an annotation, however deep."""
    own = {each for each in (annotation, get_origin(annotation)) if isinstance(each, type)}
    return own.union(*(_types(part) for part in get_args(annotation)))


def _kind_of(key: str, flat: Sequence[Mapping[str, Cell]]) -> Kind:
    """The kind of a column that a model says nothing of: a part of a part."""
    return Kind.NUMBER if any(isinstance(row.get(key), float) for row in flat) else Kind.TEXT
