// What might arrive where something sensible was asked for?
import fc from "fast-check";
import { nasty as markdown } from "../nasty-texts";

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
const nested = (levels: number): unknown => (levels === 0 ? "x" : { a: nested(levels - 1) });
const own = (text: string): unknown => JSON.parse(text);

const texts = [
  ...[
    "",
    " ",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "a\udfffb",
    "\u202egnihtyna",
    "\ufeff",
    "\u2028",
    "e\u0301".repeat(40),
    "𝕏".repeat(60),
  ],
  ...[
    "'",
    "' OR 1=1 --",
    "'; DROP TABLE person; --",
    "$1",
    "%",
    "\\",
    "$".concat("{7*7}"),
    "{{7*7}}",
    "../../etc/passwd",
    "%00",
    "%ff",
    "\r\nSet-Cookie: a=b",
  ],
  ...[
    "null",
    "undefined",
    "NaN",
    "true",
    "0",
    "-1",
    "1e999",
    "[object Object]",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
  ],
  ...[
    "2026-02-30",
    "0000-01-01",
    "9999-12-31",
    "+275760-09-13",
    "2026-11-21T25:00:00Z",
    "00000000-0000-0000-0000-000000000000",
  ],
  ...[
    "a".repeat(300),
    "a".repeat(5_000),
    "é".repeat(70_000),
    ":".repeat(121),
    "&".repeat(80),
    "| ! & ( ) :* <->",
    "javascript:alert(1)",
  ],
];

const numbers = [
  ...[
    0,
    -0,
    -1,
    1,
    2,
    0.1,
    1e-320,
    255,
    256,
    65_536,
    2 ** 31 - 1,
    2 ** 31,
    -(2 ** 31) - 1,
    2 ** 53,
    2 ** 63,
    1e12,
    1e13,
  ],
  ...[Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, -Number.MAX_VALUE, 1_000_000, 1_000_001, 1_795_219_200_000_000],
];

const shapes: unknown[] = [
  ...[null, true, false, [], {}, [[]], [null], { a: undefined }, deep(60), deep(4_000), nested(60), nested(4_000)],
  ...[
    own('{"__proto__":{"admin":true}}'),
    own('{"constructor":{"prototype":{"a":1}}}'),
    own('{"toString":1,"valueOf":2}'),
  ],
  ...[
    { not: null },
    { contains: "a" },
    { in: [] },
    { equals: 1 },
    { set: null },
    { $ne: null },
    { length: 1e9 },
    own('{"then":1}'),
  ],
  ...[
    Array.from({ length: 3_000 }, (_, place) => place),
    Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`k${i}`, i])),
  ],
];

/** A text that someone might send to break something. */
export const nastyText = fc.oneof(
  fc.constantFrom(...texts, ...markdown),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
export const nastyNumber = fc.oneof(fc.constantFrom(...numbers), fc.double({ noNaN: true }), fc.integer());
/** Anything that JSON can carry, and mostly of the wrong kind. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  nastyNumber,
  fc.constantFrom(...shapes),
  fc.jsonValue({ maxDepth: 3 }),
  fc.uuid(),
);
