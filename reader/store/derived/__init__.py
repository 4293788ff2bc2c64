"""Tables whose rows follow from other tables, but by code of ours that no trigger could run.

Each has an owner here that keeps it up with every document that is stored and can fill it anew.
"""
