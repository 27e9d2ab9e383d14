"""What stands in the way of the database."""


class DatabaseError(Exception):
    """The database cannot be read or written; says why and what to do, and never a password."""
