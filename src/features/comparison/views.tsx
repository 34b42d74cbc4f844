"use client";
// How can a comparison be looked at?
import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import { RankingView } from "./ranking-view";
import type { Compared } from "./use-comparison";
import { type ViewId, viewIds } from "./view-ids";

// Only the first view is part of the page; each other one is fetched when it is chosen, and rendered on the server if the address names it.
const TippingView = dynamic(() => import("./tipping-view").then((view) => view.TippingView));
const RankChancesView = dynamic(() => import("./rank-chances-view").then((view) => view.RankChancesView));
const MethodsView = dynamic(() => import("./methods-view").then((view) => view.MethodsView));
const TradeOffView = dynamic(() => import("./trade-off-view").then((view) => view.TradeOffView));
const ProfilesView = dynamic(() => import("./profiles-view").then((view) => view.ProfilesView));
const HeatView = dynamic(() => import("./heat-view").then((view) => view.HeatView));
const DisagreementView = dynamic(() => import("./disagreement-view").then((view) => view.DisagreementView));
const ScenariosView = dynamic(() => import("./scenarios-view").then((view) => view.ScenariosView));
const MembersView = dynamic(() => import("./members-view").then((view) => view.MembersView));

type View = {
  label: string;
  panel: ComponentType<{ compared: Compared }>;
  /** Whether there is anything to look at; always, if it isn't said. */
  isOffered?: (compared: Compared) => boolean;
};

const views: Readonly<Record<ViewId, View>> = {
  ranking: { label: "Ranking", panel: RankingView },
  tipping: { label: "What tips it", panel: TippingView },
  chances: { label: "Rank chances", panel: RankChancesView },
  methods: { label: "Methods", panel: MethodsView },
  "trade-off": { label: "Trade-off", panel: TradeOffView },
  profiles: { label: "Profiles", panel: ProfilesView },
  heatmap: { label: "Heatmap", panel: HeatView },
  disagreement: { label: "Disagreement", panel: DisagreementView },
  members: { label: "Each member", panel: MembersView, isOffered: ({ data }) => data.members !== null },
  scenarios: { label: "Scenarios", panel: ScenariosView, isOffered: ({ scenarios }) => scenarios.length > 0 },
};

/** The views that this comparison has, as tabs, and which of them is shown: what the address names, or else the first. */
export function offeredViews(compared: Compared) {
  const offered = viewIds.filter((id) => views[id].isOffered?.(compared) ?? true);
  const chosen: ViewId = offered.find((id) => id === compared.view) ?? "ranking";
  return { tabs: offered.map((value) => ({ value, label: views[value].label })), chosen, Panel: views[chosen].panel };
}
