// Drawings on a dimmed page. The engine turns each dark line and letter light, and leaves what is light: on a ground that a
// drawing brings itself, nothing can be told apart any more. Such a drawing is turned as a whole. Its colours are lightened so
// far that the engine leaves them, and a filter gives them their distance back. The page's own nodes stay as they are: colours
// and filter are animations without a length.

const Drawings = (() => {
    "use strict";

    const KEPT = 0.38; // of the distance of a colour from white; beyond it the engine takes the colour for dark
    const TURNED = `invert(1) brightness(${1 / KEPT}) hue-rotate(180deg)`;
    const AS_PUBLISHED = `invert(1) brightness(${1 / KEPT}) invert(1)`;
    const SHAPES = "rect, path, circle, ellipse, polygon";
    const PAINTED = `${SHAPES}, line, polyline, text, tspan, stop`;
    const LEFT_ALONE = "use, image, foreignObject, filter, pattern, style"; // what colours of elements do not reach
    const ACROSS = [0.15, 0.5, 0.85];
    const COVERED = 8; // of the nine points that are looked at
    const FIRST = 3; // shapes among which a ground is looked for
    const MOST = 300; // drawings, and beyond which many elements in one it is left alone
    const MOST_ELEMENTS = 3000;
    let changed = [];

    // Let drawings be told apart on a dimmed page, or show them as published.
    function dim(wanted) {
        changed.forEach((animation) => animation.cancel());
        changed = [];
        if (wanted) {
            [...document.querySelectorAll("svg")].slice(0, MOST).forEach(turn);
        }
    }

    function turn(drawing) {
        const painted = drawing.querySelectorAll(PAINTED);
        if (drawing.querySelector(LEFT_ALONE) || painted.length > MOST_ELEMENTS || drawing.closest("svg svg")) {
            return;
        }
        const ground = groundOf(drawing);
        if (ground) {
            const light = brightness(ground) > 0.5;
            [...painted].map(lightenedLook).forEach((look, place) => set(painted[place], look));
            set(drawing, { backgroundColor: "transparent", filter: light ? TURNED : AS_PUBLISHED });
        }
    }

    // Return the colour of what fills a drawing below everything else in it, where something does.
    function groundOf(drawing) {
        const { left, top, width, height } = drawing.getBoundingClientRect();
        const shapes = [...drawing.querySelectorAll(SHAPES)].filter((shape) => !shape.closest("defs, clipPath, mask, symbol"));
        if (!width || !height || shapes.length + drawing.querySelectorAll("text").length < 2) {
            return null;
        }
        const points = ACROSS.flatMap((x) => ACROSS.map((y) => new DOMPoint(left + x * width, top + y * height)));
        const ground = shapes.slice(0, FIRST).find((shape) => covers(shape, points));
        return ground ? channels(getComputedStyle(ground).fill) : null;
    }

    function covers(shape, points) {
        const look = getComputedStyle(shape);
        const way = shape.getScreenCTM()?.inverse();
        const opaque = channels(look.fill) && Number(look.fillOpacity) > 0.9 && Number(look.opacity) > 0.9;
        return opaque && way && points.filter((point) => shape.isPointInFill(point.matrixTransform(way))).length >= COVERED;
    }

    // Return how an element looks with its colours lightened; all are asked before the first is changed, as colours are inherited.
    function lightenedLook(element) {
        const look = getComputedStyle(element);
        const names = element.localName === "stop" ? ["stopColor"] : ["fill", "stroke"];
        const colours = names.filter((name) => channels(look[name]));
        return Object.fromEntries(colours.map((name) => [name, lightened(look[name])]));
    }

    function lightened(colour) {
        const [red, green, blue, alpha] = channels(colour);
        const parts = [red, green, blue].map((part) => Math.round(255 - KEPT * (255 - part)));
        return `rgb(${parts.join(" ")} / ${alpha})`;
    }

    // Return red, green, blue and how opaque a colour is, as the engine writes one; nothing for what is no colour.
    function channels(colour) {
        const parts = /^rgba?\(([^)]*)\)$/.exec(colour)?.[1].split(/[ ,/]+/).map(Number);
        return parts && parts[3] !== 0 ? [...parts.slice(0, 3), parts[3] ?? 1] : null;
    }

    function brightness([red, green, blue]) {
        return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
    }

    function set(element, look) {
        changed.push(element.animate(look, { duration: 0, fill: "forwards" }));
    }

    return { dim };
})();
