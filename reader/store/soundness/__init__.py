"""Whether a library is what the program wrote: sums of rows, the chain of the event log, and what
lies beside the file.
"""
