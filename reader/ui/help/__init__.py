"""Help: keys, first steps, what the program is."""
