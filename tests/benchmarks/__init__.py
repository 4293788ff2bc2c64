"""Programs that measure; each is run by hand and prints what it found."""
