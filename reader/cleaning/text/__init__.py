"""Text without markup: decoding it, its lines and dates, its language, and the phrases that give
pages away.
"""
