# From a fresh clone: every target installs the system packages that it needs, or prints the one command that does.

CORPORA ?= ../shared/corpora
BINARY = .build/release/dateline
# The Swift library goes into the binary, except where it is a part of the system.
STATIC = $(if $(filter Darwin,$(shell uname)),,--static-swift-stdlib)

.PHONY: site build test lint measure bench test-web picture setup clean

site: build
	$(BINARY) build seeds -o site
	@echo "The timeline is site/index.html; look at it, or run: $(BINARY) serve seeds"

build: setup
	swift build -c release $(STATIC) --product dateline

test: setup
	swift test

lint:
	swift format lint --strict -r Sources Tests Package.swift
	Scripts/lengths.sh

measure: build
	python3 Scripts/measure.py $(BINARY) $(CORPORA)

bench: build
	swift build -c release --static-swift-stdlib --product bench
	.build/release/bench
	python3 Scripts/bench.py $(BINARY)
	python3 Scripts/bench-merge.py $(BINARY)
	swift run -c release train speed

test-web: site
	Tests/web/run.sh --binary $(BINARY) site

# The picture of the seeds' timeline in the documentation.
picture: site
	Scripts/picture.sh site

setup:
	@Scripts/setup.sh

clean:
	swift package clean
	rm -rf site
