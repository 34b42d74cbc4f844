// Which ways to sign in are there beside a password, once they are configured?

import GitHub from "next-auth/providers/github";
import type { OAuthConfig, Provider } from "next-auth/providers/index";
import { Refusal } from "@/domain/refusal";
import { emailAddress } from "@/domain/text";
import type { Attempt } from "./auth";
import { instance } from "./instance";
import { signInLetter } from "./letters";
import { sendLetter } from "./mail";
import { countTry } from "./rate-limit";

const LINK_MINUTES = 20;

/** A link by mail: 256 bits, kept as a hash, used once, good for 20 minutes. */
export function emailWay(attempt: Attempt): Provider {
  return {
    id: "email",
    type: "email",
    name: "Email",
    server: "",
    from: "",
    maxAge: LINK_MINUTES * 60,
    normalizeIdentifier: (text: string) => emailAddress.parse(text),
    sendVerificationRequest: async ({ identifier, token, url }: { identifier: string; token: string; url: string }) => {
      try {
        await countTry("link-peer", attempt.peer);
        await countTry("link-account", identifier);
        const next = pathOf(new URL(url).searchParams.get("callbackUrl"));
        await sendLetter(identifier, signInLetter(linkAddress({ email: identifier, token, next }), LINK_MINUTES));
      } catch (error) {
        if (error instanceof Refusal) attempt.refused = error;
        throw error;
      }
    },
    options: {},
  } as unknown as Provider;
}

/** The link in the letter: everything in the path, nothing in a query, where logs and referrers would keep it. */
export function linkAddress(link: { email: string; token: string; next: string }): string {
  const packed = [link.email, link.next].map((part) => Buffer.from(part).toString("base64url"));
  return `${instance().address}/sign-in/link/${link.token}/${packed.join("/")}`;
}

function pathOf(address: string | null): string {
  const url = new URL(address ?? "/", instance().address);
  return url.origin === new URL(instance().address).origin ? url.pathname + url.search : "/";
}

/** GitHub, whose accounts are known by their number, not by an address that may change hands. */
export function githubWay({ id, secret }: { id: string; secret: string }): Provider {
  return GitHub({ clientId: id, clientSecret: secret });
}

type Claims = { sub: string; name?: string; preferred_username?: string; email?: string; email_verified?: boolean };

/** Any OpenID Connect issuer, with PKCE, state and nonce. An address that it says is unproved is not taken over. */
export function oidcWay(oidc: { issuer: string; id: string; secret: string; name: string }): OAuthConfig<Claims> {
  return {
    id: "oidc",
    name: oidc.name,
    type: "oauth",
    wellKnown: `${oidc.issuer}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    clientId: oidc.id,
    clientSecret: oidc.secret,
    profile: ({ sub, name, preferred_username, email, email_verified }) => ({
      id: sub,
      name: name ?? preferred_username ?? null,
      email: email_verified === false ? null : (email ?? null),
    }),
  };
}
