#!/usr/bin/env python3
"""Start Claim Reader from its folder: ``python3 main.py [FILE ...]``. The first start installs what
the program needs.
"""

import sys

from reader.bootstrap import enter

if __name__ == "__main__":
    enter()
    from reader.app import main

    sys.exit(main(sys.argv[1:]))
