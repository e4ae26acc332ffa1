"""How much something that a person typed is like examples of what it may mean."""

from handlers.language.likeness.examples import Examples, shares

__all__ = ["Examples", "shares"]
