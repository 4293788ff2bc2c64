"""The process that makes PDF files, the only part of exporting that needs Qt.

Started by ``reader.exporters.pdf`` as ``python -m reader.ui.pdf``: what it is sent are the parts
of the report in its order, pickled; what it answers is the file. It shows no window and needs no
screen.
"""
