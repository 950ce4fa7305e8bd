"""Writes N made-up dated articles as JSON lines, the same ones every time."""
import datetime
import json
import random
import sys

PLACES = ["Aldermoor", "Brackwater", "Corven", "Dunmarsh", "Eastholm", "Farrow", "Gullport", "Hexley"]
PEOPLE = ["Ada Quill", "Boris Tane", "Cora Whitlock", "Dev Harrow", "Elin Marsh", "Femi Oduya", "Greta Lund"]
DEEDS = ["opened a bridge", "closed the harbour", "signed an agreement with the port", "resigned", "visited the mill",
         "won the vote", "announced a strike", "found a leak in the dam", "sold the ferry"]
WHENS = ["on {weekday}", "yesterday", "last week", "in {month}", "on {month} {day}", "last year", "in {year}", "on {weekday} morning"]


def article(number, rng):
    day = datetime.date(2019, 1, 1) + datetime.timedelta(days=number * 2200 // 5000)
    sentences = []
    for _ in range(rng.randint(1, 3)):
        other = day - datetime.timedelta(days=rng.randint(0, 200))
        when = rng.choice(WHENS).format(weekday=other.strftime("%A"), month=other.strftime("%B"), day=other.day, year=other.year)
        sentences.append(f"{rng.choice(PEOPLE)} {rng.choice(DEEDS)} in {rng.choice(PLACES)} {when}.")
    title = f"{rng.choice(PLACES)}: {rng.choice(PEOPLE)} {rng.choice(DEEDS)}"
    return {"id": f"wire-{number}", "dateline": day.isoformat(), "title": title, "text": " ".join(sentences)}


if __name__ == "__main__":
    rng = random.Random(1)
    for number in range(int(sys.argv[1])):
        print(json.dumps(article(number, rng)))
