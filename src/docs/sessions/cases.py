# Reads the CSV of samskab: python3 cases.py cases.csv
import csv
import math
import statistics
import sys
from collections import Counter


def value(column, cell):
    if not cell:
        return None
    is_number = column.startswith(("document", "line", "flip_", "score_", "membership_"))
    return float(cell) if is_number and not column.endswith("_leaning") else cell


with open(sys.argv[1], newline="", encoding="utf-8") as file:
    rows = [{column: value(column, cell) for column, cell in row.items()} for row in csv.DictReader(file)]

cases = [row for row in rows if row["status"] != "refused"]

print("Type by status")
for (type_, status), n in sorted(Counter((case["type"] or "none", case["status"]) for case in cases).items()):
    print(f"{type_:16}  {status:12}  {n:2}")

print("\nMean score of each axis by coder")
for axis in ("predictability", "centrality"):
    for coder in sorted({case["coder"] or "none" for case in cases}):
        scores = [case["score_" + axis] for case in cases if (case["coder"] or "none") == coder]
        known = [score for score in scores if score is not None]
        mean = statistics.mean(known or [math.nan])
        print(f"{axis:14}  {coder:4}  {mean:.3f}  n = {len(known)} of {len(scores)}")

print("\nCentrality can still be on either side of 0.5")
for case in cases:
    low, high = case["score_centrality_low"], case["score_centrality_high"]
    if low is not None and low < 0.5 < high:
        print(f"{case['case']:26}  {case['coder'] or 'none':4}  {low:.3f} to {high:.3f}")
