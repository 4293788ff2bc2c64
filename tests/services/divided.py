"""An article in three pages, as sites divide them, for tests of joining."""

LEAD = (
    "How the old mill of Arlen came to stand empty, and who would like to see it turn once more, "
    "told in three parts."
)
PAGES = (
    (
        "The mill at Arlen ground its last sack of rye in the autumn of 1974, when the railway gave "
        "up the siding that had brought the grain from the plain.",
        "Its owner, Ruth Halloran, kept the wheel greased for eleven more winters and let nobody "
        "else climb the ladder to the stone floor.",
        "A survey of the county counted 212 beams in the building and found that nine of them had "
        "been eaten through by beetles.",
    ),
    (
        "The second owner bought the mill for one crown and a promise, which was to mend the weir "
        "before the next flood came down the valley.",
        "He spent 340,000 crowns on concrete and steel, the books of the parish say, and not one "
        "of the neighbours saw the water rise any slower.",
        "When the bank asked for its money he left for the coast by the night bus, with the key "
        "of the mill still in his pocket.",
    ),
    (
        "Today a society of thirty members wants to grind flour again and has asked the council "
        "for a loan over twenty years.",
        "The engineer who looked at the wheel in March says that it would turn within a week, if "
        "somebody could find the missing cogs.",
        "The council decides on Thursday whether the mill is to be a museum, a bakery or a heap "
        "of stones beside the river.",
    ),
)
TITLE = "The mill that would not turn"


def pager(page: int, total: int = 3) -> str:
    """Return a row of numbers of which the present one is no link."""
    shown = [
        f"<span>{one}</span>" if one == page else f'<a href="?page={one}">{one}</a>'
        for one in range(1, total + 1)
    ]
    return f'<div class="pagination">{" ".join(shown)}</div>'


def page(
    number: int,
    *,
    paragraphs: tuple[str, ...] | None = None,
    address: str | None = "https://valley.example/features/the-old-mill",
    title: str = TITLE,
    row: str | None = None,
    head: str = "",
    lead: str = LEAD,
    day: str = "2026-03-09",
) -> bytes:
    """Return one page of the article, with the lead that every page repeats."""
    canonical = f'<link rel="canonical" href="{address}">' if address else ""
    shown = paragraphs or PAGES[number - 1]
    body = "".join(f"<p>{one}</p>" for one in ((lead, *shown) if lead else shown))
    below = pager(number) if row is None else row
    date = f'<meta property="article:published_time" content="{day}">' if day else ""
    return (
        f"<html lang=en><head><title>{title}</title>{canonical}{date}{head}</head><body><main>"
        f"<article><h1>{title}</h1>{body}{below}</article></main></body></html>"
    ).encode()


def whole(address: str | None = "https://valley.example/features/the-old-mill?view=all") -> bytes:
    """Return the article on one page."""
    every = tuple(text for texts in PAGES for text in texts)
    return page(1, paragraphs=every, address=address, row="")
