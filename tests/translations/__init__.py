"""What translators get: collecting the program's sentences with Qt's lupdate, and a language made
up to see them all replaced.
"""
