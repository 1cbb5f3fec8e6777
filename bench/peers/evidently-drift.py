"""
Evidently's drift preset with its defaults, the label and all texts declared as categories.
evidently-drift.py drift <current> <reference>; it keeps no profile, so it reads both files.
(A script called evidently.py would be imported in place of the package.)
"""

import json
import os
import sys
import warnings

os.environ["DO_NOT_TRACK"] = "1"

import pandas as pd
from evidently import DataDefinition, Dataset, Report
from evidently.presets import DataDriftPreset


def main(_work, current, reference):
    warnings.simplefilter("ignore")
    frames = [pd.read_parquet(path) for path in (current, reference)]
    texts = [name for name, dtype in frames[0].dtypes.items() if dtype == object]
    categories = [*texts, "label"]
    definition = DataDefinition(
        numerical_columns=[name for name in frames[0].columns if name not in categories],
        categorical_columns=categories,
    )
    data = [Dataset.from_pandas(frame, data_definition=definition) for frame in frames]
    result = Report([DataDriftPreset()]).run(*data).dict()
    drifts = [metric for metric in result["metrics"] if "column" in metric["config"]]
    # Above 1,000 rows every default is a distance, and a larger one is more drift.
    found = {
        metric["config"]["column"]: int(metric["value"] >= metric["config"]["threshold"]) for metric in drifts
    }
    print(json.dumps({"found": found}))


main(*sys.argv[1:4])
