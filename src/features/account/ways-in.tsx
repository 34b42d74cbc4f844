"use client";
// How else can someone sign in?
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Section } from "@/ui/section";
import { toast } from "@/ui/toaster";
import { throughDoor } from "./door-call";

/** The other houses' accounts that are configured here: connected, or to connect. Nothing where none are. */
export function WaysIn({ linked }: { linked: string[] }) {
  const trpc = useTRPC();
  const { data: ways } = useQuery(trpc.account.ways.queryOptions({}, { staleTime: 600_000 }));
  const houses = [
    ...(ways?.github ? [{ id: "github", name: "GitHub" }] : []),
    ...(ways?.oidc ? [{ id: "oidc", name: ways.oidc }] : []),
  ];
  const connect = async (id: string) => {
    const refused = await throughDoor(`signin/${id}`, "/account");
    if (refused) toast(refused, { tone: "error" });
  };
  if (houses.length === 0) return null;
  return (
    <Section title="Other ways in">
      <ul>
        {houses.map(({ id, name }) => (
          <li key={id} className="flex min-h-11 items-center gap-4 border-b border-border py-2 last:border-b-0">
            <span className="font-[550]">{name}</span>
            <span className="ml-auto">
              {linked.includes(id) ? (
                <span className="text-ink-2">Connected</span>
              ) : (
                <Button size="sm" onClick={() => void connect(id)}>
                  Connect
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
