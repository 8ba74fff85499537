.DEFAULT_GOAL := help
.PHONY: help run tour test test-ocr test-world soak soak-kill soak-big servers bench bench-checks fit mutants check format docs translations lock clean \
	installer installer-lint installer-test installer-same wine-test bench-start

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 24

run: ## install what is needed and open the app on the sandbox (without a display: run the tour)
	@installer/prepare.sh run
	@installer/run.sh $(ARGS)

tour: ## run the tour of the app on a virtual display; screenshots in build/tour/
	@env -u DISPLAY -u WAYLAND_DISPLAY installer/prepare.sh run
	@installer/run.sh --tour $(ARGS)

test: ## install what is needed, run all checks and tests (some only: PYTEST_ARGS='-n 0 tests/unit')
	@installer/prepare.sh test
	@installer/test.sh $(PYTEST_ARGS)

test-world: ## install other people's servers, fronts and proxies, and try all of them (about half an hour)
	@installer/prepare.sh test
	@installer/prepare_world.sh
	@DOSSIER_WORLD=all QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 .venv/bin/python -m pytest -q -n 0 tests/world

soak: ## run STEPS (1000000) random steps of the queue against a model server (DOSSIER_SOAK_SEED: another run), long fuzzing
	@installer/prepare.sh test
	@DOSSIER_FUZZ_TIMES=20 QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 .venv/bin/python -m pytest -q -n 2 --timeout 0 -m fuzz
	@DOSSIER_SOAK_STEPS=$(or $(STEPS),1000000) .venv/bin/python -m pytest -q -s -n 0 --timeout 0 tests/soak

soak-kill: ## kill a client N times (1000) and count what the server has (DOSSIER_SEED: another run)
	@installer/prepare.sh test
	@DOSSIER_KILLS=$(or $(N),1000) .venv/bin/python -m pytest -q -s -n 0 tests/faults/test_kill_loop.py

soak-big: ## send one gigabyte through the whole queue and check memory, time and hash
	@installer/prepare.sh test
	@DOSSIER_BIG_MB=1024 .venv/bin/python -m pytest -q -s -n 0 tests/faults/test_upload_big.py

servers: ## try the queue at three hundred kinds of servers, in about two minutes
	@installer/prepare.sh test
	@QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 .venv/bin/python -m pytest -q -n 0 tests/servers

bench: ## measure how quick the app is, beside curl and beside itself (ARGS="--only small --runs 1", ARGS=--readme)
	@installer/prepare.sh test
	@QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 .venv/bin/python -m tests.bench $(ARGS)

bench-checks: ## measure what the look at documents finds, on drawn photos (ARGS="600 --write" writes docs/checks.md)
	@installer/prepare.sh test
	@installer/prepare_ocr.sh
	@build/ocr-venv/bin/python -m tests.bench_checks $(ARGS)

fit: ## fit the finder of documents to specimens anew, and judge it (ARGS="--corpus FOLDER --write" writes evidence_weights.py)
	@installer/prepare.sh test
	@.venv/bin/python -m resources.fit_document_finder $(ARGS)

test-ocr: ## install the optional packages that read text in pictures, and try what they read
	@installer/prepare.sh test
	@installer/prepare_ocr.sh
	@QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 build/ocr-venv/bin/python -m pytest -q -n 2 tests/unit/pictures/ocr tests/gui/test_local_look.py

mutants: ## mutate the deciding modules, one line at a time, and count what the tests catch (MUTANTS_ARGS='--module outbox/matching.py')
	@installer/prepare.sh test
	@QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 .venv/bin/python tests/mutants.py $(MUTANTS_ARGS)

installer: ## freeze the app and build dist/dossier_VERSION_ARCH.deb and dist/dossier-VERSION-linux-ARCH.tar.gz
	@installer/prepare.sh installer
	@.venv/bin/python -m installer.freeze
	@.venv/bin/python -m installer.linux.deb
	@.venv/bin/python -m installer.linux.archive

installer-lint: ## check package (lintian, desktop entry, metainfo, man page), Windows installer and workflows
	@installer/prepare.sh installer
	@installer/linux/lint.sh

installer-test: ## as root: install, use, upgrade and purge the package in minimal systems (SUITES='bookworm trixie')
	@installer/prepare.sh installer
	@.venv/bin/python -m installer.linux.trial $(SUITES)

installer-same: ## build again and compare byte for byte
	@installer/linux/same.sh

wine-test: ## as root: on a Windows API (Wine) run the app, the tests, the frozen app and its installer (STAGES='source tests freeze installer')
	@installer/prepare.sh wine
	@.venv/bin/python -m installer.windows.wine.run $(STAGES)

bench-start: ## measure how long the frozen app takes to show its first window, compared with a start from source (N=7)
	@installer/prepare.sh installer
	@installer/with-xvfb.sh .venv/bin/python -m installer.bench_start $(or $(N),7)

check: ## run only the linters
	@installer/prepare.sh test
	@installer/check.sh

format: ## format the code and fix what the linter can
	@installer/prepare.sh test
	@.venv/bin/python -m ruff check --fix --quiet . || true
	@.venv/bin/python -m ruff format .

docs: ## check the documentation: links, file and module names, the drawing of states
	@installer/prepare.sh test
	@.venv/bin/python -m docs.check

translations: ## refresh and compile the translations (LANGUAGE=de begins a new one)
	@installer/prepare.sh test
	@.venv/bin/python -m installer.translations $(LANGUAGE)

lock: ## rewrite the lock files from pyproject.toml (LOCK_ARGS=--upgrade: newest versions)
	@installer/lock.sh $(LOCK_ARGS)

clean: ## remove everything that these targets made, including .venv
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
