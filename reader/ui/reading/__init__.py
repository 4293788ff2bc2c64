"""The cleaned text: what is kept, with what was removed folded in place."""
