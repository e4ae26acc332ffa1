PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8080
SHAPES ?= dealt
.DEFAULT_GOAL := help
# Kept bytecode saves each process of a run from compiling everything anew.
unexport PYTHONDONTWRITEBYTECODE
.PHONY: help demo run test encrypted coverage check pictures bench understanding faults simulate migration lock format

help: ## What you can do here
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 14

demo: $(VENV)/ready ## Start the practice room on http://127.0.0.1:8080 (FRESH=1 begins anew)
	@$(BIN)/python -m bot demo --port $(PORT) $(if $(FRESH),--fresh)

run: $(VENV)/ready ## Start the real bot with the settings in .env
	@$(BIN)/python -m bot run

# One worker more than two cores have: what talks to whole programs waits most of its time.
test: $(VENV)/ready-dev ## Run every test (REQUIRE_ALL=1: nothing skipped; SHAPES=all or both: each transcript on each shape)
	@$(BIN)/python -m pytest -n 3 --dist worksteal -rs --shapes $(SHAPES) --pace

encrypted: $(VENV)/ready-dev ## Run every transcript in encrypted Matrix rooms, at a real Synapse
	@$(BIN)/python -m pytest -n 2 --encrypted

coverage: $(VENV)/ready-dev ## Run every test, and tell which lines no test passes (twice as long)
	@rm -f .coverage*
	@$(BIN)/python -m pytest -n 3 --dist worksteal --cov --cov-report=term-missing:skip-covered

check: $(VENV)/ready-dev ## Everything but the tests: format, lint, types, layers, migrations, texts
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/python -m tests.checks

pictures: $(VENV)/ready-dev ## Make the pictures of the docs anew, in the practice room
	@$(BIN)/python -m tests.pictures

bench: $(VENV)/ready-dev ## Measure ours beside the plain stack (ONLY="presses votes"; var/bench.json)
	@$(BIN)/python -m tests.benchmarks $(ONLY)

understanding: $(VENV)/ready-dev ## What the bot makes of what people type: FILE=utterances.jsonl (var/understanding.json)
	@$(BIN)/python -m tests.understanding $(FILE)

faults: $(VENV)/ready-dev ## Kill the real bot in all kinds of trouble, and count (KILLS=200 SEED=…; var/faults.json)
	@KILLS=$(KILLS) SEED=$(SEED) $(BIN)/python -m tests.faults

simulate: $(VENV)/ready-dev ## Two years of a coalition, every message checked (SEED=… DAYS=730 DOWN=396; var/simulation.json)
	@DAYS=$(DAYS) SEED=$(SEED) DOWN=$(DOWN) $(BIN)/python -m tests.simulation

format: $(VENV)/ready-dev ## Put the code in its form
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format --quiet .

migration: $(VENV)/ready-dev ## Write a migration: make migration NAME="what changes"
	@$(BIN)/python -m storage.migrations.new "$(NAME)"
	@$(BIN)/ruff format --quiet storage/migrations

lock: $(VENV)/ready-dev ## Pin the packages anew in requirements*.txt
	@$(BIN)/uv pip compile pyproject.toml --universal --generate-hashes --no-header --quiet \
		--python-version 3.11 --upgrade -o requirements.txt
	@$(BIN)/uv pip compile pyproject.toml --group dev --universal --generate-hashes --no-header \
		--quiet --python-version 3.11 --upgrade -o requirements-dev.txt

$(VENV)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed; $(PYTHON) is older."; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null \
		|| { echo "Python lacks venv. On Debian: apt-get install python3-venv"; exit 1; }
	@echo "Making $(VENV) …"
	@$(PYTHON) -m venv $(VENV)
	@touch $@

# The files name every package, so nothing is resolved: --no-deps keeps pip from looking for newer
# releases of those that others ask for with an extra, which it would then refuse for want of a hash.
INSTALL := $(BIN)/pip install --disable-pip-version-check --quiet --progress-bar on --require-hashes --no-deps

$(VENV)/ready: requirements.txt | $(VENV)/python
	@echo "Installing the packages (once; a minute or so) …"
	@$(INSTALL) -r requirements.txt
	@touch $@

$(VENV)/ready-dev: requirements-dev.txt | $(VENV)/python
	@echo "Installing the packages for development (once; a few minutes) …"
	@$(INSTALL) -r requirements-dev.txt
	@touch $@ $(VENV)/ready
