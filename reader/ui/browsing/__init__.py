"""All highlights of the library in one list."""
