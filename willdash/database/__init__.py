"""The database: a whole data package and the figures of all comuni, in any engine that Ibis speaks."""
