"""Looks at a database and its files from outside: is everything there that was confirmed, and
nothing by halves?"""

import hashlib

from failure import Failure
from program import lantoa


def check_confirmed(engine, hand_ins, accepted=()):
    """Every confirmed hand-in is there once, with its revision, its file and what is in it; every
    confirmed acceptance too."""
    found = {}
    for row in engine.rows(
            "SELECT d.id, d.status, r.title, f.hash FROM deliverable d"
            " LEFT JOIN revision r ON r.movement = d.movement AND r.deliverable = d.id"
            " LEFT JOIN revision_file f ON f.movement = r.movement AND f.deliverable = r.deliverable"
            " AND f.number = r.number WHERE d.revision > 0"):
        found.setdefault(row[0], []).append(row[1:])
    for hand_in in hand_ins:
        rows = found.get(hand_in.deliverable)
        if rows is None:
            raise Failure(f"lost: hand-in {hand_in.deliverable} was confirmed and is not there")
        if len(rows) != 1 or rows[0][1:] != (hand_in.title, hand_in.hash):
            raise Failure(f"hand-in {hand_in.deliverable} is there as {rows}")
        content = file_of(engine, hand_in.hash)
        if content != hand_in.content:
            raise Failure(f"the file of hand-in {hand_in.deliverable} is not what was sent")
    for deliverable in accepted:
        if found[deliverable][0][0] != "accepted":
            raise Failure(
                f"lost: {deliverable} was accepted and is {found[deliverable][0][0]}")


def check_whole(engine):
    """No half transaction, and no row without its file; asked of the tables alone, so that it does
    not rest on what the program says of itself."""
    questions = {
        "revisions without the file that came with them":
            "SELECT r.deliverable FROM revision r WHERE NOT EXISTS (SELECT 1 FROM revision_file f"
            " WHERE f.movement = r.movement AND f.deliverable = r.deliverable"
            " AND f.number = r.number)",
        "deliverables whose last revision is not there":
            "SELECT d.id FROM deliverable d WHERE d.revision <> (SELECT COALESCE(MAX(r.number), 0)"
            " FROM revision r WHERE r.movement = d.movement AND r.deliverable = d.id)",
        "decisions without a line of the record":
            "SELECT w.deliverable FROM review w WHERE NOT EXISTS (SELECT 1 FROM change c"
            " WHERE c.sequence = w.sequence AND c.subject = w.deliverable)",
        "accepted ones that nobody decided on":
            "SELECT d.id FROM deliverable d WHERE d.status = 'accepted' AND d.revision > 0"
            " AND NOT EXISTS (SELECT 1 FROM review w WHERE w.movement = d.movement"
            " AND w.deliverable = d.id AND w.decision = 'accept')",
    }
    for what, question in questions.items():
        if rows := engine.rows(question):
            raise Failure(f"{len(rows)} {what}, such as {rows[0][0]}")
    for (name,) in engine.rows("SELECT DISTINCT hash FROM revision_file"):
        content = file_of(engine, name)
        if hashlib.sha256(content).hexdigest() != name:
            raise Failure(f"the file {name} is not what its name says")


def check_verified(engine, seal=False):
    """The program's own look at the whole record."""
    status, out, complaint = lantoa(
        "verify", "--database", engine.location, "--files", engine.files, "--language", "en",
        *(["--seal"] if seal else []), fails=True)
    if status != 0:
        raise Failure(f"lantoa verify: exit {status}\n{out}{complaint}")


def file_of(engine, name):
    path = engine.files / name[:2] / name[2:]
    if not path.exists():
        raise Failure(f"the file {name} is named by a row and is not in the folder")
    return path.read_bytes()


def counts(engine):
    """How much is there, for the figures."""
    return {
        table: int(engine.rows(f"SELECT COUNT(*) FROM {table}")[0][0])
        for table in ("change", "revision", "review")}
