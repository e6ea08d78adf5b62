"""A pipeline of KFP 2: a condition and a loop. The workflows leave this folder out until your server is Kubeflow Pipelines 2."""

from typing import List

from kfp import dsl


@dsl.component(base_image="python:3.11")
def count_orders(shop: str) -> int:
    orders = len(shop) * 10
    print(f"{shop} has {orders} orders")
    return orders


@dsl.component(base_image="python:3.11")
def warn(shop: str, orders: int):
    print(f"{shop} has only {orders} orders")


@dsl.pipeline(name="check-orders", description="Warns of shops with few orders")
def check_orders(shops: List[str] = ["Lisbon", "Faro"], minimum: int = 50):
    with dsl.ParallelFor(shops, name="each-shop") as shop:
        counted = count_orders(shop=shop)
        with dsl.If(counted.output < minimum, name="few-orders"):
            warn(shop=shop, orders=counted.output)
