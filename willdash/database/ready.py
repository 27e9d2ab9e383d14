"""What a process has to have loaded before its threads may ask a server for figures."""


def ready() -> None:
    """Loads pandas, which Ibis takes when it connects to a server; to be called before there are threads.

    While a thread loads it, plotly takes the half of it that is there already, and every callback of the
    process fails.
    """
    import pandas  # noqa: F401 - loaded, not used
