"""The program under torture: its commands in the terminal, and servers that may be killed."""

import os
import pathlib
import re
import signal
import subprocess
import threading

from failure import Failure

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DEMO = ROOT / "demo"
# A release build, as `make torture` makes it; LANTOA names another one.
PROGRAM = pathlib.Path(os.environ.get("LANTOA", ROOT / ".build" / "release" / "lantoa")).resolve()


def lantoa(*arguments, fails=False, timeout=600):
    """Runs a command to its end and gives what it printed; with `fails`, its exit status, what it
    printed and what it complained about."""
    done = subprocess.run(
        [PROGRAM, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, timeout=timeout)
    if fails:
        return done.returncode, done.stdout, done.stderr
    if done.returncode != 0:
        raise Failure(f"lantoa {arguments[0]}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


class Server:
    """`lantoa serve` over a database. What it says while it runs is kept in a file."""

    def __init__(self, engine, port=0, under=(), options=()):
        """`under` is a command that becomes the program."""
        self.engine = engine
        self.log = engine.folder / "server.log"
        self.process = subprocess.Popen(
            [*under, PROGRAM, "serve", "--database", engine.location, "--files", engine.files,
             "--port", str(port), "--language", "en",
             # All people here come from one address, and some disks are small on purpose.
             "--requests-per-address", "0", "--requests-per-account", "0", "--min-free-space", "0",
             *options],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=self.log.open("ab"), text=True)
        for line in self.process.stdout:
            if match := re.search(r"http://localhost:(\d+)", line):
                self.port = int(match[1])
                break
        else:
            raise Failure(
                f"the server did not start (exit {self.process.wait()}): "
                + self.log.read_text("utf-8")[-2_000:])
        # Nobody else reads what it prints, and a full pipe would stop it.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    @property
    def address(self):
        return f"127.0.0.1:{self.port}"

    def kill(self):
        """As a power cut ends it."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """As an administrator does, who waits until it is done."""
        self.process.terminate()
        if (status := self.process.wait(timeout=60)) != 0:
            raise Failure(f"the server was asked to stop and ended with {status}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.kill()
