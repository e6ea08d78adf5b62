import { defineConfig } from "vitest/config";

/** `npm run test:login`: needs Go and a C compiler, which the other tests do without. */
export default defineConfig({
  test: {
    include: ["test/real-login/**/*.test.ts"],
    globalSetup: ["test/real-login/install.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
