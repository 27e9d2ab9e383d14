"""Where the pace of the past years leads."""
