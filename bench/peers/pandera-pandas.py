"""pandera on pandas. pandera-pandas.py <work> <file>"""

import json
import sys

import pandas as pd
import pandera.pandas as pa
from pandera.errors import SchemaErrors

import orders_rules as rules

TYPES = {
    "order_id": "int64",
    "receipt_no": "int64",
    "customer_id": "int32",
    "country": "str",
    "status": "str",
    "channel": "str",
    "quantity": "int32",
    "price": "float64",
    "discount": "float64",
    "sku": "str",
    "email": "str",
    "ordered_at": "datetime64[us]",
}


def over_table(rule, holds):
    """One truth about a whole column, such as its mean."""
    return pa.Check(lambda series: bool(holds(series)), name=rule)


def orders():
    checks = {
        "customer_id": [pa.Check.ge(1, name="range")],
        "country": [pa.Check.isin(rules.COUNTRIES, name="known")],
        "status": [pa.Check.isin(rules.STATUSES, name="known")],
        "channel": [pa.Check.isin(rules.CHANNELS, name="known")],
        "quantity": [pa.Check.in_range(1, 20, name="range")],
        "price": [
            pa.Check.in_range(0, 10000, name="range"),
            over_table("mean", lambda x: rules.MEAN[0] <= x.mean() <= rules.MEAN[1]),
            over_table("p95", lambda x: rules.P95[0] <= x.quantile(0.95) <= rules.P95[1]),
            over_table("deviation", lambda x: rules.DEVIATION[0] <= x.std() <= rules.DEVIATION[1]),
        ],
        "discount": [pa.Check.in_range(0, 1, name="range")],
        "sku": [pa.Check.str_matches(f"^{rules.SKU}$", name="pattern"), pa.Check.str_length(9, 9, name="length")],
        "email": [
            pa.Check.str_matches(f"^{rules.EMAIL}$", name="pattern"),
            pa.Check.str_length(None, 50, name="length"),
        ],
        "ordered_at": [pa.Check.ge(pd.Timestamp(rules.SINCE), name="range")],
    }
    required = {"order_id", *rules.REQUIRED}
    return pa.DataFrameSchema(
        {
            name: pa.Column(dtype, checks.get(name), nullable=name not in required, unique=name == "order_id")
            for name, dtype in TYPES.items()
        },
        checks=[pa.Check(lambda frame: len(frame) >= rules.ROWS, name="enough")],
        unique=["customer_id", "receipt_no"],
        strict=True,
    )


def wide(names):
    checks = [
        pa.Check.in_range(0, 1000, name="range"),
        over_table("mean", lambda x: 400 <= x.mean() <= 600),
    ]
    return pa.DataFrameSchema({name: pa.Column("float64", checks, nullable=False) for name in names})


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
    if not path.endswith(".csv"):
        return pd.read_parquet(path)
    dtypes = {name: dtype for name, dtype in TYPES.items() if name != "ordered_at"}
    frame = pd.read_csv(path, engine="pyarrow", dtype=dtypes, parse_dates=["ordered_at"])
    return frame.astype({"ordered_at": "datetime64[us]"})


def main(work, path):
    frame = read(path)
    schema = orders() if work == "orders" else wide(frame.columns)
    found = dict.fromkeys(rules.RULES if work == "orders" else rules.WIDE_RULES, 0)
    try:
        schema.validate(frame, lazy=True)
    except SchemaErrors as errors:
        for error in errors.schema_errors:
            cases = error.failure_cases
            count = len(cases) if isinstance(cases, pd.DataFrame) else 1
            rule = rule_of(error)
            rule = rule.split(".")[-1] if work == "wide" else rule
            found[rule] = found.get(rule, 0) + count
    print(json.dumps({"found": found}))


main(*sys.argv[1:3])
