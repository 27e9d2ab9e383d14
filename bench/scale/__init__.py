"""How loading, memory and answers grow with the figures of all comuni: ten and a hundred times."""
