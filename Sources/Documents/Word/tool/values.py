"""The values that Swift hands over, as templates see them."""

import base64
import io

from docx.shared import Mm
from docxtpl import InlineImage


class Record(dict):
    """An object of named values. Templates reach its entries, never what Python has besides."""


class Number(float):
    """A number that is compared as one and written as the office writes it."""

    def __new__(cls, number, text):
        made = super().__new__(cls, number)
        made.text = text
        return made

    def __str__(self):
        return self.text


class Picture:
    """A picture that has been checked to be PNG; drawn for the document it is put into."""

    def __init__(self, document, data, width):
        self.document, self.data, self.width = document, data, width

    def __html__(self):
        return str(InlineImage(self.document, io.BytesIO(self.data), width=Mm(self.width)))

    __str__ = __html__


def decoded(value, document):
    if isinstance(value, list):
        return [decoded(item, document) for item in value]
    if not isinstance(value, dict):
        return value
    if "o" in value:
        return Record((name, decoded(item, document)) for name, item in value["o"].items())
    if "n" in value:
        return Number(value["n"], value["t"])
    return Picture(document, base64.b64decode(value["p"]), value["w"])
