"""The fields of Word itself (page numbers and the like), of which some read other files."""

from problems import Problem

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Whatever is not named here is refused: DDE, INCLUDETEXT, LINK, DATABASE, MACROBUTTON …
WANTED = {
    "=", "AUTHOR", "CREATEDATE", "DATE", "FORMCHECKBOX", "FORMDROPDOWN", "FORMTEXT", "HYPERLINK",
    "NOTEREF", "NUMPAGES", "PAGE", "PAGEREF", "PRINTDATE", "REF", "SAVEDATE", "SECTION",
    "SECTIONPAGES", "SEQ", "STYLEREF", "SUBJECT", "SYMBOL", "TC", "TIME", "TITLE", "TOC",
}


def instructions(tree):
    """What each field says, put together from the runs that Word spreads it over."""
    under_way = []
    for element in tree.iter(W + "fldSimple", W + "fldChar", W + "instrText"):
        if element.tag == W + "fldSimple":
            yield element.get(W + "instr") or ""
        elif element.tag == W + "instrText":
            if under_way:
                under_way[-1] += element.text or ""
            else:
                yield element.text or ""
        elif element.get(W + "fldCharType") == "begin":
            under_way.append("")
        elif element.get(W + "fldCharType") == "end" and under_way:
            yield under_way.pop()
    yield from under_way


def check(tree, part):
    for said in instructions(tree):
        words = said.split()
        if not words:
            continue
        name = words[0].upper()
        if name.startswith("="):
            name = "="
        if name not in WANTED:
            raise Problem("wordField", words[0], said, part)
        if name == "HYPERLINK" and len(words) > 1 and not words[1].strip('"').lower().startswith(
                ("http://", "https://", "mailto:", "\\l")):
            raise Problem("external", words[1].strip('"'), said, part)
        if "{{" in said or "{%" in said:
            raise Problem("wordField", said, said, part)
