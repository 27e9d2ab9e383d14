"""The guide to the programming interface."""
