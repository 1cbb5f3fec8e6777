"""
The same judgement by hand, as fast as Python gets: polars reads and joins, numpy counts, sorts and draws, two threads
for the two models, one sort for each of them however many slices there are.
compare-polars.py <baseline> <candidate> <margin> <slice column> …
"""

import json
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import polars as pl
from scipy.special import ndtr, ndtri, stdtr, stdtrit

ALPHA = 0.05
DRAWS = 10_000
EMPTY_SCORE = 1e-14
# Of the cells [label][baseline][candidate]: which hold a right answer or a claimed positive, by model.
LABEL, BASELINE, CANDIDATE = (np.array([cell >> bit & 1 for cell in range(8)]) for bit in (2, 1, 0))


def joined(baseline, candidate, columns):
    """Both models on the same rows, in the order of the baseline; refuses what cannot be judged."""
    both = [
        pl.scan_parquet(path).select(
            "id", pl.col("label").cast(pl.Int8), "score", *(pl.col(name).cast(pl.Categorical) for name in columns)
        )
        for path in (baseline, candidate)
    ]
    same = pl.all_horizontal(pl.col(name) == pl.col(f"{name}_b") for name in ("label", *columns))
    table = (
        both[0]
        .join(both[1], on="id", how="full", validate="1:1", suffix="_b")
        .select("label", "score", "score_b", *columns, same=same)
        .collect()
    )
    if table.is_empty() or any(table.null_count().row(0)):
        raise SystemExit("rows without a partner, or without a value")
    if not table.drop_in_place("same").all():
        raise SystemExit("the labels or the slices differ")
    for name in ("score", "score_b"):
        if not table[name].is_between(0, 1).all():
            raise SystemExit("a score is no probability")
    return table


def cell_metrics(cells):
    """F1 and MCC of both models from counts of the eight cells, in the last dimension."""
    values = []
    for said in (BASELINE, CANDIDATE):
        tp, fp, fn, tn = (
            cells @ np.asarray((LABEL == y) & (said == s), float) for y, s in ((1, 1), (0, 1), (1, 0), (0, 0))
        )
        spread = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
        values.append((2 * tp / (2 * tp + fp + fn), (tp * tn - fp * fn) / np.sqrt(spread)))
    return values


def changes(cells):
    return [candidate - baseline for baseline, candidate in zip(*cell_metrics(cells))]


def smoothed(cells):
    cells = cells.astype(float)
    for cell in (0b001, 0b010, 0b101, 0b110):
        cells[cell] += 0.75
    return cells


def bootstrap(cells, generator):
    """Percentile and BCa bounds, the wider of each, and the standard error: for F1, and for MCC."""
    full = smoothed(cells)
    drawn = changes(generator.multinomial(int(cells.sum()), full / full.sum(), DRAWS).astype(float))
    added = changes(full + np.eye(8))
    for values, more, center in zip(drawn, added, changes(full)):
        values.sort()
        below = (np.searchsorted(values, center) + np.searchsorted(values, center, "right")) / 2 / DRAWS
        u = more - center
        u = u - np.average(u, weights=full)
        a = (full * u**3).sum() / (6 * (full * u**2).sum() ** 1.5)
        bias, z = ndtri(below), ndtri([ALPHA, 1 - ALPHA])
        levels = ndtr(bias + (bias + z) / (1 - a * (bias + z)))
        low, high = np.quantile(values, [ALPHA, 1 - ALPHA]), np.quantile(values, levels)
        yield min(low[0], high[0]), max(low[1], high[1]), values.std()


def tango_score(fixed, broken, n, delta):
    a = 2 * n
    b = -fixed - broken + (2 * n - fixed + broken) * delta
    c = -broken * delta * (1 - delta)
    q = (np.sqrt(max(b * b - 4 * a * c, 0)) - b) / (2 * a)
    variance = n * (2 * q + delta * (1 - delta))
    x = fixed - broken - n * delta
    if variance <= EMPTY_SCORE:
        return 0.0 if abs(x) < 1e-12 else np.copysign(np.inf, x)
    return np.copysign(max(abs(x) - 0.25, 0), x) / np.sqrt(variance)


