"""Why a template is not taken or cannot be filled: a value that Swift has the words for."""


class Problem(Exception):
    """kind is a case of TemplateProblem.Kind; subject says which; near and part say where."""

    def __init__(self, kind, subject="", near="", part=""):
        super().__init__(kind)
        self.kind, self.subject, self.near, self.part = kind, subject, near, part

    def value(self):
        return {
            "kind": self.kind,
            "subject": self.subject[:200],
            "near": " ".join(self.near.split())[:160],
            "part": self.part,
        }
