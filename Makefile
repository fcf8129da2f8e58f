# Every command a person needs. Only workspace-wide cargo commands are used, so that features
# never differ and Bevy is compiled once; one profile serves the demo and the tests.

CARGO ?= cargo
TARGET := $(or $(CARGO_TARGET_DIR),target)
DEMO ?= var/demo
BENCH ?= var/bench.json

.PHONY: help demo test bench lint build setup-demo setup-test

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

setup-demo:
	@sh tests/setup/packages.sh demo

setup-test:
	@sh tests/setup/packages.sh test

build:
	$(CARGO) build --workspace --bins

demo: setup-demo build ## Run a demo office and one real exam (without a display: on a virtual one, with pictures)
	$(TARGET)/debug/demo --dir $(DEMO)

test: setup-test build ## Run every test: rules, bank, both databases, pages, kiosk, pictures
	KAOCHANG_REQUIRE_POSTGRES=1 $(CARGO) test --workspace
	sh tests/setup/one-build.sh

bench: setup-demo build ## Measure kiosk, saves, papers, statistics and judging; a table and JSON
	$(TARGET)/debug/bench --json $(BENCH)

lint: ## Check format, clippy and licences
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets -- --deny warnings
	sh tests/setup/deny.sh
