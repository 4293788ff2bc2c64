"""Making, moving and choosing highlights in both texts."""
