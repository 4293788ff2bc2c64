"""The library file: one SQLite database, opened through sqlite-utils. SQL stands nowhere else in
the program.
"""
