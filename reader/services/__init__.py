"""What the user can do, as verbs: no Qt, no SQL, no markup. The window and the terminal call the
same ones.
"""
