"""recognizers.py BINARY FOLDER [--dump FILE]
How many of the test cases of Recognizers-Text (MIT), which are single sentences with a reference date, come out right.

A case is right when an expression that overlaps theirs has their value. The cases are those of DateTimeModel.json that have one
answer a calendar can give to a reader who knows the day of publication. Each of the others is left out for the first of these
reasons that holds, and the run prints how many there are of each:
* no expression, several, or no day of reference: the case asks for something else than one value.
* several readings: a bare weekday or a month has a past and a future there, "at 4" has two halves of the day. A dialogue asks
  back; a text cannot, so such cases say nothing about a reader of articles.
* a pair of ends: a range is one expression there and two here.
* no value of TIMEX3: meals, fiscal and school years, time zones, "the same week" without the week.
* no day of the calendar: February 30 is one expression without a date here, and with a value there.
* an invented number: "a few hours" is three there. TIMEX3 writes PTXH.
* the clock of the reference: "in 5 minutes" needs its hour and minute, and a dateline is a day.
* a file's name or a web address: its digits name a version of the thing and tell nothing that happened.
* twice: the same words on the same day.

Two values are the same when they say the same:
* P3M and P1Q, P10Y and P1DE, PT1.5H and PT1H30M, P1.25Y and P1Y3M. P1D and PT24H, P1W and P7D differ: TIMEX3 keeps the unit.
* T16 and T16:00:00; as the value of a set, T16 and XXXX-XX-XXT16:00. Midnight by itself is T00 and T24. What they write as the
  last second of a day ("the end of Sunday") is that day.
* P1WE, P1WD as sets, and XXXX-WXX-WE, XXXX-WXX-WD: every weekend, every weekday.
* 2016-12-W05 and the week of ISO 8601 that it begins in. XXXX-05-12, where only one day is meant, and that day.
* A day that they have by counting months or years, and the month or year of that day: "in two years" is told in years, and a day
  would be invented. The same for weeks counted from now. From a day, weeks lead to a day: "two weeks after May 13". The run prints
  how many are right this way only."""
import datetime
import json
import os
import re
import subprocess
import sys
from collections import Counter

CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?(?::(\d\d))?$")
MONTHS = {"Y": 12, "Q": 3, "M": 1, "DE": 120, "CE": 1200}
SECONDS = {"H": 3600, "M": 60, "S": 1}
NOT_HERE = [
    "no expression, several, or no day", "several readings", "a pair of ends", "no value of TIMEX3",
    "no day of the calendar", "an invented number", "the clock of the reference", "a file's name or a web address", "twice",
]


def length(value):
    """A duration as what it adds up to, its months, clock time and other units each by themselves; None for another value."""
    if not re.fullmatch(r"P(\d+(\.\d+)?(Y|Q|M|W|DE|CE|D|WE|WD))*(T(\d+(\.\d+)?[HMS])+)?", value) or value == "P":
        return None
    date, _, time = value[1:].partition("T")
    total = Counter()
    for number, unit in re.findall(r"([\d.]+)([A-Z]+)", date):
        total["M" if unit in MONTHS else unit] += float(number) * MONTHS.get(unit, 1)
    for number, unit in re.findall(r"([\d.]+)([HMS])", time):
        total["S"] += round(float(number) * SECONDS[unit], 2)
    return dict(total)


def normal(kind, value):
    """The value in the one notation that is compared."""
    value = value or ""
    if kind == "set":
        value = re.sub(r"^XXXX-XX-XX(?=T)", "", value)
        value = re.sub(r"^XXXX-WXX-(WE|WD)$", r"P1\1", value)
    if kind == "time":
        value = value[value.find("T"):].replace("T24", "T00") if "T" in value else ""
    if value.startswith("P") and (total := length(value)) is not None:
        return total
    match = CLOCK.search(value)
    if not match or value.startswith("P"):
        return value
    hour, minute, second = match.groups()
    if (minute, second) == ("59", "59"):
        return value[: match.start()]
    return value[: match.start()] + f"T{hour}:{minute or '00'}" + ("" if second in (None, "00") else ":" + second)


def is_day(text):
    try:
        return bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def iso_week(day):
    year, week, _ = datetime.date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02}"


