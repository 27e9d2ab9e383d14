"""Two indicators over all capitals."""
