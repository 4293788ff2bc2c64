"""Every constant of anchoring that was chosen rather than given: what it decides, why it is what it
is, what forced it.

The rest of the package reads them from here and has none of its own. Each was set with
``tests/benchmarks/anchoring`` over pages that were edited in known ways: no quote may come out in a
wrong place, and then as many as possible in the right one. ``tests/anchoring/outcomes.toml`` holds
cases on either side of each, and a test moves each one and asks whether they notice.

"Words" are those of ``reader.domain.words``: a sign is one, a figure is one with its separators.
"""

# A place is believed or doubted (places).

FLOOR = 0.75
"""Least score of a place: of the letters of the old and the new quote together, the share that both
have (Dice).

A design decision, not a measured one: with more than a quarter gone it is another statement to a
reader, and the user decides.
"""

MARGIN = 0.1
"""How much better the best place has to be than the next one.

A quote over two paragraphs that went different ways: neither half is the quote.
"""

SHORT = 4
"""Words with letters below which a quote is placed only where all of it and the words around it
have stayed.

"40" of "He paid 40 euros" is not the "40" of "Some 40 people". Signs and figures do not count: a
table has "9/1/2023 +1.8%" in many rows, and after a change of figures in other ones.
"""

NEVER_SHORT = 50
"""Words and signs from which on a quote is not short, whatever it is made of.

Quotes of a megabyte each were looked through letter by letter.
"""

SHORT_CONTEXT = 4
"""Words on each side that speak for a short quote, and how far a quote is followed into its
surroundings.
"""

SHORT_CONTEXT_REACH = 8
"""Words away from a short quote within which those around it still stand beside it; further off
they have left.
"""

SHORT_CONTEXT_SHARE = 0.5
"""Share of the words around a short quote that has to be beside it still.

One equal word next to the quote is asked for besides.
"""

STRAYS = 2
"""Pairs at either end of a quote that may be left out: a full stop may have been paired with one a
sentence later.
"""

FAR = 5
"""Words put in between from which on a pair at the end of a quote is a stray.

To the paragraph that ended in "the whole affair." a sentence was added: the full stop at its end is
not the quote's.
"""

REPEATED_BESIDE = 0.5
"""Share of a quote's words that, standing in what was put in or taken out beside it too, leaves
open which of the two it was.

Of "Professor of law, Professor of law in Paris" without the first three words, either "of law" may
be left.
"""

FIGURES_LOOKED_THROUGH = 500
"""Words of a quote that are looked through for a changed figure to name: a reader is told of one
near the beginning.
"""

# Words are paired with words (alignment, strands).

ALIGNED_RUNS = (8, 4, 2, 1)
"""Words in a run that fixes two texts to each other, tried one after the other.

Long ones first, because a single word that occurs once may be chance; single ones at last, or else
a sentence of which every other word was changed has nothing in common with itself. Each step costs
another pass.
"""

LONG_RUN = 40
"""Letters of a run of equal words from which on it is no coincidence, whatever stands around it.

A sentence of a paragraph stays where all around it was written anew.
"""

SAME_BLOCK = 0.5
"""Share of a block's letters that has to be found again before short runs in it are believed.

Any two paragraphs share "of the" and "in a".
"""

SAME_PLACE = 0.6
"""Share of the letters of both, from which on a block alone between two that stayed is the one that
stood there.

Below, another one may have come in its place that begins or ends alike. It came in to find again
what was lost when lines that stand twice on a page were doubted.
"""

TELLING_RUN = 4
"""Words in a run that tells where a rewritten block has gone."""

TOLD_FROM = 2
"""Words of a block that have to be in a run which began in the block before, to be told by it.

"The", behind a paragraph that stayed, was taken for the beginning of the next one, which had gone.
"""

NARROW = 3
"""Blocks between two that stayed, on either side, that are compared for themselves: what is
repeated far off does not matter.
"""

LEAST_SHARED = 0.2
"""Share of an old block's runs of ``TELLING_RUN`` words that has to be in the place where it is
said to have gone.

Each word that was replaced, left out or put in breaks four of them: a block with one word in seven
changed has about half of its runs, one with every fourth changed has none.
"""

LEAST_SHARED_RUNS = 2
"""Such runs that have to be there at least: one is five words or fewer, a phrase that anybody may
write.
"""

CLEAR_MAJORITY = 2
"""How many times as many runs the likeliest place has to have as any other."""

LONGEST_REPLACEMENT = 12
"""Words between two paired ones that may have replaced each other; more are a passage that was
taken out and another put in.
"""

# Blocks are paired with blocks (blocks, neighbours, gaps).

TELLING = 20
"""Bytes of UTF-8 (seven Chinese characters, three or four English words) from which on a block is
known by its text alone.
"""

BLOCK_RUNS = (4, 2)
"""Blocks in a run that tells them apart together; a menu that is on the page twice is known by what
begins and ends it.

They come after single blocks that occur once, and what follows from a run alone needs both its
neighbours: of two paragraphs that began alike, one had gone and the other was rewritten, and the
highlight of the first went to the second.
"""

SMALL_GAP = 8
"""Blocks from one that stayed to the next, within which a text that stands there once is the same
one on either side.

A menu that the page has twice: an entry of the first is gone, and before that of the second a line
was put in. It also bounds how many new blocks a gap is searched for the words of one that seems to
have left it.
"""

STAYED_BUT_FIGURES = 0.5
"""Share of the blocks in a gap of unchanged size which have to be what they were but for figures,
for the equal ones to stay.

"Day 1, Share, Day 2, Share" with other days: each "Share" is where it was.
"""

LEFT_BEHIND = 0.5
"""Share of a block's words that, new where it stood, make it one that was rewritten there; another
has become what it was.

"Watch series 3" and "Watch series 4" became "Watch series 87" and "Watch series 3".
"""

NARROW_GAP = 3
"""Blocks from one that stayed to the next, in the new text, where one stood between them in the old
one: it is in there, or gone.

Of two copies of a paragraph one was rewritten where it stood.
"""

# Copies of the same words are told apart (copies).

COPY_CONTEXT = 200
"""Words that are compared on each side of two copies, until one differs: a text that repeats itself
takes no longer.
"""

COPY_AHEAD = 3
"""Words by which the best pair of copies has to agree further, on each side, than either copy does
with any other.

On each: a neighbour alone may have come from elsewhere. The beginning and the end of a text count
as that many words.
"""

COPY_LONG = 8
"""Words from which on a quote, with the equal ones next to it, is the same if either text has it
once.
"""

COPY_REPEATED = 6
"""Words next to a quote from which on it is no chance that another copy has the same ones.

Filler text ("Lorem ipsum") repeats whole sentences, and a part of one paragraph was taken for what
another one had been.
"""

COPY_CHANCE = 1
"""Words by which one copy may agree further than another by chance."""

MOST_COPIES = 12
"""Copies beyond which nothing is compared: words as common as that are in a menu or a table."""

COMMONEST_WORD = 100
"""Places of a quote's rarest word beyond which its copies are not even looked for, so that "a a a
a" takes no longer.
"""

# A quote is looked for whose old text is not at hand (vacant).

VACANT_RUN = 3
"""Words in a run that tells where to look."""

VACANT_COMMON = 8
"""Places of a run beyond which it tells nothing."""

VACANT_SLACK = 12
"""Words by which the place of a quote with its context may be longer than they were."""
