"""Takes words by what they may mean, where they belong to nothing that was said before."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.meant import serve
from handlers.conversation.reception.understanding import is_sure, parts_of, understand
from handlers.conversation.reception.utterance import Utterance, subject_of_words
from handlers.conversation.routes import Meaning
from storage.invitations import invitation_in

STORY = 600
"""Characters: what is longer, and not sure, is for a person to read."""
AS_MANY = 3
"""Meanings that are offered."""


def understood(utterance: Utterance) -> bool:
    """Words in a person's own chat whose meaning a capability serves. Where that is not sure they
    say which of two they mean, or what else is to be done with the words."""
    ctx, said = utterance.ctx, utterance.said
    if not said.private or not isinstance(said, Said) or _has_code(ctx, said):
        return False
    ctx.about = subject_of_words(said.words)
    return _cared_for(ctx, said) or _served(utterance, said)


def _has_code(ctx: Context, said: Said) -> bool:
    """Whether a newcomer's words hold the code of an invitation."""
    return not ctx.memberships and invitation_in(ctx.db, said.text) is not None


def _cared_for(ctx: Context, said: Said) -> bool:
    """Answer words of which a part is about somebody in need; only the rest is read for anything
    else."""
    in_need = _in_need(ctx, said)
    if in_need is None:
        return False
    meaning, rest = in_need
    meaning.run(ctx, said)
    found = understand(ctx, rest) if rest.text else []
    if is_sure(found) and not found[0].meaning.alone:
        found[0].meaning.run(ctx, rest)
    return True


def _served(utterance: Utterance, said: Said) -> bool:
    ctx = utterance.ctx
    found = understand(ctx, said)
    if is_sure(found):
        _serve(utterance, found[0].meaning, said)
    elif not ctx.memberships or len(said.text) > STORY:
        return False
    elif _is_only_signs(said):
        return True
    elif found and ctx.routes.unsure is not None and utterance.puzzles():
        ctx.routes.unsure(ctx, said, [one.meaning for one in found[:AS_MANY]])
    return bool(found)


def _is_only_signs(said: Said) -> bool:
    """A sign alone, such as an emoji, needs no question and no answer."""
    return not any(letter.isalnum() for letter in said.text)


def _serve(utterance: Utterance, meaning: Meaning, said: Said) -> None:
    """Small talk hides nothing that was said beside it; and it too has an end, since a program
    could go on with it."""
    ctx = utterance.ctx
    rest = _rest(ctx, said, meaning)
    if meaning.alone and not meaning.grave:
        if not utterance.puzzles():
            return
        if len(rest) == 1:
            meaning, rest = rest[0], []
    serve(ctx, meaning, said)
    if rest and ctx.routes.unsure is not None:
        ctx.routes.unsure(ctx, said, rest[:AS_MANY])


def _in_need(ctx: Context, said: Said) -> tuple[Meaning, Said] | None:
    """The meaning of a part of the words that is about somebody in need, and the words without all
    such parts: those are not read for anything else."""
    parts = parts_of(said.text)
    if len(parts) < 2:
        return None
    found = {part: understand(ctx, replace(said, text=part)) for part in parts}
    in_need = [part for part, one in found.items() if is_sure(one) and one[0].meaning.grave]
    if not in_need:
        return None
    rest = " ".join(part for part in parts if part not in in_need)
    return found[in_need[0]][0].meaning, replace(said, text=rest)


def _rest(ctx: Context, said: Said, served: Meaning) -> list[Meaning]:
    """The meanings that parts of the words surely have besides the one served. Where words are
    read, what stands beside that is offered with it."""
    parts = parts_of(said.text, at_commas=served.brief)
    if served.grave or parts in ([], [said.text.strip()]):
        return []
    found = [understand(ctx, replace(said, text=part)) for part in parts]
    others = {one[0].meaning.name: one[0].meaning for one in found if is_sure(one)}
    passed_on = {"letter-pass-on"} if served.reads else set()
    return [
        meaning
        for name, meaning in others.items()
        if not meaning.alone and name not in {served.name, *passed_on}
    ]
