// What can be wrong with a request itself, whatever it asks for?

export type Wrong = { says: string; path: string; init?: RequestInit };

const json = { "content-type": "application/json" };
const post = (body: BodyInit | null, headers: Record<string, string> = json): RequestInit => ({
  ...{ method: "POST", headers },
  ...(body === null ? {} : { body }),
});
const api = (path: string) => `/api/trpc/${path}`;
const batchOf = (calls: number, path = "account.ways") =>
  `${api(Array.from({ length: calls }, () => path).join(","))}?batch=1&input=${encodeURIComponent(
    JSON.stringify(Object.fromEntries(Array.from({ length: calls }, (_, place) => [place, {}]))),
  )}`;

/** Requests that no page of ours sends; `team` is one that the caller is in. */
export function wrongRequests(team: string): Wrong[] {
  const rename = JSON.stringify({ team, name: "Renamed", requestId: "8c1ac3f8-9b6e-4d2b-b9b6-111111111111" });
  const at = (path: string, says = path): Wrong => ({ says, path });
  return [
    ...[
      "nope",
      "nope.nope",
      "team",
      "",
      "team.shell/x",
      "__proto__",
      "constructor",
      "__proto__.x",
      "toString.call",
    ].map((path) => at(api(path))),
    ...["%00", "%ff", "%E0%A4%A", "a".repeat(4_000), "team.shell%2f..", ",", ",,,", "account.ways,"].map((path) =>
      at(api(path)),
    ),
    ...["{", "[", "null", "1", '"', "[]", "%7B%22team%22", "%ED%A0%80", "%00"].map((input) =>
      at(api(`team.shell?input=${input}`)),
    ),
    ...[
      "input=1&input=2",
      "batch=1",
      "batch=1&input=[]",
      'batch=1&input={"0":1,"__proto__":2}',
      "batch=x",
      "connectionParams=1",
      "connectionParams={",
      "connectionParams=[]",
      'connectionParams={"a":1}',
    ].map((query) => at(api(`account.ways?${query}`))),
    ...[1, 10, 11, 300].map((calls) => at(batchOf(calls), `a batch of ${calls}`)),
    at(batchOf(11, "team.shell"), "a batch of 11 refusals"),
    ...["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"].map((method) => ({
      says: method,
      path: api("team.rename"),
      init: { method },
    })),
    { says: "a query by POST", path: api("account.ways"), init: post("{}") },
    ...["", "{", "null", "[]", "1", '"a"', "{}{}", "\u0000", `${rename},`, '{"__proto__":{}}', `[${rename}]`].map(
      (body) => ({
        ...{ says: `the body ${body.slice(0, 12)}`, path: api("team.rename"), init: post(body) },
      }),
    ),
    {
      says: "a body that is no text",
      path: api("team.rename"),
      init: post(new Uint8Array([0x7b, 0xff, 0xfe, 0x80, 0x7d])),
    },
    { says: "a body of a megabyte", path: api("team.rename"), init: post(`"${"a".repeat(1_048_576)}"`) },
    {
      says: "a body as if compressed",
      path: api("team.rename"),
      init: post(rename, { ...json, "content-encoding": "gzip" }),
    },
    ...[
      "text/plain",
      "multipart/form-data; boundary=x",
      "application/x-www-form-urlencoded",
      "application/octet-stream",
      ";",
      "application/json;charset=\u00ff",
    ].map((type) => ({ says: type, path: api("team.rename"), init: post(rename, { "content-type": type }) })),
    {
      says: "from another site",
      path: api("team.rename"),
      init: post(rename, { ...json, "sec-fetch-site": "cross-site" }),
    },
    {
      says: "of another origin",
      path: api("team.rename"),
      init: post(rename, { ...json, origin: "https://evil.example" }),
    },
    ...[
      { authorization: "Bearer" },
      { authorization: "Basic \u00ff" },
      { authorization: `Bearer ${"a".repeat(6_000)}` },
      { cookie: "steelyard.session" },
      { cookie: "steelyard.session=%00; steelyard.session='; __Secure-steelyard.session==" },
      { cookie: Array.from({ length: 300 }, (_, place) => `c${place}=1`).join("; ") },
      { "trpc-accept": "application/jsonl" },
      { "trpc-accept": "text/event-stream", "last-event-id": "\u00ff" },
      { accept: "text/event-stream" },
      { "x-trpc-source": "a".repeat(2_000) },
      { "x-forwarded-for": "', 1); --, ::1, 999.999.999.999" },
      { "x-forwarded-host": "evil.example", "x-forwarded-proto": "gopher" },
      { "x-middleware-subrequest": "src/proxy:src/proxy:src/proxy:src/proxy:src/proxy" },
      { "accept-language": "*;q=nan, ../../en" },
      { range: "bytes=0-0,-1,9999999999-" },
    ].map((headers) => ({
      says: JSON.stringify(headers).slice(0, 60),
      path: api("team.mine?input={}"),
      init: { headers: headers as never },
    })),
  ];
}

