"""Who said something, read off the sentence itself: "…, said Ana Ruiz, head of the port, in Leer on
Tuesday", "kata Ana Ruiz dari Badan Pelabuhan, Selasa (6/12/2022)", "laut Ana Ruiz".

Nothing is concluded: what is found stands in the sentence in these words, and where it is not plain
who is meant ("she said") nothing is found. There is no model here; the words that each language
says such things with are data.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.domain.document import Span
from reader.domain.speech_circumstances import Circumstances
from reader.domain.speech_tokens import MOST_WORDS, tokens_of
from reader.domain.speech_words import Attribution, SpeechWords
from reader.domain.uncased_attribution import uncased_attribution

_HIDES_NAME = 4
"""Capitals behind an "of" from which a name stands among them: "Secretary of State for Ferries Ana
Ruiz".
"""
_LONGEST_AGE = 3
"""Digits of how old somebody is."""
_LONGEST = 4_000
"""Code points of a sentence beyond which it is no sentence of prose."""


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
        self._tokens = tokens_of(sentence)
        self._circumstances = Circumstances(sentence, self._tokens, words, dates)
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
            yield self._inverted(cue)
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
            self._take_office_behind(phrase)
        elif self._has_office(first, last):
            self._take_name_behind(phrase)
        return phrase

    def _take_office_behind(self, phrase: _Phrase) -> None:
        """Take "head of the port" in "said Ana Ruiz, head of the port, on Tuesday"."""
        tokens = self._tokens
        if not self._is_comma(phrase.last):
            return
        first = self._past_age(phrase.last + 1)
        last = first
        while last < len(tokens) and tokens[last].is_word and last - first < MOST_WORDS:
            last += 1
        if self._is_end(last) and self._has_office(first, last):
            found = phrase.found
            phrase.found = Attribution(
                found.speaker, self._span(*self._bare(first, last)), found.organisation
            )
            phrase.last = last

    def _take_name_behind(self, phrase: _Phrase) -> None:
        """Take "Ana Ruiz" in "said the head of the port, Ana Ruiz, on Tuesday". What seemed to be
        the name of who has the office must then be what he has it of: "Ketua Dewan Pelabuhan".
        """
        tokens, first = self._tokens, phrase.last + 1
        if not self._is_comma(phrase.last) or not self._names_office_of(phrase):
            return
        last = first
        while last < len(tokens) and self._goes_on(last) and last - first < MOST_WORDS:
            last += 1
        if not self._is_end(last) and not self._circumstances.is_beside(last):
            return
        inner = self._named(first, last)
        alone = last - first > 1 or not phrase.found.speaker
        if inner.speaker and not inner.organisation and alone and self._is_name(first, last):
            phrase.found = Attribution(
                inner.speaker, self._span(*self._bare(phrase.first, phrase.last))
            )
            phrase.last = last

    def _names_office_of(self, phrase: _Phrase) -> bool:
        """Whether what seems to be the name behind an office is of what it is held in: it has the
        word for one ("Dewan Pelabuhan"), or is a single word behind it ("Kepala Dinas Kota Leer").
        """
        words, speaker = self._words, phrase.found.speaker
        if speaker is None:
            return True
        tokens = self._tokens[phrase.first : phrase.last]
        behind = [token for token in tokens if token.start >= speaker.start]
        office = next(
            (place for place, one in enumerate(tokens) if words.is_one("offices", one.low)), 0
        )
        if tokens[office + 1].low in words.articles:  # "Präsident des Hilfsdienst"
            return True
        held_in = behind if len(behind) > 1 else tokens[office + 1 :]
        return any(words.is_one("organisations", token.low) for token in held_in)

    def _is_name(self, first: int, last: int) -> bool:
        """Whether all words are written as those of a name are, titles and small words among
        them.
        """
        words = self._words
        small = words.particles | words.articles
        return all(
            token.is_capital or token.low in small or words.is_one("offices", token.low)
            for token in self._tokens[first:last]
        )

    def _is_comma(self, place: int) -> bool:
        return place < len(self._tokens) and self._tokens[place].text == ","

    def _past_age(self, place: int) -> int:
        """Return where it goes on behind an age: "Ana Ruiz, 52, head of the port"."""
        age = self._tokens[place : place + 1]
        aged = bool(age) and age[0].text.isdecimal() and len(age[0].text) <= _LONGEST_AGE
        return place + 2 if aged and self._is_comma(place + 1) else place

    def _before(self, cue: _Cue) -> _Phrase:
        tokens, last = self._tokens, cue.first
        while last > 0 and tokens[last - 1].low in self._words.between:
            last -= 1
        if last > 1 and tokens[last - 1].text == ",":
            return self._before_comma(last - 1)
        first = self._back(last)
        return _Phrase(first, last, self._named(first, last))

    def _inverted(self, cue: _Cue) -> _Phrase:
        """Read "“…” dedi Ana Ruiz", in a language whose verb ends the sentence else. A word with an
        apostrophe names somebody or a place that it was said to: "dedi Ana Ruiz'e".
        """
        said = " ".join(token.low for token in self._tokens[cue.first : cue.last])
        last = cue.last
        while last < len(self._tokens) and self._goes_on(last):
            last += 1
        named = self._tokens[cue.last : last]
        if (
            said not in self._words.verbs_inverted
            or not (self._is_end(last) or self._circumstances.is_beside(last))
            or not (named and named[-1].is_capital)
            or any("'" in token.text or "’" in token.text for token in named)
        ):
            return _Phrase(cue.last, cue.last)
        return _Phrase(cue.last, last, self._named(cue.last, last))

    def _is_end(self, place: int) -> bool:
        """Whether a sentence, or a part of it, ends before a token."""
        tokens = self._tokens
        return place == len(tokens) or tokens[place].text in ",.;()" or tokens[place].is_quoted

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
        outer_last = first - 1
        if outer_last > 1 and self._past_age(outer_last - 1) == first:
            outer_last -= 2
        outer_first = self._back(outer_last)
        outer = self._named(outer_first, outer_last)
        beside = not tokens[first].is_capital  # "Ana Ruiz, who was there, said"
        if outer.speaker and (beside or (self._has_office(first, comma) and not inner.speaker)):
            office = self._has_office(first, comma) and not inner.speaker
            role = self._span(*self._bare(first, comma)) if office else outer.role
            return _Phrase(outer_first, comma, Attribution(outer.speaker, role, outer.organisation))
        if inner.speaker and self._has_office(outer_first, outer_last):
            role = self._span(*self._bare(outer_first, outer_last))
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
            before = self._tokens[place - 1].low  # "Chef des Hafenamts"
            return before in words.belongs or words.is_one("offices", before)
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
            owner_end = self._past_owner(office_end, last)
            name = self._name(owner_end, last)
            end = last if owner_end == office_end else owner_end
            return Attribution(name, self._span(first, self._ends_before(name) if name else end))
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

    def _past_owner(self, office_end: int, last: int) -> int:
        """Return where a name may begin behind an office: in German not with what it is the office
        of, "Leiterin der Hafenbehörde".
        """
        tokens, words = self._tokens, self._words
        if office_end >= last or tokens[office_end].low not in words.articles:
            return office_end
        owners = [
            place
            for place in range(office_end, last)
            if words.is_one("organisations", tokens[place].low)
        ]
        return min(owners[-1] + 1 if owners else office_end + 2, last)

    def _ends_before(self, name: Span) -> int:
        """Return where the tokens before a name end."""
        return next(place for place, token in enumerate(self._tokens) if token.start == name.start)

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

    def _placed(self, cue: _Cue, phrase: _Phrase) -> Attribution:
        """Return what a phrase says, with the day and the place that stand beside it."""
        found = phrase.found
        start, end = min(cue.first, phrase.first), max(cue.last, phrase.last)
        when, where = self._circumstances.beside(start, end)
        return Attribution(found.speaker, found.role, found.organisation, when, where)
