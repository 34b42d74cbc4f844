import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL("./src", import.meta.url)) };

/** `unit` is pure and runs in an odd time zone on purpose; `db` runs against a real PostgreSQL (src/testing/db-setup.ts), one fresh database a file. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}"],
          exclude: ["src/server/**", "src/**/*.db.test.ts"],
          env: { TZ: "Asia/Kathmandu" },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: ["src/server/**/*.test.ts", "src/**/*.db.test.ts"],
          globalSetup: ["src/testing/db-setup.ts"],
          setupFiles: ["src/testing/db-file.ts"],
          hookTimeout: 120_000,
          testTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
