"""Consent dialogs, known by the elements that the usual consent managers build them in.

Their text is long and fluent, and on a page with a short article it can outweigh that: what it
looks like says little, the element's name says all.
"""

from reader.cleaning.markup.page import Node, Page

_BY_ID = {
    "borlabscookiebox": "Borlabs Cookie",
    "clisettingspopup": "CookieYes",
    "cmplz-cookiebanner-container": "Complianz",
    "cookie-law-info-bar": "CookieYes",
    "cookie-notice": "Cookie Notice",
    "cookieconsent": "Cookie Consent",
    "cybotcookiebotdialog": "Cookiebot",
    "didomi-host": "Didomi",
    "didomi-notice": "Didomi",
    "iubenda-cs-banner": "iubenda",
    "moove_gdpr_cookie_info_bar": "Moove GDPR",
    "moove_gdpr_cookie_modal": "Moove GDPR",
    "onetrust-banner-sdk": "OneTrust",
    "onetrust-consent-sdk": "OneTrust",
    "onetrust-pc-sdk": "OneTrust",
    "qc-cmp2-container": "Quantcast",
    "tarteaucitronroot": "tarteaucitron",
    "usercentrics-cmp": "Usercentrics",
    "usercentrics-root": "Usercentrics",
}
"""The ids of the outermost elements, in lower case, with the names that their makers give to the
programs.
"""


def consent_managers(page: Page) -> list[str]:
    """Return for each block the consent manager whose dialog it is in, else an empty text. Linear
    in the page's elements.
    """
    if not any(map(_manager, page.identified)) and "amp-consent" not in page.tags:
        return [""] * len(page.blocks)
    inside: list[str] = []
    for node in page.nodes:
        above = inside[node.parent.order] if node.parent is not None and node.parent.tag else ""
        inside.append(above or _manager(node))
    return [inside[block.node.order] for block in page.blocks]


def _manager(node: Node) -> str:
    if node.tag == "amp-consent":
        return "AMP"
    return (
        _BY_ID.get(node.attributes.get("id", "").lower(), "")
        if node.tag not in ("body", "html")
        else ""
    )
