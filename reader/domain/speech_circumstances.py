"""When and where somebody spoke, as it stands beside the words that say who did."""

from collections.abc import Sequence
from itertools import takewhile

from reader.domain.document import Span
from reader.domain.speech_tokens import MOST_WORDS, Token
from reader.domain.speech_words import SpeechWords


class Circumstances:
    """Reads the day and the place of one sentence. ``dates`` are where dates stand in it."""

    def __init__(
        self, sentence: str, tokens: Sequence[Token], words: SpeechWords, dates: Sequence[Span]
    ) -> None:
        self._sentence = sentence
        self._tokens = tokens
        self._words = words
        self._dates = dates

    def beside(self, first: int, last: int) -> tuple[Span | None, Span | None]:
        """Return the day and the place beside the tokens ``[first, last)``."""
        parts = [*self._head(first), *self._tail(last)]
        return self._when(parts), self._where(parts)

    def _head(self, end: int) -> list[range]:
        """Return the words before, back to a quotation: "On Tuesday in Leer, Ana Ruiz said"."""
        first = end
        while first > 0 and not self._tokens[first - 1].is_quoted and end - first < MOST_WORDS:
            first -= 1
        opens = first == 0 or self._tokens[first - 1].is_quoted
        begun = first < end and self.is_beside(first)
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
            if first < len(tokens) and not self.is_beside(first):
                break
        return parts

    def _is_tail_end(self, place: int) -> bool:
        token = self._tokens[place]
        inside = any(date.start < token.start < date.end for date in self._dates)
        ends = token.text in ",،.:;" or token.is_quoted or token.low in self._words.that
        return ends and not inside

    def is_beside(self, place: int) -> bool:
        """Whether the token at a place can begin a day or a place."""
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
                    return Span(tokens[run[0]].start, tokens[run[-1]].end)
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
