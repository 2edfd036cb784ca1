"""Walks through the site along its links."""

import collections
import re
import urllib.parse

# How many pages of each kind are opened; the first ones that links lead to.
MOST = {
    "home": 1, "movement": 6, "board": 30, "standing": 60, "plan": 4, "plan file": 2, "unit": 70,
    "obligation": 50, "deliverable": 40, "sign-in": 2, "account": 3, "accounts": 12,
    "queue": 12, "review": 16, "phrases": 2, "exemptions": 16, "language": 20, "asset": 9,
    "manage": 2, "load": 3, "publish": 2, "history": 12, "seal": 4, "released": 2, "story": 3, "deliverable part": 8, "hand-in": 3,
    "my list": 3, "form": 6, "letterhead": 2, "reports": 1, "report": 12, "report file": 2, "figure": 8}
KINDS = [
    (r"/", "home"), (r"/assets/[^/]+", "asset"), (r"/language/\w+", "language"),
    (r"/sign-in", "sign-in"), (r"/account(/password)?", "account"),
    (r"/accounts(/[^/]+(/reset)?)?", "accounts"),
    (r"/load", "load"), (r"/history(/[^/]+/[^/]+)?", "history"),
    (r"/seals(/[0-9]+)?", "seal"),
    (r"/[^/]+/history(/[^/]+/[^/]+)?", "history"), (r"/[^/]+/manage", "manage"),
    (r"/[^/]+/plan/new", "publish"), (r"/[^/]+/released", "released"),
    (r"/[^/]+", "movement"),
    (r"/[^/]+/board", "board"), (r"/[^/]+/standing", "standing"), (r"/[^/]+/plan", "plan"),
    (r"/[^/]+/review", "queue"), (r"/[^/]+/review/phrases", "phrases"),
    (r"/[^/]+/review/[^/]+", "review"), (r"/[^/]+/exemptions", "exemptions"),
    (r"/[^/]+/plan/forms/[^/]+", "form"),
    (r"/[^/]+/plan\.yaml", "plan file"), (r"/[^/]+/units/[^/]+", "unit"),
    (r"/[^/]+/obligations/[^/]+", "obligation"), (r"/[^/]+/deliverables/[^/]+", "deliverable"),
    (r"/[^/]+/deliverables/[^/]+/(revisions|release|correct|withdraw)", "deliverable part"),
    (r"/[^/]+/units/[^/]+/letterhead", "letterhead"),
    (r"/[^/]+/papers", "reports"), (r"/[^/]+/papers/[^/]+", "report"),
    (r"/[^/]+/papers/[^/]+/file", "report file"),
    (r"/[^/]+/units/[^/]+/figures/[^/]+/[^/]+", "figure"),
    (r"/[^/]+/stories/[^/]+", "story"),
    (r"/[^/]+/units/[^/]+/hand-in/[^/]+", "hand-in"), (r"/[^/]+/my", "my list")]
# Pages that a visitor finds by the forms, not by a link.
STARTS = ["/", "/182-kh-qu?day=2019-05-15", "/182-kh-qu/board?open=khoi-tccsd",
          "/182-kh-qu/board?q=xyz", "/182-kh-qu/standing?sort=unit&day=2019-12-31",
          "/182-kh-qu/review?late=1&tick=all", "/182-kh-qu/exemptions?unit=mttq-quan",
          "/sign-in", "/accounts?q=dan+van", "/accounts?q=xyz"]


def kind_of(address):
    path = urllib.parse.urlsplit(address).path
    return next((kind for pattern, kind in KINDS if re.fullmatch(pattern, path)), "unknown")


class Crawl:
    """What was found: answers by address, and links with the pages on which they stand."""

    def __init__(self, visitor):
        self.answers = {}
        self.links = {}
        opened = collections.Counter()
        queue = collections.deque(STARTS)
        known = set(STARTS)
        while queue:
            address = queue.popleft()
            kind = kind_of(address)
            if opened[kind] >= MOST.get(kind, 1):
                continue
            opened[kind] += 1
            answer = self.answers[address] = visitor.get(address)
            if not answer.is_page:
                continue
            for link in answer.page.links:
                target = urllib.parse.urljoin(address, link.href)
                self.links.setdefault(target, (address, link))
                page, _ = urllib.parse.urldefrag(target)
                if page not in known:
                    known.add(page)
                    queue.append(page)

    def pages(self, *kinds):
        """The pages of some kinds, in the order in which they were found."""
        return [
            answer for address, answer in self.answers.items()
            if answer.is_page and (not kinds or kind_of(address) in kinds)]
