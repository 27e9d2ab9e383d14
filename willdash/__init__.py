"""willdash: welfare needs and responses of nine Italian cities, side by side."""

__version__ = "0.1.0"
