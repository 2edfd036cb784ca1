#!/usr/bin/python3
"""Makes the Word templates that are shipped (python3-docx), the same bytes each time.

    Scripts/make-templates/make.py           writes them
    Scripts/make-templates/make.py --check   says whether those in the repository are these
"""

import io
import pathlib
import sys
import zipfile

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

import paper
from kinds import KINDS
from layouts import PARTY, STATE

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Sources/Documents/Paper/templates"
KEPT_STYLES = {"Normal", "TableNormal", "TableGrid", "DefaultParagraphFont", "NoList", "Header"}
FONT = "Times New Roman"


def blank(layout, across):
    """An empty document without what python-docx's own has and nobody needs."""
    document = docx.Document()
    for name in ("theme", "customXml", "stylesWithEffects", "webSettings", "numbering"):
        for key, relation in list(document.part.rels.items()):
            if relation.reltype.endswith("/" + name):
                del document.part.rels[key]
    for key, relation in list(document.part.package.rels.items()):
        if relation.reltype.endswith(("/thumbnail", "/extended-properties")):
            del document.part.package.rels[key]
    styles = document.styles.element
    for style in list(styles):
        if style.tag == qn("w:latentStyles") or (
                style.tag == qn("w:style") and style.get(qn("w:styleId")) not in KEPT_STYLES):
            styles.remove(style)
    for fonts in styles.iter(qn("w:rFonts")):
        fonts.attrib.clear()
        for name in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn("w:" + name), FONT)
    for language in styles.iter(qn("w:lang")):
        language.set(qn("w:val"), "vi-VN")
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(layout.body_size)
    normal.paragraph_format.space_after = Pt(0)
    page(document.sections[0], layout, across)
    facts = document.core_properties
    facts.author, facts.title, facts.comments, facts.keywords = "", "{{ subject }}", "", ""
    return document


def page(section, layout, across):
    top, bottom, left, right = layout.margins
    section.page_width, section.page_height = Mm(210), Mm(297)
    if across:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
        # As a page that was turned: its left side becomes the top.
        top, bottom, left, right = left, right, bottom, top
        left, right = 27.5, 27.5
        top, bottom = 20, 15
    section.top_margin, section.bottom_margin = Mm(top), Mm(bottom)
    section.left_margin, section.right_margin = Mm(left), Mm(right)
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paper.field(number, "PAGE", 14)
    section.first_page_header.paragraphs[0].text = ""


def made(layout, parts, across):
    document = blank(layout, across)
    parts(document, layout)
    file = io.BytesIO()
    document.save(file)
    return packed(file.getvalue())


def packed(data):
    """The same content with no date in it."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(file, "w") as result:
        for name in sorted(given.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            result.writestr(entry, given.read(name), compresslevel=9)
    return file.getvalue()


def contents(data):
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def main():
    wrong = []
    for layout in (PARTY, STATE):
        for name, parts, across in KINDS:
            data = made(layout, parts, across)
            file = FOLDER / f"{layout.name}-{name}.docx"
            if "--check" not in sys.argv:
                file.write_bytes(data)
            elif not file.exists() or contents(file.read_bytes()) != contents(data):
                wrong.append(file.name)
    print("\n".join(f"{name}: not what the script makes" for name in wrong) or "templates: as made")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
