"""Which fields a template uses: as paths, "sections[].title", with the first place of each."""

from jinja2 import nodes

import language


class Usage:
    def __init__(self):
        self.found = {}

    def add(self, source, tree):
        self.source = source
        self.visit(tree, {})

    def visit(self, node, names):
        if isinstance(node, nodes.For):
            self.visit(node.iter, names)
            path = self.path(node.iter, names)
            inner = dict(names)
            inner["loop"] = None
            targets = [node.target] if isinstance(node.target, nodes.Name) else []
            for target in targets:
                inner[target.name] = path and path + "[]"
            for child in [node.test] * bool(node.test) + node.body:
                self.visit(child, inner)
            for child in node.else_:
                self.visit(child, names)
        elif isinstance(node, nodes.Assign) and isinstance(node.target, nodes.Name):
            self.visit(node.node, names)
            names[node.target.name] = self.path(node.node, names)
        elif isinstance(node, (nodes.Name, nodes.Getattr, nodes.Getitem)):
            path = self.path(node, names)
            if path:
                self.found.setdefault(path, language.line(self.source, node.lineno))
            if isinstance(node, nodes.Getitem):
                self.visit(node.arg, names)
        else:
            for child in node.iter_child_nodes():
                self.visit(child, names)

    def path(self, node, names):
        """None for what is no field: a constant, something put together, what a loop counts."""
        if isinstance(node, nodes.Name):
            return names.get(node.name, node.name)
        if isinstance(node, nodes.Filter) and node.name in ("first", "last") and node.node:
            inner = self.path(node.node, names)
            return inner and inner + "[]"
        if isinstance(node, nodes.Getattr):
            inner = self.path(node.node, names)
            return inner and f"{inner}.{node.attr}"
        if isinstance(node, nodes.Getitem):
            inner = self.path(node.node, names)
            named = isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str)
            return inner and (f"{inner}.{node.arg.value}" if named else inner + "[]")
        return None
