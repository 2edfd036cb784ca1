"""How the papers of the Party and of the State look: the facts, as far as we have them.

Where they come from and which of them nobody has checked stands in
Sources/Documents/Paper/PaperLayout+Facts.swift.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Layout:
    name: str
    # Millimetres: top, bottom, left, right.
    margins: tuple
    parent_size: int
    issuer_size: int
    number_size: int
    date_size: int
    type_size: int
    subject_size: int
    letter_subject_size: int
    letter_subject_italic: bool
    body_size: int
    recipients_heading_size: int
    recipients_size: int
    number: str
    letter_subject: str
    is_party: bool


PARTY = Layout(
    name="party", margins=(20, 20, 30, 15), parent_size=14, issuer_size=14, number_size=14,
    date_size=14, type_size=16, subject_size=14, letter_subject_size=12,
    letter_subject_italic=True, body_size=14, recipients_heading_size=14, recipients_size=12,
    number="{% if symbol %}Số {{ number }}-{{ symbol }}{% endif %}", letter_subject="{{ subject }}", is_party=True)

STATE = Layout(
    name="state", margins=(20, 20, 30, 15), parent_size=13, issuer_size=13, number_size=13,
    date_size=13, type_size=14, subject_size=14, letter_subject_size=12,
    letter_subject_italic=False, body_size=14, recipients_heading_size=12, recipients_size=11,
    number="{% if symbol %}Số: {{ number }}/{{ symbol }}{% endif %}", letter_subject="V/v {{ subject }}", is_party=False)
