"""The user's labels: making, ordering and choosing them."""
