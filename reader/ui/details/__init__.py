"""The details of articles in the inspector: what is known of them, and what the user says
instead.
"""
