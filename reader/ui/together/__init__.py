"""Working together without a server: merging libraries, deciding on conflicts, agreement."""
