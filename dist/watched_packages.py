"""Packages that ask for the time and for random numbers below Python: their functions are replaced as soon as the package is loaded."""

import functools
import re
import sys

from kfp_tekton_action.watched_variation import watch

#: Of numpy's one generator for all, which `seed` seeds.
NUMPY_SEEDED = (
    "beta binomial bytes chisquare choice dirichlet exponential f gamma geometric gumbel hypergeometric laplace logistic lognormal logseries "
    "multinomial multivariate_normal negative_binomial noncentral_chisquare noncentral_f normal pareto permutation poisson power rand randint "
    "randn random random_integers random_sample ranf rayleigh sample shuffle standard_cauchy standard_exponential standard_gamma "
    "standard_normal standard_t triangular uniform vonmises wald weibull zipf"
).split()
#: numpy and pandas take these texts for the time of the call.
TIME_AS_TEXT = re.compile(rb"""["'](?:now|today)["']""")


class WatchedPackages:
    """:param variation: who is told of the calls"""

    def __init__(self, variation):
        self.variation = variation
        self.patches = {"numpy.random": self.watch_numpy, "pandas": self.watch_pandas, "ssl": self.watch_ssl}

    def watch_loaded(self):
        """A module that waits to be loaded is of another type, and found again when it is."""
        for name in [name for name in self.patches if name in sys.modules]:
            self.patches.pop(name)(sys.modules[name])

    def find_spec(self, name, path, target, others):
        """:param others: finders to ask. Returns a specification whose module is watched, None for all other modules"""
        patch = self.patches.pop(name, None)
        if patch is None:
            return None
        specs = (finder.find_spec(name, path, target) for finder in others)
        spec = next((spec for spec in specs if spec is not None), None)
        if spec is not None and hasattr(spec.loader, "exec_module"):
            spec.loader.exec_module = followed_by(spec.loader.exec_module, patch)
        return spec

    def watch_numpy(self, module):
        state = {"is_seeded": False}
        seed = module.seed

        @functools.wraps(seed)
        def watched_seed(value=None):
            state["is_seeded"] = value is not None
            return seed(value)

        module.seed = watched_seed
        for name in NUMPY_SEEDED:
            watch(module, name, "random", lambda _: not state["is_seeded"])

    def watch_pandas(self, module):
        for name in ("now", "today", "utcnow"):
            watch(module.Timestamp, name, "clock", what="Timestamp.%s()" % name)

    def watch_ssl(self, module):
        for name in ("RAND_bytes", "RAND_pseudo_bytes"):
            watch(module, name, "random")

    def see_texts(self, files):
        """Texts that stand for the time, in the module's own files."""
        if "numpy" not in sys.modules:
            return
        for path in list(files):
            if path.startswith(self.variation.root) and path.endswith(".py") and TIME_AS_TEXT.search(read(path)):
                self.variation.unfollowed.add("clock")


def followed_by(execute, patch):
    def exec_module(module):
        execute(module)
        try:
            patch(module)
        except AttributeError:
            pass  # Another release, which has other names.

    return exec_module


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""
