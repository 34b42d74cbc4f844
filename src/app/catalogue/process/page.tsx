// What do the articles advise?
import type { Metadata } from "next";
import { ProcessScreen } from "@/features/catalogue/process-screen";
import { Frame } from "../frame";

export const metadata: Metadata = { title: "How the articles would decide" };

export default function ProcessRoute() {
  return (
    <Frame crumb="Advice">
      <ProcessScreen />
    </Frame>
  );
}
