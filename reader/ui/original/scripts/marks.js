// What is drawn on the page: named groups of CSS highlights. The page's own nodes stay as they are.

const Marks = (() => {
    "use strict";

    const sheet = new CSSStyleSheet();
    const makeshift = new CSSStyleSheet();
    makeshift.replaceSync(":where(svg:not([width])) { max-width: 3em; max-height: 3em; }");
    const drawn = new Map(); // group -> name -> span -> ranges
    let rules = "";

    // Keep drawings that only the missing style sheets would make small from filling the window. Any rule of the page wins.
    function makeDoWithoutStyles() {
        const links = [...document.querySelectorAll('link[rel~="stylesheet" i]')];
        if (links.some((link) => !link.sheet)) {
            document.adoptedStyleSheets.push(makeshift);
        }
    }

    // Take the rules that say how the highlights look.
    function style(text) {
        if (!document.adoptedStyleSheets.includes(sheet)) {
            document.adoptedStyleSheets.push(sheet);
        }
        if (text !== rules) {
            rules = text;
            sheet.replaceSync(text);
        }
    }

    // Draw these marks instead of the group's former ones: a list of {name, priority, spans}. What stays is not touched, so
    // that one mark more costs the same however many there are.
    function draw(group, marks, pageText) {
        const before = drawn.get(group) ?? new Map();
        const after = new Map();
        for (const { name, priority, spans } of marks) {
            const ranges = before.get(name) ?? new Map();
            after.set(name, drawSpans(highlightNamed(name, priority), ranges, spans, pageText));
        }
        for (const name of before.keys()) {
            if (!after.has(name)) {
                CSS.highlights.delete(name);
            }
        }
        drawn.set(group, after);
    }

    function highlightNamed(name, priority) {
        const highlight = CSS.highlights.get(name) ?? new Highlight();
        highlight.priority = priority;
        CSS.highlights.set(name, highlight);
        return highlight;
    }

    function drawSpans(highlight, before, spans, pageText) {
        const after = new Map();
        for (const [start, end] of spans) {
            const span = `${start}-${end}`;
            after.set(span, before.get(span) ?? pageText.ranges(start, end));
        }
        for (const [span, ranges] of before) {
            if (!after.has(span)) {
                ranges.forEach((range) => highlight.delete(range));
            }
        }
        for (const [span, ranges] of after) {
            if (!before.has(span)) {
                ranges.forEach((range) => highlight.add(range));
            }
        }
        return after;
    }

    return { style, draw, makeDoWithoutStyles };
})();
