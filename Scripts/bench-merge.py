"""bench-merge.py BINARY [COUNTS]
How merging grows with the number of events: made-up arrests, each told by two articles in different words; and one arrest
that all of them tell of.
What is listed is checked before its time is told: processor time of `list` with merging, less that with --no-merge."""
import datetime
import json
import os
import resource
import subprocess
import sys
import tempfile

STARTS = ["Ka", "Le", "Mo", "Ru", "Ti", "Wo", "Ba", "Fe", "Do", "Ni"]
ENDS = ["bart", "dell", "grim", "kova", "lind", "mann", "nett", "rosk", "stad", "ven"]


def name(number):
    """A last name for each number below 100,000."""
    first, rest = divmod(number, 10_000)
    middle = "".join(STARTS[int(digit)].lower() for digit in f"{rest // 10:03}")
    return STARTS[first % 10] + middle + ENDS[rest % 10]


def articles(count):
    start = datetime.date(2001, 1, 1)
    for number in range(count // 2):
        day = start + datetime.timedelta(days=number % 3000)
        for offset, words in (1, "Police arrested {} in Ellerwick on {}."), (2, "{} was detained in Ellerwick on {}."):
            dateline = (day + datetime.timedelta(days=offset)).isoformat()
            text = words.format(name(number), f"{day:%B} {day.day}, {day.year}")
            yield json.dumps({"id": f"{number}-{offset}", "dateline": dateline, "text": text})


def copies(count):
    text = f"Police arrested {name(1)} in Ellerwick on January 1, 2001."
    for number in range(count):
        yield json.dumps({"id": str(number), "dateline": "2001-01-02", "text": text})


def timed(binary, path, *options):
    start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    command = [binary, "list", path, "--format", "jsonl", "--quiet", *options]
    out = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - start, [json.loads(line) for line in out.splitlines()]


def listed(binary, lines):
    """The events of the articles one by one and merged, and the seconds of each."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "wire.jsonl")
        with open(path, "w") as out:
            out.writelines(line + "\n" for line in lines)
        return *timed(binary, path, "--no-merge"), *timed(binary, path)


def tell(what, single, merged):
    print(f"{what}: list {merged:6.2f} s, of it merging {merged - single:6.2f} s")


def main(binary, counts):
    for count in counts:
        single, reports, merged, events = listed(binary, articles(count))
        told = sum(len(event["sources"]) for event in events)
        twice = sum(len(event["sources"]) == 2 for event in events)
        largest = max(len(event["sources"]) for event in events)
        # The reading is not perfect; but nothing may be lost, and no three may become one.
        if told != len(reports) or largest > 2 or twice < 0.9 * count / 2:
            sys.exit(f"{count}: {told} of {len(reports)} reports, {twice} of {count // 2} merged, {largest} in one")
        tell(f"{count:7,} articles, {len(reports):7,} events, {twice:6,} told twice", single, merged)
    for count in counts:
        single, reports, merged, events = listed(binary, copies(count))
        if len(reports) != count or len(events) != 1 or len(events[0]["sources"]) != count:
            sys.exit(f"{count}: one event told by all became {len(events)}")
        tell(f"{count:7,} articles that tell of one event", single, merged)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(os.path.abspath(sys.argv[1]), [int(count) for count in sys.argv[2:]] or [1_000, 10_000, 100_000])
