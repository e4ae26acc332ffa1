"""The ground under the tests: a database for each, a stage for transcripts, and how a run is dealt
over its workers."""

from __future__ import annotations

import gc
import zlib
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
import structlog
from hypothesis import settings
from sqlalchemy import URL, Engine, make_url

from bot.app import App
from bot.process.gc_tuning import rarely_collected
from handlers import CAPABILITIES
from handlers.conversation.routes import Routes, routes_of
from storage.database import connect
from storage.schema import migrate
from tests.harness.chat import Chat, Monotonic, TestClock
from tests.harness.databases import copy_with_tables, opened
from tests.harness.encrypted import EncryptedShape
from tests.harness.only_asking import held_to_asking
from tests.harness.pace import PacePlugin
from tests.harness.platforms import MATRIX, TELEGRAM, ShapedPlatform
from tests.harness.web import WebShape
from tests.servers.postgres import drop_database, new_database, postgres

SHAPES = ["telegram", "matrix", "web"]
DEALT = SHAPES[:2]
"""Of which each transcript gets one, by its name; the web's shape has the traits of Telegram's."""
ENCRYPTED = "encrypted"
# Never a timed test: a busy machine is not a fault.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# Without drawing what stood in every variable, which takes seconds for each fault.
structlog.configure(
    processors=[
        structlog.processors.add_log_level,
        structlog.processors.format_exc_info,
        structlog.processors.LogfmtRenderer(),
    ]
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """How often, and at which moments, the bot dies in tests/end_to_end/test_kill_encrypted.py;
    whether all transcripts run in encrypted Matrix rooms, and nothing else; whether each runs on
    every shape, on both that differ, or on one that is dealt to it; and whether the run is held to
    its budgets."""
    parser.addoption("--encrypted", action="store_true")
    parser.addoption("--shapes", choices=["dealt", "both", "all"], default="dealt")
    parser.addoption("--pace", action="store_true")
    parser.addoption("--deaths", type=int, default=2)
    parser.addoption("--seed", type=int, default=20261126)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """As while the program starts, nothing that is loaded is garbage."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With --encrypted only those transcripts. Else each worker begins with one kind of what mostly
    waits for other processes, where it would hold up the end, and keeps one homeserver for it."""
    if config.getoption("encrypted"):
        items[:] = [item for item in items if _is_encrypted(item)]
        return
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    waiting: list[list[pytest.Item]] = [[] for _ in range(workers)]
    rest: list[pytest.Item] = []
    for item in items:
        kind = _waits_for(item)
        (rest if kind is None else waiting[kind % workers]).append(item)
    # As xdist deals them: to each worker as many, one after another.
    share = len(items) // workers
    items.clear()
    for beginning in waiting:
        filling = max(share - len(beginning), 0)
        items += [*beginning, *rest[:filling]]
        del rest[:filling]
    items += rest


def _waits_for(item: pytest.Item) -> int | None:
    """For what a test mostly waits: 0 the bot's process and a homeserver, 1 a homeserver, 2 other
    processes; None: for nothing."""
    fixtures: Sequence[str] = getattr(item, "fixturenames", ())
    if item.path.parent.name == "end_to_end":
        return 0 if "synapse" in fixtures else 2
    return 1 if item.path.parent.name == "matrix" or _is_encrypted(item) else None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test marked `both_databases` runs on PostgreSQL as well, `only_postgresql` only there;
    what is marked `also_encrypted` runs in encrypted Matrix rooms without being asked to. Where a
    test has shapes and databases, each shape has the first database, and the first shape each."""
    shapes, kinds = _shapes_of(metafunc), _databases_of(metafunc)
    if shapes and kinds:
        pairs = [(shape, kinds[0]) for shape in shapes] + [(shapes[0], kind) for kind in kinds[1:]]
        metafunc.parametrize(("every_shape", "engine"), pairs, indirect=True)
    elif shapes:
        metafunc.parametrize("every_shape", shapes, indirect=True)
    elif kinds:
        metafunc.parametrize("engine", kinds, indirect=True)


def _shapes_of(metafunc: pytest.Metafunc) -> list[str]:
    marks = metafunc.definition.iter_markers("parametrize")
    has_own = any("every_shape" in mark.args[0] for mark in marks)
    if "every_shape" not in metafunc.fixturenames or has_own:
        return []
    if metafunc.config.getoption("encrypted"):
        return [ENCRYPTED]
    wanted = metafunc.config.getoption("shapes")
    if wanted == "all" or metafunc.definition.get_closest_marker("all_shapes"):
        shapes = SHAPES
    elif wanted == "both":
        shapes = DEALT
    else:
        shapes = [DEALT[zlib.crc32(metafunc.function.__name__.encode()) % len(DEALT)]]
    also = metafunc.definition.get_closest_marker("also_encrypted")
    return [*shapes, ENCRYPTED] if also else shapes


def _databases_of(metafunc: pytest.Metafunc) -> list[str]:
    if "engine" not in metafunc.fixturenames:
        return []
    if metafunc.definition.get_closest_marker("only_postgresql"):
        return ["postgresql"]
    both = metafunc.definition.get_closest_marker("both_databases")
    return ["sqlite", "postgresql"] if both else ["sqlite"]


def _is_encrypted(item: pytest.Item) -> bool:
    called = getattr(item, "callspec", None)
    return called is not None and called.params.get("every_shape") == ENCRYPTED


def pytest_configure(config: pytest.Config) -> None:
    """The process that leads a run measures it, not its workers."""
    if config.getoption("pace") and not hasattr(config, "workerinput"):
        config.pluginmanager.register(PacePlugin())


@pytest.fixture(scope="session", autouse=True)
def _garbage_is_collected_rarely() -> Iterator[None]:
    """As in the program: else much of a transcript's time goes to looking at what stays anyway."""
    with rarely_collected():
        yield


@pytest.fixture(scope="session")
def server() -> Iterator[URL]:
    """A PostgreSQL server."""
    with postgres() as address:
        yield address


@pytest.fixture(scope="session")
def migrated_there(server: URL) -> str:
    """The name of an empty database on the server with every table; each test copies it."""
    address = new_database(server)
    engine = connect(address.render_as_string(hide_password=False))
    migrate(engine)
    engine.dispose()
    return str(address.database)


@pytest.fixture
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database of one's own: SQLite, or PostgreSQL where the test asks for both."""
    if request.param == "postgresql":
        server = request.getfixturevalue("server")
        address = new_database(server, request.getfixturevalue("migrated_there"))
        with opened(address) as engine:
            yield engine
        drop_database(server, str(address.database))
        return
    path = tmp_path / "test.db"
    copy_with_tables(path)
    with opened(make_url(f"sqlite:///{path}")) as engine:
        yield engine


@pytest.fixture(params=["telegram", "matrix"])
def shape(request: pytest.FixtureRequest) -> ShapedPlatform:
    """A platform in memory: with buttons, or with numbers."""
    return _shape(request.param)


@pytest.fixture
async def every_shape(request: pytest.FixtureRequest) -> AsyncIterator[ShapedPlatform]:
    """Each shape in which people chat; the web is the real one, and so is encrypted Matrix."""
    shape = _shape(request.param)
    yield shape
    if isinstance(shape, EncryptedShape):
        await shape.goodbye()


def _shape(name: str) -> ShapedPlatform:
    if name == "web":
        return WebShape()
    if name == ENCRYPTED:
        return EncryptedShape()
    return ShapedPlatform(name, TELEGRAM if name == "telegram" else MATRIX, f"{name}-bot")


@pytest.fixture
def capabilities() -> Sequence[ModuleType]:
    """The capabilities on the stage; a test module may add a capability of its own."""
    return CAPABILITIES


@cache
def _routes(capabilities: tuple[ModuleType, ...]) -> Routes:
    """The same for every test: reading all decorators takes longer than many a test. What only asks
    is held to that."""
    return held_to_asking(routes_of(capabilities))


@pytest.fixture
async def chat(
    engine: Engine, every_shape: ShapedPlatform, capabilities: Sequence[ModuleType]
) -> AsyncIterator[Chat]:
    """A stage; at its end no message may be unread."""
    clock, monotonic = TestClock(), Monotonic()
    app = App(engine, clock, _routes(tuple(capabilities)), monotonic)
    if isinstance(every_shape, WebShape):
        every_shape.connect(app.writer, clock)
    stage = Chat(app, clock, engine, await app.add(every_shape), monotonic)
    yield stage
    await stage.app.stop()
    stage.check_all_read()
    assert not stage.app.alerts.kept, list(stage.app.alerts.kept)
