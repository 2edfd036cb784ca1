"""A sheet for a calculation program and a document for a word processor: each a ZIP archive with the
few parts that such a file needs. The same bytes on every machine."""

import zipfile
from xml.sax.saxutils import escape

RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

FIGURES = [
    ("Nội dung", "Trước khi làm", "Tháng 6/2019", "Tháng 8/2019"),
    ("Mét đầu hẻm có cây", 0, 40, 96),
    ("Hộ giữ lịch tưới", 0, 18, 34),
    ("Phản ánh về rác trong tháng", 11, 5, 2),
]

SCHEDULE = [
    "KẾ HOẠCH CHI TIẾT", "Công trình “Góc phố nở hoa”",
    "Tháng 4: khảo sát, lấy ý kiến các hộ chung quanh về chỗ đặt xe thu gom và giờ thu gom.",
    "Tháng 5 và tháng 6: dời điểm tập kết, làm nền, xây bồn.",
    "Tháng 7 và tháng 8: trồng cây, gắn bảng, bàn giao lịch chăm sóc.",
    "Tháng 9: đo kết quả, rút kinh nghiệm.",
    "Dùng cho bản trình diễn, không phải của đơn vị có thật.",
]


def archive(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts:
            file.writestr(zipfile.ZipInfo(name, (2019, 9, 1, 0, 0, 0)), HEAD + text, zipfile.ZIP_DEFLATED)


def types(parts):
    return '<Types xmlns="%s"><Default Extension="rels" ContentType="%s"/>%s</Types>' % (
        TYPES, "application/vnd.openxmlformats-package.relationships+xml",
        "".join('<Override PartName="/%s" ContentType="%s"/>' % part for part in parts))


def relation(number, kind, target):
    return '<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>' % (number, OFFICE, kind, target)


def relations(*each):
    return '<Relationships xmlns="%s">%s</Relationships>' % (RELATIONS, "".join(each))


def sheet(rows):
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."

    def cell(column, row, value):
        place = "ABCDEFGH"[column] + str(row)
        if isinstance(value, int):
            return '<c r="%s"><v>%d</v></c>' % (place, value)
        return '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (place, escape(value))

    data = "".join('<row r="%d">%s</row>' % (
        number, "".join(cell(column, number, value) for column, value in enumerate(row)))
        for number, row in enumerate(rows, 1))
    return [
        ("[Content_Types].xml", types([("xl/workbook.xml", kind + "sheet.main+xml"),
                                       ("xl/worksheets/sheet1.xml", kind + "worksheet+xml")])),
        ("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml", '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/></sheets></workbook>' % (main, OFFICE)),
        ("xl/_rels/workbook.xml.rels", relations(relation(1, "worksheet", "worksheets/sheet1.xml"))),
        ("xl/worksheets/sheet1.xml", '<worksheet xmlns="%s"><cols><col min="1" max="4" width="28"/></cols><sheetData>%s</sheetData></worksheet>' % (main, data)),
    ]


def document(paragraphs):
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(
        '<w:p><w:r><w:rPr>%s<w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % (
            "<w:b/>" if number < 2 else "", escape(text)) for number, text in enumerate(paragraphs))
    return [
        ("[Content_Types].xml", types([(
            "word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")])),
        ("_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml"))),
        ("word/document.xml", '<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (main, body)),
    ]


def write(folder):
    archive(folder / "so-lieu-hem.xlsx", sheet(FIGURES))
    archive(folder / "ke-hoach-goc-pho.docx", document(SCHEDULE))
