from kfp import dsl
from kfp_tekton.tekton import Break, CEL_ConditionOp, Loop
from steps import fail, say, wait


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


@dsl.pipeline(name="loop-empty")
def loop_empty(items: list = []):
    with dsl.ParallelFor(items) as item:
        one = say("one", item)
    say("after", "a").after(one)


@dsl.pipeline(name="loop-nested")
def loop_nested():
    with dsl.ParallelFor(["a", "b"]) as outer:
        with dsl.ParallelFor([1, 2]) as inner:
            say("one", f"{outer}{inner}")


@dsl.pipeline(name="loop-range")
def loop_range(end: int = 7):
    with Loop.range(1, end, 3) as number:
        say("up", number)
    with Loop.range(3, 1, -1) as number:
        say("down", number)


@dsl.pipeline(name="loop-range-text")
def loop_range_text(end: str = "many"):
    with Loop.range(1, end) as number:
        say("one", number)


@dsl.pipeline(name="loop-enumerate")
def loop_enumerate():
    with Loop(["a", "b"]).enumerate() as (number, item):
        say("one", f"{number}={item}")


@dsl.pipeline(name="loop-separator")
def loop_separator():
    with Loop.from_string("a|b|c", separator="|") as item:
        say("one", item)


@dsl.pipeline(name="loop-parallel")
def loop_parallel():
    with dsl.ParallelFor(["a", "b", "c"], parallelism=2) as item:
        say("one", item)


@dsl.pipeline(name="loop-over-result")
def loop_over_result():
    listed = say("listed", '["p", "q"]')
    with dsl.ParallelFor(listed.output) as item:
        say("one", item)


@dsl.pipeline(name="loop-over-text")
def loop_over_text():
    listed = say("listed", "no list at all")
    with dsl.ParallelFor(listed.output) as item:
        say("one", item)


@dsl.pipeline(name="loop-over-floats")
def loop_over_floats():
    with dsl.ParallelFor([0.5, 1]) as item:
        say("one", item)


@dsl.pipeline(name="loop-huge")
def loop_huge():
    with Loop.range(1, 10_001) as number:
        say("one", number)


@dsl.pipeline(name="loop-break-first")
def loop_break_first():
    with Loop(["a", "b", "c"]) as item:
        Break()
    say("next", "n")


@dsl.pipeline(name="loop-break-inner")
def loop_break_inner():
    with Loop([1, 2]) as outer:
        with Loop(["a", "b"]) as inner:
            one = say("one", f"{outer}{inner}")
            with dsl.Condition(one.output == "1a"):
                Break()


@dsl.pipeline(name="loop-retries")
def loop_retries():
    with dsl.ParallelFor([0, 3]) as item:
        fail("maybe", item).set_retry(1)


@dsl.pipeline(name="loop-task-timeout")
def loop_task_timeout():
    with dsl.ParallelFor([0, 30]) as item:
        wait("sleeper", item).set_timeout(1)


@dsl.pipeline(name="loop-params")
def loop_params(greeting: str = "hi"):
    name = say("name", "joe")
    with dsl.ParallelFor([1, 2]) as item:
        say("one", f"{greeting} {name.output} {item}")


@dsl.pipeline(name="loop-last")
def loop_last():
    loop = Loop(["a", "b", "c"])
    with loop as item:
        one = say("one", item)
        with dsl.Condition(one.output == "b"):
            Break()
    say("ended", f"{loop.last_idx} {loop.last_elem}")
