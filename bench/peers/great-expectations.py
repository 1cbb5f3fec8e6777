"""Great Expectations on pandas, results in full. great-expectations.py orders <file>"""

import json
import logging
import os
import sys

os.environ["GX_ANALYTICS_ENABLED"] = "false"

import great_expectations as gx
import great_expectations.expectations as gxe
import pandas as pd

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
    "ordered_at": "datetime64",
}


def orders():
    """Rule → the expectation that asks it, or several of which the counts are added."""
    return {
        "order_id.primaryKey": [
            gxe.ExpectColumnValuesToBeUnique(column="order_id"),
            gxe.ExpectColumnValuesToNotBeNull(column="order_id"),
        ],
        "customer_id.range": [gxe.ExpectColumnValuesToBeBetween(column="customer_id", min_value=1)],
        "country.known": [gxe.ExpectColumnValuesToBeInSet(column="country", value_set=rules.COUNTRIES)],
        "status.known": [gxe.ExpectColumnValuesToBeInSet(column="status", value_set=rules.STATUSES)],
        "channel.known": [gxe.ExpectColumnValuesToBeInSet(column="channel", value_set=rules.CHANNELS)],
        "quantity.range": [gxe.ExpectColumnValuesToBeBetween(column="quantity", min_value=1, max_value=20)],
        "price.range": [gxe.ExpectColumnValuesToBeBetween(column="price", min_value=0, max_value=10000)],
        "discount.range": [gxe.ExpectColumnValuesToBeBetween(column="discount", min_value=0, max_value=1)],
        "sku.pattern": [gxe.ExpectColumnValuesToMatchRegex(column="sku", regex=f"^{rules.SKU}$")],
        "sku.length": [gxe.ExpectColumnValueLengthsToEqual(column="sku", value=9)],
        "email.pattern": [gxe.ExpectColumnValuesToMatchRegex(column="email", regex=f"^{rules.EMAIL}$")],
        "email.length": [gxe.ExpectColumnValueLengthsToBeBetween(column="email", max_value=50)],
        "ordered_at.range": [
            gxe.ExpectColumnValuesToBeBetween(column="ordered_at", min_value=pd.Timestamp(rules.SINCE))
        ],
        **{f"{name}.required": [gxe.ExpectColumnValuesToNotBeNull(column=name)] for name in rules.REQUIRED},
        "one-receipt": [gxe.ExpectCompoundColumnsToBeUnique(column_list=["customer_id", "receipt_no"])],
        "price.mean": [
            gxe.ExpectColumnMeanToBeBetween(column="price", min_value=rules.MEAN[0], max_value=rules.MEAN[1])
        ],
        "price.p95": [
            gxe.ExpectColumnQuantileValuesToBeBetween(
                column="price", quantile_ranges={"quantiles": [0.95], "value_ranges": [list(rules.P95)]}
            )
        ],
        "price.deviation": [
            gxe.ExpectColumnStdevToBeBetween(
                column="price", min_value=rules.DEVIATION[0], max_value=rules.DEVIATION[1]
            )
        ],
        "enough": [gxe.ExpectTableRowCountToBeBetween(min_value=rules.ROWS)],
        "types": [gxe.ExpectTableColumnsToMatchOrderedList(column_list=list(TYPES))]
        + [gxe.ExpectColumnValuesToBeOfType(column=name, type_=dtype) for name, dtype in TYPES.items()],
    }


def read(path):
    if not path.endswith(".csv"):
        return pd.read_parquet(path)
    dtypes = {name: dtype for name, dtype in TYPES.items() if name != "ordered_at"}
    return pd.read_csv(path, engine="pyarrow", dtype=dtypes, parse_dates=["ordered_at"])


def count(result):
    """Rows that break the rule; for a rule about the whole table 0 or 1."""
    if not result.result and not result.success:
        raise RuntimeError(f"{result.expectation_config.type}: {result.exception_info}")
    if "unexpected_count" in result.result:
        return int(result.result["unexpected_count"])
    return 0 if result.success else 1


def main(_work, path):
    logging.disable(logging.CRITICAL)
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False, "metric_calculations": False}
    source = context.data_sources.add_pandas("bench")
    definition = source.add_dataframe_asset("data").add_batch_definition_whole_dataframe("whole")
    batch = definition.get_batch(batch_parameters={"dataframe": read(path)})
    asked = orders()
    suite = gx.ExpectationSuite(name="orders")
    for rule, expectations in asked.items():
        for expectation in expectations:
            expectation.meta = {"rule": rule}
            suite.add_expectation(expectation)
    found = dict.fromkeys(asked, 0)
    for result in batch.validate(suite, result_format="BASIC").results:
        found[result.expectation_config.meta["rule"]] += count(result)
    print(json.dumps({"found": found}))


main(*sys.argv[1:3])
