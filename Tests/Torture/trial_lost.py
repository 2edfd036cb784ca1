"""`kill -9` of PostgreSQL under load, back after five seconds: until then everybody reads a page that
says so, and afterwards everything goes on by itself."""

import time

from failure import Failure
from inspection import check_confirmed, check_verified, check_whole
from ledger import Ledger
from load import Load, words
from movement import REVIEWER, prepare, sessions
from program import Server
from trial_kill import resend
from visitor import MOVEMENT, Visitor

KILLS = 5
AWAY = 5


def run(engine, options):
    units = prepare(engine)
    *of_units, reviewer = sessions(engine, [*units, REVIEWER])
    ledger, looked, resumed = Ledger(), [], []
    with Server(engine) as server:
        load = Load(server.address, ledger, of_units, reviewer)
        for number in range(KILLS):
            wait_for_more(ledger)
            engine.kill()
            looked += look_while_away(server.address, of_units[0])
            began = time.monotonic()
            engine.start()
            wait_for_more(ledger)
            resumed.append(time.monotonic() - began)
            options.say(f"kill {number + 1}: {len(ledger.confirmed)} hand-ins")
        load.stop()
        # The same process, without a restart.
        resend(server, ledger)
        server.stop()
    if ledger.complaints:
        raise Failure("an answer that nobody understands: " + ledger.complaints[0])
    check_confirmed(engine, ledger.confirmed.values(), ledger.accepted)
    check_whole(engine)
    check_verified(engine, seal=True)
    return {
        "kills": KILLS, "confirmedHandIns": len(ledger.confirmed),
        "confirmedAcceptances": len(ledger.accepted), "lost": 0,
        "pagesThatSaidSo": len(looked) + len(load.refusals),
        "slowestOfThemSeconds": round(max(looked), 2),
        "slowestResumeSeconds": round(max(resumed), 2)}


def look_while_away(address, session):
    """What a person sees meanwhile; gives how long each answer took."""
    took = []
    until = time.monotonic() + AWAY
    while time.monotonic() < until:
        began = time.monotonic()
        answer = Visitor(address, session, timeout=30).page(MOVEMENT + "/my")
        took.append(time.monotonic() - began)
        if answer.status != 503 or not answer.headers["Retry-After"]:
            raise Failure(f"without a database, a page is answered {answer.status}: {words(answer)}")
        if "<h1" not in answer.text or "postgres" in answer.text.lower():
            raise Failure("without a database, the page is not one for people: " + answer.text[:500])
        time.sleep(0.1)
    return took


def wait_for_more(ledger, more=20, at_most=120):
    goal, deadline = len(ledger.confirmed) + more, time.monotonic() + at_most
    while len(ledger.confirmed) < goal:
        if time.monotonic() > deadline:
            raise Failure(
                f"nobody can hand in any more after {at_most} s ({len(ledger.confirmed)} confirmed)")
        time.sleep(0.02)
