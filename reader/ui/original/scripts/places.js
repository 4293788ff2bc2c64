// Where the blocks stand on the page, in CSS pixels from its top, and which of them is at the top of the window.

const Places = (() => {
    "use strict";

    // Milliseconds after the page was laid out anew in which it scrolls by itself.
    const SETTLING = 400;

    // Which part of the window stands above the eye, and how many pixels stand above the article when it is opened.
    const EYE = 0.22;
    const ABOVE = 12;

    return class {
        // `blocks` is a list of [start, end, kept].
        constructor(pageText, blocks) {
            this.pageText = pageText;
            this.blocks = blocks;
            this.boxes = null;
            this.quietAt = null;
            this.wanted = null;
            this.laidOutAt = performance.now();
        }

        // Forget where everything stands: the page was laid out anew.
        forget() {
            this.boxes = null;
            this.laidOutAt = performance.now();
        }

        // Return the box of a block in page coordinates, or null for one that is not shown.
        box(index) {
            this.boxes ??= new Map();
            if (!this.boxes.has(index)) {
                this.boxes.set(index, this.measured(index));
            }
            return this.boxes.get(index);
        }

        measured(index) {
            const [start, end] = this.blocks[index];
            const rects = this.pageText.ranges(start, end).flatMap((range) => [...range.getClientRects()]);
            return united(rects.filter((rect) => rect.width > 0 && rect.height > 0));
        }

        // Return [block, part]: the kept block at the top of the window and which part of it, 0 to 1, stands above.
        top() {
            if (window.scrollY <= 0) {
                return [0, 0];
            }
            const index = this.firstBelow(true) ?? this.firstBelow(false);
            if (index === null) {
                return [this.blocks.length - 1, 1];
            }
            const { top, bottom } = this.box(index);
            return [index, Math.min(Math.max((window.scrollY - top) / (bottom - top), 0), 1)];
        }

        firstBelow(kept) {
            const index = this.blocks.findIndex((block, at) => {
                const box = (block[2] || !kept) && this.box(at);
                return box && box.bottom > window.scrollY + 1;
            });
            return index < 0 ? null : index;
        }

        // Scroll a place to the top of the window. It is not the user who scrolls.
        scrollTo(index, part) {
            this.wanted = null;
            if (index <= 0 && part <= 0) {
                this.scroll(0);
                return;
            }
            for (let at = index; at < this.blocks.length; at++) {
                const box = at === index || this.blocks[at][2] ? this.box(at) : null;
                if (box) {
                    this.scroll(box.top + (at === index ? part * (box.bottom - box.top) : 0));
                    return;
                }
            }
        }

        // Return [block, part, height]: the kept line under the eye, or the nearest one, and which part of the window stands
        // above the eye. What the eye is stands in sight.py.
        sight() {
            const height = this.eye();
            const y = window.scrollY + height * window.innerHeight;
            let found = [0, 0];
            let nearest = Infinity;
            this.blocks.forEach((block, index) => {
                const box = block[2] && this.box(index);
                const distance = box ? Math.max(box.top - y, y - box.bottom, 0) : Infinity;
                if (distance < nearest) {
                    nearest = distance;
                    found = [index, Math.min(Math.max((y - box.top) / (box.bottom - box.top), 0), 1)];
                }
            });
            const box = this.blocks.length && this.box(found[0]); // the nearest line may stand below the eye
            const stands = box ? box.top + found[1] * (box.bottom - box.top) - window.scrollY : y - window.scrollY;
            return [...found, Math.max(height, Math.min(stands / window.innerHeight, 1))];
        }

        eye() {
            const view = window.innerHeight;
            const room = Math.max(document.documentElement.scrollHeight - view, 0);
            const lowest = Math.min(Math.max((this.lastLine() - room) / view, EYE), 1);
            return Math.max(Math.min(EYE, window.scrollY / view), lowest - (room - window.scrollY) / view);
        }

        lastLine() {
            for (let at = this.blocks.length - 1; at >= 0; at--) {
                const box = this.blocks[at][2] && this.box(at);
                if (box) {
                    return box.bottom;
                }
            }
            return document.documentElement.scrollHeight;
        }

        // Scroll so that a part of a block stands so far down the window, also when the page is laid out anew before the
        // user scrolls. Where the page does not show it, the next kept block does, or else the one before.
        look(index, part, height) {
            this.wanted = () => this.look(index, part, height);
            const shown = this.nearestShown(index);
            if (shown !== null) {
                const { top, bottom } = this.box(shown);
                const within = shown === index ? part : Number(shown < index);
                this.scroll(top + within * (bottom - top) - height * window.innerHeight);
            }
        }

        nearestShown(index) {
            const isShown = (at) => this.box(at) && (at === index || this.blocks[at][2]);
            for (let at = index; at < this.blocks.length; at++) {
                if (isShown(at)) {
                    return at;
                }
            }
            for (let at = index - 1; at >= 0; at--) {
                if (isShown(at)) {
                    return at;
                }
            }
            return null;
        }

        // Scroll to the first kept block.
        open() {
            const first = this.blocks.findIndex((block, at) => block[2] && this.box(at));
            this.wanted = () => this.open();
            this.scroll(first < 0 ? 0 : this.box(first).top - ABOVE);
        }

        // Be where the program wanted to be, on a page that was laid out anew.
        stay() {
            if (this.wanted) {
                this.wanted();
            }
        }

        // Scroll a span into view, unless it is; or so that it stands so far down the window. Return how far down it stands
        // then, or false where the page does not show it: then the next block that it shows stands there.
        reveal(start, end, at) {
            this.wanted = null;
            const ranges = this.pageText.ranges(start, end);
            const rect = () => ranges.flatMap((range) => [...range.getClientRects()]).find(({ width }) => width > 0);
            if (!rect()) {
                this.look(Math.max(this.blocks.findIndex((block) => block[1] > start), 0), 0, at ?? EYE);
                return false;
            }
            const height = window.innerHeight;
            if (at !== null) {
                this.scroll(window.scrollY + rect().top - at * height);
            } else if (rect().top < 0.04 * height || rect().bottom > 0.9 * height) {
                this.scroll(window.scrollY + rect().top - EYE * height);
            }
            if (rect().top < 0 || rect().bottom > height) { // it stands in a part of the page that scrolls by itself
                ranges[0].startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
                this.quietAt = window.scrollY;
            }
            return rect().top / height;
        }

        scroll(top) {
            const lowest = document.documentElement.scrollHeight - window.innerHeight;
            const target = Math.max(Math.min(top, lowest), 0);
            this.quietAt = target;
            window.scrollTo({ top: target, behavior: "instant" });
        }

        // Whether the page was just scrolled by the user, not by the program or by being laid out anew.
        scrolledByUser() {
            if (this.quietAt !== null && Math.abs(window.scrollY - this.quietAt) < 2) {
                return false;
            }
            this.quietAt = null;
            this.wanted = null;
            return performance.now() - this.laidOutAt > SETTLING;
        }

        // Return the stretches of the page, from top to bottom, that kept blocks take up.
        keptStretches() {
            const boxes = this.blocks.map((block, index) => block[2] && this.box(index)).filter(Boolean);
            return boxes.map(({ top, bottom }) => [Math.round(top), Math.round(bottom)]);
        }

        // Return the block at a point of the window, or -1: the one whose text is there, as far as it can be seen. What lies
        // over the text without being seen does not count. Between two lines it is the smallest box around the point.
        under(x, y) {
            const onPage = [x + window.scrollX, y + window.scrollY];
            const around = this.blocks.map((_, index) => index).filter((index) => {
                const box = this.box(index);
                return box && holds(box, ...onPage) && this.isSeen(index);
            });
            const over = around.filter((index) => this.lines(index).some((line) => holds(line, x, y)));
            return this.topmost(over, x, y) ?? this.smallest(around) ?? -1;
        }

        lines(index) {
            const [start, end] = this.blocks[index];
            return this.pageText.ranges(start, end).flatMap((range) => [...range.getClientRects()]);
        }

        isSeen(index) {
            const element = this.element(index);
            return Boolean(element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
        }

        element(index) {
            const [start, end] = this.blocks[index];
            return this.pageText.ranges(start, end)[0]?.startContainer.parentElement;
        }

        // Of blocks whose text is at a point, return the one that the page draws over the others.
        topmost(indices, x, y) {
            if (indices.length < 2) {
                return indices[0] ?? null;
            }
            for (const element of document.elementsFromPoint(x, y)) {
                const found = indices.filter((index) => element.contains(this.element(index)));
                if (found.length) {
                    return this.smallest(found);
                }
            }
            return this.smallest(indices);
        }

        smallest(indices) {
            const size = (index) => {
                const { left, right, top, bottom } = this.box(index);
                return (right - left) * (bottom - top);
            };
            return indices.length ? indices.reduce((least, index) => (size(index) < size(least) ? index : least)) : null;
        }
    };

    function holds(box, x, y) {
        return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    }

    function united(rects) {
        if (!rects.length) {
            return null;
        }
        return {
            left: Math.min(...rects.map((rect) => rect.left)) + window.scrollX,
            right: Math.max(...rects.map((rect) => rect.right)) + window.scrollX,
            top: Math.min(...rects.map((rect) => rect.top)) + window.scrollY,
            bottom: Math.max(...rects.map((rect) => rect.bottom)) + window.scrollY,
        };
    }
})();
