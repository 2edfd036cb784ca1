"""Finds words of the interface in the wrong language.

What plans and directories say is in the language of the office, on pages in both languages. So it
is taken out of a text first; the rest is the interface's own."""

import csv
import re
import unicodedata

import yaml

from program import DEMO

# Frequent in English interfaces, and no syllables of Vietnamese.
ENGLISH = {
    "the", "of", "and", "is", "are", "was", "not", "with", "from", "for", "this", "that", "all",
    "unit", "units", "board", "obligation", "obligations", "duty", "duties", "status", "due",
    "day", "days", "late", "overdue", "open", "done", "review", "exempt", "upcoming",
    "optional", "page", "pages", "movement", "plan", "show", "filter", "sort", "find", "as",
    "by", "until", "last", "left", "handed", "returned", "deliverable", "deliverables",
    "history", "version", "clause", "clauses", "field", "fields", "form", "forms", "next",
    "previous", "back", "today", "monday", "tuesday", "january", "cluster", "group", "groups",
    "kind", "name", "counts", "who", "what", "when"}


def normal(text):
    return unicodedata.normalize("NFC", text).casefold()


class Wording:
    def __init__(self):
        # By its first word, what the data say, the longest first.
        self.data = {}
        for text in sorted(set(map(normal, data_texts())), key=len, reverse=True):
            if first := re.match(r"\W*(\w+)", text):
                self.data.setdefault(first.group(1), []).append(text.lstrip())
        self.known = {}

    def foreign(self, text, language):
        """The first word of the interface that is not in the language, or None."""
        if (text, language) not in self.known:
            self.known[text, language] = self._foreign(text, language)
        return self.known[text, language]

    def _foreign(self, text, language):
        # Words of the plan file, `due`, and codes, closes-early, belong to no language.
        rest = re.sub(r"`[^`]*`|[a-z]+(-[a-z]+)+", " ", self.without_data(normal(text)))
        words = re.findall(r"[^\W\d_]+", rest)
        if language == "en":
            return next((word for word in words if not word.isascii()), None)
        return next((word for word in words if word in ENGLISH), None)

    def without_data(self, text):
        rest = ""
        at = 0
        for word in re.finditer(r"\w+", text):
            if word.start() < at:
                continue
            if end := self._end_of_data(text, word):
                rest += text[at:word.start()] + " "
                at = end
        return rest + text[at:]

    def _end_of_data(self, text, word):
        for datum in self.data.get(word.group(), ()):
            # A datum may begin with a quotation mark.
            start = word.start() - datum.index(word.group())
            end = start + len(datum)
            if text.startswith(datum, start) and not text[end:end + 1].isalnum():
                return end
            # Heads of columns are cut: “Kế hoạch phát động…”.
            cut = text.find("…", start)
            if cut - start > 8 and datum.startswith(text[start:cut]):
                return cut + 1
        return None


def data_texts():
    """Everything that the demonstration's files say."""
    for table in ("units.csv", "deliverables.csv", "exemptions.csv"):
        # The names of columns are those of the file, in both languages.
        yield (DEMO / table).read_text("utf-8").splitlines()[0].replace(",", ", ")
    yield "Lan Toả"
    yield "lantoa demo"
    for plan in (DEMO / "plan.yaml", DEMO / "2020" / "plan.yaml"):
        yield from scalars(yaml.load(plan.read_text("utf-8"), yaml.BaseLoader))
    for file in sorted((DEMO / "contents").rglob("*.txt")):
        for line in file.read_text("utf-8").splitlines():
            yield from re.sub(r"^(\[[\w-]+\]|file: \S+|\w+:) ", "", line).split(" | ")
    for table, column in (("units.csv", "name"), ("exemptions.csv", "reason")):
        with open(DEMO / table, encoding="utf-8", newline="") as file:
            yield from (row[column] for row in csv.DictReader(file))


def scalars(value):
    if isinstance(value, dict):
        value = value.values()
    if isinstance(value, str):
        yield value
    else:
        for item in value:
            yield from scalars(item)
