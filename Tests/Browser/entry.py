"""Signs in once for each role of a running site, and keeps the sessions for all later visits."""

import http.client
import re
import urllib.parse

# The demonstration's accounts.
NAMES = {"organiser": "to-chuc", "reviewer": "dan-van", "unit": "ben-nghe", "reader": "lanh-dao"}
PASSWORD = "dan-van-kheo"

_sessions = {}


def session_of(site, role):
    """The session's cookie of a role on a site; `None` for nobody. A role may also be the user name
    of one of the demonstration's accounts."""
    if role is None:
        return None
    if (site, role) not in _sessions:
        _sessions[site, role] = sign_in(site, NAMES.get(role, role), PASSWORD)
    return _sessions[site, role]


def remember(site, role, session):
    """Keeps a session that was opened otherwise."""
    _sessions[site, role] = session


def sign_in(site, name, password):
    """Signs in with user name and password, and gives the session."""
    return _press(site, "/sign-in", {"name": name, "password": password})


def redeem(site, link):
    """Comes in by an invitation, and gives the session."""
    return _press(site, urllib.parse.urlsplit(link).path, {"remember": "1"})


def _press(site, path, fields):
    """Opens a page as nobody and sends its form."""
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(site).netloc, timeout=60)
    connection.request("GET", path)
    answer = connection.getresponse()
    page = answer.read().decode()
    guest = _cookie(answer, "guest")
    token = re.search(r'name="token" value="([^"]+)"', page).group(1)
    connection.request(
        "POST", path, body=urllib.parse.urlencode({"token": token} | fields),
        headers={
            "Content-Type": "application/x-www-form-urlencoded", "Cookie": f"guest={guest}"})
    answer = connection.getresponse()
    answer.read()
    assert answer.status == 303, f"{path} answered {answer.status}"
    connection.close()
    return _cookie(answer, "session")


def _cookie(answer, name):
    for line in answer.headers.get_all("Set-Cookie") or []:
        if match := re.match(name + "=([^;]+)", line):
            return match.group(1)
    raise AssertionError(f"no cookie “{name}” was set")
