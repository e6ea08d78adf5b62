import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/real-login/**", "test/workflows/**"],
    globalSetup: ["test/support/global-setup.ts"],
    // The tests mostly wait for processes and servers: with one worker on two cores the suite takes twice the time.
    maxWorkers: 2,
    maxConcurrency: 30,
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
});
