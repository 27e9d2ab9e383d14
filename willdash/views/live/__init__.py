"""What hall, presenter and phones see of a live session."""
