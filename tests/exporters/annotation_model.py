"""What the W3C's Web Annotation Data Model demands, as JSON schemas written for these tests from
the recommendation.

https://www.w3.org/TR/annotation-model/: only what it says an annotation MUST be, and only of the
parts that exports have or could be given. The W3C's own suite asks the same of more parts: ``python
-m tests.benchmarks.standards`` runs it.
"""

from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

Schema = dict[str, Any]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
IRI: Schema = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*$"}
DATE: Schema = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"}
PLACE: Schema = {"type": "integer", "minimum": 0}
STRING: Schema = {"type": "string"}
PURPOSES = (
    "assessing",
    "bookmarking",
    "classifying",
    "commenting",
    "describing",
    "editing",
    "highlighting",
    "identifying",
)
PURPOSES += ("linking", "moderating", "questioning", "replying", "tagging")


def either(*schemas: Schema) -> Schema:
    return {"anyOf": list(schemas)}


def some(one: Schema) -> Schema:
    """One of these, or several as a list."""
    return either(
        {"allOf": [{"not": {"type": "array"}}, one]}, {"type": "array", "items": one, "minItems": 1}
    )


def thing(
    required: tuple[str, ...] = (), absent: tuple[str, ...] = (), **properties: Schema
) -> Schema:
    """An object with these properties; others are allowed, but for those of ``absent``."""
    lack = {"not": either(*({"required": [name]} for name in absent))} if absent else {}
    return {"type": "object", "required": list(required), "properties": properties, **lack}


def typed(
    name: str, required: tuple[str, ...] = (), absent: tuple[str, ...] = (), **properties: Schema
) -> Schema:
    return thing(("type", *required), absent, type=some(STRING) | has_type(name), **properties)


def has_type(name: str) -> Schema:
    return {"anyOf": [{"const": name}, {"type": "array", "contains": {"const": name}}]}


LANGUAGE = {
    "language": some(STRING),
    "processingLanguage": STRING,
    "textDirection": {"enum": ["ltr", "rtl", "auto"]},
}
LIFE = {
    "created": DATE,
    "modified": DATE,
    "generated": DATE,
    "rights": some(IRI),
    "canonical": IRI,
    "via": some(IRI),
}
PURPOSE = {"purpose": some({"enum": list(PURPOSES)})}
RESOURCE = thing(
    ("id",),
    ("items", "source", "purpose", "value"),
    id=IRI,
    format=some(STRING),
    **LANGUAGE,
    **LIFE,
)
TEXT = typed(
    "TextualBody",
    ("value",),
    ("items", "source"),
    value=STRING,
    format=some(STRING),
    **LANGUAGE,
    **LIFE,
    **PURPOSE,
)
CHOICE = typed(
    "Choice", ("items",), ("value", "source", "purpose"), items={"type": "array", "minItems": 1}
)

WITH_VALUE = tuple(
    typed(name, ("value",), value=STRING)
    for name in ("FragmentSelector", "CssSelector", "XPathSelector")
)
QUOTE = typed("TextQuoteSelector", ("exact",), exact=STRING, prefix=STRING, suffix=STRING)
POSITIONS = tuple(
    typed(name, ("start", "end"), start=PLACE, end=PLACE)
    for name in ("TextPositionSelector", "DataPositionSelector")
)
RANGE = typed("RangeSelector", ("startSelector", "endSelector"))
TIME = either(
    typed(
        "TimeState", ("sourceDate",), ("sourceDateStart", "sourceDateEnd"), sourceDate=some(DATE)
    ),
    typed(
        "TimeState",
        ("sourceDateStart", "sourceDateEnd"),
        ("sourceDate",),
        sourceDateStart=DATE,
        sourceDateEnd=DATE,
    ),
)
SELECTOR = either(*WITH_VALUE, QUOTE, *POSITIONS, RANGE, typed("SvgSelector"))
SPECIFIC = thing(
    ("source",),
    ("items", "value"),
    source=either(IRI, RESOURCE),
    selector=some(either(IRI, SELECTOR)),
    state=some(either(IRI, TIME, typed("HttpRequestState", ("value",), value=STRING))),
    styleClass=some(STRING),
    renderedVia=some(either(IRI, thing())),
    **PURPOSE,
)
PART = either(IRI, SPECIFIC, TEXT, CHOICE, RESOURCE)
TARGET = either(IRI, SPECIFIC, CHOICE, RESOURCE)

IN_CONTEXT: Schema = {
    "required": ["@context"],
    "properties": {"@context": some(either(STRING, thing())) | has_type(CONTEXT)},
}
ANNOTATION = typed(
    "Annotation",
    ("id", "target"),
    id=IRI,
    target=some(TARGET),
    body=some(PART),
    bodyValue=STRING,
    motivation=some({"enum": list(PURPOSES)}),
    **LIFE,
) | {"not": {"required": ["body", "bodyValue"]}}
COLLECTED = thing(("id",), id=IRI, total=PLACE)
PAGE = typed(
    "AnnotationPage",
    ("id", "items"),
    id=IRI,
    partOf=either(IRI, COLLECTED),
    items={"type": "array", "items": ANNOTATION, "minItems": 1},
    next=IRI,
    prev=IRI,
    startIndex=PLACE,
)
COLLECTION = typed(
    "AnnotationCollection",
    ("id", "first"),
    id=IRI,
    label=some(STRING),
    total=PLACE,
    first=either(IRI, PAGE),
    last=IRI,
)

SCHEMAS = {"annotation": ANNOTATION, "page": PAGE, "collection": COLLECTION}


@cache
def _validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator({"allOf": [SCHEMAS[kind], IN_CONTEXT]})


def breaches(kind: str, instance: object) -> list[str]:
    """Return what the model has against an annotation, a page or a collection, each of which stands
    alone in its file.
    """
    return [
        f"{error.json_path}: {error.message}" for error in _validator(kind).iter_errors(instance)
    ]
