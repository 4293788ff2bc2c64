"""Packages of the program for people who have no Python: ``python -m reader.packaging KIND``.

Runs in an environment that has the optional group ``package``. Is itself in no package.
"""
