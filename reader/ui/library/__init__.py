"""The list of the library's articles."""
