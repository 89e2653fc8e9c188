import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanTarget } from "#server/guard/request-target.ts";

describe("a request target", () => {
  test.each([
    ["/ar", "/ar"],
    ["/ar/services?q=%D8%B1&page=2", "/ar/services?q=%D8%B1&page=2"],
    ["/ar/services?q=a+b&x=[1]", "/ar/services?q=a+b&x=[1]"],
    ["/ar?next=%2F%2Fevil", "/ar?next=%2F%2Fevil"],
    ["/ar?q=\\", "/ar?q=\\"],
  ])("%s is understood", (target, clean) => {
    expect(cleanTarget(target)).toBe(clean);
  });

  test.each([
    ["", "nothing"],
    ["*", "the whole server"],
    ["http://evil.example/ar", "absolute form"],
    ["evil.example:443", "authority form"],
    ["//evil.example/ar", "another host"],
    ["/\\evil.example", "another host, as some read it"],
    ["/ar\\..\\x", "a backslash in the path"],
    ["/ar/%00", "NUL"],
    ["/ar?q=%00", "NUL in the query"],
    ["/ar?q=\0", "raw NUL"],
    ["/ar/%", "half an escape"],
    ["/ar?q=%G1", "no escape at all"],
    ["/ar?q=%ff", "not UTF-8"],
    ["/ar?q=%C7%D1", "Arabic of another century's encoding"],
    ["/ar?q=%ED%A0%80", "half a surrogate pair"],
    ["/ar#part", "a fragment"],
    ["/ar?q=a b", "a space"],
    ["/ar?q=\xff", "a raw byte that is not UTF-8"],
  ])("%j is refused: %s", (target) => {
    expect(cleanTarget(target)).toBeUndefined();
  });

  test("with raw Arabic words, as some clients send them, is the same as with escaped ones", () => {
    const word = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => /^[\p{L}\p{N}]+$/u.test(text));
    fc.assert(
      fc.property(word, (text) => {
        const asNodeReadsIt = Buffer.from(text, "utf8").toString("latin1");
        expect(cleanTarget(`/ar/services?q=${asNodeReadsIt}`)).toBe(
          `/ar/services?q=${encodeURIComponent(text)}`,
        );
      }),
    );
  });
});
