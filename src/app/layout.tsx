// What do all pages stand in?
import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ThemeScript } from "@/ui/theme-script";
import "./globals.css";

export const metadata: Metadata = { title: { default: "Steelyard", template: "%s · Steelyard" } };

/** The document: language, theme, fonts. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body>{children}</body>
    </html>
  );
}
