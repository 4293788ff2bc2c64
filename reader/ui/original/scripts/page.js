// What the program can ask of the page, and what the page tells the program. Runs in a world of its own, which the page does
// not see. Timers do not run here, because scripts are off; events and frames do.

const reader = (() => {
    "use strict";

    let tell = () => undefined;
    let pageText = null;
    let places = null;
    let ends = null; // the span of the current highlight
    let claims = []; // the spans of the highlights that are in claims
    let pressed = false;
    let pressedOnLink = null;
    let mouse = null; // where it was last, while it is over the page
    const waiting = new Map();

    // Call `act` once before the next frame, however often it is asked for until then.
    function soon(name, act) {
        if (!waiting.has(name)) {
            requestAnimationFrame(() => {
                const latest = waiting.get(name);
                waiting.delete(name);
                latest();
            });
        }
        waiting.set(name, act);
    }

    // Take the document: its text, and its blocks as [start, end, kept].
    function begin(text, blocks) {
        Marks.makeDoWithoutStyles();
        pageText = new PageText(text);
        places = new Places(pageText, blocks);
        soon("layout", tellLayout);
        return JSON.stringify(blocks.map(([start, end]) => pageText.share(start, end)));
    }

    function setBlocks(blocks) {
        places.blocks = blocks;
        soon("layout", tellLayout);
    }

    function tellLayout() {
        tell({ kind: "layout", top: window.scrollY, kept: places.keptStretches() });
        soon("ends", tellEnds);
    }

    function draw(marks) {
        Marks.change(marks, pageText);
    }

    // Take the span of the current highlight, or nothing, and tell where its ends are now and whenever that changes.
    function setEnds(span) {
        ends = span;
        soon("ends", tellEnds);
    }

    function tellEnds() {
        const ranges = ends ? pageText.ranges(...ends) : [];
        const rects = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
        const first = rects.at(0);
        const last = rects.at(-1);
        const backwards = ranges.length && getComputedStyle(ranges[0].startContainer.parentElement).direction === "rtl";
        const [from, to] = backwards ? ["right", "left"] : ["left", "right"];
        const start = first && inView(first) ? [first[from], first.top, first.bottom] : null;
        const end = last && inView(last) ? [last[to], last.top, last.bottom] : null;
        tell({ kind: "ends", start, end });
    }

    function inView({ top, bottom }) {
        return bottom > 0 && top < window.innerHeight;
    }

    function tellSelection() {
        const selection = getSelection();
        const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
        const span = range && pageText ? pageText.span(range) : null;
        const { left, top, width, height } = range ? range.getBoundingClientRect() : new DOMRect();
        tell({ kind: "selection", span, rect: [left, top, width, height], pressed });
    }

    function tellPointer() {
        if (places) {
            const block = mouse ? places.under(...mouse) : -1;
            tell({ kind: "pointer", block, claim: claimUnder() });
        }
    }

    // Return the place in the list of the smallest span in a claim that the mouse is over, or -1.
    function claimUnder() {
        const offset = mouse && claims.length ? pageText.offsetUnder(...mouse) : -1;
        const over = claims.map((_, at) => at).filter((at) => claims[at][0] <= offset && offset < claims[at][1]);
        const size = (at) => claims[at][1] - claims[at][0];
        return over.length ? over.reduce((least, at) => (size(at) < size(least) ? at : least)) : -1;
    }

    function setClaims(spans) {
        claims = spans;
        soon("pointer", tellPointer);
    }

    function movePointer(event) {
        mouse = event ? [event.clientX, event.clientY] : null;
        soon("pointer", tellPointer);
    }

    function tellScroll() {
        if (places) {
            const [block, part] = places.top();
            const user = places.scrolledByUser();
            tell({ kind: "scrolled", block, part, user, top: window.scrollY, sight: places.sight() });
            soon("ends", tellEnds);
            if (mouse) {
                soon("pointer", tellPointer);
            }
        }
    }

    function isLink(node) {
        return node.localName === "a" || node.localName === "area";
    }

    // Browsers start no selection on a link. Here its words are there to be selected, so we do.
    function press(event) {
        pressed = true;
        const onLink = event.button === 0 && event.composedPath().some(isLink);
        pressedOnLink = onLink ? document.caretPositionFromPoint(event.clientX, event.clientY) : null;
    }

    function drag(event) {
        const caret = pressed && pressedOnLink ? document.caretPositionFromPoint(event.clientX, event.clientY) : null;
        if (caret) {
            const { offsetNode, offset } = pressedOnLink;
            getSelection().setBaseAndExtent(offsetNode, offset, caret.offsetNode, caret.offset);
        }
    }

    function release() {
        pressed = false;
        pressedOnLink = null;
        soon("selection", tellSelection);
    }

    function linkAt(event) {
        const link = event.composedPath().find(isLink);
        const address = link && (link.getAttribute("href") ?? link.getAttribute("xlink:href"));
        return address === undefined || address === null ? null : address.trim();
    }

    // Nothing on the page acts by itself: a link is told, and so is the text that was clicked.
    function click(event) {
        event.preventDefault();
        const address = getSelection().isCollapsed ? linkAt(event) : null;
        const offset = pageText ? pageText.offsetUnder(event.clientX, event.clientY) : -1;
        if (address?.startsWith("#")) {
            const name = decodeURIComponent(address.slice(1));
            (document.getElementById(name) ?? document.getElementsByName(name)[0])?.scrollIntoView();
        } else {
            tell({ kind: "clicked", offset, address, base: document.baseURI, follow: event.ctrlKey || event.button === 1 });
        }
    }

    function auxClick(event) {
        if (event.button === 1) {
            click(event);
        }
    }

    // The program has a menu of its own for what is there.
    function menu(event) {
        event.preventDefault();
        const { clientX, clientY } = event;
        tell({
            kind: "menu",
            block: places ? places.under(clientX, clientY) : -1,
            offset: pageText ? pageText.offsetUnder(clientX, clientY) : -1,
            address: linkAt(event),
            base: document.baseURI,
            place: [clientX, clientY],
        });
    }

    function listen() {
        document.addEventListener("selectionchange", () => soon("selection", tellSelection));
        window.addEventListener("mousedown", press, true);
        window.addEventListener("mousemove", drag, true);
        window.addEventListener("mouseup", release, true);
        window.addEventListener("mousemove", movePointer, true);
        document.addEventListener("mouseleave", () => movePointer(null));
        window.addEventListener("scroll", () => soon("scroll", tellScroll), true);
        window.addEventListener("click", click, true);
        window.addEventListener("auxclick", auxClick, true);
        window.addEventListener("contextmenu", menu, true);
        window.addEventListener("submit", (event) => event.preventDefault(), true);
        new ResizeObserver(() => {
            places?.forget();
            if (places) {
                places.stay();
                soon("layout", tellLayout);
            }
        }).observe(document.documentElement);
    }

    new QWebChannel(qt.webChannelTransport, (channel) => {
        tell = (news) => channel.objects.program.hear(JSON.stringify(news));
        listen();
        tell({ kind: "ready" });
    });

    return {
        begin,
        draw,
        setBlocks,
        setClaims,
        setEnds,
        offsetNear: (x, y) => pageText.offsetNear(x, y),
        dim: Drawings.dim,
        style: Marks.style,
        still: Marks.still,
        reveal: (start, end, at) => places.reveal(start, end, at),
        look: (index, part, height) => places.look(index, part, height),
        open: () => places.open(),
        scrollTo: (index, part) => places.scrollTo(index, part),
        box: (index) => places.box(index),
        clearSelection: () => getSelection().removeAllRanges(),
    };
})();
