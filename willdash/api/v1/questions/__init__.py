"""The questions: each a function from the store and what was asked to an `Answer`."""
