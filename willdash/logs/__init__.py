"""What the server writes to its log: lines for people, or JSON for programs; never who asked."""
