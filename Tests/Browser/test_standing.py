"""The board in the browser says what the command says, cell by cell."""

import collections
import re

import pytest

import standing
from problems import expect_none
from program import FILES_2019, FILES_2020, lantoa

DAYS = ["2019-03-15", "2019-07-01", "2019-09-10"]
CELLS = """() => [...document.querySelectorAll("[data-status]")].map(cell => [
  cell.closest("[data-unit]").dataset.unit, cell.dataset.obligation, cell.dataset.due,
  cell.dataset.status])"""
AMOUNTS = """() => [...document.querySelectorAll("tr[data-status]")].map(row => [
  row.dataset.unit, row.dataset.obligation, row.dataset.due, row.dataset.status,
  row.querySelector(".amount").innerText.split(" ")[0]])"""
ENGLISH = {
    "met on time": "met", "met late": "late", "in review": "in-review", "overdue": "overdue",
    "due soon": "due-soon", "open": "open", "upcoming": "upcoming", "exempt": "exempt"}


@pytest.mark.parametrize("day", DAYS)
def test_board_equals_command(open_page, day):
    page = open_page(f"/182-kh-qu/board?open=all&day={day}")
    shown = collections.Counter(map(tuple, page.evaluate(CELLS)))
    expected = collections.Counter(
        (c["unit"], c["obligation"], c["due"], c["status"]) for c in standing.cells(day))
    assert len(expected) > 1_000
    expect_none(
        [f"the board lacks, or shows otherwise: {' '.join(cell)}" for cell in expected - shown]
        + [f"only the board shows: {' '.join(cell)}" for cell in shown - expected])


@pytest.mark.parametrize("day", DAYS)
def test_list_equals_command(open_page, day):
    """The list behind numbers also says how many amounts are there, and of how many."""
    page = open_page(f"/182-kh-qu/standing?under=khoi-dang&sort=unit&day={day}", language="en")
    shown = set(map(tuple, page.evaluate(AMOUNTS)))
    units = standing.subtree("khoi-dang")
    expected = {
        (c["unit"], c["obligation"], c["due"], c["status"],
         f"{int(c['have']):,}/{int(c['need']):,}")
        for c in standing.cells(day) if c["unit"] in units}
    assert int(page.get_attribute("h1", "data-total")) == len(expected)
    # The list has pages of a hundred.
    assert len(shown) == min(len(expected), 100)
    expect_none(f"only the list shows: {' '.join(row)}" for row in shown - expected)


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("rollup", [[], ["--rollup"]], ids=["cells", "rollup"])
def test_database_equals_files(site, data_folder, day, rollup):
    database = ["--database", data_folder / "lantoa.db", "--format", "csv", "--as-of", day]
    assert lantoa("standing", *database, "--movement", "182-KH/QU", *rollup) == lantoa(
        "standing", *FILES_2019, "--format", "csv", "--as-of", day, *rollup)


def test_database_equals_files_of_the_second_movement(site, data_folder):
    day = ["--format", "csv", "--as-of", "2020-06-30"]
    database = ["--database", data_folder / "lantoa.db", "--movement", "215-KH/QU"]
    assert lantoa("standing", *database, *day) == lantoa("standing", *FILES_2020, *day)


@pytest.mark.parametrize("day", DAYS)
def test_groups_equal_roll_up(english, day):
    board = english.get(f"/182-kh-qu/board?day={day}").page
    found = 0
    problems = []
    for link in board.links:
        if link.query.get("status") != "asked" or "obligation" in link.query:
            continue
        if "data-count" not in link.attributes or "aria-label" not in link.attributes:
            continue
        found += 1
        expected = expected_roll_up(link.query, day)
        shown = dict.fromkeys(expected, 0)
        for number, words in re.findall(
            r"([\d,]+) (" + "|".join(ENGLISH) + r")\b", link.attributes["aria-label"]):
            shown[ENGLISH[words]] = int(number.replace(",", ""))
        asked = sum(expected.values()) - expected["exempt"] - expected["upcoming"]
        done = expected["met"] + expected["late"]
        if shown != expected:
            problems.append(f"{link.attributes['aria-label']!r} instead of {expected}")
        if link.text != f"{done:,}/{asked:,}" or link.count != asked:
            problems.append(f"{link.text} (data-count {link.count}) instead of {done}/{asked}")
    assert found > 10
    expect_none(problems)


@pytest.mark.parametrize("day", DAYS)
def test_counts_of_groups_equal_cells(english, day):
    """Every number at the crossing of a group and a due."""
    board = english.get(f"/182-kh-qu/board?day={day}").page
    shown = {}
    for link in board.links:
        query = link.query
        if link.count is not None and "due" in query:
            place = (query.get("under"), query.get("group"), query["obligation"], query["due"])
            assert place not in shown, f"{place} stands twice"
            shown[place] = link.text
    groups = {(under, group) for under, group, _, _ in shown}
    assert (None, None) in groups and len(groups) > 10
    expected = {}
    for under, group in groups:
        units = units_of(under, group)
        by_due = collections.defaultdict(list)
        for cell in standing.cells(day):
            if cell["unit"] in units:
                by_due[cell["obligation"], cell["due"]].append(cell)
        for (obligation, due), found in by_due.items():
            expected[under, group, obligation, due] = standing.figure(found)
    expect_none(
        f"{place}: {shown.get(place)} instead of {expected.get(place)}"
        for place in sorted(shown | expected, key=str) if shown.get(place) != expected.get(place))


def test_front_page_of_the_movement_equals_roll_up(english):
    day = "2019-07-01"
    page = english.get(f"/182-kh-qu?day={day}").page
    expected = standing.roll_ups(day)["quan-uy"]
    figures = {
        link.query.get("status"): link.count
        for link in page.links if "[figures]" in link.place}
    assert figures.pop("asked") == sum(
        int(expected[name]) for name in standing.STATUSES.values()
        if name not in ("upcoming", "exempt"))
    assert figures == {
        status: int(expected[standing.STATUSES[status]])
        for status in ["met", "late", "in-review", "overdue", "due-soon"]}


def expected_roll_up(query, day):
    """The numbers per status of what a group's link asks for."""
    if "group" in query or "unit" in query:
        return standing.count(day, units_of(None, query.get("group"), query.get("unit")))
    row = standing.roll_ups(day)[query.get("under", "quan-uy")]
    return {status: int(row[name]) for status, name in standing.STATUSES.items()}


def units_of(under, group, unit=None):
    if unit:
        return {unit}
    if group:
        return standing.single_units(group)
    return standing.subtree(under or "quan-uy")
