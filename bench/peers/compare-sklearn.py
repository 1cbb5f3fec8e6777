"""
The pipeline that people write: pandas joins, scikit-learn measures, and each metric is measured again on resampled rows.
The seconds of one resample do not depend on how many there are, so fewer are run, and their seconds are told.
compare-sklearn.py <baseline> <candidate> <resamples> <slice column> …
"""

import json
import os
import sys
import time

import numpy as np
import pandas as pd
from sklearn.metrics import accuracy_score, f1_score, log_loss, matthews_corrcoef, roc_auc_score

ALPHA = 0.05
METRICS = {
    "accuracy": lambda y, p: accuracy_score(y, p >= 0.5),
    "f1": lambda y, p: f1_score(y, p >= 0.5),
    "mcc": lambda y, p: matthews_corrcoef(y, p >= 0.5),
    "roc-auc": roc_auc_score,
    "log-loss": log_loss,
}


def change(name, *values):
    baseline, candidate = values
    return baseline - candidate if name == "log-loss" else candidate - baseline


def main(baseline, candidate, resamples, *columns):
    table = pd.read_parquet(baseline).merge(
        pd.read_parquet(candidate), on="id", suffixes=("", "_b"), validate="one_to_one"
    )
    if not (table["label"] == table["label_b"]).all():
        raise SystemExit("the labels differ")
    y = table["label"].to_numpy()
    scores = [table[name].to_numpy() for name in ("score", "score_b")]
    for column in columns:
        for _, rows in table.groupby(column):
            for metric in METRICS.values():
                [metric(rows["label"], rows[name]) for name in ("score", "score_b")]
    generator = np.random.default_rng(20_260)
    before = time.perf_counter(), sum(os.times()[:2])
    found = {}
    for name, metric in METRICS.items():
        values = []
        for _ in range(int(resamples)):
            rows = generator.integers(0, len(y), len(y))
            values.append(change(name, *(metric(y[rows], score[rows]) for score in scores)))
        lower, upper = np.quantile(values, [ALPHA, 1 - ALPHA])
        point = dict(zip(("baseline", "candidate"), (metric(y, score) for score in scores)))
        found[name] = {**point, "lower": lower, "upper": upper}
    wall, cpu = time.perf_counter() - before[0], sum(os.times()[:2]) - before[1]
    print(json.dumps({"found": {"metrics": found}, "resampling": {"wall": wall, "cpu": cpu}}))


main(*sys.argv[1:])
