"""Soda v4 on DuckDB: a contract over a view of the file. soda.py <work> <file>"""

import json
import logging
import os
import sys

os.environ["SODA_TELEMETRY_ENABLED"] = "false"
os.environ["SODA_CORE_TELEMETRY_ENABLED"] = "false"

import duckdb
from soda_core.common.yaml import ContractYamlSource
from soda_core.contracts.contract_verification import ContractVerificationSession
from soda_duckdb.common.data_sources.duckdb_data_source import DuckDBDataSourceImpl

import orders_rules as rules


def column(name, *checks, data_type=None):
    entry = {"name": name, "checks": list(checks)} if checks else {"name": name}
    return entry | ({"data_type": data_type} if data_type else {})


def invalid(rule, **valid):
    return {"invalid": {"name": rule, "qualifier": rule.replace(".", "_"), **valid}}


def missing(name):
    return {"missing": {"name": f"{name}.required"}}


def pattern(name, regex):
    return invalid(f"{name}.pattern", valid_format={"name": "form", "regex": f"^{regex}$"})


def between(band):
    return {"must_be_between": {"greater_than_or_equal": band[0], "less_than_or_equal": band[1]}}


def aggregate(rule, expression, band):
    return {"metric": {"name": rule, "qualifier": rule.replace(".", "_"), "expression": expression, "threshold": between(band)}}


def orders(typed):
    """`typed`: whether the file has types of its own; those of a CSV file are DuckDB's guess, so there is nothing to check."""
    types = dict(
        zip(
            "order_id receipt_no customer_id country status channel quantity price discount sku email ordered_at".split(),
            "bigint bigint integer varchar varchar varchar integer double double varchar varchar timestamp".split(),
        )
    )
    checks = {
        "order_id": [missing("order_id"), {"duplicate": {"name": "order_id.primaryKey"}}],
        "receipt_no": [missing("receipt_no")],
        "customer_id": [missing("customer_id"), invalid("customer_id.range", valid_min=1)],
        "country": [invalid("country.known", valid_values=rules.COUNTRIES)],
        "status": [invalid("status.known", valid_values=rules.STATUSES)],
        "channel": [invalid("channel.known", valid_values=rules.CHANNELS)],
        "quantity": [invalid("quantity.range", valid_min=1, valid_max=20)],
        "price": [
            missing("price"),
            invalid("price.range", valid_min=0, valid_max=10000),
            aggregate("price.mean", "avg(price)", rules.MEAN),
            aggregate("price.p95", "quantile_cont(price, 0.95)", rules.P95),
            aggregate("price.deviation", "stddev_samp(price)", rules.DEVIATION),
        ],
        "discount": [invalid("discount.range", valid_min=0, valid_max=1)],
        "sku": [pattern("sku", rules.SKU), invalid("sku.length", valid_min_length=9, valid_max_length=9)],
        "email": [missing("email"), pattern("email", rules.EMAIL), invalid("email.length", valid_max_length=50)],
        "ordered_at": [
            {"failed_rows": {"name": "ordered_at.range", "expression": f"ordered_at < TIMESTAMP '{rules.SINCE}'"}}
        ],
    }
    return {
        "dataset": "bench/main/data",
        "columns": [column(name, *checks[name], data_type=types[name] if typed else None) for name in types],
        "checks": [
            *([{"schema": {"name": "types"}}] if typed else []),
            {"row_count": {"name": "enough", "threshold": {"must_be_greater_than_or_equal": rules.ROWS}}},
            {"duplicate": {"name": "one-receipt", "columns": ["customer_id", "receipt_no"]}},
        ],
    }


def wide(names):
    return {
        "dataset": "bench/main/data",
        "columns": [
            column(
                name,
                missing(name),
                invalid(f"{name}.range", valid_min=0, valid_max=1000),
                aggregate(f"{name}.mean", f"avg({name})", (400, 600)),
            )
            for name in names
        ],
        "checks": [{"schema": {"name": "types"}}],
    }


def count(result):
    """Rows that break the rule; for the rules about the whole table 0 or 1."""
    values = result.diagnostic_metric_values or {}
    name = f"{result.check.type}_count"
    if result.check.type in ("missing", "invalid", "duplicate", "failed_rows") and name in values:
        return int(values[name])
    return 0 if result.outcome.name == "PASSED" else 1


def main(work, path):
    logging.disable(logging.CRITICAL)
    connection = duckdb.connect()
    reader = "read_csv" if path.endswith(".csv") else "read_parquet"
    connection.execute(f"CREATE VIEW data AS SELECT * FROM {reader}('{path}')")
    if work == "orders":
        contract = orders(typed=reader == "read_parquet")
    else:
        contract = wide([name for name, *_ in connection.execute("DESCRIBE data").fetchall()])
    session = ContractVerificationSession.execute(
        contract_yaml_sources=[ContractYamlSource.from_str(json.dumps(contract))],
        data_source_impls=[DuckDBDataSourceImpl.from_existing_cursor(connection, "bench")],
    )
    found = {}
    for result in session.contract_verification_results[0].check_results:
        if result.outcome.name == "NOT_EVALUATED":
            continue
        rule = result.check.name
        rule = rule.split(".")[-1] if work == "wide" else rule
        found[rule] = found.get(rule, 0) + count(result)
    if work == "orders":
        found["order_id.primaryKey"] += found.pop("order_id.required")
    print(json.dumps({"found": found}))


main(*sys.argv[1:3])
