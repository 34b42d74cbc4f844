// Which session does a request belong to?
import { expect, it } from "vitest";
import { sessionTokenIn } from "./context";

it.each([
  [null, undefined],
  ["", undefined],
  ["theme=dark; steelyard.session=abc-_9; x=1", "abc-_9"],
  ["steelyard.session=planted; __Secure-steelyard.session=ours", "ours"],
  ["__Secure-steelyard.session=ours; steelyard.session=planted", "ours"],
  ["steelyard.session=%00%zz", undefined],
  ["xsteelyard.session=abc", undefined],
  ["steelyard.session", undefined],
])("%s", (cookie, token) => expect(sessionTokenIn(cookie)).toBe(token));
