"""Claims: the list of them, and the card on which one is worked out."""
