"""The parts of a paper, from its head to its signature."""

from docx.enum.text import WD_ALIGN_PARAGRAPH as Align
from docx.shared import Pt

import paper

# Drawn lengths in millimetres, measured in Times New Roman bold at the size used here.
PARTY_LINE = 73
MOTTO_LINE = 57


def head(document, layout, is_letter):
    width = 165 if not landscape(document) else 242
    left = (0.485 if layout.is_party else 0.40) * width
    table = paper.bare_table(document, [left, width - left])
    table.add_row()
    paper.fixed(table, [left, width - left])
    first, second = table.rows
    cell = first.cells[0]
    paper.line(cell, "{{ office.parent }}", layout.parent_size, first=True)
    paper.line(cell, "{{ office.issuer }}", layout.issuer_size, bold=True)
    if layout.is_party:
        paper.line(cell, "*", layout.issuer_size)
    else:
        paper.rule(cell, 24, left)
    paper.line(second.cells[0], layout.number, layout.number_size, first=True)
    if is_letter:
        paper.line(
            second.cells[0], layout.letter_subject, layout.letter_subject_size,
            italic=layout.letter_subject_italic)
    cell = first.cells[1]
    if layout.is_party:
        paper.line(cell, "ĐẢNG CỘNG SẢN VIỆT NAM", 15, first=True, bold=True)
        paper.rule(cell, PARTY_LINE, width - left)
    else:
        paper.line(cell, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, first=True, bold=True)
        paper.line(cell, "Độc lập - Tự do - Hạnh phúc", 13, bold=True)
        paper.rule(cell, MOTTO_LINE, width - left)
    paper.line(
        second.cells[1], "{{ place }}, {{ day }}", layout.date_size, first=True, italic=True)
    paper.line(document, "", 8)


def landscape(document):
    section = document.sections[0]
    return section.page_width > section.page_height


def title(document, layout):
    width = 242 if landscape(document) else 165
    paper.line(document, "{{ type|upper }}", layout.type_size, bold=True)
    paper.line(document, "{{ subject }}", layout.subject_size, bold=True)
    paper.rule(document, 40, width)
    paper.line(document, "", 6)


def addressees(document, layout):
    """One stands on the line itself, several below each other."""
    paper.order(document, "if to|length == 1")
    paper.line(document, "Kính gửi: {{ to[0] }}", layout.body_size, after=6)
    paper.order(document, "else")
    paper.line(document, "Kính gửi:", layout.body_size)
    paper.order(document, "for one in to")
    paper.line(document, "- {{ one }}{% if loop.last %}.{% else %};{% endif %}", layout.body_size)
    paper.order(document, "endfor")
    paper.order(document, "endif")
    paper.line(document, "", 6)


def paragraphs(document, layout, name):
    paper.order(document, f"for text in {name}")
    paper.body(document, "{{ text }}", layout.body_size)
    paper.order(document, "endfor")


def sections(document, layout):
    paper.order(document, "for s in sections")
    paper.order(document, "if s.title")
    paper.body(document, "{{ s.title }}", layout.body_size, bold=True, align=Align.LEFT, keep=True)
    paper.order(document, "endif")
    paragraphs(document, layout, "s.paragraphs")
    figures(document, layout)
    table(document, layout, "s.table")
    paper.order(document, "for one in s.pictures")
    paper.line(document, "{{ one.image }}", layout.body_size, after=3).paragraph_format.keep_with_next = True
    paper.line(document, "{{ one.caption }}", 12, after=8, italic=True)
    paper.order(document, "endfor")
    paper.order(document, "endfor")


def figures(document, layout):
    size = 13
    paper.order(document, "if s.figures")
    made = paper.ruled_table(document, 3)
    for cell, words in zip(made.rows[0].cells, ("Nội dung", "{{ labels.now }}", "{{ labels.before }}")):
        paper.cell_text(cell, words, size, Align.CENTER, bold=True)
    merged(made, "{%tr for f in s.figures %}")
    row = made.add_row()
    for cell, words, align in zip(
            row.cells, ("{{ f.label }}", "{{ f.value }}", "{{ f.previous }}"),
            (Align.LEFT, Align.RIGHT, Align.RIGHT)):
        paper.cell_text(cell, words, size, align)
    merged(made, "{%tr endfor %}")
    made.autofit = False
    paper.fixed(made, [101, 32, 32])
    paper.whole_rows(made)
    gap(document)
    paper.order(document, "endif")


