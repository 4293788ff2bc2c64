// What is drawn on the page: named groups of CSS highlights. The page's own nodes stay as they are.

const Marks = (() => {
    "use strict";

    const sheet = new CSSStyleSheet();
    const groups = new Map();
    let rules = "";

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

    // Draw these marks instead of the group's former ones: a list of {name, priority, spans}.
    function draw(group, marks, pageText) {
        (groups.get(group) ?? []).forEach((name) => CSS.highlights.delete(name));
        groups.set(group, marks.map((mark) => mark.name));
        for (const { name, priority, spans } of marks) {
            const highlight = new Highlight(...spans.flatMap(([start, end]) => pageText.ranges(start, end)));
            highlight.priority = priority;
            CSS.highlights.set(name, highlight);
        }
    }

    return { style, draw };
})();
