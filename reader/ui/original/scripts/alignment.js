// Where the characters of one text stand in another that says almost the same: the document's text and the page's own.
//
// Both are reduced to what can be seen, without white space, and matched in order. What only one of them has is left alone:
// the document has signs that the page draws without text (quotation marks, brackets of readings). Raised and lowered signs
// count as the plain ones that the page raises.

const Alignment = (() => {
    "use strict";

    // White space, soft hyphens, zero-width and control characters, direction marks, and U+FFFD for what could not be decoded.
    const INVISIBLE = /[\s\0-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/;
    const invisible = Uint8Array.from({ length: 0x10000 }, (_, unit) => INVISIBLE.test(String.fromCharCode(unit)));

    const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ−–";
    const PLAIN = "0123456789+-=()abcdefghijklmnoprstuvwxyz0123456789+-=()aehijklmnoprstuvx--";
    const plain = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
    [...RAISED].forEach((sign, index) => (plain[sign.charCodeAt(0)] = PLAIN.charCodeAt(index)));

    // Lengths of the runs that anchor the two texts to each other: long ones first, shorter ones in the gaps between them.
    const LENGTHS = [32, 16, 8];

    // UTF-16 units in a gap beyond which it is left unmatched: a Map holds no more than 2 ** 24 keys.
    const LARGEST_GAP = 8000000;

    // Shorter runs are accidents, unless both texts go on right beside them.
    const SHORTEST = 4;

    // Units around a short text that was taken out of its sentence within which the page has it.
    const NEAR = 4000;

    // Units of a gap in which signs of Chinese and Japanese are matched one by one.
    const SMALL_GAP = 64;

    // Signs that the document has more than the page in such a gap.
    const MOST_ADDED = 8;

    class Reduced {
        // The visible UTF-16 units of a text, in `units`; `offsets` says where in the text each of them stands.
        constructor(capacity) {
            this.units = new Uint16Array(capacity);
            this.offsets = new Uint32Array(capacity);
            this.length = 0;
        }

        static of(text) {
            return new Reduced(text.length).add(text);
        }

        add(text) {
            for (let offset = 0; offset < text.length; offset++) {
                const unit = text.charCodeAt(offset);
                if (!invisible[unit]) {
                    this.units[this.length] = plain[unit];
                    this.offsets[this.length++] = offset;
                }
            }
            return this;
        }
    }

    // Return for each unit of `a` the index of its partner in `b`, or -1. Near-linear: each gap is read once for each length.
    function align(a, b) {
        const partners = new Int32Array(a.length).fill(-1);
        const gaps = [{ a0: 0, a1: a.length, b0: 0, b1: b.length, level: 0 }];
        while (gaps.length) {
            const gap = trimmed(gaps.pop(), a.units, b.units, partners);
            if (gap.a0 === gap.a1 || gap.b0 === gap.b1 || gap.level === LENGTHS.length) {
                continue;
            }
            const runs = heaviestChain(commonRuns(a.units, b.units, gap));
            if (runs.length) {
                gaps.push(...gapsBetween(runs, gap, partners));
            } else {
                gaps.push({ ...gap, level: gap.level + 1 });
            }
        }
        dropAccidents(partners);
        matchSmallGaps(a.units, b.units.subarray(0, b.length), partners);
        const moved = new Uint8Array(b.length);
        matchMoved(a, b, partners, moved);
        matchTakenOut(a, b, partners, moved);
        return { partners, moved };
    }

    // Match what is left between two matches where the document has but a few signs more, or readings in another place.
    function matchSmallGaps(a, b, partners) {
        for (let index = 0, last = -1; index <= partners.length; index++) {
            if (index < partners.length && partners[index] < 0) {
                continue;
            }
            const gap = {
                a0: last + 1,
                a1: index,
                b0: last < 0 ? 0 : partners[last] + 1,
                b1: index < partners.length ? partners[index] : b.length,
            };
            const [size, other] = [gap.a1 - gap.a0, gap.b1 - gap.b0];
            if (size > 0 && other > 0 && size <= SMALL_GAP && other <= SMALL_GAP) {
                if (size > other + MOST_ADDED || !matchAll(a, b, gap, partners)) {
                    matchBases(a, b, gap, partners);
                }
            }
            last = index;
        }
    }

    // Match all that the page has in a gap, if the document has it in the same order.
    function matchAll(a, b, { a0, a1, b0, b1 }, partners) {
        const found = [];
        for (let index = a0; index < a1; index++) {
            if (b0 + found.length < b1 && a[index] === b[b0 + found.length]) {
                found.push(index);
            }
        }
        if (found.length < b1 - b0) {
            return false;
        }
        found.forEach((index, step) => (partners[index] = b0 + step));
        return true;
    }

    // Match what readings stand above: the page has each right behind its sign, the document all of them behind the last one.
    function matchBases(a, b, { a0, a1, b0, b1 }, partners) {
        let place = b0;
        for (let index = a0; index < a1; index++) {
            const found = isHan(a[index]) ? b.subarray(place, b1).indexOf(a[index]) : -1;
            if (found >= 0) {
                partners[index] = place + found;
                place += found + 1;
            }
        }
    }

    function isHan(unit) {
        return unit >= 0x3400 && unit <= 0x9fff;
    }

    // Match what both ends of a gap have in common, and return what is left of it.
    function trimmed(gap, a, b, partners) {
        let { a0, a1, b0, b1 } = gap;
        while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
            partners[a0++] = b0++;
        }
        while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
            partners[--a1] = --b1;
        }
        return { a0, a1, b0, b1, level: gap.level };
    }

    // Return the runs that stand exactly once in both sides of a gap, by their place in `a`.
    function commonRuns(a, b, { a0, a1, b0, b1, level }) {
        const length = LENGTHS[level];
        if (a1 - a0 < length || b1 - b0 < length || Math.max(a1 - a0, b1 - b0) > LARGEST_GAP) {
            return [];
        }
        const hashes = rollingHashes(a, a0, a1, length);
        const inA = uniquePlaces(hashes, a0);
        const inB = uniquePlaces(rollingHashes(b, b0, b1, length), b0);
        const runs = [];
        for (let place = a0; place <= a1 - length; place++) {
            const hash = hashes[place - a0];
            const other = inA.get(hash) === place ? (inB.get(hash) ?? -1) : -1;
            if (other >= 0) {
                let size = 0;
                while (place + size < a1 && other + size < b1 && a[place + size] === b[other + size]) {
                    size++;
                }
                if (size >= length) {
                    runs.push({ a: place, b: other, size });
                    place += size - 1;
                }
            }
        }
        return runs;
    }

    // Rabin-Karp: the hash of every run of a length, in 32 bits.
    function rollingHashes(units, from, to, length) {
        const hashes = new Int32Array(to - from - length + 1);
        let power = 1;
        let hash = 0;
        for (let place = from; place < from + length; place++) {
            hash = (Math.imul(hash, 65599) + units[place]) | 0;
            power = place > from ? Math.imul(power, 65599) : power;
        }
        hashes[0] = hash;
        for (let place = from + 1; place <= to - length; place++) {
            hash = (hash - Math.imul(units[place - 1], power)) | 0;
            hash = (Math.imul(hash, 65599) + units[place + length - 1]) | 0;
            hashes[place - from] = hash;
        }
        return hashes;
    }

    // Return where each hash stands, or -1 for one that stands in several places.
    function uniquePlaces(hashes, from) {
        const places = new Map();
        for (let index = 0; index < hashes.length; index++) {
            places.set(hashes[index], places.has(hashes[index]) ? -1 : from + index);
        }
        return places;
    }

    // Return the runs that cross no other and together hold the most text: the heaviest increasing subsequence, with a
    // Fenwick tree over the places in `b`. n log n.
    function heaviestChain(runs) {
        const ends = Float64Array.from(runs, (run) => run.b + run.size).sort();
        const tree = new Array(runs.length + 1).fill(null);
        let heaviest = null;
        for (const run of runs) {
            let before = null;
            for (let index = countUpTo(ends, run.b); index > 0; index -= index & -index) {
                before = heavier(before, tree[index]);
            }
            const link = { run, before, weight: run.size + (before ? before.weight : 0) };
            for (let index = countUpTo(ends, run.b + run.size); index < tree.length; index += index & -index) {
                tree[index] = heavier(tree[index], link);
            }
            heaviest = heavier(heaviest, link);
        }
        const chain = [];
        for (let link = heaviest; link; link = link.before) {
            chain.push(link.run);
        }
        return chain.reverse();
    }

    function heavier(one, other) {
        return !one || (other && other.weight > one.weight) ? other : one;
    }

    // Return how many of the sorted values are at most `value`.
    function countUpTo(sorted, value) {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // Match the runs of a gap, and return the gaps that remain between them.
    function gapsBetween(runs, gap, partners) {
        const gaps = [];
        let { a0, b0 } = gap;
        for (const run of runs) {
            for (let step = 0; step < run.size; step++) {
                partners[run.a + step] = run.b + step;
            }
            gaps.push({ a0, a1: run.a, b0, b1: run.b, level: gap.level });
            a0 = run.a + run.size;
            b0 = run.b + run.size;
        }
        gaps.push({ a0, a1: gap.a1, b0, b1: gap.b1, level: gap.level });
        return gaps;
    }

    // Undo short matches that stand alone: two texts that say different things still begin or end with the same letter.
    function dropAccidents(partners) {
        let start = 0;
        while (start < partners.length) {
            let end = start + 1;
            while (end < partners.length && partners[start] >= 0 && partners[end] === partners[end - 1] + 1) {
                end++;
            }
            if (partners[start] >= 0 && end - start < SHORTEST && !continues(partners, start, end)) {
                partners.fill(-1, start, end);
            }
            start = end;
        }
    }

    // Whether the texts go on in step on both sides of a run: one or two units differ, and then they agree again.
    function continues(partners, start, end) {
        const inStep = (place, from) =>
            place >= 0 && place < partners.length && partners[place] === partners[from] + (place - from);
        const before = start === 0 || [2, 3].some((step) => inStep(start - step, start));
        const after = end === partners.length || [1, 2].some((step) => inStep(end + step, end - 1));
        return before && after;
    }

    // Match what stands in another order: browsers move text that stands loose in a table to the place before it.
    function matchMoved(a, b, partners, moved) {
        const taken = new Uint8Array(b.length);
        partners.forEach((place) => place >= 0 && (taken[place] = 1));
        const left = remaining(a, (index) => partners[index] < 0, 0);
        const right = remaining(b, (index) => !taken[index], 1);
        const whole = { a0: 0, a1: left.units.length, b0: 0, b1: right.units.length, level: LENGTHS.length - 1 };
        for (const run of commonRuns(left.units, right.units, whole)) {
            for (let step = 0; step < run.size && !taken[right.places[run.b + step]]; step++) {
                const place = right.places[run.b + step];
                taken[place] = moved[place] = 1;
                partners[left.places[run.a + step]] = place;
            }
        }
    }

    // Match short texts that were taken out of a sentence: what is struck out there stands behind the paragraph in the document.
    // The page has it alone between words that are matched, a little before.
    function matchTakenOut(a, b, partners, moved) {
        const taken = new Uint8Array(b.length);
        partners.forEach((place) => place >= 0 && (taken[place] = 1));
        let before = -1;
        for (let start = 0; start < partners.length; start++) {
            if (partners[start] >= 0) {
                before = moved[partners[start]] ? before : partners[start];
                continue;
            }
            let end = start + 1;
            while (end < partners.length && partners[end] < 0) {
                end++;
            }
            for (let place = Math.max(0, before - NEAR); end - start < NEAR && place <= before; place++) {
                if (!taken[place] && standsAlone(a.units, start, end, b, place, taken)) {
                    for (let step = 0; step < end - start; step++) {
                        partners[start + step] = place + step;
                        taken[place + step] = moved[place + step] = 1;
                    }
                    break;
                }
            }
            start = end - 1;
        }
    }

    // Whether a run of `a` is all that is left over at a place of `b`.
    function standsAlone(a, start, end, b, place, taken) {
        const behind = place + (end - start);
        if (behind > b.length || (place > 0 && !taken[place - 1]) || (behind < b.length && !taken[behind])) {
            return false;
        }
        for (let step = 0; step < end - start; step++) {
            if (taken[place + step] || a[start + step] !== b.units[place + step]) {
                return false;
            }
        }
        return true;
    }

    // Return the units that are left over, and where they stand. `border` stands where others are missing between them.
    function remaining(text, isLeft, border) {
        const units = [];
        const places = [];
        for (let index = 0; index < text.length; index++) {
            if (isLeft(index)) {
                if (units.length && places[places.length - 1] !== index - 1) {
                    units.push(border);
                    places.push(-1);
                }
                units.push(text.units[index]);
                places.push(index);
            }
        }
        return { units, places };
    }

    return { Reduced, align, countUpTo };
})();
