"""What an article was before it was saved again, and the pages that it was joined of."""
