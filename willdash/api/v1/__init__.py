"""The programming interface, ``/api/v1``: the figures of the pages for programs, read-only."""

PREFIX = "/api/v1"
