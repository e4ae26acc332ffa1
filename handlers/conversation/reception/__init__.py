"""Receives what people do, and finds the function of a capability that answers it."""

from handlers.conversation.reception.reception import Reception

__all__ = ["Reception"]
