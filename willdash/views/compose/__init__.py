"""Composing a storyboard in the browser."""
