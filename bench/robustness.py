"""The certainty of a ranking, written straight on in NumPy: reads a decision table, prints acceptabilities as JSON."""
import json
import resource
import sys
import time

import numpy as np

table = json.load(sys.stdin)
method = table["method"]
proposals = [one["id"] for one in table["proposals"]]
criteria = [one["id"] for one in table["criteria"]]
evaluators = [one["id"] for one in table["evaluators"]]

begun = time.process_time()
levels = np.empty((len(proposals), len(criteria), len(evaluators)))
of = [{name: at for at, name in enumerate(names)} for names in (proposals, criteria, evaluators)]
for score in table["scores"]:
    at = tuple(index[score[key]] for index, key in zip(of, ("proposal", "criterion", "evaluator")))
    levels[at] = (score["level"] - 1) / 4

random = np.random.default_rng(1)
dimensions = np.array([one["dimension"] for one in table["criteria"]])
weights = np.array([one["weight"] for one in table["criteria"]])
rows, columns = np.indices(levels.shape[:2])
# As many evaluators in each group, all of whom scored: a score drawn evenly is one of a group drawn evenly.
groups = [one["group"] for one in table["evaluators"]]
assert groups.count("quality") * 2 == len(groups)

low = max(0, method["alpha"] - method["alphaWidth"])
high = min(1, method["alpha"] + method["alphaWidth"])
held = np.zeros((len(proposals), len(proposals)))
for _ in range(method["draws"]):
    alpha = random.uniform(low, high)
    drawn = np.empty(len(criteria))
    for dimension, share in (("impact", alpha), ("readiness", 1 - alpha)):
        members = dimensions == dimension
        drawn[members] = share * random.dirichlet(method["weightConcentration"] * weights[members])
    values = levels[rows, columns, random.integers(len(evaluators), size=levels.shape[:2])]
    held[np.argsort(-(values @ drawn)), np.arange(len(proposals))] += 1

json.dump(
    {
        "seconds": time.process_time() - begun,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "acceptability": dict(zip(proposals, (held / method["draws"]).tolist())),
    },
    sys.stdout,
)
