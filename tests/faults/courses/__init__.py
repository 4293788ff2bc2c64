"""What is not done in one transaction, or to more than one file, as courses of steps."""
