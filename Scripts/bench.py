"""bench.py BINARY [ARTICLES]
The speed of each stage on made-up articles, the same ones every time. What a stage answers is checked before its time is told."""
import json
import os
import subprocess
import sys
import tempfile
import time

GENERATOR = os.path.join(os.path.dirname(__file__), "..", "Tests", "web", "generate.py")


def main(binary, count):
    text = subprocess.run([sys.executable, GENERATOR, str(count)], stdout=subprocess.PIPE, check=True).stdout
    ids = [json.loads(line)["id"] for line in text.splitlines()]

    def check_lines(out, _):
        return [json.loads(line)["id"] for line in out.splitlines()] == ids

    def check_list(out, _):
        return len(json.loads(out)["events"]) > 0

    def check_site(_, folder):
        return len(os.listdir(os.path.join(folder, "articles"))) == 2 * count

    with tempfile.TemporaryDirectory() as folder:
        wire, site = os.path.join(folder, "wire.jsonl"), os.path.join(folder, "site")
        with open(wire, "wb") as out:
            out.write(text)
        stages = [
            ("tag", ["tag"], check_lines), ("extract", ["extract"], check_lines),
            ("list", ["list", wire, "--all", "--format", "json", "--quiet"], check_list),
            ("build", ["build", wire, "-o", site, "--quiet"], check_site),
        ]
        print(f"{count} articles, {len(text) / 1e6:.1f} MB")
        for name, arguments, check in stages:
            times = []
            for _ in range(3):
                start = time.monotonic()
                out = subprocess.run([binary, *arguments], input=text, stdout=subprocess.PIPE, check=True).stdout
                times.append(time.monotonic() - start)
            if not check(out, site):
                sys.exit(f"{name}: the answer is wrong, so its time says nothing")
            print(f"{name:8} {min(times):6.2f} s  {len(text) / 1e6 / min(times):6.1f} MB/s")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5000)
