"""An address for every page of the site, held against the routes of the program, so that no page
can be forgotten by what is tried on all of them."""

import re
import urllib.parse

from program import ROOT

WEB = ROOT / "Sources" / "Web"
# Answers that are no pages, and pages that change something by being opened.
NOT_PAGES = {
    "asset", "language", "live", "planSource", "deliverableFile", "deliverableFiles", "draftFile",
    "storyPicture", "paperFile", "manifest", "serviceWorker"}
MOVEMENT = "/182-kh-qu"
# What ben-nghe has begun to write (demo/contents/drafts).
DRAFT = "01700000-0000-7000-8000-000000000101"


class Found:
    """The first link on a page whose path fits; what it leads to has an id of its own each time.
    The page may itself be one that is found."""

    def __init__(self, start, pattern):
        self.start = start
        self.pattern = pattern

    @property
    def beginning(self):
        """The address that needs nothing to be found."""
        return self.start.beginning if isinstance(self.start, Found) else self.start

    def on(self, page):
        page.goto(self.start.on(page) if isinstance(self.start, Found) else self.start)
        for link in page.locator("main a[href]").all():
            href = link.get_attribute("href")
            if re.fullmatch(self.pattern, urllib.parse.urlsplit(href).path):
                return href
        return None


# By route: who opens it, and where. A role is one of the demonstration's accounts.
PAGES = {
    "home": [("organiser", "/"), (None, "/")],
    "design": [("organiser", "/design")],
    "signIn": [(None, "/sign-in"), (None, "/sign-in?back=%2Faccount")],
    "invitation": [(None, "/invitation/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")],
    "offline": [("unit", "/offline"), (None, "/offline")],
    "account": [("unit", "/account")],
    "password": [("unit", "/account/password")],
    "accounts": [("organiser", "/accounts")],
    "accountNew": [("organiser", "/accounts/new")],
    "accountLetters": [("organiser", "/accounts/letters")],
    "accountEdit": [("organiser", Found("/accounts", r"/accounts/[0-9a-f-]{36}"))],
    "accountReset": [
        ("organiser", Found(
            Found("/accounts", r"/accounts/[0-9a-f-]{36}"), r"/accounts/[0-9a-f-]{36}/reset"))],
    "load": [("organiser", "/load")],
    "history": [("organiser", "/history")],
    "recordHistory": [("organiser", Found("/history?kind=account", r"/history/[^/]+/[^/]+"))],
    "seals": [("organiser", "/seals"), ("organiser", "/seals?root=abc")],
    "seal": [("organiser", Found("/seals", r"/seals/[0-9]+"))],
    "movement": [("reader", MOVEMENT + "?day=2019-06-20")],
    # Of the board, what axe can look through in time; test_accessibility.py has more of it.
    "board": [("organiser", MOVEMENT + "/board?q=xyz"), ("reader", MOVEMENT + "/board?q=ben+nghe")],
    "standing": [
        ("organiser", MOVEMENT + "/standing?status=overdue&kind=ward-organisation"),
        ("organiser", MOVEMENT + "/standing?q=xyz")],
    "plan": [("reader", MOVEMENT + "/plan")],
    "tryForm": [
        ("organiser", MOVEMENT + "/plan/forms/registration"),
        ("organiser", MOVEMENT + "/plan/forms/activity")],
    "figure": [
        ("unit", MOVEMENT + "/units/ben-nghe-ubnd/figures/unit-report/registered"),
        ("organiser", MOVEMENT + "/units/ban-dan-van/figures/consolidated-report/registered")],
    "papers": [("reader", MOVEMENT + "/papers"), ("unit", MOVEMENT + "/papers")],
    "letterhead": [("unit", MOVEMENT + "/units/ben-nghe-ubnd/letterhead")],
    "paper": [
        ("organiser", MOVEMENT + "/papers/unit-report"),
        ("unit", MOVEMENT + "/papers/unit-report?unit=ben-nghe-ubnd"),
        ("organiser", MOVEMENT + "/papers/consolidated-report"),
        ("organiser", MOVEMENT + "/papers/periodic-report?period=2"),
        ("reader", MOVEMENT + "/papers/reminder?unit=khoi-tccsd")],
    "unit": [("organiser", MOVEMENT + "/units/quan-uy"), ("unit", MOVEMENT + "/units/ben-nghe-ubnd")],
    "obligation": [("organiser", MOVEMENT + "/obligations/party-line")],
    "deliverable": [("organiser", MOVEMENT + "/deliverables/d1435")],
    "revisions": [
        ("organiser", MOVEMENT + "/deliverables/d1563/revisions"),
        ("organiser", MOVEMENT + "/deliverables/d1435/revisions")],
    "correct": [("mttq", Found(MOVEMENT + "/my", r"/[^/]+/deliverables/[^/]+/correct"))],
    "withdraw": [("unit", MOVEMENT + "/deliverables/d1590/withdraw")],
    "release": [("organiser", MOVEMENT + "/deliverables/d1436/release")],
    "released": [("organiser", MOVEMENT + "/released")],
    "story": [(None, Found("/", r"/[^/]+/stories/[^/]+"))],
    "myList": [("unit", MOVEMENT + "/my")],
    "handIn": [
        ("unit", MOVEMENT + "/units/ben-nghe-ubnd/hand-in/unit-report"),
        ("unit", Found(MOVEMENT + "/my", r"/[^/]+/units/[^/]+/hand-in/[^/]+"))],
    "draft": [("unit", MOVEMENT + "/drafts/" + DRAFT)],
    "discardDraft": [("unit", MOVEMENT + "/drafts/" + DRAFT + "/discard")],
    "queue": [("reviewer", MOVEMENT + "/review")],
    "reviewPhrases": [("reviewer", MOVEMENT + "/review/phrases")],
    "review": [("reviewer", Found(MOVEMENT + "/review", r"/[^/]+/review/(?!phrases)[^/]+"))],
    "exemptions": [("organiser", MOVEMENT + "/exemptions")],
    "manage": [("organiser", MOVEMENT + "/manage")],
    "publish": [("organiser", MOVEMENT + "/plan/new")],
    "movementHistory": [("organiser", MOVEMENT + "/history")],
    "movementRecordHistory": [
        ("organiser", Found(MOVEMENT + "/history", r"/[^/]+/history/[^/]+/[^/]+"))],
}


def page_routes():
    """The routes that the program answers with a page, by the names of its source."""
    found = set()
    for file in WEB.rglob("*Endpoints.swift"):
        found |= set(re.findall(r"\.get\(\s*\.(\w+),", file.read_text("utf-8")))
    return found - NOT_PAGES


def pages():
    """Who opens what, with the name of the route; only pages that there are."""
    routes = page_routes()
    return [
        (route, as_, where) for route, entries in PAGES.items() if route in routes
        for as_, where in entries]
