from kfp import components, dsl
from steps import say


def next_number(number: int) -> int:
    return number + 1


next_op = components.create_component_from_func(next_number)


@dsl.graph_component
def count_to_three(number):
    following = next_op(number)
    with dsl.Condition(following.output < 3):
        count_to_three(following.output)


@dsl.pipeline(name="recursion")
def recursion():
    first = next_op(0)
    counted = count_to_three(first.output)
    say("ended", "e").after(counted)


@dsl.graph_component
def never_ends():
    same = say("same", "s")
    with dsl.Condition(same.output == "s"):
        never_ends()


@dsl.pipeline(name="recursion-endless")
def recursion_endless():
    never_ends()
