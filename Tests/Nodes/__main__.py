"""Tries two nodes behind a proxy, with the configuration that is shipped: one PostgreSQL, one folder of
files, two servers, and nginx or HAProxy before them with HTTPS.

    python3 Tests/Nodes [--proxy nginx|haproxy] [--stay]

Needs PostgreSQL, nginx or haproxy (Debian packages), and a built program: LANTOA names it, or the
release build is taken. With `--stay` it goes on until Ctrl-C, for a look with two browsers.
"""

import argparse
import pathlib
import shutil
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "Torture")]

import checks  # noqa: E402
import movement  # noqa: E402
from engines import Postgres  # noqa: E402
from proxies import PROXIES  # noqa: E402
from site_nodes import Nodes  # noqa: E402


def main():
    parser = argparse.ArgumentParser(prog="Tests/Nodes", description=__doc__.split("\n\n")[0])
    parser.add_argument("--proxy", choices=sorted(PROXIES), help="both unless given")
    parser.add_argument("--only", help="checks between commas")
    parser.add_argument("--stay", action="store_true", help="goes on until Ctrl-C")
    options = parser.parse_args()
    for name in [options.proxy] if options.proxy else sorted(PROXIES):
        attempt(name, options)


def attempt(name, options):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="lantoa-nodes-"))
    folder.chmod(0o755)
    engine = Postgres(folder)
    try:
        with Nodes(engine) as nodes:
            # Both began at once on an empty database.
            checks.migrated_once(engine)
            units = movement.prepare(engine)
            sessions = movement.sessions(engine, [*units[:20], movement.REVIEWER])
            with PROXIES[name](folder, nodes.ports) as proxy:
                print(f"{name}: {proxy.address}", flush=True)
                if options.stay:
                    for name, session in zip([*units[:20], movement.REVIEWER], sessions):
                        print(f"cookie __Host-session of {name}: {session}", flush=True)
                    while True:
                        time.sleep(3_600)
                wanted = options.only.split(",") if options.only else None
                for check in checks.ALL:
                    if wanted and check.__name__ not in wanted:
                        continue
                    figures = check(proxy, nodes, engine, sessions)
                    print(f"  {check.__name__} {figures or ''}".rstrip(), flush=True)
    finally:
        engine.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
