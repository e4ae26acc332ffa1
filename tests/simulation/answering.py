"""How people answer what arrives: each by their temperament, with the buttons that they see."""

from __future__ import annotations

from functools import partial

from tests.harness.chat import Someone
from tests.harness.platforms import Bubble
from tests.simulation.people import Human
from tests.simulation.stage import Arrival, Stage
from tests.simulation.temperaments import HABITS, Temperament

LEFT_ALONE = frozenset(
    {"Waarom krijg ik dit?", "Minder berichten", "Dat ben ik niet", "Terug", "Stop alles"}
)
"""Buttons that nobody presses by chance."""
AT_MOST = 5
"""Presses of one answer: the next question of a card is answered too."""
A_LEADER_PRESSES = frozenset(
    {
        *("Klaar", "Ik heb gebeld", "Gesproken", "Niet bereikt, later"),
        *("Niets bijzonders", "Pauze", "Over 2 weken", "Over 2 maanden", "Geen notitie"),
    }
)
"""A leader does not press just anything: they note who was there, and call."""
TYPED = {"Welke actie neem jij op je?": "Ik hang de posters op"}
"""Questions that are answered in words."""


def expects_answer(stage: Stage, arrival: Arrival) -> None:
    """Plan the answer of a person to whom something arrived that they did not ask for."""
    human = arrival.human
    if arrival.asked or not arrival.has_buttons:
        return
    habit = HABITS[human.part.temperament]
    if stage.rng.random() < habit.chance:
        wait = habit.soonest + (habit.latest - habit.soonest) * stage.rng.random()
        stage.plan(arrival.at + wait, partial(_answers, stage, human, arrival.text))


async def _answers(stage: Stage, human: Human, text: str) -> None:
    if human.takes_part:
        await stage.talks(human, partial(answers, stage, human, text))


async def answers(stage: Stage, human: Human, text: str) -> None:
    """Press a button under the message with this text, and under what it becomes."""
    someone = human.someone
    bubble = next((b for b in reversed(someone.bubbles) if b.text == text and b.choices), None)
    for question, words in TYPED.items():
        if bubble is not None and question in bubble.text:
            await someone.says(words)
            bubble = someone.bubbles[-1]
    offered: list[str] = []
    for _ in range(AT_MOST):
        labels = _thinkable(human, bubble) if bubble else []
        if bubble is None or not labels or _unticked(labels) == offered:
            return
        seen, offered = len(someone.bubbles), _unticked(labels)
        await someone.taps(stage.rng.choice(labels))
        bubble = _below(someone, bubble, seen)


def _thinkable(human: Human, bubble: Bubble) -> list[str]:
    labels = [choice.label for choice in bubble.choices]
    if human.part.temperament is Temperament.LEADING:
        return [label for label in labels if label in A_LEADER_PRESSES]
    return [label for label in labels if label not in LEFT_ALONE]


def _unticked(labels: list[str]) -> list[str]:
    return [label.removeprefix("✔ ") for label in labels]


def _below(someone: Someone, bubble: Bubble, seen: int) -> Bubble | None:
    """The message to look at after a press: the newest, or else the same, as it is by now."""
    return someone.bubbles[-1] if len(someone.bubbles) > seen else bubble
