"""The rules of the code base itself, run as tests."""
