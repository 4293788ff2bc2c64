"""Changes the code in small ways and counts which changes no test notices. See ``__main__`` for the
command.
"""
