"""What stage, presenter and phones ask while a session is live."""
