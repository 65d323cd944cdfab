import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = { "@": root.replace(/\/$/, "") };

/** Four kinds of test, each a project: what they need differs, so does what they may share. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["{lib,components,app,workers,prisma}/**/*.test.ts"],
          environment: "node",
          // No test is timed: this only ends one that hangs, on however busy a machine.
          testTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/start-database.ts"],
          testTimeout: 400_000,
          hookTimeout: 400_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "quality",
          include: ["tests/quality/**/*.test.ts"],
          globalSetup: ["tests/support/start-database.ts"],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/support/start-product.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
