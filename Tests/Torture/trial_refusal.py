"""What must not be used is refused with a clear word, and what can be handled is: a second process, a
foreign or damaged database, one of a newer program, a clock that jumps."""

import os
import random
import shutil
import sqlite3
import subprocess
from contextlib import closing

from engines import SQLite
from failure import Failure
from inspection import check_confirmed, check_verified, check_whole
from ledger import Ledger
from load import Load
from movement import REVIEWER, prepare, sessions
from program import Server, lantoa
from trial_kill import resend
from trial_lost import wait_for_more


def run(engine, options):
    units = prepare(engine)
    *of_units, reviewer = sessions(engine, [*units, REVIEWER])
    ledger = Ledger()
    two_processes(engine, of_units, reviewer, ledger)
    clock_that_jumps(engine, of_units, reviewer, ledger)
    check_confirmed(engine, ledger.confirmed.values(), ledger.accepted)
    check_whole(engine)
    check_verified(engine, seal=True)
    refused = refuse_others(engine, options)
    return {"handIns": len(ledger.confirmed), "lost": 0, "refused": refused}


def two_processes(engine, of_units, reviewer, ledger):
    """Two servers on one file: one writes after the other."""
    with Server(engine) as first, Server(engine) as second:
        loads = [
            Load(server.address, ledger, of_units, reviewer, hand_ins=4, accepts=2)
            for server in (first, second)]
        wait_for_more(ledger, more=60)
        for load in loads:
            load.stop()
        resend(first, ledger)
        first.stop()
        second.stop()
    fail_on(ledger)


def clock_that_jumps(engine, of_units, reviewer, ledger):
    """A machine whose clock is wrong for a while: an hour back, then a day ahead."""
    library = find_library()
    for offset in ("-1h", "+1d", "+0"):
        # The shell takes the library's own set-up on itself, which would hide the program's arguments.
        clock = ["env", f"LD_PRELOAD={library}", f"FAKETIME={offset}", "DONT_FAKE_MONOTONIC=1",
                 "sh", "-c", 'exec "$@"', "sh"]
        with Server(engine, under=clock) as server:
            load = Load(server.address, ledger, of_units, reviewer, hand_ins=4, accepts=2)
            wait_for_more(ledger)
            load.stop()
            resend(server, ledger)
            server.stop()
        check_verified(engine, seal=True)
    fail_on(ledger)


def find_library():
    done = subprocess.run(
        ["dpkg-query", "--listfiles", "libfaketime"], capture_output=True, text=True)
    found = [line for line in done.stdout.splitlines() if line.endswith("libfaketime.so.1")]
    if not found:
        raise Failure("libfaketime is not installed: Scripts/install test")
    return found[0]


def fail_on(ledger):
    if ledger.complaints:
        raise Failure("an answer that nobody understands: " + ledger.complaints[0])


def refuse_others(engine, options):
    """Each of these is refused by every command that would use it, and stays as it is."""
    refused = 0
    for what, make in OTHERS.items():
        other = SQLite(engine.folder / what)
        make(engine, other)
        if not other.files.exists():
            shutil.copytree(engine.files, other.files)
        before = other.path.read_bytes()
        for command in COMMANDS:
            arguments = [
                str(argument).format(database=other.location, files=other.files)
                for argument in command]
            status, out, complaint = lantoa(*arguments, fails=True, timeout=120)
            said = (complaint + out).strip()
            if status == 0 or not said or "Fatal error" in said or status < 0:
                raise Failure(f"{what}: lantoa {command[0]} ended with {status}: {said[-500:]}")
            refused += 1
        if other.path.read_bytes() != before:
            raise Failure(f"{what}: the file was changed")
        options.say(f"{what}: {said.splitlines()[0]}")
    return refused


COMMANDS = [
    ("verify", "--database", "{database}", "--files", "{files}"),
    ("serve", "--database", "{database}", "--files", "{files}", "--port", "0"),
    ("backup", "{database}.backup", "--database", "{database}", "--files", "{files}"),
]


def foreign(engine, other):
    other.run(["CREATE TABLE invoice (number INTEGER PRIMARY KEY)"])


def no_database(engine, other):
    other.path.write_bytes(b"%PDF-1.7\n" + random.randbytes(40_000))


def newer(engine, other):
    copy(engine, other)
    other.run([
        "INSERT INTO migration SELECT MAX(number) + 1, 'later', '2030-01-01T00:00:00Z'"
        " FROM migration"])


def damaged(engine, other):
    """Pages in the middle of the file are noise, as of a disk that fails."""
    copy(engine, other)
    size = other.path.stat().st_size
    with other.path.open("r+b") as file:
        for place in range(4_096 * 8, size - 4_096, 4_096 * 3):
            file.seek(place)
            file.write(os.urandom(4_096))


def cut_short(engine, other):
    copy(engine, other)
    with other.path.open("r+b") as file:
        file.truncate(other.path.stat().st_size // 2)


def copy(engine, other):
    # Closed, not only committed: what is left to another program to close, changes while it looks.
    with (closing(sqlite3.connect(engine.path)) as source,
          closing(sqlite3.connect(other.path)) as target):
        source.backup(target)


OTHERS = {
    "foreign": foreign, "noDatabase": no_database, "newer": newer, "damaged": damaged,
    "cutShort": cut_short}
