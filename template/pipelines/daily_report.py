"""One step after the other, each with the value of the one before: the smallest pipeline that does something."""

from pathlib import Path

from kfp import dsl
from kfp.components import load_component_from_file

COMPONENTS = Path(__file__).parent / "components"
count_orders_op = load_component_from_file(str(COMPONENTS / "count-orders.yaml"))
write_report_op = load_component_from_file(str(COMPONENTS / "write-report.yaml"))


@dsl.pipeline(name="daily-report", description="Counts the orders of a shop and writes a sentence about them")
def daily_report(shop: str = "Lisbon", days: int = 7):
    dsl.get_pipeline_conf().set_timeout(3600)
    counted = count_orders_op(shop=shop, days=days)
    write_report_op(shop=shop, orders=counted.outputs["orders"])
