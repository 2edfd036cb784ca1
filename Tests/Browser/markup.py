"""Reads a page's HTML into what the tests look at."""

import dataclasses
import html.parser
import re
import urllib.parse

# Elements whose whole text nobody asks for; it would be long.
CONTAINERS = {
    "html", "head", "body", "main", "section", "div", "form", "table", "thead", "tbody", "tr", "ul",
    "ol", "svg"}
VOID = {"meta", "link", "input", "br", "hr", "img"}
# Attributes that people read or hear.
SPOKEN = ("title", "aria-label", "placeholder", "alt")


@dataclasses.dataclass
class Link:
    href: str
    attributes: dict
    text: str = ""
    # The ids and classes of what it stands in, for messages.
    place: str = ""

    @property
    def count(self):
        """What the link's number counts, or None."""
        count = self.attributes.get("data-count")
        return None if count is None else int(count)

    @property
    def query(self):
        return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.href).query))


@dataclasses.dataclass
class Element:
    tag: str
    attributes: dict
    language: str
    text: str = ""


class Page(html.parser.HTMLParser):
    """Links, headings, ids and texts of one page, and what is wrong with its markup."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.title = ""
        self.headings = []
        self.links = []
        self.ids = []
        # Text with the language that it is said to be in.
        self.texts = []
        self.faults = []
        self.elements = []
        self._open = []
        self.feed(text)
        self.close()
        if self._open:
            self.faults.append(f"<{self._open[-1].tag}> is not closed")
        doubles = {name for name in self.ids if self.ids.count(name) > 1}
        self.faults += [f"id {name} stands twice" for name in sorted(doubles)]

    # What tests ask

    @property
    def language(self):
        return next((e.attributes.get("lang") for e in self.elements if e.tag == "html"), None)

    @property
    def total(self):
        """What the headline of a list says it counts."""
        return next(
            (int(h.attributes["data-total"]) for h in self.headings
             if "data-total" in h.attributes), None)

    @property
    def text(self):
        return " ".join(text for text, _ in self.texts)

    def all(self, tag, **attributes):
        """Elements of a tag with attributes; `data_unit=None` wants one with any value."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            e for e in self.elements if e.tag == tag and all(
                name in e.attributes and value in (None, e.attributes[name])
                for name, value in wanted.items())]

    # Parsing

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        before = self._open[-1].language if self._open else "vi"
        element = Element(tag, attributes, attributes.get("lang", before))
        self.elements.append(element)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        for name in SPOKEN:
            if name in attributes:
                self.texts.append((attributes[name], element.language))
        if tag == "h1":
            self.headings.append(element)
        if tag == "a" and "href" in attributes:
            self.links.append(Link(attributes["href"], attributes, place=self._place()))
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag):
        if not self._open or self._open[-1].tag != tag:
            self.faults.append(f"</{tag}> closes <{self._open[-1].tag if self._open else ''}>")
            return
        element = self._open.pop()
        if tag == "a" and "href" in element.attributes:
            link = next(l for l in reversed(self.links) if l.attributes is element.attributes)
            link.text = words(element.text)

    def handle_data(self, data):
        tags = [e.tag for e in self._open]
        for element in self._open:
            if element.tag not in CONTAINERS:
                element.text += data
        if not data.strip() or "script" in tags or "code" in tags:
            return
        if "title" in tags and "svg" not in tags:
            self.title += data
        self.texts.append((data, self._open[-1].language if self._open else "vi"))

    def _place(self):
        names = [
            e.attributes.get("id") or e.attributes.get("class") for e in self._open[3:]]
        return " ".join(f"[{name}]" for name in names if name)


def words(text):
    """A text with single spaces."""
    return re.sub(r"\s+", " ", text).strip()
