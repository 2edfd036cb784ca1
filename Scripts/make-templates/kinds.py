"""The papers that are shipped: each says which parts it has."""

import blocks
import paper


def general(document, layout):
    blocks.head(document, layout, False)
    blocks.title(document, layout)
    blocks.paragraphs(document, layout, "lead")
    blocks.sections(document, layout)
    blocks.paragraphs(document, layout, "closing")
    blocks.gap(document)
    blocks.signature(document, layout)


def minutes(document, layout):
    size = layout.body_size
    blocks.head(document, layout, False)
    blocks.title(document, layout)
    for label, name in (("Thời gian bắt đầu", "start"), ("Địa điểm", "place"),
                        ("Chủ trì", "chair"), ("Thư ký", "secretary")):
        paper.body(document, f"{label}: {{{{ meeting.{name} }}}}", size)
    for label, name in (("Thành phần tham dự", "present"), ("Vắng mặt", "absent")):
        paper.order(document, f"if meeting.{name}")
        paper.body(document, label + ":", size, keep=True)
        paper.order(document, f"for one in meeting.{name}")
        paper.body(document, "- {{ one }}", size)
        paper.order(document, "endfor")
        paper.order(document, "endif")
    blocks.paragraphs(document, layout, "lead")
    blocks.sections(document, layout)
    blocks.paragraphs(document, layout, "closing")
    paper.body(document, "Biên bản kết thúc lúc {{ meeting.end }}.", size)
    blocks.gap(document)
    blocks.two_signatures(document, layout)


def reminder(document, layout):
    blocks.head(document, layout, True)
    blocks.addressees(document, layout)
    blocks.paragraphs(document, layout, "lead")
    blocks.sections(document, layout)
    blocks.table(document, layout, "table")
    blocks.paragraphs(document, layout, "closing")
    blocks.gap(document)
    blocks.signature(document, layout)


def listing(document, layout):
    blocks.head(document, layout, False)
    blocks.title(document, layout)
    blocks.paragraphs(document, layout, "lead")
    blocks.table(document, layout, "table")
    blocks.sections(document, layout)
    blocks.paragraphs(document, layout, "closing")
    blocks.gap(document)
    blocks.signature(document, layout)


# The name of the file, its parts, whether it lies across.
KINDS = [
    # Reports, plans and guidance have the same parts.
    ("general", general, False), ("minutes", minutes, False), ("reminder", reminder, False),
    ("units", listing, False), ("progress", listing, True),
]
