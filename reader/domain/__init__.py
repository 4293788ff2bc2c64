"""What the words of the program mean: values and rules, with the standard library alone."""
