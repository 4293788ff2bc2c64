"""The main window: it joins what the other folders offer, and none of them knows it."""
