"""Boards and lists in the order that was asked for."""

import re
import unicodedata

import pytest

from board import BOARD, board_names


@pytest.mark.parametrize("kind", ["grassroots-party", "government-office", "public-unit"])
def test_names_are_sorted_the_vietnamese_way(vietnamese, kind):
    found = board_names(vietnamese, sort="name", kind=kind)
    assert len(found) > 10
    assert found == sorted(found, key=vietnamese_order)


def test_groups_that_need_help_come_first(english):
    page = english.get(BOARD + "?sort=rate").page
    shares = []
    for link in page.links:
        if link.query.get("status") == "asked" and "under" in link.query:
            overdue = re.search(r"([\d,]+) overdue", link.attributes["aria-label"])
            shares.append((int(overdue.group(1)) if overdue else 0) / max(link.count, 1))
    assert len(shares) > 10
    assert shares == sorted(shares, reverse=True)


def test_list_is_sorted_by_last_day_or_by_unit(english):
    by_due = english.get("/182-kh-qu/standing?under=ubnd-quan").page
    days = [e.attributes["datetime"] for e in by_due.all("time")]
    assert days == sorted(days) and len(set(days)) > 1
    by_unit = english.get("/182-kh-qu/standing?under=ubnd-quan&sort=unit").page
    units = [row.attributes["data-unit"] for row in by_unit.all("tr", data_unit=None)]
    runs = [unit for unit, before in zip(units, [None, *units]) if unit != before]
    assert len(runs) == len(set(runs)) > 1


ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]


def vietnamese_order(name):
    """Letters first, then tones; numbers by value."""
    letters, tones = [], []
    for part in re.findall(r"\d+|.", name.casefold()):
        if part.isdigit():
            letters.append((1, int(part)))
            continue
        tone = 0
        decomposed = unicodedata.normalize("NFD", part)
        for mark in TONES[1:]:
            if mark in decomposed:
                tone = TONES.index(mark)
                decomposed = decomposed.replace(mark, "")
        letter = unicodedata.normalize("NFC", decomposed)
        letters.append((2, ALPHABET.index(letter)) if letter in ALPHABET else (0, ord(letter)))
        tones.append(tone)
    return letters, tones
