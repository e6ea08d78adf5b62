"""Training with a quality gate: the model is registered only when it is good enough, else the other branch says why not."""

from kfp import dsl
from kfp.components import InputPath, OutputPath, create_component_from_func

from shared.dataset import PYTHON_IMAGE, make_table_op


def train(table_path: InputPath("CSV"), model_path: OutputPath("JSON"), epochs: int = 20):
    """Fit a line that separates the two labels (a perceptron: no package needed)."""
    import csv
    import json

    with open(table_path, newline="") as table:
        rows = [(float(row["x"]), float(row["y"]), int(row["label"])) for row in csv.DictReader(table)]
    weights = [0.0, 0.0, 0.0]
    for _ in range(epochs):
        for x, y, label in rows:
            error = label - int(weights[0] + weights[1] * x + weights[2] * y > 0)
            weights = [weights[0] + error, weights[1] + error * x, weights[2] + error * y]
    with open(model_path, "w") as model:
        json.dump(weights, model)


def evaluate(model_path: InputPath("JSON"), table_path: InputPath("CSV")) -> int:
    """Accuracy in percent, a whole number: conditions compare anything else as text."""
    import csv
    import json

    with open(model_path) as model:
        bias, by_x, by_y = json.load(model)
    with open(table_path, newline="") as table:
        hits = [int(bias + by_x * float(row["x"]) + by_y * float(row["y"]) > 0) == int(row["label"]) for row in csv.DictReader(table)]
    accuracy = 100 * sum(hits) // len(hits)
    print(f"accuracy {accuracy} %")
    return accuracy


def register(model_path: InputPath("JSON"), accuracy: int):
    """Hand the model over; a stand-in for a model registry."""
    with open(model_path) as model:
        print(f"registered {model.read()} with {accuracy} %")


def reject(accuracy: int, minimum: int):
    """Say why there is no new model."""
    print(f"not registered: {accuracy} % is under {minimum} %")


train_op = create_component_from_func(train, base_image=PYTHON_IMAGE)
evaluate_op = create_component_from_func(evaluate, base_image=PYTHON_IMAGE)
register_op = create_component_from_func(register, base_image=PYTHON_IMAGE)
reject_op = create_component_from_func(reject, base_image=PYTHON_IMAGE)


@dsl.pipeline(name="train-with-gate", description="Trains a classifier and registers it when it is good enough")
def train_with_gate(rows: int = 400, epochs: int = 20, minimum: int = 90):
    dsl.get_pipeline_conf().set_timeout(3600)
    learn = make_table_op(rows=rows, seed=1)
    check = make_table_op(rows=rows, seed=2)
    model = train_op(table=learn.outputs["table"], epochs=epochs)
    accuracy = evaluate_op(model=model.outputs["model"], table=check.outputs["table"]).output
    with dsl.Condition(accuracy >= minimum, "good-enough"):
        register_op(model=model.outputs["model"], accuracy=accuracy)
    with dsl.Condition(accuracy < minimum, "too-weak"):
        reject_op(accuracy=accuracy, minimum=minimum)
