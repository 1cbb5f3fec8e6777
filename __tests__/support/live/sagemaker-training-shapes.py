"""Cuts the operations that trainings use out of botocore's models of SageMaker and of its logs, without their prose.

.cache/live/moto/bin/python __tests__/support/live/sagemaker-training-shapes.py > __tests__/support/live/sagemaker-training-shapes.json
"""

import gzip
import json
from importlib.metadata import version
from pathlib import Path

import botocore

OPERATIONS = ["CreateTrainingJob", "DescribeTrainingJob", "ListTags", "ListTrainingJobs", "StopTrainingJob"]
LOG_OPERATIONS = ["DescribeLogStreams", "GetLogEvents"]
# Members that trainings never use; a request that holds one is refused as unknown.
UNUSED = {
    "AlgorithmName",
    "AttributeNames",
    "BillableTimeInSeconds",
    "DatasetSource",
    "DebugHookConfig",
    "DebugRuleConfigurations",
    "DebugRuleEvaluationStatuses",
    "ExperimentConfig",
    "FileSystemDataSource",
    "FinalMetricDataList",
    "HubAccessConfig",
    "HyperParameters",
    "InfraCheckConfig",
    "InstanceGroups",
    "InstancePlacementConfig",
    "InstancePreferences",
    "MetricDefinitionList",
    "MlflowConfig",
    "MlflowDetails",
    "ModelAccessConfig",
    "ModelPackageConfig",
    "ProfilerConfig",
    "ProfilerRuleConfigurations",
    "ProfilerRuleEvaluationStatuses",
    "RemoteDebugConfig",
    "RetryStrategy",
    "ServerlessJobConfig",
    "SessionChainingConfig",
    "ShuffleConfig",
    "TensorBoardOutputConfig",
    "TrainingImageConfig",
    "TrainingProgressInfo",
    "VpcConfig",
    "WarmPoolStatus",
}

data = Path(botocore.__file__).parent / "data"
shapes = {}


def model_of(service):
    return json.loads(gzip.decompress((data / service / "service-2.json.gz").read_bytes()))


def keep(model, name, prefix):
    if prefix + name in shapes:
        return
    shape = {key: value for key, value in model["shapes"][name].items() if key != "documentation"}
    members = shape.get("members", {}).items()
    kept = {key: one["shape"] for key, one in members if one["shape"] not in UNUSED}
    nested = {key: shape[key]["shape"] for key in ("member", "key", "value") if key in shape}
    named = {key: {"shape": prefix + one} for key, one in kept.items()}
    shapes[prefix + name] = {
        **shape,
        **({"members": named} if "members" in shape else {}),
        **{key: {"shape": prefix + one} for key, one in nested.items()},
    }
    for one in [*kept.values(), *nested.values()]:
        keep(model, one, prefix)


def cut(service, names, prefix):
    model = model_of(service)
    operations = {}
    for name in names:
        operation = model["operations"][name]
        sides = {key: operation[key]["shape"] for key in ("input", "output") if key in operation}
        operations[name] = {key: prefix + shape for key, shape in sides.items()}
        for shape in sides.values():
            keep(model, shape, prefix)
    return operations


# The two services have shapes of one name.
operations = {
    **cut("sagemaker/2017-07-24", OPERATIONS, "SageMaker."),
    **cut("logs/2014-03-28", LOG_OPERATIONS, "Logs."),
}
extract = {
    "source": f"botocore {version('botocore')}, data/sagemaker/2017-07-24/service-2.json.gz and data/logs/2014-03-28/service-2.json.gz, cut by sagemaker-training-shapes.py: prose, and members that trainings do not use, were left out",
    "licence": "Copyright 2012-2022 Amazon.com, Inc. or its affiliates. All Rights Reserved. Licensed under the Apache License, Version 2.0: http://www.apache.org/licenses/LICENSE-2.0",
    "operations": operations,
    "shapes": dict(sorted(shapes.items())),
}
print(json.dumps(extract, indent=2, ensure_ascii=False))
