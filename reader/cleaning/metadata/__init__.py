"""What a source says about itself: title, authors, dates, site, language, address, and which page
of how many it is.
"""
