"""The bin: articles that were deleted and can be restored."""
