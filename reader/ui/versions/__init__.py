"""Looking at what an article was before it was saved again."""
