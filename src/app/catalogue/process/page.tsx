// What do the articles advise?
import type { Metadata } from "next";
import { CatalogueFrame } from "@/features/catalogue/frame";
import { ProcessScreen } from "@/features/catalogue/process-screen";

export const metadata: Metadata = { title: "How the articles would decide" };

export default function ProcessRoute() {
  return (
    <CatalogueFrame crumbs={[{ label: "Advice" }]}>
      <ProcessScreen />
    </CatalogueFrame>
  );
}
