"""Where a municipality's own figures wait: who is invited, what was brought, and what became of it."""
