"""From a release to data: what would change, the change itself, its history, and the way back."""
