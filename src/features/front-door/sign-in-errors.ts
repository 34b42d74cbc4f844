// What does next-auth's code for a failed sign-in mean to a person?

const sentences: Record<string, string> = {
  OAuthAccountNotLinked:
    "There is already an account with that address. Sign in the way you did before; you can connect the other one on your account page.",
  OAuthCallback: "The other side sent you back without an answer. Try again.",
  OAuthSignin: "The other side can't be reached just now. Try again, or sign in another way.",
  AccessDenied: "The other side didn't let you in.",
};

/** The sentence for a code in the address; none without one. */
export function sentenceFor(code: string | string[] | undefined): string | undefined {
  if (typeof code !== "string" || code === "") return undefined;
  return sentences[code] ?? "That didn't work. Try again, or sign in another way.";
}
