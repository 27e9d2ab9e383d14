"""What the page on the state of the service shows."""
