"""A full disk: whoever writes is told so, whoever reads goes on, nothing is broken, and it resumes
when there is space again."""

import pathlib
import subprocess
import time

from engines import Postgres, SQLite
from failure import Failure
from inspection import check_confirmed, check_verified, check_whole
from ledger import Ledger
from load import Load, words
from movement import REVIEWER, prepare, sessions
from program import Server
from trial_kill import resend
from trial_lost import wait_for_more
from visitor import MOVEMENT, Visitor

MEGABYTE = 1 << 20


def run(engine, options):
    figures = {}
    for what, small in disks(engine):
        options.say("full: " + what)
        for key, value in fill(small, options).items():
            figures[what + key] = value
        small.close()
    return figures


def disks(engine):
    """Which disk is small: that of the database and the files, or either of them."""
    if engine.name == "sqlite":
        folder = engine.folder / "small"
        tmpfs(folder, 32)
        yield "Disk", SQLite(folder)
    else:
        folder = engine.folder / "files-small"
        folder.mkdir()
        small = Postgres(folder)
        small.files.mkdir()
        tmpfs(small.files, 16)
        yield "Files", small
        folder = engine.folder / "data-small"
        folder.mkdir()
        tmpfs(folder / "data", 90)
        small = Postgres(folder, data=folder / "data", log_elsewhere=True)
        yield "Database", small


def tmpfs(folder, megabytes):
    """A small disk; in a mount namespace of this process's own (Scripts/torture), so that it goes
    with it."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0777", "tmpfs", folder], check=True)


def fill(engine, options):
    units = prepare(engine)
    *of_units, reviewer = sessions(engine, [*units, REVIEWER])
    ballast = place_for_ballast(engine) / "ballast"
    ledger = Ledger()
    with Server(engine) as server:
        load = Load(server.address, ledger, of_units, reviewer)
        wait_for_more(ledger)
        take_all_space(ballast)
        before = len(load.refusals)
        wait_for_refusals(load, before + 20)
        reads = [
            look(server.address, of_units[0], MOVEMENT + path)
            for path in ["/my", "/board", "/standing", ""] * 5]
        said = {(answer.status, words(answer)) for answer in load.refusals[before:]}
        options.say("whoever wrote was told " + "; ".join(f"{s} “{w}”" for s, w in sorted(said)))
        ballast.unlink()
        began = time.monotonic()
        wait_for_more(ledger)
        resumed = time.monotonic() - began
        load.stop()
        resend(server, ledger)
        server.stop()
    if ledger.complaints:
        raise Failure("an answer that nobody understands: " + ledger.complaints[0])
    check_confirmed(engine, ledger.confirmed.values(), ledger.accepted)
    check_whole(engine)
    check_verified(engine, seal=True)
    return {
        "HandIns": len(ledger.confirmed), "Lost": 0, "Refused": len(load.refusals),
        "ReadsMeanwhile": len(reads), "ResumeSeconds": round(resumed, 2)}


def place_for_ballast(engine):
    if engine.name == "sqlite":
        return engine.folder
    return engine.files if engine.data.parent == engine.sockets else engine.data


def take_all_space(path):
    with pathlib.Path(path).open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(MEGABYTE // 64))
        except OSError:
            pass


def wait_for_refusals(load, goal):
    deadline = time.monotonic() + 120
    while len(load.refusals) < goal:
        if load.ledger.complaints:
            raise Failure("on a full disk: " + load.ledger.complaints[0])
        if time.monotonic() > deadline:
            raise Failure("the disk is full and nobody is told")
        time.sleep(0.05)


def look(address, session, path):
    answer = Visitor(address, session).page(path)
    if answer.status != 200:
        raise Failure(f"with a full disk, {path} is answered {answer.status}: {words(answer)}")
    return answer
