from kfp import dsl
from kfp_tekton.tekton import Break, CEL_ConditionOp, Loop
from steps import fail, say


@dsl.pipeline(name="loop-static")
def loop_static():
    with dsl.ParallelFor(["x", "y"]) as item:
        say("one", item)


@dsl.pipeline(name="loop-cel")
def loop_cel():
    first = say("first", "heads")
    toss = CEL_ConditionOp(f"'{first.output}' == 'heads'")
    with dsl.Condition(toss.output == "true"):
        say("won", "yes")
    with dsl.Condition(toss.output == "false"):
        say("lost", "no")


@dsl.pipeline(name="loop-dictionaries")
def loop_dictionaries():
    with dsl.ParallelFor([{"a": 1, "b": 2}, {"a": 10, "b": 20}]) as item:
        say("pair", f"{item.a}-{item.b}")


@dsl.pipeline(name="loop-break")
def loop_break(items: list = ["a", "b", "c"]):
    with Loop(items) as item:
        one = say("one", item)
        with dsl.Condition(one.output == "b"):
            Break()


@dsl.pipeline(name="loop-fails")
def loop_fails():
    with dsl.ParallelFor([0, 3, 0]) as item:
        fail("maybe", item)
