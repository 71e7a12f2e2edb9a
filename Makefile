# make demo   the whole story on a terminal      make test   every test, from a fresh clone
# make check  the quick suite                    make bench  ratios against peers, side by side in one run
# make fuzz   the readers against hostile bytes, FUZZ_SECONDS=60
SHELL := /bin/bash
BUILD := .build
TOOLS := $(CURDIR)/$(BUILD)/tools
export PATH := $(TOOLS)/bin:$(TOOLS)/venv/bin:$(PATH)
## One binary that starts fast and needs no Swift on the machine that runs it.
RELEASE := swift build -c release --product slipway --static-swift-stdlib

.PHONY: help bootstrap build demo test check lint bench fuzz format docs install clean

help:
	@sed -n 's/^# //p' Makefile

bootstrap:
	@Scripts/bootstrap

build: bootstrap
	$(RELEASE)

demo: build
	@Scripts/demo

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
	install -m 755 $(BUILD)/release/slipway $${PREFIX:-/usr/local}/bin/slipway

clean:
	rm -rf $(BUILD) Benchmarks/.build
