"""recognizers.py BINARY FOLDER [--dump FILE]
How many of the test cases of Recognizers-Text (MIT), which are single sentences with a reference date, come out right.

Which cases count: those of DateTimeModel.json that expect one expression with one value, which a calendar can say.
* One reading: a bare weekday or a month has a past and a future there, "at 4" has two halves of the day. A dialogue asks back; a
  text cannot, so such cases say nothing about a reader of articles.
* Resolvable: a day, a week, a month, a season, a year, a length, a time on a known day, or what comes again.
* Not counted: pairs of ends, which there are one expression and here two; references to the clock of the reference date (a time
  zone, "now", "in 3 hours"), since a dateline is a day; what they themselves mark as broken or unsupported by design; doubles.
A case is right when an expression that overlaps theirs has their value."""
import json
import os
import re
import subprocess
import sys

KINDS = {"date", "daterange", "duration", "set", "time", "datetime"}
CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?(?::(\d\d))?$")


def normal(value):
    """Hours with minutes, without seconds that are zero: T16 and T16:00:00 are one time."""
    match = CLOCK.search(value or "")
    if not match or (value or "").startswith("P"):
        return value or ""
    hour, minute, second = match.groups()
    tail = "" if second in (None, "00") else ":" + second
    return value[: match.start()] + f"T{hour}:{minute or '00'}{tail}"


def expected(case):
    """What a case that counts expects: kind, value and extent; nothing for one that does not count."""
    results = case.get("Results") or []
    if len(results) != 1 or "NotSupportedByDesign" in case or "ReferenceDateTime" not in (case.get("Context") or {}):
        return None
    values = (results[0].get("Resolution") or {}).get("values") or []
    if len(values) != 1 or values[0].get("type") not in KINDS:
        return None
    value = values[0]
    timex, kind = value.get("timex") or "", value["type"]
    if "Mod" in value or "," in timex or not timex or timex in ("PRESENT_REF", "FUTURE_REF", "PAST_REF"):
        return None
    if kind in ("date", "daterange", "datetime") and not re.match(r"\d{4}", timex):
        return None
    if kind == "time" and not timex.startswith("T") or kind == "datetime" and re.search(r"T\d\d:\d\d:(?!00)", timex):
        return None
    return kind, timex, results[0]["Start"], results[0]["End"] + 1


def is_right(kind, timex, found):
    value = found.get("value") or ""
    if kind == "time":
        value = value[value.find("T"):] if "T" in value else ""
    return normal(value) == normal(timex)


def score(binary, folder):
    """The share of the cases that are right, in per cent, and those that are wrong."""
    with open(os.path.join(folder, "DateTimeModel.json"), encoding="utf-8-sig") as file:
        cases = json.load(file)
    counted, seen = [], set()
    for case in cases:
        what = expected(case)
        key = (case.get("Input"), str(case.get("Context")))
        if what and key not in seen:
            seen.add(key)
            counted.append((case, what))
    lines = "".join(
        json.dumps({"dateline": case["Context"]["ReferenceDateTime"][:10], "text": case["Input"]}) + "\n" for case, _ in counted)
    answers = subprocess.run([binary, "tag"], input=lines, stdout=subprocess.PIPE, check=True, text=True).stdout.splitlines()
    wrong = []
    for (case, (kind, timex, start, end)), answer in zip(counted, answers, strict=True):
        near = [found for found in json.loads(answer).get("timexes", []) if found["start"] < end and found["end"] > start]
        if not any(is_right(kind, timex, found) for found in near):
            said = ", ".join(f"[{found['text']}] {found['value']}" for found in near) or "nothing"
            wrong.append((kind, timex, case["Input"], said))
    return 100 * (len(counted) - len(wrong)) / len(counted), len(counted), wrong


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    share, count, errors = score(os.path.abspath(sys.argv[1]), sys.argv[2])
    print(f"{count} cases, {share:.2f} % right")
    if "--dump" in sys.argv:
        with open(sys.argv[sys.argv.index("--dump") + 1], "w") as out:
            out.writelines("\t".join(row) + "\n" for row in errors)
