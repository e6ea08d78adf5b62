from kfp import dsl
from kfp_tekton.tekton import CEL_ConditionOp, Loop
from steps import fail, say


@dsl.pipeline(name="when-params")
def when_params(rows: int = 7):
    with dsl.Condition(rows > 5):
        say("many", "many")
    with dsl.Condition(rows <= 5):
        say("few", "few")


@dsl.pipeline(name="when-nested")
def when_nested(first: str = "yes", second: str = "no"):
    with dsl.Condition(first == "yes"):
        outer = say("outer", "o")
        with dsl.Condition(second == "yes"):
            inner = say("inner", "i")
            say("after-inner", inner.output)
        say("beside", outer.output)


@dsl.pipeline(name="when-missing-result")
def when_missing_result():
    seen = say("seen", "no")
    with dsl.Condition(seen.output == "yes"):
        skipped = say("skipped", "s")
    say("needs", skipped.output)
    say("waits", "w").after(skipped)


@dsl.pipeline(name="when-floats")
def when_floats():
    low = say("low", "9.5")
    with dsl.Condition(low.output < "10.5"):
        say("less", "l")
    with dsl.Condition(low.output > "10.5"):
        say("more", "m")


@dsl.pipeline(name="when-fails")
def when_fails():
    broken = fail("broken", 3)
    done = say("done", "x").after(broken)
    with dsl.Condition(done.output == "x"):
        say("never", "n")


@dsl.pipeline(name="cel-numbers")
def cel_numbers(rows: int = 3):
    checked = CEL_ConditionOp(f"{rows} * 2 > 5 && '{rows}'.matches('^[0-9]+$')")
    with dsl.Condition(checked.output == "true"):
        say("yes", "y")


@dsl.pipeline(name="cel-invalid")
def cel_invalid():
    checked = CEL_ConditionOp("heads == 'heads'")
    with dsl.Condition(checked.output == "true"):
        say("yes", "y")


@dsl.pipeline(name="cel-error")
def cel_error():
    zero = say("zero", "0")
    CEL_ConditionOp(f"10 / {zero.output} > 1")


@dsl.pipeline(name="cel-text")
def cel_text():
    CEL_ConditionOp("{'blue': '0x000080', 'red': '0xFF0000'}['red']")


@dsl.pipeline(name="loop-in-condition-in-loop")
def loop_in_condition_in_loop():
    with dsl.ParallelFor(["a", "b"]) as outer:
        with dsl.Condition(outer == "b"):
            with dsl.ParallelFor([1, 2]) as inner:
                say("one", f"{outer}{inner}")


@dsl.pipeline(name="condition-on-loop")
def condition_on_loop():
    loop = Loop(["x", "y"])
    with loop as item:
        say("one", item)
    ended = CEL_ConditionOp(f"'{loop.last_elem}' == 'y' && {loop.last_idx} == 2")
    with dsl.Condition(ended.output == "true"):
        say("twice", loop.last_idx)
    with dsl.Condition(ended.output == "false"):
        say("once", loop.last_idx)
