"""Lighthouse on five pages: run with the machine's own Chromium, and read."""
