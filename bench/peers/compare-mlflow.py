"""
MLflow as a gate: both models are evaluated, then the results are validated against thresholds; there is no interval.
A scikit-learn model that hands the stored score through gives MLflow the probabilities it asks a model for.
compare-mlflow.py <baseline> <candidate> <margin>
"""

import json
import logging
import os
import sys
import tempfile

os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
os.environ["DO_NOT_TRACK"] = "true"
os.environ["GIT_PYTHON_REFRESH"] = "quiet"

import mlflow
import numpy as np
import pandas as pd
from mlflow.models import MetricThreshold
from mlflow.models.evaluation.validation import ModelValidationFailedException
from sklearn.base import BaseEstimator, ClassifierMixin

logging.getLogger("mlflow").setLevel(logging.ERROR)
NAMES = {
    "accuracy": "accuracy_score",
    "f1": "f1_score",
    "roc-auc": "roc_auc",
    "log-loss": "log_loss",
}


class Stored(ClassifierMixin, BaseEstimator):
    """Answers with the score that stands in the row."""

    def fit(self, rows, labels):
        self.classes_ = np.unique(labels)
        return self

    def predict_proba(self, rows):
        score = rows["score"].to_numpy()
        return np.stack((1 - score, score), axis=1)

    def predict(self, rows):
        return (rows["score"].to_numpy() >= 0.5).astype(int)


def evaluated(path):
    rows = pd.read_parquet(path, columns=["label", "score"])
    model = Stored().fit(None, rows["label"])
    with mlflow.start_run():
        uri = mlflow.sklearn.log_model(model, name="model", serialization_format="cloudpickle").model_uri
        return mlflow.models.evaluate(
            uri,
            rows,
            targets="label",
            model_type="classifier",
            evaluators="default",
            evaluator_config={"log_explainer": False},
        )


def main(baseline, candidate, margin):
    with tempfile.TemporaryDirectory() as folder:
        mlflow.set_tracking_uri(f"sqlite:///{folder}/mlflow.db")
        mlflow.create_experiment("bench", artifact_location=f"file://{folder}/artifacts")
        mlflow.set_experiment("bench")
        before, after = evaluated(baseline), evaluated(candidate)
        thresholds = {
            name: MetricThreshold(
                min_absolute_change=float(margin), greater_is_better=name != "log_loss"
            )
            for name in NAMES.values()
        }
        try:
            mlflow.validate_evaluation_results(
                validation_thresholds=thresholds, candidate_result=after, baseline_result=before
            )
        except ModelValidationFailedException:
            pass
        found = {
            ours: {"baseline": before.metrics[theirs], "candidate": after.metrics[theirs]}
            for ours, theirs in NAMES.items()
        }
        print(json.dumps({"found": {"metrics": found}}))


main(*sys.argv[1:])
