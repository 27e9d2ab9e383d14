"""The page where a partner builds an embed: choices, preview, code, and what partners may rely on."""
