"""`kill -9` of the server under a load of hand-ins and acceptances, again and again."""

import random
import time

from engines import free_port
from failure import Failure
from inspection import check_confirmed, check_verified, check_whole, counts
from ledger import Ledger
from load import Load, send, words
from movement import REVIEWER, prepare, sessions
from program import Server
from visitor import Lost, Visitor


def run(engine, options):
    units = prepare(engine)
    *of_units, reviewer = sessions(engine, [*units, REVIEWER])
    ledger, port = Ledger(), free_port()
    seen, unanswered, starting = 0, 0, []
    for number in range(options.rounds):
        began = time.monotonic()
        with Server(engine, port) as server:
            starting.append(time.monotonic() - began)
            # What the round before was told, on the database that this server has just recovered.
            fresh = list(ledger.confirmed.values())[seen:]
            seen += len(fresh)
            check_confirmed(engine, fresh, ledger.accepted)
            load = Load(server.address, ledger, of_units, reviewer)
            time.sleep(random.uniform(0.1, 1.2))
            server.kill()
            load.stop()
        unanswered += len(ledger.open)
        if number % 10 == 9:
            check_verified(engine)
            options.say(f"round {number + 1}: {len(ledger.confirmed)} hand-ins, "
                        f"{len(ledger.accepted)} acceptances")
    with Server(engine, port) as server:
        resend(server, ledger)
        server.stop()
    check_confirmed(engine, ledger.confirmed.values(), ledger.accepted)
    check_whole(engine)
    check_verified(engine, seal=True)
    there = counts(engine)
    if there["revision"] != len(ledger.confirmed):
        raise Failure(
            f"{there['revision']} revisions are there, {len(ledger.confirmed)} were confirmed")
    if ledger.complaints:
        raise Failure(f"{len(ledger.complaints)} answers that nobody understands, such as "
                      + ledger.complaints[0])
    return {
        "kills": options.rounds, "confirmedHandIns": len(ledger.confirmed),
        "confirmedAcceptances": len(ledger.accepted), "lost": 0, "sentAgain": unanswered,
        "linesOnRecord": there["change"],
        "slowestStartSeconds": round(max(starting), 2)}


def resend(server, ledger):
    """What was sent without an answer is sent once more, and is there once."""
    while hand_in := ledger.begin():
        try:
            answer = send(Visitor(server.address, hand_in.session), hand_in)
        except Lost as problem:
            raise Failure(f"a server that nobody killed hung up: {problem}") from problem
        if answer.status != 303:
            raise Failure(
                f"sent again, {hand_in.deliverable} is answered {answer.status}: {words(answer)}")
        ledger.confirm(hand_in)
