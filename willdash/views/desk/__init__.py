"""What a municipality sees that brings its own figures, and whoever approves them."""
