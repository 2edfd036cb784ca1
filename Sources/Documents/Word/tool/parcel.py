"""Looks into the zip of a Word file before anything else reads it, and hands on a harmless copy.

Refused is what runs, fetches or carries something that nobody sees: macros, embedded objects,
fields that read other files, parts that lie elsewhere. Taken out is only the name of the template
that Word based the document on: Word writes it by itself, and would go and look for it.
"""

import io
import re
import zipfile

from lxml import etree

from problems import Problem

MOST_FILES = 2_000
MOST_UNPACKED = 100 << 20
MOST_OF_A_PART = 20 << 20
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RELATION = "http://schemas.openxmlformats.org/package/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
LINK = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
WANTED_TARGETS = {"hyperlink"}
REFUSED_PARTS = {
    "oleObject": "embedded", "package": "embedded", "control": "embedded",
    "activeXControlBinary": "embedded", "aFChunk": "embedded", "subDocument": "embedded",
    "vbaProject": "macros", "wordVbaData": "macros", "keyMapCustomizations": "macros",
    "attachedToolbars": "macros", "mailMergeSource": "external", "mailMergeHeaderSource": "external",
    "frame": "external", "recipientData": "external",
}


def opened(data):
    """The zip, if it is one of a bearable size."""
    if data.startswith(OLD_WORD):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise Problem("locked" if locked else "oldWord")
    try:
        file = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise Problem("notWord") from None
    entries = file.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise Problem("locked")
    # What is read of a file ends where its directory says, so the sum of that is what it can cost.
    if (len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_UNPACKED
            or any(entry.file_size > MOST_OF_A_PART for entry in entries)):
        raise Problem("unpacksTooLarge")
    return file


def parsed(data):
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\x00" in data[:4]:
        raise Problem("damaged")
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise Problem("damaged") from None


def written(tree):
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def checked_types(data):
    """The table of what each file is; a template's own type becomes that of a document."""
    tree = parsed(data)
    kinds = [(element, element.get("ContentType", "")) for element in tree.iter() if
             isinstance(element.tag, str)]
    if any("macroEnabled" in kind or "vbaProject" in kind for _, kind in kinds):
        raise Problem("macros")
    if not any(kind in (WORD + "document.main+xml", WORD + "template.main+xml") for _, kind in kinds):
        raise Problem("notWord")
    for element, kind in kinds:
        if kind == WORD + "template.main+xml":
            element.set("ContentType", WORD + "document.main+xml")
    return written(tree)


def checked_relations(data):
    tree = parsed(data)
    for element in list(tree):
        kind = (element.get("Type") or "").rsplit("/", 1)[-1]
        target = element.get("Target") or ""
        if kind in REFUSED_PARTS:
            raise Problem(REFUSED_PARTS[kind], target)
        if kind == "attachedTemplate":
            tree.remove(element)
        elif element.get("TargetMode") == "External" and not (
                kind in WANTED_TARGETS and LINK.match(target)):
            raise Problem("external", target)
    return written(tree)


def without_template(data):
    tree = parsed(data)
    for element in tree.xpath("//*[local-name()='attachedTemplate']"):
        element.getparent().remove(element)
    return written(tree)


def harmless(data):
    """A copy of a Word file that holds nothing that is refused."""
    copy = io.BytesIO()
    with opened(data) as file, zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as result:
        names = [entry.filename for entry in file.infolist()]
        if "[Content_Types].xml" not in names or len(set(names)) != len(names):
            raise Problem("notWord" if len(set(names)) == len(names) else "damaged")
        for name in names:
            try:
                part = file.read(name)
            except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError) as error:
                raise Problem("damaged", name) from error
            except Exception as error:  # zlib.error has no better ancestor
                raise Problem("damaged", name) from error
            lower = name.lower()
            if lower.endswith("vbaproject.bin") or lower.endswith("vbadata.xml"):
                raise Problem("macros", name)
            if "/embeddings/" in lower or "/activex/" in lower:
                raise Problem("embedded", name)
            if name == "[Content_Types].xml":
                part = checked_types(part)
            elif lower.endswith(".rels"):
                part = checked_relations(part)
            elif lower.endswith("settings.xml"):
                part = without_template(part)
            elif lower.endswith(".xml"):
                parsed(part)
            result.writestr(name, part)
    return copy.getvalue()
