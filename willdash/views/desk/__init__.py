"""What a municipality sees that brings figures and practices, and whoever approves them."""
