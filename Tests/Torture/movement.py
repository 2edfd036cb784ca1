"""A movement to torture: District 1 of the demonstration, with an account for every unit."""

import csv
import hashlib
import secrets
import uuid

from program import DEMO, lantoa

# Whoever runs the movement answers what is addressed to anybody.
REVIEWER = "to-chuc"


def prepare(engine, units=40):
    """Loads the movement and makes accounts for so many units and for who
    answers."""
    lantoa(
        "load", "--database", engine.location, "--plan", DEMO / "plan.yaml", "--units",
        DEMO / "units.csv", "--deliverables", DEMO / "deliverables.csv", "--exemptions",
        DEMO / "exemptions.csv")
    names = [unit for unit in offices() if 3 <= len(unit) <= 60][:units]
    for name in names:
        lantoa("user", "add", name, "--role", "unit", "--unit", name, "--database", engine.location)
    lantoa(
        "user", "add", REVIEWER, "--role", "organiser", "--database", engine.location)
    return names


def offices():
    """The units that have none below them: the ones that hand in."""
    with (DEMO / "units.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    parents = {row["parent"] for row in rows}
    return [row["id"] for row in rows if row["id"] not in parents and not row["to"]]


def sessions(engine, names):
    """Opens a session for each name and gives what its cookie says. Sessions are no part of the
    record, so they are written as the program would; hashing passwords is not what is tried here."""
    accounts = dict(engine.rows("SELECT name, id FROM account"))
    tokens, statements = [], []
    for name in names:
        token = secrets.token_urlsafe(32)
        hashed = hashlib.sha256(token.encode()).hexdigest()
        statements.append(
            "INSERT INTO session (token_hash, id, account, recorded_at, device, is_remembered,"
            f" seen_at, idle_until, expires_at) VALUES ('{hashed}', '{uuid.uuid4()}',"
            f" '{accounts[name]}', '2026-01-01T00:00:00Z', 'torture', 1, '2026-01-01T00:00:00Z',"
            " '2099-01-01T00:00:00Z', '2099-01-01T00:00:00Z')")
        tokens.append(token)
    engine.run(statements)
    return tokens
