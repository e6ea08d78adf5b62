"""Components that several pipelines begin with."""

from kfp.components import OutputPath, create_component_from_func

PYTHON_IMAGE = "python:3.11-slim"


def make_table(rows: int, seed: int, table_path: OutputPath("CSV")):
    """Write a table of measurements, `x` and `y` from 0 to 1, labelled by the side of a line they lie on."""
    import csv
    import random

    generator = random.Random(seed)
    with open(table_path, "w", newline="") as table:
        writer = csv.writer(table)
        writer.writerow(["x", "y", "label"])
        for _ in range(rows):
            x, y = generator.random(), generator.random()
            writer.writerow([f"{x:.4f}", f"{y:.4f}", int(x + y > 1)])
    print(f"wrote {rows} rows")


make_table_op = create_component_from_func(make_table, base_image=PYTHON_IMAGE)
