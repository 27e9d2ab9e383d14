"""What figures mean: pure functions and values, no files, no Dash."""
