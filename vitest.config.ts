import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL("./src", import.meta.url)) };

/** `unit` is pure and runs in an odd time zone on purpose; `db` runs against a real PostgreSQL (src/testing/db.ts). */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}"],
          exclude: ["src/server/**", "src/testing/**/*.db.test.ts"],
          env: { TZ: "Asia/Kathmandu" },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: ["src/server/**/*.test.ts", "src/testing/**/*.db.test.ts"],
          globalSetup: ["src/testing/db-setup.ts"],
          hookTimeout: 120_000,
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
