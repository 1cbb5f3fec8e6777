"""What contracts/orders.yml demands, once for all peers. Prints nothing, imports nothing."""

COUNTRIES = "FR DE IT ES PT NL BE AT CH PL CZ SK SE NO FI DK IE GB GR RO".split()
STATUSES = ["open", "paid", "shipped", "delivered", "returned"]
CHANNELS = ["web", "app", "shop"]
SKU = "[A-Z]{3}-[0-9]{5}"
EMAIL = "[a-z0-9.]+@[a-z0-9.]+"
SINCE = "2020-01-01"
MEAN, P95, DEVIATION = (33, 39), (92, 113), (30, 50)
ROWS = 10_000
REQUIRED = ["receipt_no", "customer_id", "price", "email"]
RULES = (
    "order_id.primaryKey customer_id.range country.known status.known channel.known quantity.range price.range "
    "discount.range sku.pattern sku.length email.required email.pattern email.length ordered_at.range "
    "receipt_no.required customer_id.required price.required one-receipt price.mean price.p95 price.deviation "
    "enough types"
).split()
WIDE_RULES = ["required", "range", "mean"]
