"""Loading the database: the package as it is, and the population of all comuni."""
