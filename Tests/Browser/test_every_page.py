"""What holds for every page of the site, in both languages."""

import urllib.parse

import pytest

from conftest import PHONE
from crawl import MOST, Crawl, kind_of
from problems import expect_none
from wording import Wording

LANGUAGES = ["vi", "en"]


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def crawl(language, vietnamese, english):
    return Crawl({"vi": vietnamese, "en": english}[language])


def test_every_kind_of_page_is_reached(crawl):
    found = {kind_of(address) for address in crawl.answers}
    assert found == set(MOST) - {"asset"}


def test_every_link_answers(crawl):
    redirects = {"language": 303}
    expect_none(
        f"{address}: {answer.status}, linked from {where(crawl, address)}"
        for address, answer in crawl.answers.items()
        if answer.status != redirects.get(kind_of(address), 200))


def test_every_place_on_a_page_is_there(crawl):
    """A link to a due or a group leads to just that."""
    problems = []
    checked = 0
    for target, (page, link) in crawl.links.items():
        address, fragment = urllib.parse.urldefrag(target)
        if fragment and address in crawl.answers:
            checked += 1
            if urllib.parse.unquote(fragment) not in crawl.answers[address].page.ids:
                problems.append(f"{page}: “{link.text}” leads to {target}, which has no such place")
    assert checked > 100
    expect_none(problems)


def test_every_page_has_a_title_and_one_headline(crawl, language):
    problems = []
    for answer in crawl.pages():
        page = answer.page
        if page.language != language:
            problems.append(f"{answer.path}: lang={page.language}")
        if not page.title.endswith(" · Lan Toả") or len(page.title) < 15:
            problems.append(f"{answer.path}: title “{page.title}”")
        if len(page.headings) != 1 or not page.headings[0].text.strip():
            problems.append(f"{answer.path}: headlines {[h.text for h in page.headings]}")
    expect_none(problems)


def test_every_page_is_well_formed(crawl):
    expect_none(
        f"{answer.path}: {fault}" for answer in crawl.pages() for fault in answer.page.faults)


def test_every_link_says_where_it_leads(crawl):
    expect_none(
        f"{answer.path}: {link.place} → {link.href} has no words"
        for answer in crawl.pages() for link in answer.page.links
        if not (link.text or link.attributes.get("aria-label")))


def test_every_word_of_the_interface_is_translated(crawl):
    wording = Wording()
    problems = {}
    for answer in crawl.pages():
        for text, language in answer.page.texts:
            if word := wording.foreign(text, language):
                problems.setdefault(
                    text, f"“{word}” in “{text.strip()}” ({language}), {answer.path}")
    expect_none(problems.values())


def test_pages_run_without_errors_and_fit_narrow_windows(crawl, open_page, language):
    """In the browser: no error in the console, no failed request (see `open_page`), and the
    document is not wider than a phone, nor than the 320 pixels of WCAG 1.4.10."""
    page = open_page("/", viewport=PHONE, language=language)
    problems = []
    for kind in set(MOST) - {"asset", "language", "plan file"}:
        # The longest ones are likeliest not to fit.
        found = sorted(crawl.pages(kind), key=lambda answer: -len(answer.body))
        for answer in found[:3] + found[-1:]:
            page.set_viewport_size(PHONE)
            page.goto(answer.path)
            for width in (PHONE["width"], 320):
                page.set_viewport_size({"width": width, "height": PHONE["height"]})
                if (needed := page.evaluate("document.documentElement.scrollWidth")) > width:
                    problems.append(f"{answer.path}: {needed} px wide in a window of {width}")
    expect_none(problems)


def where(crawl, address):
    return crawl.links[address][0] if address in crawl.links else "the start"
