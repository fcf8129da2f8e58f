"""Makes statistics.json: small sets of responses and what numpy, scipy and statsmodels say about them.

Run with those three packages installed: python3 statistics.py > statistics.json
"""
import json

import numpy as np
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

LANGUAGES = ["zh-Hans", "en", "ru"]
OPTIONS = 4


def simulate(rng, people, items, length):
    """Rasch-like responses; every person gets `length` of the items. Option 0 is right."""
    hard = rng.normal(-1.0, 0.9, items)
    able = rng.normal(0.0, 1.0, people)
    sittings = []
    for person in range(people):
        drawn = sorted(rng.choice(items, length, replace=False).tolist())
        answers = []
        for item in drawn:
            right = rng.random() < 1 / (1 + np.exp(hard[item] - able[person]))
            silent = not right and rng.random() < 0.15
            option = 0 if right else int(rng.integers(1, OPTIONS))
            millis = int(rng.lognormal(9.2, 0.5)) if rng.random() < 0.9 else None
            answers.append([item, 1.0 if right else 0.0, 0 if silent else 1 << option, millis])
        sittings.append({"language": LANGUAGES[person % 3], "answers": answers})
    return sittings


def prior(counts, sums):
    """Analysis-of-variance estimate of the intraclass correlation, and what follows from it."""
    used = counts > 0
    n, p = counts[used], sums[used] / counts[used]
    total, k = n.sum(), used.sum()
    mean = sums.sum() / total
    msb = (n * (p - mean) ** 2).sum() / (k - 1)
    msw = (n * p * (1 - p)).sum() / (total - k)
    n0 = (total - (n**2).sum() / total) / (k - 1)
    rho = (msb - msw) / (msb + (n0 - 1) * msw)
    return mean, ((1 - rho) / rho if rho > 0 else None)


def pearson(x, y):
    if len(x) < 2 or np.ptp(x) == 0 or np.ptp(y) == 0:
        return None
    return stats.pearsonr(x, y)


def expected(sittings, items, same_paper):
    scores = np.full((len(sittings), items), np.nan)
    chosen = np.zeros((len(sittings), items), dtype=int)
    for row, sitting in enumerate(sittings):
        for item, score, bits, _ in sitting["answers"]:
            scores[row, item], chosen[row, item] = score, bits
    given = ~np.isnan(scores)
    counts, sums = given.sum(axis=0).astype(float), np.nansum(scores, axis=0)
    mean, strength = prior(counts, sums)
    shrunk = np.full(items, mean) if strength is None else (sums + mean * strength) / (counts + strength)
    report = []
    for item in range(items):
        rows = np.flatnonzero(given[:, item])
        x = scores[rows, item]
        others = np.delete(np.arange(items), item)
        if same_paper:
            # The textbook figure: the item against the total of all other items.
            rest = np.nansum(scores[np.ix_(rows, others)], axis=1)
        else:
            rest = np.nanmean(scores[np.ix_(rows, others)] - shrunk[others], axis=1)
        low, high = proportion_confint(x.sum(), len(x), alpha=0.05, method="wilson")
        correlation = pearson(x, rest)
        options = []
        for option in range(OPTIONS):
            marks = (chosen[rows, item] >> option) & 1
            r = pearson(marks, rest)
            options.append([int(marks.sum()), float(marks.mean()), None if r is None else float(r.statistic)])
        while options and options[-1][0] == 0:
            options.pop()
        millis = [a[3] for row in rows for a in sittings[row]["answers"] if a[0] == item and a[3] is not None]
        report.append(
            {
                "responses": len(x),
                "exposure": len(x) / len(sittings),
                "easiness": float(x.mean()),
                "wilson": [float(low), float(high)],
                "shrunk": float(shrunk[item]),
                "discrimination": None if correlation is None else float(correlation.statistic),
                "fisher": None
                if correlation is None
                else [float(bound) for bound in correlation.confidence_interval(0.95)],
                "unanswered": int((chosen[rows, item] == 0).sum()),
                "options": options,
                "time": [len(millis), float(np.mean(millis)), float(np.std(millis, ddof=1)), float(stats.gmean(millis))],
            }
        )
    return {"mean": float(mean), "strength": None if strength is None else float(strength), "items": report}


def main():
    rng = np.random.default_rng(20261123)
    sets = []
    for name, people, items, length in [("one paper", 60, 8, 8), ("random papers", 90, 20, 7)]:
        sittings = simulate(rng, people, items, length)
        sets.append(
            {
                "name": name,
                "items": items,
                "z": float(stats.norm.ppf(0.975)),
                "sittings": sittings,
                "expected": expected(sittings, items, same_paper=length == items),
            }
        )
    print("[" + ",\n".join(json.dumps(s, separators=(",", ":")) for s in sets) + "]")


main()
