"""pandera on polars: a lazy schema over the file. pandera-polars.py <work> <file>"""

import json
import os
import sys

os.environ["PANDERA_VALIDATION_DEPTH"] = "SCHEMA_AND_DATA"

import pandera.polars as pa
import polars as pl
from pandera.errors import SchemaErrors

import orders_rules as rules

TYPES = {
    "order_id": pl.Int64,
    "receipt_no": pl.Int64,
    "customer_id": pl.Int32,
    "country": pl.String,
    "status": pl.String,
    "channel": pl.String,
    "quantity": pl.Int32,
    "price": pl.Float64,
    "discount": pl.Float64,
    "sku": pl.String,
    "email": pl.String,
    "ordered_at": pl.Datetime("us"),
}


def over_table(rule, holds):
    """One truth about a whole column, such as its mean."""
    return pa.Check(lambda data: data.lazyframe.select(holds(pl.col(data.key))), name=rule)


def orders():
    checks = {
        "customer_id": [pa.Check.ge(1, name="range")],
        "country": [pa.Check.isin(rules.COUNTRIES, name="known")],
        "status": [pa.Check.isin(rules.STATUSES, name="known")],
        "channel": [pa.Check.isin(rules.CHANNELS, name="known")],
        "quantity": [pa.Check.in_range(1, 20, name="range")],
        "price": [
            pa.Check.in_range(0, 10000, name="range"),
            over_table("mean", lambda x: x.mean().is_between(*rules.MEAN)),
            over_table("p95", lambda x: x.quantile(0.95, "linear").is_between(*rules.P95)),
            over_table("deviation", lambda x: x.std().is_between(*rules.DEVIATION)),
        ],
        "discount": [pa.Check.in_range(0, 1, name="range")],
        "sku": [pa.Check.str_matches(f"^{rules.SKU}$", name="pattern"), pa.Check.str_length(9, 9, name="length")],
        "email": [
            pa.Check.str_matches(f"^{rules.EMAIL}$", name="pattern"),
            pa.Check.str_length(None, 50, name="length"),
        ],
        "ordered_at": [pa.Check.ge(pl.lit(rules.SINCE).str.to_datetime(time_unit="us"), name="range")],
    }
    required = {"order_id", *rules.REQUIRED}
    return pa.DataFrameSchema(
        {
            name: pa.Column(
                dtype, checks.get(name), nullable=name not in required, unique=name == "order_id"
            )
            for name, dtype in TYPES.items()
        },
        checks=[
            pa.Check(lambda data: data.lazyframe.select(pl.len() >= rules.ROWS), name="enough"),
        ],
        unique=["customer_id", "receipt_no"],
        strict=True,
    )


def wide(names):
    checks = [
        pa.Check.in_range(0, 1000, name="range"),
        over_table("mean", lambda x: x.mean().is_between(400, 600)),
    ]
    return pa.DataFrameSchema({name: pa.Column(pl.Float64, checks, nullable=False) for name in names})


def rule_of(error):
    """The rule's name in the other tools' words."""
    column = error.schema.name
    reason = error.reason_code.name
    if reason == "SERIES_CONTAINS_NULLS":
        return f"{column}.required"
    if reason == "SERIES_CONTAINS_DUPLICATES":
        return f"{column}.primaryKey"
    if reason == "DUPLICATES":
        return "one-receipt"
    if reason == "WRONG_DATATYPE":
        return "types"
    name = getattr(error.check, "name", str(error.check))
    return f"{column}.{name}" if column else name


def read(path):
    if path.endswith(".csv"):
        return pl.scan_csv(path, schema=TYPES)
    return pl.scan_parquet(path)


def main(work, path):
    frame = read(path)
    schema = orders() if work == "orders" else wide(frame.collect_schema().names())
    found = dict.fromkeys(rules.RULES if work == "orders" else rules.WIDE_RULES, 0)
    try:
        schema.validate(frame.collect(), lazy=True)
    except SchemaErrors as errors:
        for error in errors.schema_errors:
            cases = error.failure_cases
            count = len(cases) if isinstance(cases, pl.DataFrame) else 1
            rule = rule_of(error)
            rule = rule.split(".")[-1] if work == "wide" else rule
            found[rule] = found.get(rule, 0) + count
    print(json.dumps({"found": found}))


main(*sys.argv[1:3])
