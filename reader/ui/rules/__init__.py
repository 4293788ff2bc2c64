"""Rules for sites: making one of a block, and the list of them."""
