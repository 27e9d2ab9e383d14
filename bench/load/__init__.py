"""A thousand readers at once, what happens past the limit, and ten thousand who dawdle."""
