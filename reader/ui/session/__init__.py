"""What is open and under way: the desk, the background jobs, the actions, and what is remembered
between two starts.
"""
