"""Who is told “handed in” can switch everything off: the answer leaves only after the file, its
folder and the commit are on the disk. Looked at from outside, in the system calls of the server."""

import http.client
import os
import re
import shutil
import urllib.parse

import pytest

from entry import session_of
from markup import Page
from program import serving

FORM = "/182-kh-qu/units/ben-nghe-ubnd/hand-in/nominations"
CALLS = "openat,rename,renameat,renameat2,link,linkat,fsync,fdatasync,pwrite64,read,write,writev," \
    "sendto,sendmsg,recvfrom"


class Call:
    """A system call that succeeded: when it began and when it ended, as line numbers."""

    def __init__(self, name, arguments, began, ended):
        self.name, self.arguments, self.began, self.ended = name, arguments, began, ended

    def __repr__(self):
        return f"{self.began}–{self.ended} {self.name}({self.arguments[:120]})"


def calls(trace):
    """What was called, in the order of beginning. A call of one thread may be interrupted by lines
    of another."""
    found, pending = [], {}
    for number, line in enumerate(trace.splitlines()):
        if match := re.match(r"(\d+) +(\w+)\((.*) <unfinished \.\.\.>$", line):
            pending[match[1], match[2]] = (number, match[3])
        elif match := re.match(r"(\d+) +<\.\.\. (\w+) resumed>(.*)\) += (\d+)", line):
            began, arguments = pending.pop((match[1], match[2]), (number, ""))
            found.append(Call(match[2], arguments + match[3], began, number))
        elif match := re.match(r"(\d+) +(\w+)\((.*)\) += (\d+)", line):
            found.append(Call(match[2], match[3], number, number))
    return sorted(found, key=lambda call: call.began)


def hand_in(address):
    """Hands in a scan as a browser does; gives what the server answered."""
    session = session_of(address, "unit")
    line = http.client.HTTPConnection(urllib.parse.urlsplit(address).netloc, timeout=120)
    headers = {"Cookie": f"session={session}", "Sec-Fetch-Site": "same-origin", "Origin": address}
    line.request("GET", FORM, headers=headers)
    page = Page(line.getresponse().read().decode())
    form = next(form for form in page.all("form") if "multipart" in form.attributes.get("enctype", ""))
    fields = [
        (field.attributes["name"], field.attributes.get("value", ""))
        for field in page.all("input", type="hidden") if field.attributes.get("name")]
    unique = {name: value for name, value in reversed(fields)}
    # The token comes first.
    ordered = sorted(unique.items(), key=lambda field: field[0] != "token")
    ordered += [
        ("f-honouree", "group"), ("f-name", "Tổ dân phố 5"), ("f-field", "society"),
        ("f-merit", "Kèm biên bản."), ("do", "send")]
    mark = "----durability"
    body = b""
    for name, value in ordered:
        body += f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
    scan = b"%PDF-1.4\n" + os.urandom(200_000)
    body += (f'--{mark}\r\nContent-Disposition: form-data; name="files-minutes"; filename="bien-ban.pdf"\r\n'
             "Content-Type: application/pdf\r\n\r\n").encode() + scan + f"\r\n--{mark}--\r\n".encode()
    line.request(
        "POST", form.attributes["action"], body=body,
        headers=headers | {"Content-Type": f"multipart/form-data; boundary={mark}"})
    answer = line.getresponse()
    answer.read()
    return answer


@pytest.fixture(scope="module")
def traced(tmp_path_factory):
    """The system calls of a server that takes one hand-in."""
    data = tmp_path_factory.mktemp("durable")
    trace = data / "calls.txt"
    strace = shutil.which("strace")
    assert strace, "strace is not installed: Scripts/install test"
    tracer = [
        strace, "-D", "-f", "-qq", "-y", "-s", "200", "--seccomp-bpf", "-e", f"trace={CALLS}",
        "-e", "signal=none", "-o", trace]
    with serving("demo", "--data", data / "demo", under=tracer) as address:
        answer = hand_in(address)
        assert answer.status == 303, answer.status
        assert "/deliverables/" in answer.headers["Location"]
    return calls(trace.read_text("utf-8", errors="replace"))


@pytest.fixture(scope="module")
def step(traced):
    """The calls between the reading of the hand-in and the first byte of its answer."""
    asked = next(call for call in traced if "POST /182-kh-qu/drafts/" in call.arguments)
    socket = re.match(r"(\d+)<", asked.arguments)[1]
    answer = next(
        call for call in traced
        if call.began > asked.began and call.name in ("write", "writev", "sendto", "sendmsg")
        and call.arguments.startswith(socket + "<") and "HTTP/1.1 303" in call.arguments)
    return [call for call in traced if asked.began <= call.began and call.began < answer.began], answer


def is_sync(call):
    return call.name in ("fsync", "fdatasync")


def path_of(call):
    return re.match(r"\d+<([^>]*)>", call.arguments)[1]


def test_answer_leaves_after_file_folder_and_commit(step):
    before, answer = step
    moved = next(call for call in before if call.name.startswith(("rename", "link")))
    source, target = re.findall(r'"([^"]+)"', moved.arguments)[:2]
    assert re.search(r"/[0-9a-f]{2}/[0-9a-f]{62}$", target), target
    file = next(call for call in before if is_sync(call) and path_of(call) == source)
    folder = next(
        call for call in before
        if is_sync(call) and path_of(call) == os.path.dirname(target) and call.began > moved.ended)
    writes = [call for call in before if call.name == "pwrite64" and path_of(call).endswith("-wal")]
    assert writes, "nothing was written to the database"
    commit = next(
        call for call in before
        if is_sync(call) and path_of(call).endswith("-wal") and call.began > writes[-1].ended)
    # The content is whole before it gets its name, and lies there for good before a row names it.
    assert file.ended < moved.began
    assert folder.ended < writes[-1].began
    assert commit.ended < answer.began


def test_every_commit_of_a_hand_in_is_synchronous(step):
    before, _ = step
    log = [
        call for call in before
        if call.name in ("pwrite64", "fsync", "fdatasync") and path_of(call).endswith("-wal")]
    # No write to the log is left that no sync follows.
    assert is_sync(log[-1])
