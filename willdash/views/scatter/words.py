"""What a scatter may be said to show, and everything that must be said beside it."""

from collections.abc import Sequence

from willdash.core.correlation import FEW, FEWEST, Correlation, NoCorrelation
from willdash.core.guard import Aspect
from willdash.core.model import Level
from willdash.store.association import Association, Point
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.reading import level_words

NAMED = 8
"""So many left out are named in the sentence; more stand in the table alone."""


def relation_words(association: Association, text: Text) -> str:
    """The one sentence: how strong a relation is recognisable, if any, and which way it runs."""
    found = association.correlation
    if isinstance(found, NoCorrelation):
        return text(f"versus-relation-{found}", count=association.areas, fewest=FEWEST)
    if not found.is_recognisable:
        return text("versus-relation-none")
    return text(f"versus-relation-{found.strength}-{_way(found)}")


def coefficient_words(association: Association, text: Text) -> list[str]:
    """The coefficient with its doubt, and whether it holds in the North too; nothing where there is none."""
    found = association.correlation
    if isinstance(found, NoCorrelation):
        return []
    said = [text("versus-rho", **_numbers(found, text))]
    if found.rests_on_few:
        said.append(text("versus-few", few=FEW))
    if association.north is not None:
        said.append(_north(found, association.north, text))
    return said


def warnings(association: Association, text: Text) -> list[str]:
    """What makes the relation other than it looks: different levels, shared counts."""
    return [
        text("versus-levels-mixed", **_levels(association, text))
        if Aspect.LEVEL in association.judgement.labelled
        else "",
        text("versus-shares-counts") if association.shares_counts else "",
        text("versus-shares-base") if association.shares_base else "",
    ]


def notes(association: Association, text: Text) -> list[str]:
    """Whose figures, of which years, who is left out; causes, people, chance; the line."""
    x, y = association.x, association.y
    years = {"x_year": str(x.year), "y_year": str(y.year)}
    return [
        text("versus-within", region=association.region.label) if association.region else "",
        text(f"versus-levels-{x.level}") if x.level is y.level else "",
        _sharing(association, text),
        text("versus-years-differ", **years)
        if Aspect.YEAR in association.judgement.labelled
        else text("versus-years-same", year=str(x.year)),
        _left_out(association, text),
        text("versus-fit") if association.line else text("versus-no-fit"),
        text("versus-cause"),
        text("versus-ecological"),
        text("versus-chance"),
        text("versus-formula"),
    ]


def _way(found: Correlation) -> str:
    return "rising" if found.rho > 0 else "falling"


def _numbers(found: Correlation, text: Text) -> dict[str, str]:
    return {
        "rho": text.number(found.rho, decimals=2),
        "limits": _limits(found, text),
        "count": text.number(found.n),
    }


def _limits(found: Correlation, text: Text) -> str:
    if found.low is None or found.high is None:
        return text("versus-rho-no-limits")
    ends = {"low": text.number(found.low, decimals=2), "high": text.number(found.high, decimals=2)}
    return text("versus-rho-limits", **ends)


def _north(whole: Correlation, north: Correlation | NoCorrelation, text: Text) -> str:
    if isinstance(north, NoCorrelation):
        return text("versus-north-too_few")
    match whole.is_recognisable, north.is_recognisable:
        case True, True:
            key = "same" if _way(whole) == _way(north) else "opposite"
        case True, False:
            key = "vanishes"
        case False, True:
            key = "appears"
        case _:
            key = "none"
    return text(f"versus-north-{key}", **_numbers(north, text))


def _levels(association: Association, text: Text) -> dict[str, str]:
    x, y = association.x, association.y
    wider = Level.REGIONE if Level.REGIONE in (x.level, y.level) else Level.PROVINCIA
    return {
        "x": text.words(x.indicator.short),
        "y": text.words(y.indicator.short),
        "x_level": level_words(x.level, text),
        "y_level": level_words(y.level, text),
        "wider": wider.value,
    }


def _sharing(association: Association, text: Text) -> str:
    """That points are fewer than capitals, or areas fewer than points."""
    if association.sharing:
        names = joined(_names(association.sharing), text)
        return text("versus-sharing", names=names, count=len(association.sharing))
    if association.areas < len(association.points):
        return text("versus-fewer-areas", points=len(association.points), areas=association.areas)
    return ""


def _left_out(association: Association, text: Text) -> str:
    found = association.left_out
    of = len(association.points) + len(association.sharing) + len(found)
    if len(found) > NAMED:
        return text("versus-left-out-many", count=len(found), of=of)
    return text("versus-left-out", count=len(found), of=of, names=", ".join(_names(found)))


def _names(points: Sequence[Point]) -> tuple[str, ...]:
    return tuple(point.area.label for point in points)
