"""The board on a desktop: heads that stay, columns that read as a calendar, a line at the day."""

import pytest

from problems import expect_none

# Where the heads of dues lie in the window.
HEADS = """() => [...document.querySelectorAll(".board thead tr:last-child th:has(time)")]
  .map(th => ({ day: th.querySelector("time").dateTime, atLine: th.classList.contains("today"),
    left: th.getBoundingClientRect().left }))"""


@pytest.mark.parametrize("group", ["open=all", "open=ben-nghe"])
def test_heads_and_names_stay_in_sight(open_page, group):
    page = open_page("/182-kh-qu/board?" + group)
    board = page.locator(".board")
    board.evaluate("board => board.scrollTo(0, 0)")
    head = page.locator(".board thead tr:last-child th.name")
    before = head.bounding_box()
    board.evaluate("board => board.scrollTo(700, 400)")
    assert board.evaluate("board => board.scrollLeft") > 500
    assert board.evaluate("board => board.scrollTop") > 0
    assert head.bounding_box() == before
    problems = page.evaluate("""() => {
      const board = document.querySelector(".board");
      const frame = board.getBoundingClientRect();
      const problems = [];
      const at = (x, y) => document.elementFromPoint(x, y);
      // Where the columns that stay end.
      const edge = Math.max(...[...board.querySelectorAll("thead tr:last-child :is(.name, .share)")]
        .filter(head => getComputedStyle(head).left !== "auto")
        .map(head => head.getBoundingClientRect().right));
      // Names stand at the left edge, above the cells that pass under them.
      for (const name of board.querySelectorAll("tbody th.name")) {
        const box = name.getBoundingClientRect();
        if (box.top < frame.top + 260) continue;
        if (box.bottom > Math.min(frame.bottom, innerHeight) - 20) continue;
        if (Math.abs(box.left - frame.left) > 2) problems.push(name.innerText + " has moved");
        if (!name.contains(at(box.right - 6, box.top + box.height / 2)))
          problems.push(name.innerText + " is covered");
      }
      // Months and dues stand at the top edge.
      for (const head of board.querySelectorAll("thead th:not(.share)")) {
        const box = head.getBoundingClientRect();
        if (box.top < frame.top - 2 || box.bottom > frame.top + 260)
          problems.push(head.innerText + " has moved");
        const x = box.left + box.width / 2;
        if (x > edge + 20 && x < frame.right - 20 && !head.contains(at(x, box.bottom - 4)))
          problems.push(head.innerText + " is covered");
      }
      return problems;
    }""")
    expect_none(problems)


def test_columns_stand_in_the_order_of_their_last_day(open_page):
    page = open_page("/182-kh-qu/board")
    days = [head["day"] for head in page.evaluate(HEADS)]
    assert len(days) > 40
    assert days == sorted(days)
    # The months above them span just their columns.
    months = page.evaluate("""() =>
      [...document.querySelectorAll(".board thead tr:first-child th[title]")].flatMap(
        th => Array(th.colSpan).fill(th.title))""")
    assert months == [f"Tháng {int(day[5:7])}/{day[:4]}" for day in days]


@pytest.mark.parametrize("day", ["2018-10-01", "2019-03-15", "2019-03-16", "2019-09-10"])
def test_line_stands_where_the_day_is(open_page, day):
    """Left of it are the dues whose last day is over, right of it those that are still on."""
    page = open_page(f"/182-kh-qu/board?open=ben-nghe&day={day}")
    heads = page.evaluate(HEADS)
    line = [head["left"] for head in heads if head["atLine"]]
    assert len(line) == 1
    assert [h["day"] for h in heads if h["left"] < line[0] and h["day"] >= day] == []
    assert [h["day"] for h in heads if h["left"] >= line[0] and h["day"] < day] == []
    # It runs through every row, and is drawn.
    rows = page.evaluate("""() => [...document.querySelectorAll(".board tbody tr")].map(row => {
      const cell = row.querySelector("td.today");
      return { row: row.innerText.split("\\n")[0], left: cell?.getBoundingClientRect().left,
        drawn: cell && getComputedStyle(cell).boxShadow !== "none" };
    })""")
    assert len(rows) > 10
    expect_none(
        f"{row['row']}: {row}" for row in rows if row["left"] != line[0] or not row["drawn"])


def test_no_line_after_the_last_day(open_page):
    page = open_page("/182-kh-qu/board?day=2020-06-01")
    assert page.locator(".today").count() == 0


@pytest.mark.parametrize("group", ["open=none", "open=all"])
def test_every_row_has_a_place_for_every_column(open_page, group):
    page = open_page("/182-kh-qu/board?" + group)
    widths = page.evaluate("""() => [...document.querySelectorAll(".board tr")].map(
      row => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0))""")
    assert len(set(widths)) == 1, set(widths)


def test_marks_stand_under_their_due(open_page):
    """Cells that are empty are written together: still every mark lies in its own column."""
    page = open_page("/182-kh-qu/board?open=ubnd-quan")
    columns = page.evaluate("""() => Object.fromEntries(
      [...document.querySelectorAll("#group-ubnd-quan td > a")].slice(1).map(link => {
        const query = new URL(link.href).searchParams;
        return [query.get("obligation") + " " + query.get("due"),
          link.parentElement.getBoundingClientRect().left];
      }))""")
    cells = page.evaluate("""() => [...document.querySelectorAll("td[data-status]")].map(cell => [
      cell.dataset.obligation + " " + cell.dataset.due, cell.getBoundingClientRect().left,
      cell.closest("tr").dataset.unit])""")
    assert len(cells) > 100
    expect_none(
        f"{unit}: {due} at {left} instead of {columns.get(due)}"
        for due, left, unit in cells if columns.get(due) != left)


def test_board_begins_where_the_day_is(open_page):
    page = open_page("/182-kh-qu/board")
    frame = page.locator(".board").bounding_box()
    name = page.locator(".board thead tr:last-child .name").bounding_box()
    line = page.locator(".board th.today").bounding_box()
    assert name["x"] + name["width"] < line["x"] < frame["x"] + frame["width"]


def test_status_is_shape_and_words_beside_colour(open_page):
    page = open_page("/182-kh-qu/board?open=all", language="en")
    marks = page.evaluate("""() => {
      const found = {};
      for (const cell of document.querySelectorAll("td[data-status]")) {
        const words = cell.querySelector("a").ariaLabel.split(": ").pop();
        const shape = cell.querySelector("use").getAttribute("href");
        (found[cell.dataset.status] ??= new Set()).add(words + " " + shape);
      }
      return Object.entries(found).map(([status, looks]) => [status, [...looks]]);
    }""")
    looks = [look for _, found in marks for look in found]
    assert len(marks) >= 7
    # One look for each status, and no look for two.
    assert all(len(found) == 1 for _, found in marks) and len(set(looks)) == len(marks)
