"""What the service needs beside its own memory, and whether that can be used now."""