def expected(case):
    """What a case expects: kind, value and extent; or the reason why it does not count."""
    results = case.get("Results") or []
    if len(results) != 1 or "ReferenceDateTime" not in (case.get("Context") or {}):
        return "no expression, several, or no day"
    words = results[0].get("Text") or ""
    values = (results[0].get("Resolution") or {}).get("values") or []
    if len(values) != 1:
        return "several readings"
    value = values[0]
    timex, kind, start = value.get("timex") or "", value.get("type"), value.get("start") or ""
    if "," in timex:
        return "a pair of ends"
    kind = {"datetimerange": "datetime", "timerange": "time"}.get(kind, kind)
    if kind in ("date", "datetime") and re.match(r"XXXX-\d\d-", timex):
        picked = value.get("value") or start
        if not is_day(picked[:10]):
            return "no day of the calendar"
        timex = picked[:10] + timex[timex.find("T"):] * ("T" in timex)
    if kind in ("date", "daterange", "datetime") and (day := re.match(r"\d{4}-\d\d-\d\d", timex)) and not is_day(day[0]):
        return "no day of the calendar"
    if re.fullmatch(r"\d{4}-\d\d-W\d\d", timex) and kind == "daterange" and start:
        timex = iso_week(start)
    known = {
        "date": r"\d{4}-\d\d-\d\d", "daterange": r"\d{4}.*|PRESENT_REF", "datetime": r"\d{4}-\d\d-\d\d(T.*)?|PRESENT_REF",
        "time": r"T(\d\d.*|MO|AF|EV|NI|DT|MI)", "duration": r"P.*", "set": r".+"}
    if kind not in known or not re.fullmatch(known[kind], timex):
        return "no value of TIMEX3"
    if kind == "duration" and re.search(r"\b(few|some|several)\b", words):
        return "an invented number"
    if kind == "datetime" and timex != "PRESENT_REF" and re.search(r"(?<![a-z])(seconds?|secs?|minutes?|mins?|hours?|hrs?)\b", words):
        return "the clock of the reference"
    extent = results[0]["Start"], results[0]["End"] + 1
    around = re.search(r"\S*$", case["Input"][: extent[0]])[0] + re.search(r"^\S*", case["Input"][extent[1]:])[0]
    if re.search(r"_|\.[a-z]{3,4}$|www\.|://", around):
        return "a file's name or a web address"
    return kind, timex, words, *extent


def is_right(kind, timex, found):
    return normal(kind, found.get("value")) == normal(kind, timex)


def is_as_fine(kind, timex, words, found):
    """True for the month or year that holds their day, where the words count months or years, or weeks from now."""
    number = r"(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
    value, unit = found.get("value") or "", re.search(rf"\b{number} (week|fortnight|month|year)s?\b", words)
    if kind != "date" or not unit or re.search(r"^\S+day\b|\bon \S+day\b", words):
        return False
    if unit[2] in ("week", "fortnight"):
        return not re.search(r"\b(before|after|since|from (?!now))", words) and value == iso_week(timex)
    return value == timex[: 7 if unit[2] == "month" else 4]


def counted(folder):
    """The cases that count, with what they expect, and how many do not for each reason."""
    with open(os.path.join(folder, "DateTimeModel.json"), encoding="utf-8-sig") as file:
        cases = json.load(file)
    chosen, seen, left = [], set(), Counter()
    for case in cases:
        what = expected(case)
        key = (case.get("Input"), str(case.get("Context")))
        if not isinstance(what, str) and key in seen:
            what = "twice"
        if isinstance(what, str):
            left[what] += 1
        else:
            seen.add(key)
            chosen.append((case, what))
    return chosen, left


def score(binary, folder):
    """The share of the cases that are right, in per cent, and those that are right as finely as the words, and wrong."""
    cases, _ = counted(folder)
    lines = "".join(
        json.dumps({"dateline": case["Context"]["ReferenceDateTime"][:10], "text": case["Input"]}) + "\n" for case, _ in cases)
    answers = subprocess.run([binary, "tag"], input=lines, stdout=subprocess.PIPE, check=True, text=True).stdout.splitlines()
    fine, wrong = [], []
    for (case, (kind, timex, words, start, end)), answer in zip(cases, answers, strict=True):
        near = [found for found in json.loads(answer).get("timexes", []) if found["start"] < end and found["end"] > start]
        said = ", ".join(f"[{found['text']}] {found['value']}" for found in near) or "nothing"
        row = (kind, timex, case["Context"]["ReferenceDateTime"][:10], case["Input"], said)
        if any(is_right(kind, timex, found) for found in near):
            continue
        (fine if any(is_as_fine(kind, timex, words, found) for found in near) else wrong).append(row)
    return 100 * (len(cases) - len(wrong)) / len(cases), fine, wrong


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    cases, left = counted(arguments[1])
    share, fine, wrong = score(os.path.abspath(arguments[0]), arguments[1])
    print(f"{len(cases)} cases, {share:.2f} % right, {len(fine)} of them as finely as the words only")
    print("not counted: " + "; ".join(f"{left[reason]} {reason}" for reason in NOT_HERE))
    if "--dump" in arguments:
        with open(arguments[arguments.index("--dump") + 1], "w") as out:
            out.writelines("\t".join(row) + "\n" for row in wrong + [("as finely as the words", *row) for row in fine])


if __name__ == "__main__":
    main(sys.argv[1:])
