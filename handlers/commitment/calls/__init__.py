"""Calls: where messages do not help, a project leader is asked to call, and says what came of
it."""

from handlers.commitment.calls import asking, matters, personal_data, reporting, results

PARTS = (asking, reporting, results, matters, personal_data)
