"""What is done once for all modules of KFP 2 before the first fork."""


def prepare(paths):
    """Nothing: its compiler keeps nothing that each child would have to make."""
