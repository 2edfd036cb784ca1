"""Every number on a page is a link to what it counts, and counts just that."""

import concurrent.futures
import re

import pytest

from problems import expect_none
from visitor import Visitor

PAGES = {
    "front page": "/",
    "movement": "/182-kh-qu",
    "movement on another day": "/182-kh-qu?day=2019-05-15",
    "movement of 2020": "/215-kh-qu?day=2020-08-01",
    "board": "/182-kh-qu/board",
    "board of a day": "/182-kh-qu/board?day=2019-03-15&kind=ward-front&open=all",
    "board by status": "/182-kh-qu/board?status=overdue,due-soon&cluster=2",
    "board by obligation": "/182-kh-qu/board?obligation=five-nos&q=phuong",
    "optional obligation": "/182-kh-qu/obligations/prompt-commendation",
    "obligation": "/182-kh-qu/obligations/party-line?day=2019-08-01",
    "top unit": "/182-kh-qu/units/quan-uy",
    "reviewer": "/182-kh-qu/units/ban-dan-van?day=2019-07-01",
    "ward": "/182-kh-qu/units/ben-nghe",
    "single unit": "/182-kh-qu/units/ben-nghe-kp1",
}


class Totals(dict):
    """What the headline of a list says that it holds, by address; each is asked for once."""

    def __init__(self, site):
        super().__init__()
        self.visitors = [Visitor(site, "en") for _ in range(3)]

    def fetch(self, addresses):
        """Asks for many at a time."""
        missing = list(dict.fromkeys(a for a in addresses if a not in self))
        parts = [missing[start::len(self.visitors)] for start in range(len(self.visitors))]
        with concurrent.futures.ThreadPoolExecutor(len(parts)) as pool:
            for found in pool.map(self._ask, self.visitors, parts):
                self.update(found)

    def _ask(self, visitor, addresses):
        return {address: self._total(visitor.get(address)) for address in addresses}

    def _total(self, answer):
        headline = re.search(rb'<h1 data-total="(\d+)"', answer.body)
        return int(headline.group(1)) if headline else f"status {answer.status}"

    def __missing__(self, address):
        self.fetch([address])
        return self[address]


@pytest.fixture(scope="module")
def totals(site):
    return Totals(site)


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_number_equals_the_list_behind_it(english, totals, path):
    links = [link for link in english.get(path).page.links if link.count is not None]
    assert links
    totals.fetch(link.href for link in links)
    problems = []
    for link in links:
        if totals[link.href] != link.count:
            problems.append(
                f"{told(link)} counts {link.count}, its list holds {totals[link.href]}")
        # “4/5” counts the 5, and 4 of them are done.
        numbers = [
            int(number.replace(",", ""))
            for number in re.findall(r"\d+(?:,\d+)*(?![\d,]*%)", link.text)]
        if link.count not in numbers and link.text != "–":
            problems.append(f"{told(link)} does not say {link.count}")
    expect_none(problems)


@pytest.mark.parametrize(
    "path", ["/182-kh-qu/board?day=2019-07-01", "/182-kh-qu?day=2019-07-01"])
def test_share_is_what_is_done_of_what_is_counted(english, totals, path):
    """The 4 of “4/5”: the list behind the number, asked for what is done."""
    shares = [
        (link, int(share.group(1).replace(",", "")))
        for link in english.get(path).page.links
        if link.count is not None and link.query.get("status") in ("asked", "owed")
        and (share := re.search(r"(\d+(?:,\d+)*)/\d", link.text))]
    assert len(shares) > 10
    done = {
        link.href: re.sub(r"status=(asked|owed)", "status=done", link.href) for link, _ in shares}
    totals.fetch(done.values())
    expect_none(
        f"{told(link)}: {totals[done[link.href]]} are done"
        for link, number in shares if number != totals[done[link.href]])


@pytest.mark.parametrize(
    "path", ["/182-kh-qu/standing", "/182-kh-qu/standing?under=ubnd-quan&day=2019-07-01",
             "/182-kh-qu/standing?obligation=prompt-commendation"])
def test_choices_of_a_list_hold_what_they_say(english, totals, path):
    links = [link for link in english.get(path).page.links if "[choices]" in link.place]
    assert links
    expect_none(
        f"{told(link)}: its list holds {totals[link.href]}" for link in links
        if int(re.sub(r"\D", "", link.text)) != totals[link.href])


def test_link_to_late_units_shows_as_many_units(english):
    page = english.get("/182-kh-qu").page
    link = next(l for l in page.links if re.search(r"All \d+ units with overdue", l.text))
    board = english.get(link.href).page
    units = {row.attributes["data-unit"] for row in board.all("tr", data_unit=None)}
    assert len(units) == int(re.search(r"\d+", link.text).group())


def test_pages_of_a_list_hold_every_row_once(english):
    address = "/182-kh-qu/standing?status=met&day=2019-04-15"
    first = english.get(address).page
    assert first.total > 200
    rows = []
    while address:
        page = english.get(address).page
        rows += [
            tuple(row.attributes[name] for name in ("data-unit", "data-obligation", "data-due"))
            for row in page.all("tr", data_status="met")]
        address = next((l.href for l in page.links if l.attributes.get("rel") == "next"), None)
    assert len(rows) == len(set(rows)) == first.total


def test_numbers_in_tables_are_links(open_page):
    """A figure that leads nowhere cannot be checked by whoever doubts it."""
    page = open_page("/182-kh-qu", language="en")
    bare = page.evaluate("""() => [...document.querySelectorAll("main td")]
      .filter(cell => /\\d/.test(cell.innerText) && !cell.querySelector("a"))
      .map(cell => cell.closest("tr").innerText.split("\\n")[0] + ": " + cell.innerText)""")
    expect_none(bare)


def told(link):
    return f"{link.place} “{link.text}” → {link.href}"
