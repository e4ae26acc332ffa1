"""The yield of each step over a year, beside what it cost. A step that drives more organisations
away than it brings back is named, and can be switched off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from handlers.commitment.choices import choose, rules_of
from handlers.commitment.climbing import look_soon
from handlers.commitment.rules import CALL, STEPS, YEAR
from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from storage.commitment import (
    YEARLY_STEP,
    CallOutcome,
    Nudge,
    Outcome,
    call_outcomes_since,
    nudges_since,
)

ENOUGH = 5
"""Messages, before a step can be said to drive organisations away."""
ANSWERS = (Outcome.ACCEPTED, Outcome.ELSEWHERE)
OTHERS = (Outcome.RETURNED, Outcome.REFUSED, Outcome.LATER)
COSTS = (Outcome.STOPPED, Outcome.PAUSED, Outcome.LESS)


@action("commitment.costs")
class ShowCosts(Action):
    """See what each step brought, and what it cost."""


@action("commitment.set-step")
class SetStep(Action):
    """Make a step of the ladder, or pass it over."""

    step: int
    on: bool


@dataclass(frozen=True, slots=True)
class StepYield:
    """Outcomes of the messages of a step, or of some of its words."""

    outcomes: Mapping[Outcome, int]

    @property
    def sent(self) -> int:
        return sum(self.outcomes.values())

    @property
    def brought(self) -> int:
        """The answers, and other signs of life that came."""
        return self._count(*ANSWERS, Outcome.RETURNED)

    @property
    def cost(self) -> int:
        return self._count(*COSTS)

    @property
    def drives_away(self) -> bool:
        """Whether it drives more away than it brings back, as far as that can be said."""
        return self.sent >= ENOUGH and self.cost > self.brought

    def _count(self, *outcomes: Outcome) -> int:
        return sum(self.outcomes.get(outcome, 0) for outcome in outcomes)

    def lines(self) -> list[Line]:
        """In words: how many messages, what they brought, and what they cost."""
        answers, others = self._count(*ANSWERS), self._named(OTHERS)
        return [
            t("cost-brought", sent=self.sent, answers=answers, **others),
            t("cost-cost", **self._named(COSTS)),
        ]

    def _named(self, outcomes: Iterable[Outcome]) -> dict[str, int]:
        return {str(outcome): self._count(outcome) for outcome in outcomes}


def yields(nudges: Iterable[Nudge]) -> dict[int, dict[str, StepYield]]:
    """By step and by its words: what came of the messages that went out."""
    counted: dict[int, dict[str, Counter[Outcome]]] = {}
    for nudge in nudges:
        if nudge.sent_at is not None:
            words = counted.setdefault(nudge.step, {}).setdefault(nudge.wording, Counter())
            words[nudge.outcome] += 1
    return {
        step: {wording: StepYield(outcomes) for wording, outcomes in by_wording.items()}
        for step, by_wording in sorted(counted.items())
    }


def whole(by_wording: Mapping[str, StepYield]) -> StepYield:
    """The yield of a step in all its words."""
    total: Counter[Outcome] = Counter()
    for one in by_wording.values():
        total.update(one.outcomes)
    return StepYield(total)


@pressed(ShowCosts, who=LEADERS)
def show(ctx: Context, action: ShowCosts) -> None:
    ctx.replace(_card(ctx), done=t("commitment-costs"))


def _card(ctx: Context) -> Card:
    off = rules_of(ctx.coalition).off
    found = yields(nudges_since(ctx.db, ctx.me.coalition_id, ctx.now - YEAR))
    warnings: list[Line] = [
        t("cost-drives-away", step=step)
        for step, by_wording in found.items()
        if whole(by_wording).drives_away and step in STEPS and step not in off
    ]
    told = [_of_wording(step, *one) for step, of in found.items() for one in of.items()]
    return card(
        t("cost-title") if found else t("cost-none"),
        *told,
        _calls(ctx),
        warnings,
        [t("cost-off", step=step) for step in sorted(off)],
        buttons=in_rows(_switch(step, on=step in off) for step in STEPS),
    )


def _of_wording(step: int, wording: str, one: StepYield) -> list[Line]:
    words = t(f"cost-{wording}")
    title = words if step == YEARLY_STEP else t("cost-step", step=step, words=words)
    return [title, *one.lines()]


def _calls(ctx: Context) -> list[Line]:
    """The same of calls, which nobody gets unasked."""
    outcomes = call_outcomes_since(ctx.db, ctx.me.coalition_id, ctx.now - YEAR)
    if not outcomes:
        return []
    missed = outcomes.count(CallOutcome.UNREACHED) + outcomes.count(CallOutcome.WRONG_PERSON)
    stopped, paused = outcomes.count(CallOutcome.STOPPED), outcomes.count(CallOutcome.PAUSED)
    return [
        t("cost-step", step=CALL, words=t("cost-call")),
        t("cost-called", count=len(outcomes), missed=missed),
        t("cost-cost", stopped=stopped, paused=paused, less=0),
    ]


def _switch(step: int, *, on: bool) -> Button:
    return Button(t("cost-turn-on" if on else "cost-turn-off", step=step), SetStep(step, on))


@pressed(SetStep, who=LEADERS)
def set_step(ctx: Context, action: SetStep) -> None:
    """Steps that are off are passed over, also by what waits for its moment."""
    if action.step not in STEPS:
        raise Closed
    off = set(rules_of(ctx.coalition).off) - {action.step}
    choose(ctx.coalition, off=sorted(off if action.on else off | {action.step}))
    look_soon(ctx, ctx.coalition)
    done = t("cost-turn-on" if action.on else "cost-turn-off", step=action.step)
    ctx.update(_card(ctx), done=done)
