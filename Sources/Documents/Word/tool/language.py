"""What a template may say: show fields, choose, repeat. Everything else is refused by its name.

The list says what is allowed, so what nobody thought of is refused too. Behind it stand jinja2's own
sandbox, look-ups that know entries of records and nothing else, and the walls around this process.
"""

import re

from jinja2 import StrictUndefined, nodes
from jinja2.runtime import LoopContext
from jinja2.sandbox import SandboxedEnvironment

import balance
from problems import Problem
from values import Record

FILTERS = {
    "capitalize", "count", "d", "default", "first", "join", "last", "length", "lower", "replace",
    "trim", "upper",
}
TESTS = {
    "defined", "divisibleby", "eq", "even", "ge", "gt", "in", "le", "lt", "ne", "none", "number",
    "odd", "string", "undefined",
}
LOOP = {"index", "index0", "revindex", "revindex0", "first", "last", "length", "depth"}
ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.If, nodes.For,
    nodes.Assign, nodes.Getattr, nodes.Getitem, nodes.Filter, nodes.Test, nodes.Compare,
    nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.CondExpr, nodes.Concat, nodes.Add,
    nodes.Sub, nodes.Neg, nodes.Mul, nodes.List, nodes.Tuple,
)
CALLED = {
    "Call": "( )", "Include": "include", "Import": "import", "FromImport": "import",
    "Extends": "extends", "Macro": "macro", "CallBlock": "call", "FilterBlock": "filter",
    "Block": "block", "With": "with", "Mod": "%", "Pow": "**", "Div": "/", "FloorDiv": "//",
    "Slice": "[:]", "Scope": "autoescape", "ScopedEvalContextModifier": "autoescape", "Dict": "{ }", "AssignBlock": "set",
}


class Missing(StrictUndefined):
    """Says which field there is not, instead of a sentence of Python's."""

    def _fail_with_undefined_error(self, *_args, **_kwargs):
        raise Problem("unknownField", str(self._undefined_name or ""))

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _fail_with_undefined_error
    __neg__ = __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _fail_with_undefined_error
    __iter__ = __str__ = __len__ = __bool__ = __contains__ = __html__ = _fail_with_undefined_error
    __getitem__ = __hash__ = _fail_with_undefined_error

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        self._fail_with_undefined_error()


def refused(node):
    """Why a node is not allowed; None if it is."""
    if not isinstance(node, ALLOWED):
        kind = type(node).__name__
        return CALLED.get(kind, kind.lower())
    if isinstance(node, nodes.Name) and (node.name.startswith("_") or node.name == "self"):
        return node.name
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        return "." + node.attr
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const) and str(
            node.arg.value).startswith("_"):
        return "." + str(node.arg.value)
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        return "|" + node.name
    if isinstance(node, nodes.Test) and node.name not in TESTS:
        return "is " + node.name
    if isinstance(node, nodes.For) and node.recursive:
        return "recursive"
    # docxtpl multiplies the width of a cell by the length of a loop; a text would grow without end.
    if isinstance(node, nodes.Mul) and not (small(node.left) and small(node.right)):
        return "*"
    return None


def small(node):
    if isinstance(node, nodes.Const):
        return isinstance(node.value, int) and abs(node.value) < 1_000
    return (isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name)
            and node.node.name == "loop" and node.attr in LOOP)


class Language(SandboxedEnvironment):
    def __init__(self):
        super().__init__(autoescape=True, undefined=Missing)
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in FILTERS}
        self.tests = {name: test for name, test in self.tests.items() if name in TESTS or not
                      name.isidentifier()}

    def tree(self, source):
        """What a template says, whether it may or not."""
        return super()._parse(source, None, None)

    def _parse(self, source, name, filename):
        """Everything that is ever compiled comes through here."""
        tree = super()._parse(source, name, filename)
        for problem in problems(tree, source):
            raise problem
        return tree

    def getattr(self, obj, attribute):
        if isinstance(obj, Record):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        if isinstance(obj, LoopContext) and attribute in LOOP:
            return getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj, argument):
        if isinstance(obj, list) and isinstance(argument, int):
            if -len(obj) <= argument < len(obj):
                return obj[argument]
            return self.undefined(obj=obj, name=f"[{argument}]")
        return self.getattr(obj, str(argument))

    def call(self, *_args, **_kwargs):
        raise Problem("refused", "( )")


def problems(tree, source):
    """All that is wrong with what a template says."""
    under_way = [tree]
    while under_way:
        node = under_way.pop()
        why = refused(node)
        if why:
            yield Problem("refused", why, line(source, node.lineno))
        else:
            under_way.extend(reversed(list(node.iter_child_nodes())))
    for node in balance.unbalanced(tree):
        yield Problem("unbalanced", "", line(source, node.lineno))


def line(source, number):
    """A line of what docxtpl gives to jinja2 is a paragraph of the document."""
    lines = source.splitlines()
    text = lines[number - 1] if 0 < (number or 0) <= len(lines) else ""
    return re.sub(r"<[^>]*>", " ", text)
