"""Python functions that pass files: a table is made, scored row by row, and summed up."""

from kfp import dsl
from kfp.components import InputPath, OutputPath, create_component_from_func

from shared.dataset import PYTHON_IMAGE, make_table_op


def score_rows(table_path: InputPath("CSV"), scores_path: OutputPath("CSV"), threshold: float = 1.0):
    """Score each row by the sum of its coordinates."""
    import csv

    with open(table_path, newline="") as table, open(scores_path, "w", newline="") as scores:
        writer = csv.writer(scores)
        for row in csv.DictReader(table):
            score = float(row["x"]) + float(row["y"])
            writer.writerow([f"{score:.4f}", int(score > threshold)])


def sum_up(scores_path: InputPath("CSV")) -> int:
    """Count the rows over the threshold."""
    import csv

    with open(scores_path, newline="") as scores:
        positive = sum(int(row[1]) for row in csv.reader(scores))
    print(f"{positive} rows are over the threshold")
    return positive


score_rows_op = create_component_from_func(score_rows, base_image=PYTHON_IMAGE)
sum_up_op = create_component_from_func(sum_up, base_image=PYTHON_IMAGE)


@dsl.pipeline(name="batch-scoring", description="Scores a table and counts the rows over a threshold")
def batch_scoring(rows: int = 500, threshold: float = 1.0):
    dsl.get_pipeline_conf().set_timeout(3600)
    table = make_table_op(rows=rows, seed=7)
    scored = score_rows_op(table=table.outputs["table"], threshold=threshold)
    sum_up_op(scores=scored.outputs["scores"])
