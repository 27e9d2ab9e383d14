"""What a scene shows: one picture, alike on stage, phone and slide and in the offline pack."""
