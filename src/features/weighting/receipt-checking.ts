// How is a receipt checked in the browser? Apart, since few need it and the signature's arithmetic is large.
import { parseVerifierKey } from "@/domain/trail/note";
import { parseReceipt } from "@/domain/weighting/receipt";
import { checkReceipt, type RoundLog } from "@/domain/weighting/receipt-check";
import { browserCrypto } from "@/trpc/browser-crypto";

/** What a receipt's text comes to against a round's log. Throws Malformed where it is no receipt. */
export function checked(text: string, { key, ...log }: RoundLog & { key: string }) {
  const verifier = parseVerifierKey(browserCrypto, key);
  const receipt = parseReceipt(text);
  const finding = checkReceipt(browserCrypto, receipt, log, verifier);
  return { ...finding, mark: receipt.mark, entries: log.leaves.length, signer: `${verifier.name}+${verifier.id}` };
}
