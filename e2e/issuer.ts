// Who vouches for people in the stories? A small OpenID Connect issuer: it lets in whom it is asked to, and is strict about the rest.
import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";

const client = { id: "steelyard", secret: "a secret of the issuer's client" };
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const base64url = (text: string) => Buffer.from(text).toString("base64url");
type Grant = { challenge: string; nonce: string; redirect: string };

/** Opens an issuer on a free port of this machine; whoever comes is Zoe Lind. Answers what the product has to know of it. */
export async function openIssuer() {
  const grants = new Map<string, Grant>();
  let issuer = "";
  const server = createServer(async (req, res) => {
    const url = new URL(req.url ?? "/", issuer);
    const json = (body: object, status = 200) =>
      res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname === "/.well-known/openid-configuration") return json(metadata(issuer));
    if (url.pathname === "/keys")
      return json({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }] });
    if (url.pathname === "/authorize") {
      const asked = (name: string) => url.searchParams.get(name) ?? "";
      if (asked("client_id") !== client.id || asked("code_challenge_method") !== "S256" || !asked("state"))
        return json({ error: "invalid_request" }, 400);
      const code = randomUUID();
      const redirect = asked("redirect_uri");
      grants.set(code, { challenge: asked("code_challenge"), nonce: asked("nonce"), redirect });
      return res
        .writeHead(302, { location: `${redirect}?${new URLSearchParams({ code, state: asked("state") })}` })
        .end();
    }
    const body = new URLSearchParams(await textOf(req));
    const grant = grants.get(body.get("code") ?? "");
    grants.delete(body.get("code") ?? "");
    const proof = createHash("sha256")
      .update(body.get("code_verifier") ?? "")
      .digest("base64url");
    if (!grant || grant.challenge !== proof || grant.redirect !== body.get("redirect_uri"))
      return json({ error: "invalid_grant" }, 400);
    return json({ access_token: randomUUID(), token_type: "Bearer", id_token: idToken(issuer, grant.nonce) });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  const address = server.address();
  issuer = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
  const named = { OIDC_ISSUER: issuer, OIDC_NAME: "the house directory" };
  return { ...named, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret };
}

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
}

function idToken(issuer: string, nonce: string): string {
  const now = Math.floor(Date.now() / 1000);
  const times = { iat: now, exp: now + 300 };
  const claims = { iss: issuer, aud: client.id, sub: "zoe-42", nonce, ...times };
  const person = { name: "Zoe Lind", email: "zoe@house.example", email_verified: true };
  const parts = [
    { alg: "RS256", kid: "1" },
    { ...claims, ...person },
  ].map((part) => base64url(JSON.stringify(part)));
  const signature = createSign("RSA-SHA256").update(parts.join(".")).sign(privateKey, "base64url");
  return [...parts, signature].join(".");
}

async function textOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
