"""Views for partners' pages: one view of a selection, without header and footer."""
