"""Who said something, read off the sentence itself: "…, said Ana Ruiz, head of the port, in Leer on
Tuesday", "kata Ana Ruiz dari Badan Pelabuhan, Selasa (6/12/2022)", "laut Ana Ruiz".

Nothing is concluded: what is found stands in the sentence in these words, and where it is not plain
who is meant ("she said") nothing is found. There is no model here; the words that each language
says such things with are data.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from reader.domain.document import Span
from reader.domain.quoted_speech import QUOTED
from reader.domain.speech_words import Attribution, SpeechWords
from reader.domain.uncased_attribution import uncased_attribution

MOST_WORDS = 14
"""Words beyond which a phrase names nobody."""
_TOKEN = re.compile(
    rf"{QUOTED}[{QUOTED}.\"]*|[^\W\d_]\.(?:[^\W\d_]\.)*|(?:[CcDdJjLlMmNnSsTt]|[Qq]u)['’](?=\w)"
    r"|[^\W\d_][\w\u0300-\u036f]*(?:[-'’][^\W\d_][\w\u0300-\u036f]*)*(?:\.(?=\s+[^\W\d_a-z]))?"
    r"|\d+(?:[.,:/-]\d+)*|\S"
)
_HIDES_NAME = 4
"""Capitals behind an "of" from which a name stands among them: "Secretary of State for Ferries Ana
Ruiz".
"""
_LONGEST = 4_000
"""Code points of a sentence beyond which it is no sentence of prose."""


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    low: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha() and self.text[0] != QUOTED

    @property
    def is_quoted(self) -> bool:
        return self.text[0] == QUOTED

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper() or self.text[0].istitle()


@dataclass(frozen=True, slots=True)
class _Cue:
    """A word or phrase that says that somebody spoke: the tokens ``[first, last)``, and on which
    sides the speaker can stand.
    """

    first: int
    last: int
    before: bool
    behind: bool


@dataclass(slots=True)
class _Phrase:
    """The tokens ``[first, last)`` that may name a speaker."""

    first: int
    last: int
    found: Attribution = field(default_factory=Attribution)


def attribution(sentence: str, words: SpeechWords, dates: Sequence[Span] = ()) -> Attribution:
    """Return who said what a sentence quotes or reports, as spans in it. ``sentence`` is veiled as
    in ``reader.domain.quoted_speech``; ``dates`` are where dates stand in it. Linear in the
    sentence.
    """
    if len(sentence) > _LONGEST:
        return Attribution()
    if words.uncased:
        return uncased_attribution(sentence, words, dates)
    return _Reader(sentence, words, dates).read()


class _Reader:
    """Reads one sentence."""

    def __init__(self, sentence: str, words: SpeechWords, dates: Sequence[Span]) -> None:
        self._words = words
        self._dates = dates
        self._sentence = sentence
        self._tokens = [
            _Token(found[0], found[0].lower(), found.start(), found.end())
            for found in _TOKEN.finditer(sentence)
        ]
        lists = (words.verbs, words.verbs_behind, words.according_to, words.account)
        self._longest = max((len(one.split()) for each in lists for one in each), default=1)

    def read(self) -> Attribution:
        """Return who spoke by the first cue that says so; those beside a quotation come first."""
        cues = sorted(self._cues(), key=lambda cue: not self._beside_quotation(cue))
        for cue in cues:
            for phrase in self._phrases(cue):
                if phrase.found.names_somebody():
                    return self._placed(cue, phrase)
        return Attribution()

    def _cues(self) -> Iterator[_Cue]:
        words, place = self._words, 0
        while place < len(self._tokens):
            step = 1
            for length in range(self._longest, 0, -1):
                said = " ".join(token.low for token in self._tokens[place : place + length])
                before = said in words.verbs_behind or said in words.account
                behind = said in words.according_to
                either = said in words.verbs
                if (before or behind or either) and self._can_begin_cue(place):
                    yield _Cue(place, place + length, before or either, behind or either)
                    step = length
                    break
            place += step

    def _can_begin_cue(self, place: int) -> bool:
        """Whether a word can say that somebody spoke: "United States" does not state anything."""
        token = self._tokens[place]
        return not token.is_capital or not place or not self._tokens[place - 1].is_word

    def _beside_quotation(self, cue: _Cue) -> bool:
        near = self._tokens[max(0, cue.first - 2) : cue.last + 2]
        return any(token.is_quoted for token in near)

    def _phrases(self, cue: _Cue) -> Iterator[_Phrase]:
        """Yield who may be meant by a cue, the likelier side first: behind it where the quotation
        stands before.
        """
        left = self._tokens[cue.first - 1] if cue.first else None
        comma = left is not None and left.text in ",،" and cue.first > 1
        quoted = left is None or left.is_quoted or (comma and self._tokens[cue.first - 2].is_quoted)
        sides = [True, False] if quoted else [False, True]
        for behind in sides:
            if behind and cue.behind:
                yield self._behind(cue)
            elif not behind and cue.before and not quoted:
                yield self._before(cue)
        if quoted and cue.before and not cue.behind:
            yield self._before_quotation(cue)

    def _behind(self, cue: _Cue) -> _Phrase:
        first, skipped = cue.last, self._words.between | self._words.articles
        while first < len(self._tokens) and self._tokens[first].low in skipped:
            first += 1
        last = first
        while last < len(self._tokens) and self._goes_on(last):
            last += 1
        phrase = _Phrase(first, last, self._named(first, last))
        if phrase.found.speaker and not phrase.found.role:
            self._take_apposition(phrase)
        return phrase

    def _take_apposition(self, phrase: _Phrase) -> None:
        """Take "head of the port" in "said Ana Ruiz, head of the port, on Tuesday"."""
        tokens, first = self._tokens, phrase.last + 1
        if phrase.last >= len(tokens) or tokens[phrase.last].text != ",":
            return
        last = first
        while last < len(tokens) and tokens[last].is_word and last - first < MOST_WORDS:
            last += 1
        ended = last == len(tokens) or tokens[last].text in ",.;()" or tokens[last].is_quoted
        if ended and self._has_office(first, last):
            found = phrase.found
            phrase.found = Attribution(
                found.speaker, self._span(*self._bare(first, last)), found.organisation
            )
            phrase.last = last

    def _before(self, cue: _Cue) -> _Phrase:
        tokens, last = self._tokens, cue.first
        while last > 0 and tokens[last - 1].low in self._words.between:
            last -= 1
        if last > 1 and tokens[last - 1].text == ",":
            return self._before_comma(last - 1)
        first = self._back(last)
        return _Phrase(first, last, self._named(first, last))

    def _before_quotation(self, cue: _Cue) -> _Phrase:
        """Read "Ana Ruiz, “…” dedi", where the verb stands behind what was said."""
        place = cue.first - 1
        while place > 0 and not self._tokens[place].is_quoted:
            place -= 1
        last = place - (place > 0 and self._tokens[place - 1].text in ",:")
        first = self._back(last)
        return _Phrase(first, last, self._named(first, last))

    def _before_comma(self, comma: int) -> _Phrase:
        """Read "Ana Ruiz, head of the port, said" and "The head of the port, Ana Ruiz, said"."""
        tokens, first = self._tokens, comma
        while first > 0 and tokens[first - 1].is_word and comma - first < MOST_WORDS:
            first -= 1
        if first < 2 or tokens[first - 1].text != ",":
            return _Phrase(first, comma, Attribution())
        inner = self._named(first, comma)
        outer_first = self._back(first - 1)
        outer = self._named(outer_first, first - 1)
        beside = not tokens[first].is_capital  # "Ana Ruiz, who was there, said"
        if outer.speaker and (beside or (self._has_office(first, comma) and not inner.speaker)):
            office = self._has_office(first, comma) and not inner.speaker
            role = self._span(*self._bare(first, comma)) if office else outer.role
            return _Phrase(outer_first, comma, Attribution(outer.speaker, role, outer.organisation))
        if inner.speaker and self._has_office(outer_first, first - 1):
            role = self._span(*self._bare(outer_first, first - 1))
            return _Phrase(outer_first, comma, Attribution(inner.speaker, role))
        return _Phrase(first, comma, Attribution())

    def _back(self, last: int) -> int:
        first = last
        while first > 0 and last - first < MOST_WORDS and self._goes_on(first - 1):
            first -= 1
        return first

    def _goes_on(self, place: int) -> bool:
        """Whether a phrase that names somebody can hold a token."""
        token, words = self._tokens[place], self._words
        if not token.is_word:
            return False
        if token.low in words.particles or token.low in words.belongs:
            return True
        if token.low in words.articles and place:
            return self._tokens[place - 1].low in words.belongs
        if place and token.is_capital and self._tokens[place - 1].low in words.particles:
            return True
        stops = (words.ends, words.that, words.days, words.verbs, words.verbs_behind)
        dated = any(date.start <= token.start < date.end for date in self._dates)
        return not dated and not any(token.low in stop for stop in stops)

    # What a phrase says

    def _named(self, first: int, last: int) -> Attribution:
        """Return whom the tokens ``[first, last)`` name."""
        first, last = self._bare(first, last)
        if first >= last or last - first > MOST_WORDS:
            return Attribution()
        split = next(
            (place for place in range(first + 1, last) if self._begins_organisation(place, last)),
            last,
        )
        found = self._one(first, split)
        rest_first, rest_last = self._bare(split + 1, last)
        if (
            found.organisation is None
            and rest_first < rest_last
            and self._is_proper(rest_first, rest_last)
        ):
            if found.speaker:
                return Attribution(found.speaker, found.role, self._span(rest_first, rest_last))
            if found.role:
                return self._role_of(first, split, rest_first, rest_last)
        if found.organisation and rest_first < rest_last:
            return Attribution(None, None, self._span(first, last))
        return found

    def _role_of(self, first: int, split: int, rest_first: int, rest_last: int) -> Attribution:
        """Return what an office says with what stands behind its "of": the organisation, where that
        is one; else both are the office, or where a name may be hidden in it all is the speaker.
        """
        rest = self._tokens[rest_first:rest_last]
        if any(self._words.is_one("organisations", token.low) for token in rest):
            role = self._span(first, split)
            return Attribution(None, role, self._span(rest_first, rest_last))
        whole = self._span(first, rest_last)
        if sum(token.is_capital for token in rest) >= _HIDES_NAME:
            return Attribution(whole)
        return Attribution(None, whole)

    def _begins_organisation(self, place: int, last: int) -> bool:
        """Whether the word at a place parts somebody from whom he speaks for; "von" may also be a
        part of a name.
        """
        words = self._words
        low = self._tokens[place].low
        if low not in words.belongs or place + 1 >= last:
            return False
        following = self._tokens[place + 1].low
        return (
            low not in words.particles
            or following in words.articles
            or words.is_one("organisations", following)
        )

    def _one(self, first: int, last: int) -> Attribution:
        tokens, words = self._tokens, self._words
        office_end = self._office_end(first, last)
        if office_end is not None:
            name = self._name(office_end, last)
            role = self._span(first, office_end if name else last)
            return Attribution(name, role)
        if any(words.is_one("organisations", token.low) for token in tokens[first:last]):
            while not self._is_proper(last - 1, last):
                last -= 1
            return Attribution(None, None, self._span(first, last))
        return Attribution(self._name(first, last))

    def _office_end(self, first: int, last: int) -> int | None:
        """Return where the last office of a phrase ends, with what belongs to it; one that leaves
        a name behind it goes before one that does not, as "Doctor" may be a name.
        """
        words, tokens = self._words, self._tokens
        ends = []
        for place in range(first, last):
            if words.is_one("offices", tokens[place].low):
                end = place + 1
                while end < last and words.is_one("office_goes_on", tokens[end].low):
                    end += 1
                ends.append(end)
        naming = [end for end in ends if self._name(end, last) is not None]
        return next(reversed(naming or ends), None)

    def _has_office(self, first: int, last: int) -> bool:
        return self._office_end(first, last) is not None

    def _name(self, first: int, last: int) -> Span | None:
        """Return the last run of words in a phrase that are written as a name is."""
        tokens, particles = self._tokens, self._words.particles
        end = last
        while end > first and not tokens[end - 1].is_capital:
            end -= 1
        start = end
        while start > first and (
            tokens[start - 1].is_capital or tokens[start - 1].low in particles
        ):
            start -= 1
        if end == start or (end == start + 1 and tokens[start].low in self._words.nobody):
            return None
        return self._span(start, end)

    def _is_proper(self, first: int, last: int) -> bool:
        tokens = self._tokens[first:last]
        return any(
            token.is_capital or self._words.is_one("organisations", token.low) for token in tokens
        )

    def _bare(self, first: int, last: int) -> tuple[int, int]:
        """Return a phrase without the small words at its ends."""
        words = self._words
        small = words.ends | words.belongs | words.nobody | words.articles
        tokens = self._tokens
        while first < last and tokens[first].low in small:
            first += 1
        while last > first and self._is_small_end(last - 1, small | words.particles):
            last -= 1
        return first, last

    def _is_small_end(self, place: int, small: frozenset[str]) -> bool:
        """Whether a token at the end of a phrase is none of the name: Dutch "meer" is a small word,
        "van der Meer" is not.
        """
        token = self._tokens[place]
        named = token.is_capital and self._tokens[place - 1].low in self._words.particles
        return token.low in small and not named

    def _span(self, first: int, last: int) -> Span:
        return Span(self._tokens[first].start, self._tokens[last - 1].end)

    # When and where

    def _placed(self, cue: _Cue, phrase: _Phrase) -> Attribution:
        """Return what a phrase says, with the day and the place that stand beside it."""
        found = phrase.found
        start, end = min(cue.first, phrase.first), max(cue.last, phrase.last)
        beside = [*self._head(start), *self._tail(end)]
        return Attribution(
            found.speaker,
            found.role,
            found.organisation,
            self._when(beside),
            self._where(beside),
        )

    def _head(self, end: int) -> list[range]:
        """Return the words before, back to a quotation: "On Tuesday in Leer, Ana Ruiz said"."""
        first = end
        while first > 0 and not self._tokens[first - 1].is_quoted and end - first < MOST_WORDS:
            first -= 1
        opens = first == 0 or self._tokens[first - 1].is_quoted
        begun = first < end and self._is_beside(first)
        return [range(first, end)] if opens and begun else []

    def _tail(self, first: int) -> list[range]:
        """Return the words behind, comma by comma as long as they say when or where, up to what was
        said.
        """
        tokens, parts = self._tokens, []
        while first < len(tokens):
            last = first
            while last < len(tokens) and not self._is_tail_end(last):
                last += 1
            if last > first:
                parts.append(range(first, last))
            if last >= len(tokens) or tokens[last].text not in ",،":
                break
            first = last + 1
            if first < len(tokens) and not self._is_beside(first):
                break
        return parts

    def _is_tail_end(self, place: int) -> bool:
        token = self._tokens[place]
        inside = any(date.start < token.start < date.end for date in self._dates)
        ends = token.text in ",،.:;" or token.is_quoted or token.low in self._words.that
        return ends and not inside

    def _is_beside(self, place: int) -> bool:
        """Whether a token can begin a day or a place."""
        token, words = self._tokens[place], self._words
        following = self._tokens[place + 1 : place + 3]
        day = [token, *following]
        return token.low in words.places or any(
            one.low in words.days or any(date.start <= one.start < date.end for date in self._dates)
            for one in day
        )

    def _when(self, beside: Sequence[range]) -> Span | None:
        places = [place for part in beside for place in part]
        days = [
            self._tokens[place] for place in places if self._tokens[place].low in self._words.days
        ]
        starts = {self._tokens[place].start for place in places}
        dates = [
            date
            for date in self._dates
            if date.start in starts or any(date.start <= start < date.end for start in starts)
        ]
        if not dates:
            return Span(days[0].start, days[0].end) if days else None
        date = dates[0]
        start, end = date.start, date.end
        for day in days:
            if 0 <= start - day.end <= 3 and not self._sentence[day.end : start].strip(" (,."):
                start = day.start
        if "(" in self._sentence[start:end] and self._sentence[end : end + 1] == ")":
            end += 1
        return Span(start, end)

    def _where(self, beside: Sequence[range]) -> Span | None:
        tokens, words = self._tokens, self._words
        for part in beside:
            for place in part:
                if tokens[place].low not in words.places or place + 1 >= part.stop:
                    continue
                first = place + 1
                while first < part.stop and tokens[first].low in words.ends - words.days:
                    first += 1
                run = list(takewhile(self._names_place, range(first, part.stop)))
                if run:
                    return self._span(run[0], run[-1] + 1)
        return None

    def _names_place(self, place: int) -> bool:
        token, words = self._tokens[place], self._words
        dated = any(date.start <= token.start < date.end for date in self._dates)
        return (
            token.is_word
            and token.is_capital
            and not dated
            and token.low not in words.days
            and not words.is_one("organisations", token.low)
        )