def tango_lower(fixed, broken, n):
    z = ndtri(1 - ALPHA)
    low, high = -1.0, (fixed - broken) / n
    while high - low > 1e-12:
        middle = (low + high) / 2
        low, high = (middle, high) if tango_score(fixed, broken, n, middle) > z else (low, middle)
    return (low + high) / 2


class Sorted:
    """One model's rows in the order of its scores: AUC and DeLong's placements of any division of the rows."""

    def __init__(self, scores, positive):
        self.order = np.argsort(scores)
        self.scores = scores[self.order]
        self.positive = positive[self.order]
        self.is_tied = bool((self.scores[1:] == self.scores[:-1]).any())

    def placements(self, codes, sizes):
        """For each row in the file's order, its placement among the rows of the other class in its slice."""
        order, scores, positive = self.order, self.scores, self.positive
        start = np.concatenate(([0], np.cumsum(sizes)[:-1]))
        if len(sizes) > 1:
            apart = np.argsort(codes[order], kind="stable")
            order, scores, positive = order[apart], scores[apart], positive[apart]
        below = np.concatenate(([0], np.cumsum(positive, dtype=np.int32)))
        first = below[start]
        many = np.diff(np.concatenate((first, below[-1:])))
        slot = np.repeat(np.arange(len(sizes)), sizes)
        row = np.arange(len(order), dtype=np.int32)
        if self.is_tied:
            opens = np.ones(len(order), bool)
            opens[1:] = scores[1:] != scores[:-1]
            opens[start] = True
            group = np.cumsum(opens) - 1
            heads = np.flatnonzero(opens)
            tails = np.append(heads[1:], len(order))
            under, upto = below[heads][group], below[tails][group]
            positives = (under + upto) / 2 - first[slot]
            rank = (heads[group] + tails[group]) / 2 - start[slot]
        else:
            positives = below[:-1] + positive / 2 - first[slot]
            rank = row + 0.5 - start[slot]
        negatives = rank - positives
        placed = np.empty(len(order))
        placed[order] = np.where(
            positive, negatives / (sizes - many)[slot], 1 - positives / np.maximum(many, 1)[slot]
        )
        return placed


def delong(both, positive, codes, sizes, pool):
    """(AUC of the baseline, of the candidate, change, lower, upper, variance, degrees of freedom), by slice."""
    baseline, candidate = pool.map(lambda model: model.placements(codes, sizes), both)
    count = len(sizes)
    slot = codes.astype(np.int64) * 2 + positive
    rows = np.bincount(slot, minlength=2 * count).reshape(-1, 2)
    aucs = [
        np.bincount(slot, weights=placed, minlength=2 * count).reshape(-1, 2)[:, 1] / rows[:, 1]
        for placed in (baseline, candidate)
    ]
    change = aucs[1] - aucs[0]
    error = candidate - baseline - change[codes]
    parts = np.bincount(slot, weights=error * error, minlength=2 * count).reshape(-1, 2) / ((rows - 1) * rows)
    variance = parts.sum(axis=1)
    df = variance**2 / (parts**2 / (rows - 1)).sum(axis=1)
    floored = variance + 0.05 * (1 / rows.astype(float) ** 2).sum(axis=1)
    half = stdtrit(df, 1 - ALPHA) * np.sqrt(floored)
    return [*aucs, change, change - half, change + half, np.sqrt(floored), df]


def log_loss(label, score):
    edge = np.finfo(np.float64).eps
    p = np.clip(np.where(label, score, 1 - score), edge, 1 - edge)
    return -np.log(p)


def paired_t(gains, codes, sizes):
    """(change, lower, upper, standard error) of means, widened for skew (Johnson 1978), by slice."""
    count = len(sizes)
    mean = np.bincount(codes, weights=gains, minlength=count) / sizes
    apart = gains - mean[codes]
    m2, m3 = (np.bincount(codes, weights=apart**power, minlength=count) / sizes for power in (2, 3))
    s = np.sqrt(m2 * sizes / (sizes - 1))
    q = stdtrit(sizes - 1, 1 - ALPHA)
    k = m3 / m2**1.5 * s * (1 + 2 * q * q) / (6 * sizes)
    error = s / np.sqrt(sizes)
    return mean, mean - q * error + np.minimum(0, k), mean + q * error + np.maximum(0, k), error


