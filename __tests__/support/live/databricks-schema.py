"""Cuts the calls that the registry makes out of Databricks' own Python client, and one out of MLflow's.

uv pip install --no-deps --target <folder> databricks-sdk==0.162.0
.cache/live/mlflow3/bin/python __tests__/support/live/databricks-schema.py <folder> > __tests__/support/live/databricks-schema.json
"""

import ast
import json
import sys
from pathlib import Path

import mlflow
from mlflow.protos import databricks_uc_registry_messages_pb2 as messages

folder = Path(sys.argv[1])
version = next(folder.glob("databricks_sdk-*.dist-info")).name.split("-")[1].removesuffix(".dist")
CALLS = {
    ("catalog", "RegisteredModelsAPI"): ["get", "set_alias", "update"],
    ("catalog", "ModelVersionsAPI"): ["get", "list", "update"],
    ("files", "FilesAPI"): ["create_directory", "download", "upload"],
}
ANSWERS = ["ListModelVersionsResponse", "ModelVersionInfo", "RegisteredModelAlias", "RegisteredModelInfo"]
ENUMS = ["ModelVersionInfoStatus"]


def tree(module):
    return ast.parse((folder / f"databricks/sdk/service/{module}.py").read_text())


def classes(module):
    return {one.name: one for one in tree(module).body if isinstance(one, ast.ClassDef)}


def sent(function, into):
    """The members that a method puts into its query or its body."""
    found = []
    for node in ast.walk(function):
        if not isinstance(node, ast.Assign):
            continue
        target = node.targets[0]
        if isinstance(target, ast.Subscript) and getattr(target.value, "id", None) == into:
            found.append(target.slice.value)
    return found


def path_of(node):
    if isinstance(node, ast.Constant):
        return node.value
    parts = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(part.value)
        else:
            inner = part.value
            many = isinstance(inner, ast.Call)
            name = inner.args[0].id if many else inner.id
            parts.append("{" + ("+" if many else "") + name + "}")
    return "".join(parts)


def call_of(module, owner, function):
    arguments = [*function.args.args, *function.args.kwonlyargs]
    types = {one.arg: ast.unparse(one.annotation) for one in arguments if one.annotation}
    request = next(
        node
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "self._api.do"
    )
    query = [name for name in sent(function, "query") if name in types]
    if function.name in ("list",):
        query = sorted({*query, "page_token"})
    return {
        "id": f"{owner}.{function.name}",
        "method": request.args[0].value,
        "path": path_of(request.args[1]),
        "query": {name: types[name] for name in query},
        "body": {name: types.get(name, "Any") for name in sent(function, "body")},
        "answer": ast.unparse(function.returns) if function.returns else None,
        "types": {name: types[name] for name in types},
    }


calls = []
for (module, owner), names in CALLS.items():
    functions = {one.name: one for one in classes(module)[owner].body if isinstance(one, ast.FunctionDef)}
    calls += [call_of(module, owner, functions[name]) for name in names]

catalog = classes("catalog")
answers = {
    name: {one.target.id: ast.unparse(one.annotation) for one in catalog[name].body if isinstance(one, ast.AnnAssign)}
    for name in ANSWERS
}
enums = {
    name: [one.value.value for one in catalog[name].body if isinstance(one, ast.Assign)] for name in ENUMS
}
lend = messages.GenerateTemporaryModelVersionCredentialsRequest.DESCRIPTOR
extract = {
    "source": f"databricks-sdk {version}, service/catalog.py and service/files.py; mlflow {mlflow.__version__}, protos/databricks_uc_registry_messages.proto; cut by databricks-schema.py",
    "licence": "Copyright 2023 Databricks, Inc. (databricks-sdk) and Copyright 2018 Databricks, Inc. (mlflow). Both are licensed under the Apache License, Version 2.0: http://www.apache.org/licenses/LICENSE-2.0",
    "calls": calls,
    "answers": answers,
    "enums": enums,
    "unpublished": {
        "method": "POST",
        "path": "/api/2.0/mlflow/unity-catalog/model-versions/generate-temporary-credentials",
        "body": [field.name for field in lend.fields],
        "operations": [value.name for value in messages.ModelVersionOperation.DESCRIPTOR.values],
        "answer": [field.name for field in messages.TemporaryCredentials.DESCRIPTOR.fields],
    },
}
print(json.dumps(extract, indent=2))
