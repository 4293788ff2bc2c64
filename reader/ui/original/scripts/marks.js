// What is drawn on the page: named groups of CSS highlights. The page's own nodes stay as they are.

const Marks = (() => {
    "use strict";

    const sheet = new CSSStyleSheet();
    const makeshift = new CSSStyleSheet();
    makeshift.replaceSync(":where(svg:not([width])) { max-width: 3em; max-height: 3em; }");
    const stillness = new CSSStyleSheet();
    stillness.replaceSync(`*, *::before, *::after { animation-duration: 1ms !important; animation-delay: 0s !important;
        animation-iteration-count: 1 !important; transition: none !important; scroll-behavior: auto !important; }`);
    const drawn = new Map(); // name -> span -> ranges
    let rules = "";

    // Keep drawings that only the missing style sheets would make small from filling the window. Any rule of the page wins.
    function makeDoWithoutStyles() {
        const links = [...document.querySelectorAll('link[rel~="stylesheet" i]')];
        if (links.some((link) => !link.sheet)) {
            document.adoptedStyleSheets.push(makeshift);
        }
    }

    // Let nothing move by the page's own style sheets: what fades in is there at once. Or let it move as published.
    function still(wanted) {
        const others = document.adoptedStyleSheets.filter((each) => each !== stillness);
        document.adoptedStyleSheets = wanted ? [...others, stillness] : others;
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

    // Change what is drawn: a list of {name, priority, come, gone}, the latter two lists of [start, end]. What stays is not
    // touched, so that one mark more costs the same however many there are.
    function change(marks, pageText) {
        for (const { name, priority, come, gone } of marks) {
            const ranges = drawn.get(name) ?? new Map();
            drawn.set(name, ranges);
            const highlight = highlightNamed(name, priority);
            for (const span of gone) {
                (ranges.get(String(span)) ?? []).forEach((range) => highlight.delete(range));
                ranges.delete(String(span));
            }
            for (const span of come) {
                const found = pageText.ranges(...span);
                ranges.set(String(span), found);
                found.forEach((range) => highlight.add(range));
            }
            if (!ranges.size) {
                CSS.highlights.delete(name);
                drawn.delete(name);
            }
        }
    }

    function highlightNamed(name, priority) {
        const highlight = CSS.highlights.get(name) ?? new Highlight();
        if (priority) {
            highlight.priority = priority;
        }
        CSS.highlights.set(name, highlight);
        return highlight;
    }

    return { style, still, change, makeDoWithoutStyles };
})();
