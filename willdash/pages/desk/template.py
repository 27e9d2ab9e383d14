"""The templates of the sets and of practices, as files for one city."""

from flask import Response, abort

from willdash.desk.rights import must_upload
from willdash.pages.desk.frame import private, reading
from willdash.pages.desk.parts import DeskParts
from willdash.text import Text
from willdash.views.desk.addresses import PRACTICES

NOT_FOUND = 404
TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}


class Template:
    """Answers with templates; see `DeskParts`."""

    def __init__(self, parts: DeskParts) -> None:
        self._parts = parts

    def file(self, template: str, format: str) -> Response:
        """A template for the reader's city."""
        parts = self._parts
        invitation = parts.door.reader()
        must_upload(invitation)
        if template not in {*parts.known.sets, PRACTICES} or invitation.area not in parts.cities:
            abort(NOT_FOUND)
        city = parts.cities[invitation.area]
        content = parts.write_template(template, city, Text.of(reading()), format)
        answer = Response(content, content_type=TYPES[format])
        name = f"willdash-{template}-{city.slug}.{format}"
        answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        return private(answer)
