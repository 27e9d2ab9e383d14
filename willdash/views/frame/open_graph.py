"""What other sites show of a page that is sent to them: title, sentence and picture (Open Graph, Twitter)."""

from htpy import Node, meta

from willdash.text import LANGUAGES, Text
from willdash.views.frame.card import CARD_SIZE, CARD_TYPE

LOCALES = {"it": "it_IT", "en": "en_GB"}


def open_graph(
    text: Text, *, title: str, description: str, url: str, image: str = "", image_alt: str = ""
) -> Node:
    """The elements for the head of the page.

    Args:
        text: words of the language.
        title: of the page, without the name of the site.
        description: one sentence.
        url: whole address of the page with its selection.
        image: whole address of the page's card; empty where there is none.
        image_alt: what the card shows, where that is something else than the title says.
    """
    width, height = CARD_SIZE
    told = {
        "og:type": "website",
        "og:site_name": text("site"),
        "og:locale": LOCALES[text.language],
        "og:title": title,
        "og:description": description,
        "og:url": url,
        "og:image": image,
        "og:image:type": image and CARD_TYPE,
        "og:image:width": image and str(width),
        "og:image:height": image and str(height),
        "og:image:alt": image and (image_alt or title),
    }
    others = [LOCALES[language] for language in LANGUAGES if language != text.language]
    return [
        [meta(property=name, content=content) for name, content in told.items() if content],
        [meta(property="og:locale:alternate", content=locale) for locale in others],
        meta(name="twitter:card", content="summary_large_image" if image else "summary"),
    ]
