// Where does a server's signing key come from? npm run -s key [-- ADDRESS] prints a new pair; nothing is kept.
import { existsSync } from "node:fs";
import { readSettings } from "@/server/env";
import { keyNameOf, makeSigningKey } from "@/server/signing-key";

if (existsSync(".env")) process.loadEnvFile(".env");
const address = process.argv[2] ?? readSettings(process.env).NEXTAUTH_URL;
if (!address || !URL.canParse(address)) {
  console.error(
    "Say the address under which people reach the product: npm run -s key -- https://steelyard.example.org",
  );
  process.exit(1);
}
const { signingKey, verificationKey } = makeSigningKey(keyNameOf(address));
console.log(`# Keep this one secret, in .env and in a safe place: who has it can sign in the house's name.
SIGNING_KEY=${signingKey}

# Publish this one, so that people can compare: what the house signs is checked with it.
${verificationKey}`);
