"""The map that Plotly draws, with what stands on and under it."""
