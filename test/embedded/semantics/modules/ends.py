from kfp import dsl
from kfp_tekton.compiler import TektonCompiler
from kfp_tekton.tekton import Loop
from kubernetes.client.models import V1EnvVar
from steps import fail, say, wait


@dsl.pipeline(name="exit-after-failure")
def exit_after_failure():
    with dsl.ExitHandler(say("tidy", "t")):
        broken = fail("broken", 3)
        say("never", "n").after(broken)


@dsl.pipeline(name="exit-fails")
def exit_fails():
    with dsl.ExitHandler(fail("tidy", 4)):
        say("fine", "f")


@dsl.pipeline(name="exit-after-loop")
def exit_after_loop():
    with dsl.ExitHandler(say("tidy", "t")):
        with dsl.ParallelFor([3]) as item:
            fail("broken", item)


@dsl.pipeline(name="exit-completed")
def exit_completed(go: str = "no"):
    with dsl.ExitHandler(say("tidy", "t")):
        with dsl.Condition(go == "yes"):
            say("gone", "g")


@dsl.pipeline(name="retry-succeeds")
def retry_succeeds():
    dsl.ContainerOp(
        name="flaky",
        image="busybox",
        command=["sh", "-c", 'test "$0" = 2'],
        arguments=["$(context.task.retry-count)"],
    ).set_retry(3)


@dsl.pipeline(name="task-timeout-retries")
def task_timeout_retries():
    wait("sleeper", 30).set_timeout(1).set_retry(1)


@dsl.pipeline(name="pipeline-timeout")
def pipeline_timeout():
    dsl.get_pipeline_conf().set_timeout(1)
    slow = wait("slow", 30)
    say("never", "n").after(slow)


@dsl.pipeline(name="timeout-with-exit")
def timeout_with_exit():
    dsl.get_pipeline_conf().set_timeout(1)
    with dsl.ExitHandler(say("tidy", "t")):
        wait("slow", 30)


@dsl.pipeline(name="timeout-in-loop")
def timeout_in_loop():
    dsl.get_pipeline_conf().set_timeout(2)
    with Loop([0, 30]) as item:
        wait("slow", item)


@dsl.pipeline(name="context-names")
def context_names(greeting: str = "hello"):
    say("names", "$(context.pipelineRun.name) $(context.taskRun.name)")
    dsl.ContainerOp(
        name="variables",
        image="busybox",
        command=["sh", "-c", 'printf "%s" "$GREETING" > /tmp/out'],
        file_outputs={"out": "/tmp/out"},
    ).container.add_env_variable(V1EnvVar(name="GREETING", value=greeting))


@dsl.pipeline(name="failed-beside")
def failed_beside():
    fail("broken", 2)
    slow = wait("slow", 1)
    say("never", "n").after(slow)
