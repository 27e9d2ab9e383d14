"""Live sessions: kept so that every worker knows them, and guarded by signed tokens."""
