"""The formulas of the methods page in MathML, which browsers draw and screen readers read aloud."""

from htpy import Element, div, math, mfrac, mi, mn, mo, mrow, msqrt, msub, msup

Part = str | Element


def formula(method: str) -> Element | None:
    """The formula of a method, a line each; none where it has none."""
    lines = FORMULAS.get(method)
    return div(".method-lines")[[div[math(displaystyle="true")[line]] for line in lines]] if lines else None


def _row(*parts: Part) -> Element:
    """Words are split at their spaces: digits become numbers, letters identifiers, the rest operators."""
    return mrow[[each for part in parts for each in _tokens(part)]]


def _tokens(part: Part) -> list[Element]:
    return [_token(word) for word in part.split()] if isinstance(part, str) else [part]


def _token(word: str) -> Element:
    if word.replace(".", "").isdigit():
        return mn[word]
    return mi[word] if word.isalpha() or word in MARKED else mo[word]


def _over(top: Part, bottom: Part) -> Element:
    return mfrac[_row(top), _row(bottom)]


def _up(base: Part, power: Part) -> Element:
    return msup[_row(base), _row(power)]


def _down(base: Part, index: Part) -> Element:
    return msub[_row(base), _row(index)]


def _root(*parts: Part) -> Element:
    return msqrt[_row(*parts)]


def _score(first: Part, second: Part, spread: Part) -> Element:
    """A difference over its standard error, with sizes n₁ and n₂."""
    sizes = _row("(", _over("1", _down("n", "1")), "+", _over("1", _down("n", "2")), ")")
    return _row("z =", mfrac[_row(first, "−", second), _root(spread, sizes)])


def _byar(count: Part, sign: str) -> Element:
    inside = _row("( 1 −", _over("1", _row("9", count)), sign, _over("z", _row("3", _root(count))), ")")
    return _row(count, _up(inside, "3"))


MARKED = ("x̄",)
_Z2 = _up("z", "2")
_XI, _XJ, _LJ, _UI, _UJ, _LI = (_down(*pair) for pair in ("xi", "xj", "Lj", "Ui", "Uj", "Li"))
_LA, _UA, _LB, _UB, _XN = (_down(*pair) for pair in ("La", "Ua", "Lb", "Ub", "xn"))
_WILSON = _over(
    _row(
        "p +", _over(_Z2, "2 n"), "± z ·",
        _root(_over("p ( 1 − p )", "n"), "+", _over(_Z2, _row("4", _up("n", "2")))),
    ),
    _row("1 +", _over(_Z2, "n")),
)  # fmt: skip
_SLOPE = _over(_row(_XJ, "−", _XI), _row(_down("t", "j"), "−", _down("t", "i")))
_DOUBT = _root(_over(_row("1 +", _over(_up("ρ", "2"), "2")), "n − 3"))
_FARTHER = _row(
    "max {", _down("x", "m"), "−", _down("x", "1"), ",", _down("x", "n"), "−", _down("x", "m"), "}"
)
_HELD = _row(_down("w", "v"), _up(_row("(", _down("z", "iv"), "−", _down("z", "jv"), ")"), "2"))

FORMULAS: dict[str, tuple[Element, ...]] = {
    "interval-share": (_WILSON,),
    "interval-rate": (
        _row("L =", _byar("O", "−")),
        _row("U =", _byar("A", "+"), ",  A = O + 1"),
        _row("L =", _over("1", "2"), _up("χ", "2"), "( 0.025 ; 2 O )"),
        _row("U =", _over("1", "2"), _up("χ", "2"), "( 0.975 ; 2 O + 2 )"),
    ),
    "interval-mean": (_row("x̄ ±", _down("t", "n − 1"), _over("s", _root("n"))),),
    "position": (_row(_down("r", "i"), "= 1 + # { j :", _XJ, ">", _XI, "}"),),
    "verdict": (
        _row("L ≤ b ≤ U ⇒ ≈"),
        _row("b < L ⇒ ↑"),
        _row("U < b ⇒ ↓"),
    ),
    "rank-range": (
        _row("1 + # { j :", _LJ, ">", _UI, "}"),
        _row("N − # { j :", _UJ, "<", _LI, "}"),
    ),
    "pairwise": (
        _score(_down("p", "1"), _down("p", "2"), "p ( 1 − p )"),
        _score(_down("r", "1"), _down("r", "2"), "r"),
        _row(_down("a", "j"), "= min { 1 , ( m − j + 1 )", _down("p", "( j )"), "}"),
        _row(_up(_down("p", "( k )"), "′"), "= max {", _down("a", "1"), ", … ,", _down("a", "k"), "}"),
    ),
    "distribution": (
        _row("a = 1 + ( n − 1 ) q , b = ⌊ a ⌋"),
        _row("Q ( q ) =", _down("x", "b"), "+ ( a − b ) (", _down("x", "b + 1"), "−", _down("x", "b"), ")"),
    ),
    "spine": (
        _row("s ( x ) =", _over("1", "2"), "±", _over(_row("x −", _down("x", "m")), _row("2", _FARTHER))),
    ),
    "correlation": (_row("tanh ( artanh ρ ± z ·", _DOUBT, ")"),),
    "map-classes": (_row("h ∈ { 1 , 2 , 2.5 , 5 } ×", _up("10", "c")),),
    "similar": (_row("d ( i , j ) =", _root(_over(_row("∑", _HELD), _row("∑", _down("w", "v"))))),),
    "trend": (
        _row("β = median {", _SLOPE, ": i < j }"),
        _row("S = A − B"),
        _row("A = # { i < j :", _XJ, ">", _XI, "}"),
        _row("B = # { i < j :", _XJ, "<", _XI, "}"),
    ),
    "gap": (_row("( T − x ) ×", _over("B", "k")),),
    "lessons": (_row(_LA, "≤", _UB, ",", _LB, "≤", _UA),),
    "trajectory": (
        _row("x ( t ) =", _XN, "+ β ( t −", _down("t", "n"), ")"),
        _row("a =", _over(_row("T −", _XN), "β")),
    ),
}  # fmt: skip
