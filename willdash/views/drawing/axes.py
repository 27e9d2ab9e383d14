"""Round values written along an axis."""

from willdash.core.model import Indicator
from willdash.text import Text
from willdash.views.drawing.marks import Stop
from willdash.views.drawing.scale import Span, decimals_of


def value_stops(span: Span, indicator: Indicator, text: Text, *, upwards: bool = False) -> tuple[Stop, ...]:
    """Round values with the sign of their unit and no needless decimals.

    Args:
        span: of the axis.
        indicator: whose unit they carry.
        text: words of the language.
        upwards: whether the axis stands upright, with high values on top.
    """
    values = span.ticks()
    plain = indicator.model_copy(update={"decimals": decimals_of(values)})
    place = span.up if upwards else span.at
    return tuple(Stop(place(value), text.value(plain, value)) for value in values)
