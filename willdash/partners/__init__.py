"""Who embeds what, how often, and with which errors: signed keys and counts, never anything of a reader."""
