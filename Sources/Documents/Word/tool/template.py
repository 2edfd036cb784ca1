"""docxtpl's template, with places in its problems and nothing mended in silence."""

import re

from docxtpl import DocxTemplate
from jinja2 import TemplateSyntaxError
from lxml import etree

import fields
import language
import tables
from problems import Problem

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOLDERS = {W + name for name in ("body", "p", "r", "tbl", "tr", "tc", "hdr", "ftr", "sdtContent")}


class Template(DocxTemplate):
    part_name = "body"

    def parts(self):
        """Where templates are: name, part and source as jinja2 gets it."""
        self.render_init()
        yield "body", self.docx.part, self.source(self.get_xml())
        for name, uri in (("header", self.HEADER_URI), ("footer", self.FOOTER_URI)):
            for _, part in self.get_headers_footers(uri):
                yield name, part, self.source(self.get_part_xml(part))
        for name in ("author", "comments", "identifier", "language", "subject", "title"):
            yield "properties", None, getattr(self.docx.core_properties, name)

    def source(self, xml):
        """Each paragraph on a line of its own, so that a line number says where."""
        return re.sub(r"<w:p([ >])", r"\n<w:p\1", self.patch_xml(xml))

    def check_fields(self):
        fields.check(self.docx.element, "body")
        for name, uri in (("header", self.HEADER_URI), ("footer", self.FOOTER_URI)):
            for _, part in self.get_headers_footers(uri):
                fields.check(etree.fromstring(part.blob), name)
        for part in self.docx.part.package.iter_parts():
            if str(part.partname).endswith(("notes.xml", "comments.xml")):
                fields.check(etree.fromstring(part.blob), "body")

    def render_xml_part(self, xml, part, context, jinja_env=None):
        self.current_rendering_part = part
        self.part_name = "body" if part is self.docx.part else "header"
        source = re.sub(r"<w:p([ >])", r"\n<w:p\1", xml)
        filled = rendered(jinja_env, source, context, self.part_name)
        filled = re.sub(r"\n<w:p([ >])", r"<w:p\1", filled)
        filled = self.resolve_listing(filled)
        self.check_whole(filled)
        return filled

    def render_properties(self, context, jinja_env=None):
        for name in ("author", "comments", "identifier", "language", "subject", "title"):
            given = getattr(self.docx.core_properties, name)
            setattr(self.docx.core_properties, name,
                    rendered(jinja_env, given, context, "properties")[:255])

    def check_whole(self, xml):
        """docxtpl lets the parser mend what does not close; text outside a place for text is lost."""
        try:
            tree = etree.fromstring(xml.encode())
        except etree.XMLSyntaxError as error:
            raise Problem("unbalanced", "", near(xml, error.position), self.part_name) from None
        for element in tree.iter():
            parent = element.getparent()
            lost = (element.text if element.tag in HOLDERS else None) or (
                element.tail if parent is not None and parent.tag in HOLDERS else None)
            if lost and lost.strip():
                raise Problem("misplaced", "", lost, self.part_name)

    def fix_tables(self, xml):
        before = tables.grids(etree.fromstring(xml.encode()))
        tree = super().fix_tables(xml)
        tables.fit(tree, before)
        return tree


def near(xml, position):
    lines = xml.splitlines() or [""]
    text = lines[min(position[0], len(lines)) - 1]
    return re.sub(r"<[^>]*>?", " ", text[max(0, position[1] - 400):position[1] + 40])


def parsed(env, source, part):
    return understood(env.tree, source, part)


def compiled(env, source, part):
    return understood(env.from_string, source, part)


def understood(read, source, part):
    try:
        return read(source)
    except TemplateSyntaxError as error:
        raise Problem(
            "syntax", error.message or "", language.line(source, error.lineno), part) from None
    except (RecursionError, SyntaxError):
        raise Problem("tooDeep", "", "", part) from None
    except Problem as problem:
        problem.part = part
        raise


def rendered(env, source, context, part):
    template = compiled(env, source, part)
    try:
        return template.render(context)
    except Problem as problem:
        problem.part = part
        problem.near = problem.near or language.line(source, place(problem.__traceback__))
        raise
    except RecursionError:
        raise Problem("tooDeep", "", "", part) from None
    except TypeError as error:
        raise Problem("mismatch", "", language.line(source, place(error.__traceback__)), part) from None


def place(trace):
    """The line of the template that was being filled when something was raised."""
    number = 0
    while trace:
        if trace.tb_frame.f_code.co_filename == "<template>":
            number = trace.tb_lineno
        trace = trace.tb_next
    return number
