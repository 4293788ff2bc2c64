"""The process as a whole: one window for each library, and what happens on a defect."""
