"""Small things of Word that python-docx has no words for."""

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as Align
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import _Cell


def made(parent, name, **attributes):
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn("w:" + key), str(value))
    parent.append(element)
    return element


def text(paragraph, words, size, bold=False, italic=False, underline=False):
    run = paragraph.add_run(words)
    run.font.size = Pt(size)
    run.font.bold, run.font.italic, run.font.underline = bold or None, italic or None, underline or None
    return run


def line(cell_or_document, words, size, align=Align.CENTER, first=False, after=0, **look):
    """A paragraph of one run."""
    paragraph = cell_or_document.paragraphs[0] if first else cell_or_document.add_paragraph()
    paragraph.alignment = align
    paragraph.paragraph_format.space_after = Pt(after)
    text(paragraph, words, size, **look)
    return paragraph


def rule(holder, width, available):
    """A drawn line in the middle, so many millimetres long."""
    paragraph = holder.add_paragraph()
    indent = Mm(max(0, (available - width) / 2))
    paragraph.paragraph_format.left_indent = indent
    paragraph.paragraph_format.right_indent = indent
    paragraph.paragraph_format.space_before = Pt(3)
    paragraph.paragraph_format.space_after = Pt(2)
    paragraph.paragraph_format.line_spacing = Pt(4)
    border = made(paragraph._p.get_or_add_pPr(), "w:pBdr")
    made(border, "w:top", val="single", sz=6, space=1, color="000000")
    ordered(paragraph._p.pPr)
    return paragraph


def ordered(properties):
    """Word wants the properties of a paragraph in one order."""
    order = ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "pBdr", "tabs", "spacing", "ind",
             "jc", "rPr", "sectPr"]
    children = sorted(
        properties, key=lambda child: order.index(child.tag.split("}")[1]))
    for child in children:
        properties.append(child)


def bare_table(document, widths):
    """Two cells side by side that show no lines: what a header and a signature stand in."""
    table = document.add_table(rows=1, cols=len(widths))
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    margins = made(table._tbl.tblPr, "w:tblCellMar")
    for side in ("left", "right"):
        made(margins, "w:" + side, w=0, type="dxa")
    fixed(table, widths)
    return table


def fixed(table, widths):
    for place, width in enumerate(widths):
        table._tbl.tblGrid.gridCol_lst[place].w = Mm(width)
        for row in table.rows:
            row.cells[place].width = Mm(width)


def ruled_table(document, columns):
    """A table with lines, whose first row is repeated on each page."""
    table = document.add_table(rows=1, cols=columns)
    table.style = document.styles["Table Grid"]
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    made(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
    return table


def cells(row, table):
    """As they are: python-docx counts on every row having all of them."""
    return [_Cell(cell, table) for cell in row._tr.tc_lst]


def whole_rows(table):
    for row in table.rows:
        properties = row._tr.get_or_add_trPr()
        properties.insert(0, OxmlElement("w:cantSplit"))


def cell_text(cell, words, size, align=Align.LEFT, bold=False):
    paragraph = line(cell, words, size, align, first=True, bold=bold)
    paragraph.paragraph_format.space_before = Pt(2)
    paragraph.paragraph_format.space_after = Pt(2)
    made(cell._tc.get_or_add_tcPr(), "w:vAlign", val="center")


def field(paragraph, instruction, size):
    for kind, words in (("begin", None), (None, instruction), ("separate", None), ("text", "2"),
                        ("end", None)):
        run = text(paragraph, "" if kind != "text" else words, size)
        if kind is None:
            element = made(run._r, "w:instrText")
            element.text = instruction
        elif kind != "text":
            made(run._r, "w:fldChar", fldCharType=kind)


def body(document, words, size, bold=False, align=Align.JUSTIFY, indent=10, keep=False):
    paragraph = line(document, words, size, align, after=6, bold=bold)
    paragraph.paragraph_format.first_line_indent = Mm(indent)
    paragraph.paragraph_format.line_spacing = 1.15
    paragraph.paragraph_format.keep_with_next = keep or None
    return paragraph


def order(document, words):
    """A paragraph that says what is repeated or left out, and is gone afterwards."""
    line(document, "{%p " + words + " %}", 10, Align.LEFT)
