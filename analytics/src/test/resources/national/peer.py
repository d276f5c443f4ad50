"""The statistics by pandas: arguments are the facts as CSV, and the file to write."""

import re
import sys
import time

started = time.perf_counter()
import pandas

loaded = time.perf_counter()
print("start", loaded - started)
facts = pandas.read_csv(sys.argv[1], dtype={"municipality": "category", "variable": "category"})
group = facts.groupby(["variable", "year"], observed=True, sort=False)["value"]
quartiles = group.quantile([0.25, 0.5, 0.75]).unstack()
quartiles.columns = ["lower", "median", "upper"]
spread = group.agg(n="size", mean="mean").join(quartiles)
facts["signed"] = facts["value"] * facts["sign"]
facts["rank"] = facts.groupby(["variable", "year"], observed=True, sort=False)["signed"].rank(method="min")
facts = facts.sort_values(["variable", "municipality", "year"])
facts["change"] = facts.groupby(["variable", "municipality"], observed=True, sort=False)["value"].diff()
facts = facts.join(spread, on=["variable", "year"])
facts[["variable", "year", "municipality", "n", "mean", "lower", "median", "upper", "rank", "change"]].to_csv(
    sys.argv[2], index=False
)
print("work", time.perf_counter() - loaded)
peak = re.search(r"VmHWM:\s*(\d+)", open("/proc/self/status").read())
print("memory", int(peak.group(1)) // 1024)
