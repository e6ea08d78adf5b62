import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/real-login/**", "test/workflows/**"],
    globalSetup: ["test/support/global-setup.ts"],
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
});
