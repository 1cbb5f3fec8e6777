"""Cuts the operations that the registry uses out of botocore's model of SageMaker, without its prose.

.cache/live/moto/bin/python __tests__/support/live/sagemaker-shapes.py > __tests__/support/live/sagemaker-shapes.json
"""

import gzip
import json
from importlib.metadata import version
from pathlib import Path

import botocore

OPERATIONS = [
    "AddAssociation",
    "CreateAction",
    "CreateArtifact",
    "CreateModelPackage",
    "CreateModelPackageGroup",
    "DeleteModelPackage",
    "DescribeAction",
    "DescribeModelPackage",
    "DescribeModelPackageGroup",
    "ListArtifacts",
    "ListAssociations",
    "ListModelPackages",
    "UpdateModelPackage",
]
# Inputs that the registry never sends; a request that holds one is refused as unknown.
UNUSED = {
    "AdditionalInferenceSpecifications",
    "AdditionalModelDataSources",
    "AdditionalS3DataSource",
    "BaseModel",
    "Bias",
    "DriftCheckBaselines",
    "Explainability",
    "InferenceHubAccessConfig",
    "ManagedConfiguration",
    "ManagedStorageType",
    "ModelAccessConfig",
    "ModelDataQuality",
    "ModelInput",
    "ModelPackageModelCard",
    "ModelPackageSecurityConfig",
    "ModelPackageValidationSpecification",
    "RealtimeInferenceInstanceTypes",
    "SourceAlgorithmSpecification",
    "TagList",
    "TransformInstanceTypes",
}

source = Path(botocore.__file__).parent / "data/sagemaker/2017-07-24/service-2.json.gz"
model = json.loads(gzip.decompress(source.read_bytes()))
shapes = {}


def keep(name):
    if name in shapes:
        return
    shape = {key: value for key, value in model["shapes"][name].items() if key != "documentation"}
    members = shape.get("members", {}).items()
    kept = {key: {"shape": one["shape"]} for key, one in members if one["shape"] not in UNUSED}
    shapes[name] = {**shape, **({"members": kept} if "members" in shape else {})}
    nested = [*kept.values(), *(shape[key] for key in ("member", "key", "value") if key in shape)]
    for one in nested:
        keep(one["shape"])


operations = {}
for name in OPERATIONS:
    operation = model["operations"][name]
    operations[name] = {key: operation[key]["shape"] for key in ("input", "output") if key in operation}
    for shape in operations[name].values():
        keep(shape)

extract = {
    "source": f"botocore {version('botocore')}, data/sagemaker/2017-07-24/service-2.json.gz, cut by sagemaker-shapes.py: prose, and members that the registry does not use, were left out",
    "licence": "Copyright 2012-2022 Amazon.com, Inc. or its affiliates. All Rights Reserved. Licensed under the Apache License, Version 2.0: http://www.apache.org/licenses/LICENSE-2.0",
    "targetPrefix": model["metadata"]["targetPrefix"],
    "contentType": f"application/x-amz-json-{model['metadata']['jsonVersion']}",
    "operations": operations,
    "shapes": dict(sorted(shapes.items())),
}
print(json.dumps(extract, indent=2, ensure_ascii=False))