class Judge:
    """All five metrics on any division of the rows."""

    def __init__(self, table, pool):
        self.pool = pool
        self.positive = table["label"].to_numpy().astype(bool)
        scores = [table[name].to_numpy() for name in ("score", "score_b")]
        self.cells = (
            self.positive.astype(np.uint8) << 2 | (scores[0] >= 0.5).astype(np.uint8) << 1 | (scores[1] >= 0.5)
        )
        self.sorted = list(pool.map(lambda each: Sorted(each, self.positive), scores))
        self.losses = list(pool.map(lambda each: log_loss(self.positive, each), scores))
        self.generator = np.random.Generator(np.random.SFC64(20_260_000))

    def judge(self, codes, count):
        """metric → for each slice (baseline, candidate, lower, upper, a function: margin → p-value)."""
        sizes = np.bincount(codes, minlength=count)
        cells = np.bincount(codes.astype(np.int64) * 8 + self.cells, minlength=8 * count).reshape(-1, 8)
        found = {"accuracy": [self.accuracy(each) for each in cells], "f1": [], "mcc": []}
        for each in cells:
            pairs = zip(("f1", "mcc"), zip(*cell_metrics(each.astype(float))), bootstrap(each, self.generator))
            for name, (baseline, candidate), (lower, upper, error) in pairs:
                chance = lambda m, d=candidate - baseline, e=error: ndtr((d + m) / e)
                found[name].append((baseline, candidate, lower, upper, chance))
        found["roc-auc"] = [
            (baseline, candidate, lower, upper, lambda m, d=change, e=error, f=df: stdtr(f, (d + m) / e))
            for baseline, candidate, change, lower, upper, error, df in zip(
                *delong(self.sorted, self.positive, codes, sizes, self.pool)
            )
        ]
        means = [np.bincount(codes, weights=each, minlength=count) / sizes for each in self.losses]
        spread = paired_t(self.losses[0] - self.losses[1], codes, sizes)
        found["log-loss"] = [
            (baseline, candidate, lower, upper, lambda m, d=change, e=error, f=n - 1: stdtr(f, (d + m) / e))
            for baseline, candidate, change, lower, upper, error, n in zip(*means, *spread, sizes)
        ]
        return found

    @staticmethod
    def accuracy(cells):
        n = cells.sum()
        right = [cells[LABEL == said].sum() / n for said in (BASELINE, CANDIDATE)]
        fixed = cells[(LABEL != BASELINE) & (LABEL == CANDIDATE)].sum()
        broken = cells[(LABEL == BASELINE) & (LABEL != CANDIDATE)].sum()
        lower, upper = tango_lower(fixed, broken, n), -tango_lower(broken, fixed, n)
        return *right, lower, upper, lambda m: ndtr(tango_score(fixed, broken, n, -m))


def holm(chances):
    chances = np.asarray(chances)
    order = np.argsort(chances)
    adjusted = np.maximum.accumulate(np.minimum(1, np.arange(len(chances), 0, -1) * chances[order]))
    corrected = np.empty(len(chances))
    corrected[order] = adjusted
    return corrected


def main(baseline, candidate, margin, *columns):
    margin = float(margin)
    table = joined(baseline, candidate, columns)
    with ThreadPoolExecutor(2) as pool:
        judge = Judge(table, pool)
        found, watched = {}, {}
        for metric, [(*numbers, _)] in judge.judge(np.zeros(len(table), np.uint8), 1).items():
            found[metric] = dict(zip(("baseline", "candidate", "lower", "upper"), map(float, numbers)))
        for column in columns:
            values = table[column].unique().cast(pl.String).sort()
            codes = table[column].cast(pl.Enum(values)).to_physical().to_numpy()
            for metric, slices in judge.judge(codes, len(values)).items():
                for value, (*_, chance) in zip(values, slices):
                    watched[f"{metric} {column}={value}"] = chance(margin)
    adjusted = holm(list(watched.values()))
    alarms = sorted(name for name, chance in zip(watched, adjusted) if chance <= ALPHA)
    print(json.dumps({"found": {"metrics": found, "alarms": alarms}}))


main(*sys.argv[1:])
