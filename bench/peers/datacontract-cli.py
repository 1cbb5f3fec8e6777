"""
datacontract-cli with our own contract, its custom checks written as SQL.
datacontract-cli.py orders <file> <contract>
"""

import json
import logging
import sys
from pathlib import Path

import yaml
from datacontract.data_contract import DataContract

SQL = {"mean": "avg({})", "p95": "quantile_cont({}, 0.95)", "deviation": "stddev_samp({})"}
KINDS = {
    "field_required": "required",
    "field_primary_key_required": "primaryKey",
    "field_primary_key_unique": "primaryKey",
    "field_minimum": "range",
    "field_maximum": "range",
    "field_min_length": "length",
    "field_max_length": "length",
    "field_regex": "pattern",
}


def contract(path, promised):
    document = yaml.safe_load(Path(promised).read_text())
    file_format = Path(path).suffix.removeprefix(".")
    server = {"server": "local", "type": "local", "path": path, "format": file_format}
    document["servers"] = [server | ({"delimiter": ","} if file_format == "csv" else {})]
    (table,) = document["schema"]
    for column in table["properties"]:
        for check in column.get("quality", []):
            if check.get("engine") == "contender":
                band = check.pop("implementation")["mustBeBetween"]
                del check["engine"]
                query = f"SELECT {SQL[check['id']].format(column['name'])} FROM {table['name']}"
                check |= {"type": "sql", "query": query, "mustBeBetween": band}
    return yaml.safe_dump(document, sort_keys=False)


def rule_of(check):
    """The rule's name in the other tools' words."""
    if check.type == "field_is_present":
        return None
    if check.type == "field_type":
        return "types"
    kind = check.qualityId or KINDS[check.type]
    return f"{check.field}.{kind}" if check.field else kind


def count_of(check):
    """Rows that break the rule, or 0 and 1 for a rule about the whole table; None where nothing was checked."""
    if check.result.value == "warning":
        return None
    diagnostics = check.diagnostics or {}
    if diagnostics.get("metric") in ("missing_count", "invalid_count", "duplicate_count"):
        return diagnostics["value"]
    return int(check.result.value != "passed")


def main(_work, path, promised):
    logging.disable(logging.CRITICAL)
    run = DataContract(data_contract_str=contract(path, promised), server="local").test()
    found = {}
    for check in run.checks:
        if check.result.value == "error":
            raise RuntimeError(f"{check.name}: {check.reason}")
        rule, count = rule_of(check), count_of(check)
        if rule and count is not None:
            found[rule] = found.get(rule, 0) + count
    print(json.dumps({"found": found}))


main(*sys.argv[1:4])
