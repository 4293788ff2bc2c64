"""What things are called on screen."""
