from kfp import dsl
from kfp_tekton.tekton import after_any
from steps import fail, say, wait


@dsl.pipeline(name="any-first")
def any_first():
    first = say("first", "1")
    second = wait("second", 1)
    after_any([first, second], "any", statusPath="status")(say("next", "n"))


@dsl.pipeline(name="any-condition")
def any_condition():
    tossed = say("tossed", "heads")
    after_any([tossed.outputs["out"] == "heads"], "any", statusPath="status")(say("next", "n"))


@dsl.pipeline(name="any-no-match")
def any_no_match():
    tossed = say("tossed", "heads")
    after_any([tossed.outputs["out"] == "tails"], "any", statusPath="status", skippingPolicy="skipOnNoMatch")(
        say("next", "n")
    )


@dsl.pipeline(name="any-no-match-fails")
def any_no_match_fails():
    tossed = say("tossed", "heads")
    after_any([tossed.outputs["out"] == "tails"], "any", statusPath="status", skippingPolicy="errorOnNoMatch")(
        say("next", "n")
    )


@dsl.pipeline(name="any-number")
def any_number():
    counted = say("counted", "7")
    after_any([counted.outputs["out"] > 5], "any", statusPath="status")(say("next", "n"))


@dsl.pipeline(name="any-skipped")
def any_skipped(go: str = "no"):
    with dsl.Condition(go == "yes"):
        gone = say("gone", "g")
    other = say("other", "o")
    after_any([gone, other], "any", statusPath="status")(say("next", "n"))


@dsl.pipeline(name="any-after-failure")
def any_after_failure():
    broken = fail("broken", 1)
    after_any([broken], "any")(say("next", "n"))


@dsl.pipeline(name="any-without-status")
def any_without_status():
    """The SDK adds a step that copies the status, which is not there: the task fails on a cluster, too."""
    after_any([say("first", "1")], "any")(say("next", "n"))
