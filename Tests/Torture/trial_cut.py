"""What is cut in the middle leaves nothing behind: uploads whose line breaks, and backups that are
killed. A backup that was made while others wrote gives back what it was made of, on either engine."""

import random
import signal
import socket
import subprocess
import time

import engines
from engines import SQLite
from failure import Failure
from inspection import check_confirmed, check_verified, check_whole, counts
from ledger import HandIn, Ledger, photograph
from load import Load, send
from movement import REVIEWER, prepare, sessions
from program import PROGRAM, ROOT, Server, lantoa
from trial_kill import resend
from visitor import Answer, Visitor

UPLOADS = 60
BACKUPS = 12


def run(engine, options):
    units = prepare(engine)
    *of_units, reviewer = sessions(engine, [*units, REVIEWER])
    ledger = Ledger()
    with Server(engine) as server:
        cut = cut_uploads(engine, server.address, of_units)
        load = Load(server.address, ledger, of_units, reviewer, hand_ins=4, accepts=2)
        killed = kill_backups(engine, options)
        archive, took = back_up(engine)
        load.stop()
        resend(server, ledger)
        server.stop()
    if ledger.complaints:
        raise Failure("an answer that nobody understands: " + ledger.complaints[0])
    check_confirmed(engine, ledger.confirmed.values(), ledger.accepted)
    check_whole(engine)
    check_verified(engine, seal=True)
    figures = {
        "uploadsCut": cut, "backupsKilled": killed, "lost": 0,
        "archiveMegabytes": round(archive.stat().st_size / 1e6, 1), "backupSeconds": round(took, 1)}
    restore_on_both(engine, archive, options)
    figures["linesRestoredEqual"] = compare_with_source(engine, options)
    return figures


def cut_uploads(engine, address, of_units):
    """Hangs up somewhere in the body; nothing of it is on record."""
    before, cut = counts(engine), 0
    while cut < UPLOADS:
        session = random.choice(of_units)
        visitor = Visitor(address, session)
        duties = visitor.open_duties()
        form = visitor.hand_in_form(random.choice(duties)) if duties else None
        if form is None:
            continue
        if isinstance(form, Answer):
            raise Failure(f"a form was answered {form.status}")
        hand_in = HandIn(form, "Bị ngắt", photograph(400_000), form.action.split("/")[-1])
        cut_off(visitor, hand_in)
        cut += 1
    time.sleep(1)
    if (after := counts(engine)) != before:
        raise Failure(f"uploads that were cut changed the record: {before} became {after}")
    return cut


def cut_off(visitor, hand_in):
    """Sends the form through a line that breaks before its end."""
    line = BrokenLine(visitor.address, visitor.session)
    send(line, hand_in)


class BrokenLine(Visitor):
    def ask(self, method, path, body=None, headers=None):
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self.address}",
                 f"Cookie: session={self.session}", f"Origin: http://{self.address}",
                 "Sec-Fetch-Site: same-origin", f"Content-Length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        message = ("\r\n".join(lines) + "\r\n\r\n").encode() + body
        host, port = self.address.split(":")
        with socket.create_connection((host, int(port))) as line:
            # Never the whole of it.
            line.sendall(message[:random.randrange(100, len(message) - 1)])
            if random.random() < 0.5:
                # Gone without a word, as a phone that leaves the network.
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, bytes([1, 0, 0, 0] + [0] * 4))
        return None


def kill_backups(engine, options):
    """An archive is either whole or not there."""
    for number in range(BACKUPS):
        archive = engine.folder / f"cut-{number}.backup"
        process = subprocess.Popen(
            [PROGRAM, "backup", archive, "--database", engine.location, "--files", engine.files],
            cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(random.uniform(0.02, 0.5))
        process.send_signal(signal.SIGKILL)
        process.wait()
        if archive.exists():
            restored(engine, archive, f"whole-{number}")
            archive.unlink()
    return BACKUPS


def back_up(engine):
    """While others write."""
    archive = engine.folder / "evening.backup"
    began = time.monotonic()
    lantoa("backup", archive, "--database", engine.location, "--files", engine.files)
    return archive, time.monotonic() - began


def restored(engine, archive, name, kind=SQLite):
    """A database of that archive, verified."""
    target = kind(engine.folder / name)
    lantoa("restore", archive, "--to", target.location, "--files", target.files)
    check_whole(target)
    check_verified(target)
    return target


def restore_on_both(engine, archive, options):
    """Also where it did not come from."""
    for kind in (engines.SQLite, engines.Postgres):
        target = restored(engine, archive, "restored-" + kind.name, kind)
        options.say(f"restored on {kind.name}: {counts(target)}")
        target.close()


def compare_with_source(engine, options):
    """Of a server at rest, the restored backup is the same, row by row and file by file."""
    archive = engine.folder / "rest.backup"
    lantoa("backup", archive, "--database", engine.location, "--files", engine.files)
    lines = 0
    for kind in (engines.SQLite, engines.Postgres):
        target = restored(engine, archive, "equal-" + kind.name, kind)
        for table, columns in TABLES.items():
            statement = f"SELECT {columns} FROM {table} ORDER BY {columns.split(', ')[0]}, 2"
            # What is NULL has a name of its own in each engine.
            ours, theirs = (
                sorted(tuple("" if value == "None" else value for value in row) for row in rows)
                for rows in (engine.rows(statement), target.rows(statement)))
            if ours != theirs:
                raise Failure(f"{table} is another one after restoring on {kind.name}")
            lines += len(ours)
        names = {path.relative_to(engine.files): path for path in named_files(engine)}
        for name, path in names.items():
            if (target.files / name).read_bytes() != path.read_bytes():
                raise Failure(f"{name} is another one after restoring")
        target.close()
    return lines


# Columns without line breaks, so that both engines' ways of printing agree.
TABLES = {
    "change": "sequence, position, recorded_at, actor, kind, subject, digest, salt",
    "deliverable": "movement, id, unit, obligation, due, submitted, status, amount, revision",
    "revision": "movement, deliverable, number, title, amount, digest, day, recorded_at, key",
    "revision_file": "movement, deliverable, number, position, hash, name",
    "review": "movement, deliverable, number, decision, day, recorded_at, sequence",
    "file": "hash, size, media_type, recorded_at",
    "account": "id, name, display_name, role, unit, is_active",
}


def named_files(engine):
    for (name,) in engine.rows("SELECT DISTINCT hash FROM revision_file"):
        yield engine.files / name[:2] / name[2:]
