"""measure.py BINARY CORPORA [--raise]
Scores the binary on the development corpora and compares with the floors in Tests/floors.tsv: a figure that fell by more than 0.3
fails. With --raise, a floor rises to what was measured; none sinks. A corpus or scorer that is not there is skipped, and said to be."""
import json
import os
import re
import subprocess
import sys
import tempfile

import recognizers

FLOORS = os.path.join(os.path.dirname(__file__), "..", "Tests", "floors.tsv")
TOLERANCE = 0.3


class Missing(Exception):
    pass


class Bench:
    """The binary, the corpora, and the scorers beside them."""

    def __init__(self, binary, corpora, folder):
        self.binary, self.corpora, self.folder = binary, corpora, folder
        self.tools = os.path.join(corpora, "..", "tools")

    def corpus(self, *parts):
        path = os.path.join(self.corpora, *parts)
        if not os.path.exists(path):
            raise Missing(path)
        return path

    def tool(self, name, *arguments):
        path = os.path.join(self.tools, name)
        if not os.path.exists(path):
            raise Missing(path)
        return subprocess.run([sys.executable, path, *arguments], stdout=subprocess.PIPE, check=True, text=True).stdout

    def answers(self, command, lines, name, *options):
        """What `dateline tag` or `extract` answers to JSON lines, as a file."""
        path = os.path.join(self.folder, name + "." + command)
        if not os.path.exists(path):
            with open(path, "w") as out:
                subprocess.run([self.binary, command, *options], input=lines, stdout=out, check=True, text=True)
        return path


def timexes(bench, folders, *options, language="en"):
    """Strict, relaxed, type and value F1 of the expressions."""
    paths = [bench.corpus(folder) for folder in folders]
    lines = bench.tool("tml_to_jsonl.py", *paths)
    out = bench.answers("tag", lines, "+".join(folders), "--language", language)
    figures = json.loads(bench.tool("score_timex.py", ",".join(paths), out, "--json", *options).splitlines()[-1])
    names = {"strict": "strictF1", "relaxed": "relF1", "type": "typeF1", "value": "valueF1"}
    return {name: 100 * figures[key] for name, key in names.items()}


def calendar(bench):
    """Value F1 of calendar dates in histories."""
    return {"value": timexes(bench, ["wikiwars-dev"], "--calendar")["value"]}


def phrases(bench):
    """Single expressions of a dialogue system's test cases, those with one reading: recognizers.py says which."""
    return {"right": recognizers.score(bench.binary, bench.corpus("recognizers-text-en"))[0]}


def numbers(text, pattern, names):
    match = re.search(pattern, text)
    if not match:
        raise Missing("a figure in: " + text)
    return dict(zip(names, map(float, match.groups())))


def dated(bench):
    """Dated events against those marked by hand."""
    articles, gold = bench.corpus("polnear-dev", "articles.jsonl"), bench.corpus("polnear-dev", "dated-events.jsonl")
    out = bench.answers("extract", open(articles).read(), "polnear-dev")
    text = bench.tool("score_dated.py", gold, out, "--articles", articles)
    return numbers(text, r"found P \S+ R \S+ F1 (\S+)  right P \S+ R \S+ F1 (\S+)  status (\S+)", ["found", "right", "status"])


def event_times(bench):
    """Days of all events, dated by their sentence or not."""
    gold = [bench.corpus("timebank"), bench.corpus("event-time", "event-times_normalized.tab")]
    out = bench.answers("extract", bench.tool("score_events.py", "input", "eventtime", *gold), "event-time")
    return numbers(bench.tool("score_events.py", "eventtime", out, *gold), r"all +n=.*?right +(\S+)%", ["right"])


def timelines(bench):
    """Days of the events of entity timelines."""
    docs, gold = bench.corpus("semeval15-trial", "docs.jsonl"), bench.corpus("semeval15-trial", "timelines.jsonl")
    out = bench.answers("extract", bench.tool("score_events.py", "input", "semeval", docs), "semeval15")
    return numbers(bench.tool("score_events.py", "semeval", out, docs, gold), r"all +n=.*?right +(\S+)%", ["right"])


def triggers(bench):
    """Words that name events."""
    gold = bench.corpus("timebank")
    out = bench.answers("extract", bench.tool("tml_to_jsonl.py", gold), "timebank")
    return numbers(bench.tool("score_events.py", "triggers", out, gold), r"F1 (\S+)", ["found"])


def links(bench):
    """Expressions that date an event."""
    gold = bench.corpus("timebank")
    out = bench.answers("extract", bench.tool("tml_to_jsonl.py", gold), "timebank")
    return numbers(bench.tool("score_events.py", "links", out, gold), r"right (\S+)%", ["right"])


MEASURES = {
    "news expressions": lambda bench: timexes(bench, ["timebank", "aquaint"]),
    "history dates": calendar,
    "Recognizers-Text": phrases,
    "French expressions": lambda bench: timexes(bench, ["fr-timebank-dev"], language="fr"),
    "dated events": dated,
    "event days": event_times,
    "entity timelines": timelines,
    "event words": triggers,
    "event links": links,
}


def read_floors():
    rows = [line.rstrip("\n").split("\t") for line in open(FLOORS) if line.strip() and not line.startswith("#")]
    return {(row[0], row[1]): float(row[2]) for row in rows}


def main(arguments):
    raises = "--raise" in arguments
    arguments = [argument for argument in arguments if argument != "--raise"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    floors, fallen, found = read_floors(), [], {}
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(os.path.abspath(arguments[0]), arguments[1], folder)
        for name, measure in MEASURES.items():
            try:
                figures = measure(bench)
            except Missing as missing:
                print(f"{name}: skipped, there is no {missing}")
                continue
            for figure, value in figures.items():
                found[name, figure] = value
                floor = floors.get((name, figure))
                note = "no floor" if floor is None else f"floor {floor:.1f}"
                if floor is not None and value < floor - TOLERANCE:
                    note += ", fell"
                    fallen.append(f"{name}, {figure}: {value:.2f}, and the floor is {floor:.2f}")
                print(f"{name:18} {figure:8} {value:6.2f}  {note}")
    if raises:
        header = [line for line in open(FLOORS) if line.startswith("#")]
        with open(FLOORS, "w") as out:
            out.writelines(header)
            for key in list(dict.fromkeys([*floors, *found])):
                figure = max(found.get(key, 0), floors.get(key, 0))
                out.write(f"{key[0]}\t{key[1]}\t{figure:.2f}\n")
    elif fallen:
        sys.exit("fell by more than %.1f:\n  " % TOLERANCE + "\n  ".join(fallen))


if __name__ == "__main__":
    main(sys.argv[1:])
