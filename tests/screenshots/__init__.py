"""Pictures of the window in the states that people meet, taken of the real window without a
screen.
"""
