"""``python -m reader``: the terminal commands."""

from reader.cli import main

if __name__ == "__main__":
    main()
