// What do all pages stand in?
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ThemeScript } from "@/ui/theme-script";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Steelyard", template: "%s · Steelyard" },
  description: "A team decides on a technology stack together and keeps the reasons.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1216" },
  ],
};

// The typeface of all work; the other one stands in few words, for which its stand-in of the same measure does until it comes.
const SANS = new URL(
  "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  import.meta.url,
);

/** The document: language, theme, fonts. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <link rel="preload" href={SANS.pathname} as="font" type="font/woff2" crossOrigin="anonymous" />
        <ThemeScript nonce={nonce} />
      </head>
      <body>{children}</body>
    </html>
  );
}
