"""The program under test: its commands in the terminal, and its servers."""

import contextlib
import json
import os
import pathlib
import re
import subprocess

import pytest

from entry import redeem, remember

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DEMO = ROOT / "demo"
# The tests' build is the default; LANTOA names another program to try.
PROGRAM = pathlib.Path(os.environ.get("LANTOA", ROOT / ".build" / "debug" / "lantoa"))

# The files of the demonstration's first movement, as options of `lantoa standing`.
FILES_2019 = (
    "--plan", DEMO / "plan.yaml", "--units", DEMO / "units.csv",
    "--deliverables", DEMO / "deliverables.csv", "--exemptions", DEMO / "exemptions.csv")
FILES_2020 = (
    "--plan", DEMO / "2020" / "plan.yaml", "--units", DEMO / "units.csv",
    "--deliverables", DEMO / "2020" / "deliverables.csv")


def lantoa(*arguments):
    """Runs the program in the terminal and gives what it printed."""
    done = subprocess.run([PROGRAM, *arguments], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, f"exit {done.returncode}: {done.stderr}"
    return done.stdout


def invitation(database, address, name="to-chuc"):
    """The link by which an organiser of this name comes in."""
    accounts = json.loads(lantoa("user", "list", "--database", database, "--format", "json"))
    if name not in {account["name"] for account in accounts}:
        lantoa(
            "user", "add", name, "--database", database, "--role", "organiser",
            "--display-name", "Ban tổ chức")
    done = lantoa(
        "user", "invite", name, "--database", database, "--address", address, "--format", "json")
    return json.loads(done)[0]["link"]


@contextlib.contextmanager
def serving(*arguments, port="0", under=()):
    """Runs a command that serves, gives its address, and stops it gracefully in the end. Of a
    database of one's own, but for a demonstration's, an organiser comes in by an invitation, as after every first start."""
    server = subprocess.Popen(
        [*under, PROGRAM, *arguments, "--port", port, "--language", "en"],
        cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        for line in server.stdout:
            if match := re.search(r"http://localhost:\d+", line):
                break
        else:
            pytest.fail(f"the server did not start (exit {server.wait()})")
        address = match.group(0)
        if arguments[0] != "demo" and "--database" in arguments:
            database = arguments[arguments.index("--database") + 1]
            remember(address, "organiser", redeem(address, invitation(database, address)))
        yield address
    finally:
        server.terminate()
        try:
            code = server.wait(timeout=30)
        except subprocess.TimeoutExpired:
            server.kill()
            code = server.wait()
        server.stdout.close()
    assert code == 0, f"the server did not stop gracefully (exit {code})"
