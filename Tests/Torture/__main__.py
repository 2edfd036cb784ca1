"""Tortures the program: kills it, fills its disk, cuts what is under way, and holds what is there
afterwards against what was confirmed. `make torture` runs all of it; see docs/operations.md.

    python3 Tests/Torture [--only kill,lost] [--engine sqlite|postgres] [--rounds 200]
"""

import argparse
import importlib
import pathlib
import shutil
import sys
import tempfile
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import engines  # noqa: E402

# What is tried, and on which engines.
TRIALS = {
    "kill": ("sqlite", "postgres"),
    "lost": ("postgres",),
    "full": ("sqlite", "postgres"),
    "cut": ("sqlite", "postgres"),
    "evening": ("sqlite", "postgres"),
    "refusal": ("sqlite",),
}


def main():
    parser = argparse.ArgumentParser(prog="Tests/Torture", description=__doc__.split("\n\n")[0])
    parser.add_argument("--only", default=",".join(TRIALS), help="trials between commas")
    parser.add_argument("--engine", choices=["sqlite", "postgres"], help="both unless given")
    parser.add_argument("--rounds", type=int, default=200, help="kills of the server")
    parser.add_argument("--sessions", type=int, default=500, help="on the evening")
    parser.add_argument("--keep", action="store_true", help="leaves the data where they are")
    options = parser.parse_args()
    options.say = lambda words: print("  " + words, file=sys.stderr, flush=True)
    failed = []
    for name in options.only.split(","):
        for engine in TRIALS[name]:
            if options.engine in (None, engine) and not attempt(name, engine, options):
                failed.append(f"{name} on {engine}")
    print("all trials passed" if not failed else "FAILED: " + ", ".join(failed))
    sys.exit(1 if failed else 0)


def attempt(name, engine_name, options):
    """One trial on one engine, with a folder of its own; prints its figures on a line."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix=f"lantoa-{name}-"))
    folder.chmod(0o755)
    options.say(f"{name} on {engine_name}")
    began = time.monotonic()
    engine = None
    try:
        engine = engines.engine(engine_name, folder)
        figures = importlib.import_module("trial_" + name).run(engine, options)
    except Exception:
        traceback.print_exc()
        options.say(f"the data are left in {folder}")
        return False
    finally:
        if engine:
            engine.close()
    figures["seconds"] = round(time.monotonic() - began)
    print(f"{name} engine={engine_name} " + " ".join(f"{k}={v}" for k, v in figures.items()),
          flush=True)
    if not options.keep:
        shutil.rmtree(folder, ignore_errors=True)
    return True


if __name__ == "__main__":
    main()
