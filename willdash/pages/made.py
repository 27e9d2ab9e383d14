"""What has been made for a page, as a layout takes it."""

from typing import Any


class Made:
    """Parts by component and property, for a layout."""

    def __init__(self, made: dict[str, Any]) -> None:
        self._made = made

    def __call__(self, id: str, prop: str) -> Any:  # noqa: ANN401 - whatever the property takes
        """The value of a component's property."""
        return self._made[f"{id}.{prop}"]

    def content(self, id: str) -> dict[str, str]:
        """The content of a `Markup`."""
        found: dict[str, str] = self(id, "content")
        return found


def labelled(name: str) -> dict[str, Any]:
    """An accessible name, as Dash's components take it."""
    return {"aria-label": name}
