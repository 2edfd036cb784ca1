# The verbs of Lan Toả. `make` alone lists them.
PORT ?= 8019

.PHONY: help run test build check browser fuzz bench torture nodes clean

help: ## lists the verbs
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | column -t -s "$$(printf '\t')"

run: ## builds Lan Toả and shows the demonstration on http://localhost:8019 (PORT=… for another)
	Scripts/install run
	swift build -c release --product lantoa
	.build/release/lantoa demo --port $(PORT)

test: ## everything that CI checks: style, imports, tests, the browser suite
	Scripts/install test
	Scripts/check
	swift build --build-tests
	Scripts/test
	Scripts/browser

build: ## the program alone: .build/release/lantoa
	Scripts/install run
	swift build -c release --product lantoa

check: ## style, imports and the demonstration's files, without building
	Scripts/check

browser: ## the browser suite against the tests' build
	Scripts/browser

fuzz: ## a minute of random input for the readers of plans, tables and forms (SECONDS=… for longer)
	swift build -c release --product lantoa
	.build/release/lantoa fuzz --seconds $(or $(SECONDS),60)

bench: ## the figures of docs/performance.md
	swift build -c release --product lantoa
	.build/release/lantoa bench standing --verify
	.build/release/lantoa bench web

nodes: ## two nodes behind nginx and HAProxy, with the shipped configuration
	Scripts/install nodes
	swift build -c release --product lantoa
	Scripts/nodes

torture: ## kills, full disks, cut lines: nothing confirmed is lost (ARGUMENTS="--only kill" for a part)
	Scripts/install test
	swift build -c release --product lantoa
	Scripts/torture $(ARGUMENTS)

clean: ## removes what was built and the demonstration's data
	rm -rf .build var
