"""Tells what a test found, one line each, instead of one long difference."""

import pytest


def expect_none(problems, most=25):
    """Fails with all that was found, of very many the first."""
    problems = list(problems)
    if problems:
        more = [f"… and {len(problems) - most} more"] if len(problems) > most else []
        pytest.fail(
            "\n".join([f"{len(problems)} found:", *problems[:most], *more]), pytrace=False)
