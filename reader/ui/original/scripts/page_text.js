// The text of the page, and where the document's text stands in it. Reads the page's nodes and never writes to them.

const PageText = (() => {
    "use strict";

    // What holds no text that the page shows.
    const SILENT = new Set(
        "script style template iframe noembed canvas audio video object applet datalist head title desc metadata".split(" "),
    );

    // Return the text nodes of a tree in the order in which they are drawn: those of a shadow tree stand in its host's place, and
    // what a slot takes stands in the slot. Each comes with the node that stands for it in the document itself: the host of its
    // shadow tree, or the node.
    function textNodes(root) {
        const found = [];
        const waiting = [[root, null]];
        while (waiting.length) {
            const [node, host] = waiting.pop();
            if (node.nodeType === Node.TEXT_NODE) {
                found.push({ node, anchor: host ?? node });
            } else if (!SILENT.has(node.localName)) {
                const slotted = host && node.localName === "slot" ? node.assignedNodes() : [];
                const inside = slotted.length ? slotted : (node.shadowRoot ?? node).childNodes;
                const around = node.shadowRoot ? (host ?? node) : host;
                for (let at = inside.length - 1; at >= 0; at--) {
                    // What a slot takes may stand in the document itself.
                    const outside = slotted.length && inside[at].getRootNode() === document;
                    waiting.push([inside[at], outside ? null : around]);
                }
            }
        }
        return found;
    }

    return class {
        // `text` is the document's; all its offsets here are UTF-16 units.
        constructor(text) {
            const found = textNodes(document.documentElement);
            this.nodes = found.map(({ node }) => node);
            this.anchors = found.map(({ anchor }) => anchor);
            const length = this.nodes.reduce((sum, node) => sum + node.length, 0);
            this.page = new Alignment.Reduced(length);
            this.starts = [];
            this.nodes.forEach((node) => {
                this.starts.push(this.page.length);
                this.page.add(node.data);
            });
            this.document = Alignment.Reduced.of(text);
            ({ partners: this.partners, moved: this.moved } = Alignment.align(this.document, this.page));
            this.origins = new Int32Array(this.page.length).fill(-1);
            this.partners.forEach((place, index) => {
                if (place >= 0) {
                    this.origins[place] = index;
                }
            });
        }

        // Return where a span stands on the page: as few ranges as hold its words and no others.
        ranges(start, end) {
            const made = [];
            let first = -1;
            let last = -1;
            for (let index = this.indexAt(start); index < this.document.length && this.document.offsets[index] < end; index++) {
                const place = this.partners[index];
                if (place < 0) {
                    continue;
                }
                if (place !== last + 1 && first >= 0) {
                    made.push(this.range(first, last));
                    first = -1;
                }
                first = first < 0 ? place : first;
                last = place;
            }
            if (first >= 0) {
                made.push(this.range(first, last));
            }
            return made;
        }

        // Return the share of a span's visible characters that stand on the page, 0 to 1.
        share(start, end) {
            const from = this.indexAt(start);
            const to = this.indexAt(end);
            return to === from ? 0 : this.partners.slice(from, to).filter((place) => place >= 0).length / (to - from);
        }

        // Return the span of the document that stands between the ends of a range, or null. What the document has elsewhere, as
        // words that are struck out, counts only where there is nothing else.
        span(range) {
            const [from, end] = [this.placeAt(range, true), this.placeAt(range, false)];
            return this.spanOf(from, end, 0) ?? this.spanOf(from, end, 1);
        }

        spanOf(from, end, moved) {
            let first = Infinity;
            let last = -1;
            for (let place = from; place < end; place++) {
                if (this.origins[place] >= 0 && this.moved[place] === moved) {
                    first = Math.min(first, this.origins[place]);
                    last = Math.max(last, this.origins[place]);
                }
            }
            return last < 0 ? null : [this.document.offsets[first], this.document.offsets[last] + 1];
        }

        // Return the offset of the character of the document that is drawn at a point of the viewport, or -1.
        offsetUnder(x, y) {
            const caret = document.caretPositionFromPoint(x, y);
            if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) {
                return -1;
            }
            // The nearest gap between two characters was found: the point is on one or the other of them.
            for (const offset of [caret.offset, caret.offset - 1]) {
                if (offset >= 0 && offset < caret.offsetNode.length && isOver(caret.offsetNode, offset, x, y)) {
                    const span = this.span(characterAt(caret.offsetNode, offset));
                    return span ? span[0] : -1;
                }
            }
            return -1;
        }

        // Return the offset of the gap between two characters of the document that is nearest to a point of the viewport, or -1.
        offsetNear(x, y) {
            const caret = document.caretPositionFromPoint(x, y);
            if (!caret || !this.nodes.includes(caret.offsetNode)) {
                return -1;
            }
            const place = this.placeAt({ startContainer: caret.offsetNode, startOffset: caret.offset }, true);
            const [behind, before] = [this.origins[place] ?? -1, this.origins[place - 1] ?? -1];
            if (behind >= 0) {
                return this.document.offsets[behind];
            }
            return before >= 0 ? this.document.offsets[before] + 1 : -1;
        }

        indexAt(offset) {
            return Alignment.countUpTo(this.document.offsets.subarray(0, this.document.length), offset - 1);
        }

        range(first, last) {
            const made = new Range();
            made.setStart(this.nodeOf(first), this.page.offsets[first]);
            made.setEnd(this.nodeOf(last), this.page.offsets[last] + 1);
            return made;
        }

        nodeOf(place) {
            return this.nodes[Alignment.countUpTo(this.starts, place) - 1];
        }

        // Return the first place at or after the start of a range, or at or after its end.
        placeAt(range, atStart) {
            const [container, offset] = atStart
                ? [range.startContainer, range.startOffset]
                : [range.endContainer, range.endOffset];
            let number = this.nodes.indexOf(container);
            if (number < 0) {
                const edge = new Range();
                edge.setStart(container, offset);
                number = this.anchors.findIndex((node) => edge.comparePoint(node, 0) >= 0);
                return number < 0 ? this.page.length : this.starts[number];
            }
            let place = this.starts[number];
            const end = this.starts[number + 1] ?? this.page.length;
            while (place < end && this.page.offsets[place] < offset) {
                place++;
            }
            return place;
        }
    };

    function characterAt(node, offset) {
        const range = new Range();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        return range;
    }

    function isOver(node, offset, x, y) {
        const rects = [...characterAt(node, offset).getClientRects()];
        return rects.some((rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom);
    }
})();
