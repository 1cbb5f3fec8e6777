"""
TensorFlow Data Validation against frozen statistics of the reference.
tfdv.py freeze <reference> <statistics>; tfdv.py drift <current> <statistics>
"""

import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import pandas as pd
import tensorflow_data_validation as tfdv
from tensorflow_metadata.proto.v0 import schema_pb2


def statistics(path):
    return tfdv.generate_statistics_from_dataframe(pd.read_parquet(path))


def main(work, path, frozen):
    if work == "freeze":
        tfdv.write_stats_text(statistics(path), frozen)
        return
    reference = tfdv.load_stats_text(frozen)
    schema = tfdv.infer_schema(reference)
    for feature in schema.feature:
        comparator = feature.drift_comparator
        # On numbers the L-infinity distance would be ignored without a word.
        if feature.type == schema_pb2.BYTES:
            comparator.infinity_norm.threshold = 0.05
        else:
            comparator.jensen_shannon_divergence.threshold = 0.05
    anomalies = tfdv.validate_statistics(statistics(path), schema, previous_statistics=reference)
    found = {feature.name: int(feature.name in anomalies.anomaly_info) for feature in schema.feature}
    print(json.dumps({"found": found}))


main(*sys.argv[1:4])
