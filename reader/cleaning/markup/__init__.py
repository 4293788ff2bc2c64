"""A page's markup: its blocks, what the names of its elements say, and what it leaves to a script
to draw.
"""
