"""The board of the demonstration's first movement, asked for in several ways."""

import urllib.parse

BOARD = "/182-kh-qu/board"


def asked(page):
    """What the address asks, without what it leaves out."""
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(page.url).query))


def board_names(visitor, **query):
    """The names of the units that it shows, from the top down."""
    page = visitor.get(BOARD + "?" + urllib.parse.urlencode(query)).page
    rows = page.all("tr", data_unit=None)
    links = {link.href.split("?")[0]: link.text for link in page.links if "/units/" in link.href}
    return [links["/182-kh-qu/units/" + row.attributes["data-unit"]] for row in rows]
