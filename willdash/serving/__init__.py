"""A server that goes on: newer figures are shown without a restart, and drafts to those who may see them."""