def table(document, layout, name):
    """Columns and rows as many as there are; columns of numbers stand at the right."""
    size = 12
    paper.order(document, f"if {name}.columns")
    made = paper.ruled_table(document, 9)
    for cell, words in zip(made.rows[0].cells, (
            f"{{%tc for c in {name}.columns %}}", "{{ c.name }}", "{%tc endfor %}")):
        paper.cell_text(cell, words, size, Align.CENTER, bold=True)
    cut(made.rows[0], 3)
    merged(made, f"{{%tr for row in {name}.rows %}}")
    row = made.add_row()
    aligned = f"{name}.columns[loop.index0].align"
    for cell, (words, align) in zip(paper.cells(row, made), (
            ("{%tc for cell in row %}", Align.LEFT), (f'{{%tc if {aligned} == "right" %}}', Align.LEFT),
            ("{{ cell }}", Align.RIGHT), (f'{{%tc elif {aligned} == "centre" %}}', Align.LEFT),
            ("{{ cell }}", Align.CENTER), ("{%tc else %}", Align.LEFT), ("{{ cell }}", Align.LEFT),
            ("{%tc endif %}", Align.LEFT), ("{%tc endfor %}", Align.LEFT))):
        paper.cell_text(cell, words, size, align)
    merged(made, "{%tr endfor %}")
    paper.whole_rows(made)
    gap(document)
    paper.order(document, "endif")


def cut(row, count):
    for cell in list(row._tr.tc_lst)[count:]:
        row._tr.remove(cell)


def merged(table, words):
    """A row that only says something, and is gone afterwards."""
    paper.cell_text(paper.cells(table.add_row(), table)[0], words, 10)


def gap(document):
    paper.line(document, "", 6)


def recipients(cell, layout, first=True):
    paper.line(
        cell, "Nơi nhận:", layout.recipients_heading_size, Align.LEFT, first=first,
        underline=layout.is_party, bold=not layout.is_party, italic=not layout.is_party)
    paper.order(cell, "for one in recipients")
    paper.line(cell, "- {{ one }},", layout.recipients_size, Align.LEFT) if layout.is_party else \
        paper.line(cell, "- {{ one }};", layout.recipients_size, Align.LEFT)
    paper.order(cell, "endfor")
    paper.line(cell, "- {{ archive }}.", layout.recipients_size, Align.LEFT)


def signer(cell, layout, name):
    size = layout.body_size
    paper.line(cell, f"{{%p if {name}.prefix %}}", 10, Align.LEFT, first=True)
    paper.line(cell, "{{ " + name + ".prefix|upper }}", size, bold=True)
    paper.order(cell, "endif")
    paper.line(cell, "{{ " + name + ".title|upper }}", size, bold=not layout.is_party)
    paper.line(cell, "", size).paragraph_format.space_after = Pt(56)


def signer_name(cell, layout, name, first=False):
    paper.line(cell, "{{ " + name + ".name }}", layout.body_size, bold=True, first=first)


def signature(document, layout):
    width = 242 if landscape(document) else 165
    made = paper.bare_table(document, [width * 0.47, width * 0.53])
    recipients(made.rows[0].cells[0], layout)
    signer(made.rows[0].cells[1], layout, "signer")
    signer_name(made.rows[0].cells[1], layout, "signer")
    paper.whole_rows(made)


def two_signatures(document, layout):
    made = paper.bare_table(document, [82, 83])
    made.add_row()
    paper.fixed(made, [82, 83])
    for place, name in enumerate(("secretary", "signer")):
        signer(made.rows[0].cells[place], layout, name)
        # In a row of their own, so that both names stand on one line.
        signer_name(made.rows[1].cells[place], layout, name, first=True)
    paper.whole_rows(made)
    paper.line(document, "", 6)
    recipients(document, layout, first=False)
