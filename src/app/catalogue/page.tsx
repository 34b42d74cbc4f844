// What is in the catalogue?
import type { Metadata } from "next";
import { CatalogueScreen } from "@/features/catalogue/catalogue-screen";
import { Frame } from "./frame";

export const metadata: Metadata = { title: "Catalogue" };

export default async function CatalogueRoute({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const { q } = await searchParams;
  return (
    <Frame>
      <CatalogueScreen
        search={String(q ?? "")
          .trim()
          .slice(0, 80)}
      />
    </Frame>
  );
}