/** Places of files, and under the sign-in, that lead nowhere. */
export function wrongPaths(team: string, project: number): string[] {
  const files = [
    ...[
      `/api/t/${team}/p/${project}/record/`,
      `/api/t/${team}/p/${project}/record/exe`,
      `/api/t/${team}/p/x/record/madr`,
    ],
    ...[
      `/api/t/${team}/p/${project}/record/__proto__`,
      `/api/t/${team}/p/1e3/record/madr`,
      `/api/t/${team}/p/-1/record/json`,
    ],
    ...[`/api/t/${team}/p/99999999999999999999/record/json`, "/api/t/%00/p/1/record/madr", "/api/t/'/p/1/record/madr"],
    ...[
      `/api/t/${team}/trail?since=x`,
      `/api/t/${team}/trail?since=99999999999999999999`,
      `/api/t/${team}/trail?since=-1`,
    ],
    ...[`/api/t/${team}/trail?since=1&since=2`, `/api/t/${team}/trail?a=b`, `/api/t/${team}/trail?since=999999999`],
    ...[`/api/t/${team}/p/${project}/trail?since=1.5`, `/api/t/${team}/p/0/trail`, "/api/t/nobody-s-team/trail"],
  ];
  const doors = [
    "session",
    "providers",
    "_log",
    "..%2f..",
    "%ff",
    "callback/__proto__",
    "callback/email",
    "verify-request",
    "error?error=%00",
    "error?error=%E2%82%AC",
    "signin?callbackUrl=http://[",
  ];
  return [...files, ...doors.map((path) => `/api/auth/${path}`), "/api/health/ready?x=%00", "/api/health/nope"];
}

/** Where a page of a list does not begin. */
export const wrongCursors: unknown[] = [
  ...[
    "",
    "%",
    "%7B",
    "null",
    "[]",
    "{}",
    "0",
    "-1",
    "999999999999999999",
    "9999999999999999999999",
    "\u0000",
    "a".repeat(600),
  ],
  ...[
    { bucket: 0, key: "x", id: "00000000-0000-4000-8000-00000000dead" },
    { bucket: 20, key: "2026-11-21T00:00:00.000000Z", id: "00000000-0000-4000-8000-00000000dead" },
    { bucket: 0, key: "infinity", id: "00000000-0000-4000-8000-00000000dead" },
    { bucket: 0, key: "+275760-09-13T00:00:00Z", id: "00000000-0000-4000-8000-00000000dead" },
    { bucket: 0, key: "\u0000", id: "00000000-0000-4000-8000-00000000dead" },
    { bucket: 1e3, key: "", id: 1 },
    { part: "due", key: "0", id: "00000000-0000-4000-8000-00000000dead" },
    { part: "due", key: "2026-02-30", id: "00000000-0000-4000-8000-00000000dead" },
    { part: "rest", key: "12", id: "00000000-0000-4000-8000-00000000dead" },
    { part: "rest", key: "2026-11-21 25:00", id: "00000000-0000-4000-8000-00000000dead" },
    { part: "rest", key: "Nov 21 2026 (\u0000)", id: "00000000-0000-4000-8000-00000000dead" },
  ].flatMap((cursor) => [JSON.stringify(cursor), encodeURIComponent(JSON.stringify(cursor))]),
  ...[1, {}, []],
];
