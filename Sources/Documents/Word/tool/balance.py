"""Whether what a condition or loop encloses leaves the document whole if it is left out or repeated.

In the document a condition may begin in one paragraph and end in another, and then all depends on
the data. So it is looked at before: what is enclosed closes as many elements as it opens anew.
"""

import re

from jinja2 import nodes

TAG = re.compile(r"<(/?)([A-Za-z][\w:.-]*)[^<>]*?(/?)>")


def unbalanced(tree):
    """The conditions and loops that do not."""
    for node in tree.find_all((nodes.If, nodes.For)):
        branches = [node.body, node.else_]
        if isinstance(node, nodes.If):
            branches += [other.body for other in node.elif_]
        if any(branch and not whole(branch) for branch in branches):
            yield node


def whole(branch):
    closed, opened = [], []
    for end, name, empty in TAG.findall("".join(data(branch))):
        if empty:
            continue
        if not end:
            opened.append(name)
        elif opened:
            if opened.pop() != name:
                return False
        else:
            closed.append(name)
    return closed == opened[::-1]


def data(branch):
    """The text of the document within; of conditions within, that of one way through."""
    for node in branch:
        if isinstance(node, nodes.Output):
            for child in node.nodes:
                if isinstance(child, nodes.TemplateData):
                    yield child.data
        elif isinstance(node, nodes.If):
            yield from data(node.body)
        elif isinstance(node, nodes.For):
            yield from data(node.body)
