"""What must not be lost when a program dies or several write at once."""
