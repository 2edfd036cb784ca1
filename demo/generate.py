#!/usr/bin/env python3
"""Writes the invented deliverables, exemptions and reports of the demo.

    python3 demo/generate.py            # writes the CSV files next to this script
    python3 demo/generate.py --check    # writes nothing; exit 1 if a file would change

Python 3.9 or later, standard library only. The same files come out on every
machine and Python version: all chance is drawn from `Dice`, a small generator
seeded by names ("unit/obligation/due"), so that a change to one obligation
does not reshuffle the others. Nothing here is a fact about a real unit.

Who owes what by when is read from plan.yaml and units.csv, so that the data
cannot drift from the plan. `read_plan` is no YAML reader: it knows the few
keys it needs in the one-line form that this folder keeps to.
"""
import calendar
import csv
import io
import re
import sys
import zlib
from datetime import date, timedelta
from pathlib import Path

import reports

HERE = Path(__file__).resolve().parent
SEED = 1930
TODAY_2019 = date(2019, 9, 10)  # nothing is handed in after this day
TODAY_2020 = date(2020, 6, 10)


class Dice:
    """A 64-bit linear congruential generator (Knuth's MMIX constants)."""

    def __init__(self, *names):
        text = "/".join(map(str, (SEED,) + names)).encode("utf-8")
        self.state = (zlib.crc32(text) << 32) | zlib.crc32(text[::-1])
        for _ in range(4):
            self.roll()

    def roll(self):
        """A number in [0, 1)."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 11) / 2**53

    def chance(self, p):
        return self.roll() < p

    def wait(self, mean):
        """Whole days, short ones likely, long ones rare."""
        days = 0
        while self.chance(mean / (mean + 1)):
            days += 1
        return days

    def between(self, low, high):
        return low + int(self.roll() * (high - low + 1))


# ── The plan and the units ───────────────────────────────────────────────────

def read_units(path):
    with open(path, encoding="utf-8", newline="") as file:
        units = list(csv.DictReader(file))
    parents = {unit["id"]: unit["parent"] for unit in units}
    for unit in units:
        line, at = [], unit["id"]
        while at:
            line.append(at)
            at = parents[at]
        unit["line"] = line  # itself and everything above it
        unit["first"] = date.fromisoformat(unit["from"] or "0001-01-01")
        unit["last"] = date.fromisoformat(unit["to"] or "9999-12-31")
    return units


def words(value):
    """The items of `[a, "b"]`, or the one item of `a`."""
    items = value[1:-1].split(",") if value.startswith("[") else [value]
    return [item.strip().strip('"') for item in items]


def read_plan(path):
    text = path.read_text(encoding="utf-8")
    head, rest = text.split("\nobligations:\n")
    begin, end = re.search(r"^period: (\S+)\.\.(\S+)", head, re.M).groups()
    issued = re.search(r"^issued: (\S+)", head, re.M).group(1)
    plan = {"begin": date.fromisoformat(begin), "end": date.fromisoformat(end),
            "issued": date.fromisoformat(issued), "obligations": []}
    for block in re.split(r"^  - id: ", rest.split("\nclauses:\n")[0], flags=re.M)[1:]:
        lines = block.splitlines()
        keys = dict(re.match(r"    (\w+): (.*)$", line).groups()
                    for line in lines[1:] if line.startswith("    "))
        keys["id"] = lines[0].strip()
        keys["after"] = words(keys["after"]) if "after" in keys else []
        keys["dues"] = dues(keys, plan)
        plan["obligations"].append(keys)
    by_id = {o["id"]: o for o in plan["obligations"]}
    for o in plan["obligations"]:
        before = [by_id[name]["dues"][0][1] for name in o["after"]]
        o["not_before"] = max(before + [plan["issued"] + timedelta(5)])  # once it has arrived
    return plan


def month_end(year, month):
    return date(year, month, calendar.monthrange(year, month)[1])


def calendar_period(name):
    year, part = int(name[:4]), name[5:]
    if not part:
        return date(year, 1, 1), date(year, 12, 31)
    if part[0] in "QH":
        months = 3 if part[0] == "Q" else 6
        last = int(part[1]) * months
        return date(year, last - months + 1, 1), month_end(year, last)
    return date(year, int(part), 1), month_end(year, int(part))


def dues(keys, plan):
    """(opens, last day with grace) of each due, as the plan format has it."""
    grace = timedelta(int(keys.get("grace", 0)))
    opens = date.fromisoformat(keys["opens"]) if "opens" in keys else plan["begin"]
    found = []
    if "every" in keys:
        months = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}[keys["every"]]
        begin, end = plan["begin"], plan["end"]
        if "within" in keys:
            begin, end = map(date.fromisoformat, keys["within"].split(".."))
        year, month = begin.year, (begin.month - 1) // months * months + 1
        while date(year, month, 1) <= end:
            last = month_end(year, month + months - 1)
            last = last.replace(day=min(last.day, int(keys.get("day", 31))))
            first, last = max(date(year, month, 1), begin), min(last, end)
            if first <= last:
                found.append((first, last))
            month += months
            year, month = (year + 1, 1) if month > 12 else (year, month)
    else:
        for item in words(keys.get("due", "by " + plan["end"].isoformat())):
            form, _, day = item.rpartition(" ")
            if form == "during":
                found.append(calendar_period(day))
            elif form == "on":
                found.append((date.fromisoformat(day),) * 2)
            elif form in ("by", "before"):
                last = date.fromisoformat(day) - timedelta(form == "before")
                found.append((found[-1][1] + timedelta(1) if found else opens, last))
            else:
                found.append(tuple(map(date.fromisoformat, day.split(".."))))
    return [(first, last + grace) for first, last in found]


def matches(term, unit):
    if term == "all":
        return True
    if term.startswith("under @"):
        return term[7:] in unit["line"]
    if term.startswith("cluster:"):
        return unit["cluster"] == term[8:]
    return unit["id"] == term[1:] if term.startswith("@") else unit["kind"] == term


def owes(obligation, unit):
    return (any(matches(term, unit) for term in words(obligation["who"]))
            and not any(matches(term, unit) for term in words(obligation.get("except", "[]"))))


# ── How the units behave ─────────────────────────────────────────────────────

# 1: everything, in good time. 0: nothing at all.
KEEN = {
    "ben-nghe": 0.97, "tan-dinh": 0.93, "ben-thanh": 0.89, "da-kao": 0.86,
    "nguyen-cu-trinh": 0.80, "pham-ngu-lao": 0.76, "cau-ong-lanh": 0.70,
    "nguyen-thai-binh": 0.66, "co-giang": 0.52, "cau-kho": 0.42,
    "khoi-dang": 1.0, "ubnd-quan": 0.80, "khoi-mat-tran": 0.82, "khoi-tccsd": 0.70,
}
NEVER = {"hoi-cuu-tnxp", "cb-dn-3", "cau-kho-kp3"}
MODEL = {"phong-noi-vu", "phong-tnmt", "mttq-quan", "ubnd-quan", "hoi-lhpn"}

# How likely an obligation is to be done, beside the unit's own keenness.
EASE = {"launch-plans": 0.12, "government-launch-plans": 0.10, "dissemination": 0.08,
        "articles": -0.08, "publicity": -0.04, "satisfaction": -0.10, "contest-1-2": 0.10,
        "contest-3-5": 0.10, "prompt-commendation": -0.42, "people-movements": -0.10,
        "works": 0.05, "initiatives": -0.06, "self-inspection": -0.04, "progress": -0.30}

# What is registered under these kinds can be told of later.
REGISTERED = ("registration", "work")

# What demo/contents tells of is no matter of chance: (due, day of handing in, status).
COURSE = {
    ("ben-nghe-ubnd", "progress"): [
        (1, date(2019, 4, 26), "accepted"), (1, date(2019, 6, 14), "accepted"),
        (2, date(2019, 8, 2), "accepted"), (2, date(2019, 9, 4), "returned")],
    ("phong-tnmt", "progress"): [
        (1, date(2019, 6, 28), "accepted"), (2, date(2019, 9, 9), "submitted")],
}


def keenness(unit):
    if unit["id"] in NEVER:
        return 0.0
    if unit["id"] in MODEL:
        return 0.98
    base = next((KEEN[name] for name in unit["line"] if name in KEEN), 0.8)
    if base == 1.0:
        return base
    return min(1.0, max(0.25, base + (Dice("keen", unit["id"]).roll() - 0.5) * 0.24))


# Tết and the long holidays: nobody is at the office.
HOLIDAYS = [(date(2019, 2, 2), date(2019, 2, 10)), (date(2019, 4, 27), date(2019, 5, 1)),
            (date(2020, 1, 23), date(2020, 1, 29)), (date(2020, 4, 30), date(2020, 5, 3))]


def workday(day, dice, earliest):
    """Most of what falls on a weekend is handed in on the Friday before."""
    for first, last in HOLIDAYS:
        if first <= day <= last:
            return last + timedelta(1)
    if day.weekday() >= 5 and dice.chance(0.8):
        day = max(earliest, day - timedelta(day.weekday() - 4))
    return day


def hand_in_day(dice, keen, opens, last, hurry=5):
    """The day of handing in: most just before the last day, some early, some late."""
    if dice.chance(0.56 + 0.40 * keen):
        if dice.chance(0.10 + 0.12 * keen):
            day = opens + timedelta(dice.between(0, max(0, (last - opens).days)))
        else:
            day = last - timedelta(dice.wait(hurry))
        day = max(opens, day)
    else:
        day = last + timedelta(1 + dice.wait(6 + 26 * (1 - keen)))
    return workday(day, dice, opens)


def chosen_due(schedule, day):
    """The due that a deliverable without one counts for (plan format, part 5)."""
    holding = [n for n, (opens, last) in enumerate(schedule, 1) if opens <= day <= last]
    opened = [n for n, (opens, _) in enumerate(schedule, 1) if opens < day]
    return (holding or opened[-1:] or [1])[0]


def status(dice, day, today):
    """What the reviewer has done with it by `today`."""
    age, roll = (today - day).days, dice.roll()
    waiting = 0.95 if age <= 1 else 0.55 if age <= 5 else 0.22 if age <= 14 else 0.008
    returned = 0.10 if 1 < age <= 14 else 0.02 if age <= 60 else 0.008
    if roll < waiting:
        return "submitted"
    return "returned" if roll < waiting + returned else "accepted"


class Book:
    """The rows of one deliverables file."""

    def __init__(self, today):
        self.today, self.rows = today, []
        self.registered = {}  # unit: the day on which it first registered something

    def add(self, unit, obligation, number, day, dice, amount=""):
        if not (unit["first"] <= day <= unit["last"]):
            return
        if day > self.today:
            if (day - self.today).days <= 9 and dice.chance(0.45):
                self.write(unit, obligation, number, "", "draft", amount)
            return
        state = status(dice, day, self.today)
        if state == "accepted" and dice.chance(0.018):
            self.write(unit, obligation, number, day, "withdrawn", amount)
            day += timedelta(dice.between(1, 4))  # handed in again
            if day > min(self.today, unit["last"]):
                return
            state = status(dice, day, self.today)
        self.write(unit, obligation, number, day, state, amount)

    def write(self, unit, obligation, number, day, state, amount):
        schedule = obligation["dues"]
        clear = chosen_due(schedule, day or self.today) == number
        says = Dice("due", unit["id"], obligation["id"], number, day).chance(
            0.5 if len(schedule) > 1 else 0.1)
        due = "" if clear and not says else number
        self.rows.append([unit["id"], obligation["id"], due, day, state, amount])
        if obligation["what"] in REGISTERED and state in ("accepted", "submitted"):
            first = self.registered.get(unit["id"], day)
            self.registered[unit["id"]] = min(first, day)

    def named(self, letter):
        # In the order of handing in; drafts, which have no day yet, at the end. What tells how
        # things go on is numbered by itself, so that more of it names nothing else anew.
        rows = sorted(self.rows, key=lambda row: str(row[3] or "9999"))
        counts, named = {}, []
        for row in rows:
            initial = "t" if row[1] == "progress" else letter
            counts[initial] = counts.get(initial, 0) + 1
            named.append(["%s%04d" % (initial, counts[initial])] + row)
        return named

    def text(self, letter):
        return table("id,unit,obligation,due,submitted,status,amount", self.named(letter))

    def reports(self, units):
        """What is written in the reports that were handed in, by the names of their files."""
        names = {unit["id"]: unit["name"] for unit in units}
        texts = {}
        for name, unit, obligation, _, day, state, _ in self.named("d"):
            dice = Dice("report", unit, obligation, day)
            told = (HERE / "contents" / (name + ".txt")).exists()
            if told or state not in ("accepted", "submitted", "returned"):
                continue
            if obligation == "unit-report":
                text = reports.report(names[unit], unit, day, state, self.rows, dice)
            elif obligation == "periodic-report":
                text = reports.periodic(dice)
            else:
                continue
            texts[HERE / "contents" / "reports" / (name + ".txt")] = text
        return texts


def table(header, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return out.getvalue()


def pledge(book, unit, obligation, number, day, keen, dice):
    """Two whole numbers: in one or two batches, all of the staff or not quite."""
    staff = int(unit["staff"])
    signed = staff
    if not dice.chance(0.45 + 0.5 * keen):
        signed = max(1, staff - 1 - int(staff * 0.2 * dice.roll()))
    first = signed
    if staff >= 8 and dice.chance(0.3):
        first = max(1, int(signed * (0.6 + 0.3 * dice.roll())))
    book.add(unit, obligation, number, day, dice, first)
    if first < signed:
        later = workday(day + timedelta(dice.between(3, 16)), dice, day)
        book.add(unit, obligation, number, later, dice, signed - first)


def movement(plan, units, today, exemptions):
    book = Book(today)
    exempt = {(unit, obligation, due) for unit, obligation, due, _ in exemptions}
    for obligation in plan["obligations"]:
        name = obligation["id"]
        for unit in units:
            counts_for_parent = (obligation.get("count") == "subtree" and unit["kind"] == "party-cell"
                                 and name == "ward-models")
            if not counts_for_parent and not owes(obligation, unit):
                continue
            keen = keenness(unit)
            if (unit["id"], name) in COURSE:
                for number, day, state in COURSE[unit["id"], name]:
                    book.write(unit, obligation, number, day, state, "")
                continue
            for number, (opens, last) in enumerate(obligation["dues"], 1):
                if opens > today or not unit["first"] <= last <= unit["last"]:
                    continue
                if (unit["id"], name, "") in exempt or (unit["id"], name, str(number)) in exempt:
                    continue
                dice = Dice(plan["issued"], unit["id"], name, number)
                does = keen if keen in (0.0, 1.0) else 0.46 + 0.48 * keen + EASE.get(name, 0)
                if not dice.chance(does * (0.7 if counts_for_parent else 1)):
                    continue
                first = max(opens, unit["first"], obligation["not_before"])
                if name == "progress":
                    # Three weeks after it was registered there is something to tell.
                    begun = book.registered.get(unit["id"], date.max - timedelta(30))
                    first = max(first, begun + timedelta(21))
                    if first > last:
                        continue
                first = min(first, last)
                day = hand_in_day(dice, keen, first, last)
                if "share" in obligation:
                    pledge(book, unit, obligation, number, day, keen, dice)
                    continue
                need = int(obligation.get("atLeast", 1))
                if name == "distribution":
                    book.add(unit, obligation, number, day, dice, need)
                    continue
                if name == "ward-models":
                    need = 1 if counts_for_parent else 1 + dice.chance(keen)
                elif name == "thematic-conferences":
                    need = 2  # the third is still to come
                    day = date(2019, 5, 17)
                elif obligation["what"] == "activity":
                    need += dice.chance(0.30 * keen)  # one more than asked
                elif name == "articles":
                    need += dice.chance(0.18) - dice.chance(0.30 * (1 - keen))
                for copy in range(need):
                    book.add(unit, obligation, number, day, dice)
                    if name == "thematic-conferences":
                        day += timedelta(61)
                    else:
                        day = workday(day + timedelta(dice.wait(3)), dice, first)
                        day = min(day, last) if keen > 0.9 else day
    return book


# unit, obligation, due (empty: all), reason
EXEMPTIONS_2019 = [
    ("tt-van-hoa", "initiatives", "", "Chuẩn bị sáp nhập ngày 01/7/2019"),
    ("tt-tdtt", "initiatives", "", "Chuẩn bị sáp nhập ngày 01/7/2019"),
    ("tt-van-hoa-the-thao", "articles", "", "Mới thành lập ngày 01/7/2019"),
    ("cb-ngan-hang-csxh", "contest-3-5", "", "Không đủ người lập đội thi"),
    ("cb-thong-ke", "contest-3-5", "", "Tập trung Tổng điều tra dân số và nhà ở"),
    ("cb-thong-ke", "party-line", "2", "Tập trung Tổng điều tra dân số và nhà ở"),
    ("pham-ngu-lao-kp2", "residential", "1", "Sửa chữa trụ sở khu phố"),
    ("hoi-luat-gia", "publicity", "1", "Kiện toàn Ban Chấp hành"),
    ("mn-2", "traffic-culture", "1", "Di dời tạm để sửa chữa trường"),
]


def main():
    units = read_units(HERE / "units.csv")
    plan_2019 = read_plan(HERE / "plan.yaml")
    plan_2020 = read_plan(HERE / "2020" / "plan.yaml")
    known = {unit["id"]: unit for unit in units}
    obligations = {o["id"]: o for o in plan_2019["obligations"]}
    for unit, obligation, _, _ in EXEMPTIONS_2019:
        if not owes(obligations[obligation], known[unit]):
            sys.exit("exemption of what is not owed: %s, %s" % (unit, obligation))
    book_2019 = movement(plan_2019, units, TODAY_2019, EXEMPTIONS_2019)
    book_2020 = movement(plan_2020, units, TODAY_2020, [])
    files = {
        HERE / "deliverables.csv": book_2019.text("d"),
        HERE / "exemptions.csv": table("unit,obligation,due,reason", EXEMPTIONS_2019),
        HERE / "2020" / "deliverables.csv": book_2020.text("k"),
    }
    files.update(book_2019.reports(units))
    changed = False
    for path, text in files.items():
        data = text.encode("utf-8")
        if not path.exists() or path.read_bytes() != data:
            changed = True
            if "--check" not in sys.argv[1:]:
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(data)
        if path.suffix == ".csv":
            print("%-22s %5d rows" % (path.relative_to(HERE), text.count("\n") - 1))
    return 1 if changed and "--check" in sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
