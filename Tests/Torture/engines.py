"""The two engines, each with a database of the torture's own, looked at from outside."""

import getpass
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time

from failure import Failure



class Engine:
    """A database, and the folder of files beside it."""

    name = ""
    # Which `lantoa` finds it by.
    location = ""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.files = self.folder / "files"

    def rows(self, statement):
        """What a statement gives, every value a text."""
        raise NotImplementedError

    def run(self, statements):
        """Writes without the program; only what is no part of the record."""
        raise NotImplementedError

    def close(self):
        pass


class SQLite(Engine):
    name = "sqlite"

    def __init__(self, folder):
        super().__init__(folder)
        self.path = self.folder / "lantoa.db"
        self.location = str(self.path)

    def rows(self, statement):
        connection = sqlite3.connect(self.path, timeout=30)
        try:
            return [tuple(map(str, row)) for row in connection.execute(statement)]
        finally:
            connection.close()

    def run(self, statements):
        connection = sqlite3.connect(self.path, timeout=30)
        try:
            with connection:
                for statement in statements:
                    connection.execute(statement)
        finally:
            connection.close()


class Postgres(Engine):
    """A server of the torture's own, with its data in the folder, on a socket and a port of this
    machine. It keeps its own promises: fsync is on."""

    name = "postgres"

    def __init__(self, folder, data=None, log_elsewhere=False):
        """With `data`, its tables are in that folder; with `log_elsewhere`, its log is not."""
        super().__init__(folder)
        self.programs = programs()
        # The server refuses to run as root; then the user of Debian's package runs it.
        self.prefix = (
            ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups", "--"]
            if os.geteuid() == 0 else [])
        # The path of a socket may have about a hundred characters.
        self.sockets = pathlib.Path(tempfile.mkdtemp(prefix="lantoa-pg-"))
        self.data = pathlib.Path(data or self.sockets / "data")
        self.port = free_port()
        self.user = "postgres" if self.prefix else getpass.getuser()
        self.location = f"postgres://{self.user}@/lantoa?host={self.sockets}&port={self.port}"
        self.sockets.chmod(0o755)
        if self.prefix:
            shutil.chown(self.sockets, "postgres", "postgres")
            if data:
                shutil.chown(self.data, "postgres", "postgres")
        self._command("initdb", "--pgdata", self.data, "--encoding", "UTF8", "--locale", "C",
                      "--auth", "trust", "--username", self.user,
                      *(["--waldir", self.sockets / "wal"] if log_elsewhere else []))
        self.process = None
        self.start()
        self._psql("postgres", "CREATE DATABASE lantoa TEMPLATE template0")

    def start(self):
        """Starts it, and waits until it answers."""
        self.process = subprocess.Popen(
            [*self.prefix, self.programs / "postgres", "-D", self.data, "-p", str(self.port),
             "-k", self.sockets, "-c", "listen_addresses=", "-c", "max_connections=100"],
            stdout=subprocess.DEVNULL, stderr=(self.folder / "postgres.log").open("ab"))
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            asked = subprocess.run(
                [self.programs / "pg_isready", "-q", "-h", self.sockets, "-p", str(self.port)])
            if asked.returncode == 0:
                return
            if self.process.poll() is not None:
                # The last one's processes have not ended yet.
                time.sleep(0.2)
                return self.start()
            time.sleep(0.1)
        raise Failure("PostgreSQL does not answer: " + str(self.folder / "postgres.log"))

    def kill(self):
        """As a power cut ends it: the postmaster, and with it all others."""
        pid = int((self.data / "postmaster.pid").read_text().splitlines()[0])
        os.kill(pid, signal.SIGKILL)
        self.process.wait()

    def rows(self, statement):
        text = self._psql("lantoa", statement)
        return [tuple(line.split("\x1f")) for line in text.splitlines()]

    def run(self, statements):
        self._psql("lantoa", "BEGIN;\n" + ";\n".join(statements) + ";\nCOMMIT;")

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(timeout=60)
        shutil.rmtree(self.sockets, ignore_errors=True)

    def _psql(self, database, text):
        done = subprocess.run(
            [self.programs / "psql", "-X", "-q", "-A", "-t", "-F", "\x1f", "-v", "ON_ERROR_STOP=1",
             "-h", self.sockets, "-p", str(self.port), "-U", self.user, "-d", database],
            input=text, capture_output=True, text=True)
        if done.returncode != 0:
            raise Failure("psql: " + done.stderr)
        return done.stdout

    def _command(self, name, *arguments):
        done = subprocess.run(
            [*self.prefix, self.programs / name, *map(str, arguments)], capture_output=True, text=True)
        if done.returncode != 0:
            raise Failure(f"{name}: {done.stdout}{done.stderr}")


def programs():
    """The folder of the newest PostgreSQL of Debian's package that is installed."""
    found = sorted(
        pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not found:
        raise Failure("PostgreSQL is not installed: Scripts/install test")
    return found[-1].parent


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def engine(name, folder):
    return {"sqlite": SQLite, "postgres": Postgres}[name](folder)
