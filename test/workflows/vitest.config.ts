import { defineConfig } from "vitest/config";

/** `npm run test:workflows`: apart from the other tests, because it needs Go, and installs what it runs. */
export default defineConfig({
  test: {
    include: ["test/workflows/*.test.ts"],
    globalSetup: ["test/support/global-setup.ts", "test/workflows/tools.ts"],
    testTimeout: 300_000,
    hookTimeout: 900_000,
  },
});
