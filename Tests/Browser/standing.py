"""What `lantoa standing` says, and what follows from it for groups of units."""

import collections
import csv
import functools
import io

import yaml

from program import DEMO, FILES_2019, lantoa

STATUSES = {
    "met": "met", "late": "late", "in-review": "inReview", "overdue": "overdue",
    "due-soon": "dueSoon", "open": "open", "upcoming": "upcoming", "exempt": "exempt"}


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


@functools.cache
def cells(day):
    """Every cell of the demonstration's first movement on a day."""
    return tuple(rows(lantoa("standing", *FILES_2019, "--format", "csv", "--as-of", day)))


@functools.cache
def roll_ups(day):
    """By unit, the numbers per status of the unit and all below it."""
    text = lantoa("standing", *FILES_2019, "--format", "csv", "--as-of", day, "--rollup")
    return {row["unit"]: row for row in rows(text)}


@functools.cache
def units():
    """The directory, by id."""
    return {row["id"]: row for row in rows((DEMO / "units.csv").read_text("utf-8"))}


@functools.cache
def parents():
    """By unit, the unit above it."""
    return {id: unit["parent"] for id, unit in units().items()}


@functools.cache
def optional_obligations():
    plan = yaml.load((DEMO / "plan.yaml").read_text("utf-8"), yaml.BaseLoader)
    return {o["id"] for o in plan["obligations"] if o.get("optional") == "true"}


def subtree(unit):
    """The unit and all below it."""
    found = {unit}
    for child, parent in parents().items():
        # The directory has parents before their children.
        if parent in found:
            found.add(child)
    return found


def single_units(unit):
    """The unit and those directly below it that have none below themselves."""
    leaves = set(parents()) - set(parents().values())
    return {unit} | {child for child in leaves if parents()[child] == unit}


def count(day, units):
    """The numbers per status of some units' own cells, without those of optional obligations."""
    counted = collections.Counter(
        cell["status"] for cell in cells(day)
        if cell["unit"] in units and cell["obligation"] not in optional_obligations())
    return {status: counted[status] for status in STATUSES}


def figure(found):
    """What a group's row shows for some cells of one due: “4/5”, or a dash if all are exempt."""
    counted = collections.Counter(cell["status"] for cell in found)
    if found[0]["obligation"] in optional_obligations():
        return f"{counted['met']}/{len(found)}"
    owed = len(found) - counted["exempt"]
    return f"{counted['met'] + counted['late']}/{owed}" if owed else "–"
