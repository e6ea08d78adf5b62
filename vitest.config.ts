import { join } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

/**
 * V8's code of all that Node loads, for the workers and for the hundreds of steps that the tests start. Compiling the bundle again for each
 * step takes a third of the CPU of a step that does little; stripping the types of the sources takes two thirds.
 */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, "node_modules", ".cache", "compile-cache");

const elsewhere = ["test/real-login/**", "test/workflows/**"];
/** Folders whose tests start many processes, and files that change what all tests of a process see: variables and globals. */
const isolated = [
  "test/{attack,bundle,chaos,cli,compile,look,sandbox,scripts}/**/*.test.ts",
  "test/github/proxy.test.ts",
  // Failed once in a shared worker, on a machine with a load of 20: whether either was the cause is not known.
  "test/gate/told-ends.test.ts",
  "test/report/diagram/mermaid.test.ts",
];

export default defineConfig({
  test: {
    // The tests mostly wait for processes and servers: with one worker on two cores the suite takes twice the time.
    maxWorkers: 2,
    maxConcurrency: 30,
    projects: [
      {
        extends: true,
        test: {
          name: "isolated",
          include: isolated,
          exclude: [...configDefaults.exclude, ...elsewhere],
        },
      },
      {
        extends: true,
        test: {
          name: "shared",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...elsewhere, ...isolated],
          // Nothing in src has mutable module state, so that files share a worker. A worker for each file takes half a second.
          isolate: false,
        },
      },
    ].map((project) => ({
      ...project,
      test: {
        ...project.test,
        globalSetup: ["test/support/global-setup.ts"],
        // One attempt more, because a machine with two cores stalls now and then. The report marks what needed it ("retry x1"): mend its cause.
        retry: 1,
        testTimeout: 240_000,
        hookTimeout: 300_000,
      },
    })),
  },
});
