// Is a code easily read, and read as it was meant?
import { expect, it } from "vitest";
import { CODE_ALPHABET, codeFrom, codeIn, codeShown } from "./code";

it("has six letters that aren't taken for others, each as likely", () => {
  expect(new Set(CODE_ALPHABET).size).toBe(CODE_ALPHABET.length);
  expect(CODE_ALPHABET).not.toMatch(/[01ILOSUVZ58B]/);
  // Each letter stands for ten of the first 240 bytes; the others are left out.
  const letters = Array.from({ length: 240 }, (_, byte) => codeFrom(new Uint8Array(6).fill(byte))[0]);
  for (const letter of CODE_ALPHABET) expect(letters.filter((each) => each === letter)).toHaveLength(10);
  expect(codeFrom(Uint8Array.from([255, 0, 1, 250, 2, 3, 4, 5]))).toHaveLength(6);
  expect(() => codeFrom(new Uint8Array(5))).toThrow();
});

it("is read however it is typed", () => {
  for (const typed of ["KQ7M2P", "kq7-m2p", " kq7 m2p "]) expect(codeIn(typed)).toBe("KQ7M2P");
  for (const typed of ["", "KQ7M2", "KQ7M2PP", "KQ7M2O", "KQ7M2!"])
    expect(() => codeIn(typed)).toThrow("session.code-unknown");
  expect(codeShown("KQ7M2P")).toBe("KQ7-M2P");
});
