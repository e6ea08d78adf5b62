"""A fan-out: one forecast for each region, side by side, and a plan that waits for all of them."""

from kfp import dsl
from kfp.components import create_component_from_func

from shared.dataset import PYTHON_IMAGE

REGIONS = ("north", "south", "islands")


def forecast(region: str, days: int) -> float:
    """Forecast the demand of a region; a stand-in for a model."""
    weekly = [len(region) * 10 + day % 7 for day in range(days)]
    demand = sum(weekly) / len(weekly)
    print(f"{region}: {demand:.2f} a day")
    return demand


def plan(north: float, south: float, islands: float) -> str:
    """Say where the most is needed."""
    demands = {"north": north, "south": south, "islands": islands}
    most = max(demands, key=demands.get)
    print(f"most is needed in {most}: {demands[most]:.2f} of {sum(demands.values()):.2f}")
    return most


forecast_op = create_component_from_func(forecast, base_image=PYTHON_IMAGE)
plan_op = create_component_from_func(plan, base_image=PYTHON_IMAGE)


@dsl.pipeline(name="regional-forecast", description="Forecasts the demand of each region, all at once, and plans for them together")
def regional_forecast(days: int = 28):
    dsl.get_pipeline_conf().set_timeout(3600)
    forecasts = {region: forecast_op(region=region, days=days).set_display_name(f"forecast {region}") for region in REGIONS}
    plan_op(**{region: forecast.output for region, forecast in forecasts.items()})
