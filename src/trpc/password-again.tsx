"use client";
// When is the dialog there that asks for the password again?
import type { TRPCClient } from "@trpc/client";
import dynamic from "next/dynamic";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { AppRouter } from "@/server/router";
import type { Asking } from "./confirm-first";

const PasswordDialog = dynamic(() => import("./password-dialog"), { ssr: false });

type Me = { hasPassword: boolean; email: string | null };

/** Shows the dialog while a call waits for the answer, over whatever is open. */
export function PasswordAgain({ asking, client }: { asking: Asking; client: TRPCClient<AppRouter> }) {
  const question = useSyncExternalStore(asking.listen, asking.open, () => null);
  const [me, setMe] = useState<Me>();
  useEffect(() => {
    if (question) client.account.me.query({}).then(setMe, () => question.answer(false));
    else setMe(undefined);
  }, [client, question]);
  return question && me ? <PasswordDialog client={client} me={me} onAnswer={question.answer} /> : null;
}
