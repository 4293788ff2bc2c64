"""Write the template for translators anew, after sentences have changed: ``python -m
tests.translations``.
"""

from tests.translations.template import TEMPLATE, collect, messages

if __name__ == "__main__":
    collect(TEMPLATE)
    print(f"{len(messages(TEMPLATE))} texts in {TEMPLATE}")
