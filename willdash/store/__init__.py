"""The one place that answers questions about data and boundaries; read-only."""
