# make demo   the whole story on a terminal      make test   every test, from a fresh clone
# make check  the quick suite                    make bench  ratios against peers, side by side in one run
# make fuzz   the readers against hostile bytes, FUZZ_SECONDS=60
SHELL := /bin/bash
BUILD := .build
TOOLS := $(CURDIR)/$(BUILD)/tools
export PATH := $(TOOLS)/bin:$(TOOLS)/venv/bin:$(PATH)
## One binary that starts fast and needs no Swift on the machine that runs it.
RELEASE := swift build -c release --product slipway --static-swift-stdlib -debug-info-format none
## The same for a first look, in a third of the time: not optimised. In a folder of its own, beside the other one.
QUICK := $(RELEASE) --scratch-path $(BUILD)/quick -Xswiftc -Onone -Xcc -O0 -Xlinker -s

.PHONY: help bootstrap build demo test check lint bench fuzz format docs install clean

help:
	@sed -n 's/^# //p' Makefile

bootstrap:
	@Scripts/bootstrap

build: bootstrap
	$(RELEASE)

## The optimised build serves as well, where there is one.
demo: bootstrap
	@if [ -x $(BUILD)/release/slipway ]; then Scripts/build-and-fetch $(RELEASE) && Scripts/demo; \
	else Scripts/build-and-fetch $(QUICK) && SLIPWAY_BINARY=$(CURDIR)/$(BUILD)/quick/release/slipway Scripts/demo; fi

test: bootstrap
	swift build --build-tests -Xswiftc -warnings-as-errors
	@$(MAKE) --no-print-directory lint
	Scripts/test

check: bootstrap
	swift build --build-tests -Xswiftc -warnings-as-errors
	@$(MAKE) --no-print-directory lint
	Scripts/test --quick

lint:
	swift format lint --strict --recursive Sources Tests Package.swift
	Scripts/check-tree
	Scripts/generate-known-operations --check

bench: build
	@Benchmarks/run

fuzz: bootstrap
	@Scripts/fuzz

format:
	swift format --in-place --recursive Sources Tests Package.swift

docs: build
	Scripts/generate-error-docs
	Scripts/generate-format-docs

install: build
	install -s -m 755 $(BUILD)/release/slipway $${PREFIX:-/usr/local}/bin/slipway

clean:
	rm -rf $(BUILD) Benchmarks/.build
