// What stands around a live session's pages?
import type { ReactNode } from "react";
import { ApiProvider } from "@/trpc/client";
import { api, titleFrom } from "@/trpc/server";

type Params = { params: Promise<{ team: string; project: string }> };

/** Every page names its project in the title, and none is for search engines. */
export async function generateMetadata({ params }: Params) {
  const { team, project } = await params;
  const query = api.project.shell.queryOptions({ team, project: Number(project) });
  const title = await titleFrom(query, (shell) => shell.title);
  const robots = { index: false, follow: false };
  return {
    robots,
    ...(title && { title: { template: `%s · ${title} · Steelyard`, default: `${title} · Steelyard` } }),
  };
}

export default function LiveLayout({ children }: { children: ReactNode }) {
  return <ApiProvider>{children}</ApiProvider>;
}
