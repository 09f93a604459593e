"""Sends a data set to a server and prints what calls for attention: evaluate.py FOLDER [SERVER]

FOLDER holds dataset.yaml, indicators.csv, results.csv and, optionally, targets.csv and commentary.csv. The
server is otherwise $RAGSTONE_SERVER, or the one on this machine. Needs Python 3.9 and nothing beside it.
"""

import csv
import json
import os
import pathlib
import re
import sys
import urllib.error
import urllib.parse
import urllib.request

TABLES = ("indicators", "targets", "results", "commentary")
# An apostrophe before what a spreadsheet would run as a formula is no part of the text.
MARK = re.compile("'(?='*(?:[\\t\\r\\n]|[\\s\\x00-\\x1f\\x7f-\\x9f]*[=+@＝＋－＠-]))")


def data_set(folder):
    """The request: the keys of dataset.yaml and every table."""
    body = {}
    for line in (folder / "dataset.yaml").read_text("utf-8").splitlines():
        # Enough for plain `key: value` lines; whoever has more in the file has a YAML library too.
        key, colon, value = line.partition(": ")
        if colon and not line.startswith("#"):
            value = value.strip().strip("\"'")
            body[key] = value == "true" if key == "illustrative" else value
    for table in TABLES:
        file = folder / (table + ".csv")
        if file.exists():
            with file.open(encoding="utf-8-sig", newline="") as rows:
                body[table] = [{name: text(cell) for name, cell in row.items() if cell} for row in csv.DictReader(rows)]
    return body


def text(cell):
    """The text that a cell holds."""
    stripped = cell.strip()
    return stripped[1:] if MARK.match(stripped) else cell


def evaluate(server, body):
    """The evaluation without its reasons, or the server's own account of what is wrong, every fault at once."""
    request = urllib.request.Request(
        f"{server}/v1/frameworks/{urllib.parse.quote(body['framework'])}/evaluations?reasons=none",
        data=json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        problem = json.load(error)
        lines = [f"{problem['title']}: {problem['detail']}"]
        lines += [f"  {each['where']}: {each['what']} {each['hint']}".rstrip() for each in problem["problems"]]
        sys.exit("\n".join(lines))


def main():
    folder = pathlib.Path(sys.argv[1])
    otherwise = os.environ.get("RAGSTONE_SERVER", "http://127.0.0.1:8080")
    server = sys.argv[2] if len(sys.argv) > 2 else otherwise
    evaluation = evaluate(server, data_set(folder))
    for column in evaluation["summary"]["columns"]:
        counts = ", ".join(f"{count} {word}" for word, count in column["counts"].items())
        print(f"{column['column']}: {counts}, of {column['total']}")
    for alert in evaluation["alerts"]:
        print(f"alert  {alert['ref']:6} {alert['label']} ({alert['basis']})")
    for action in evaluation["requiredActions"]:
        state = "answered" if action["answered"] else "OUTSTANDING"
        print(f"action {action['ref']:6} {action['label']} by {action['by']}: {state}")


if __name__ == "__main__":
    main()
