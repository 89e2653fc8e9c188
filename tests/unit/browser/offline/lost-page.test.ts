import { expect, test } from "vitest";
import { lostPage } from "#browser/offline/lost-page.ts";

const lost = (more = {}) =>
  lostPage({ language: "ar", address: "/ar/priorities", guide: null, visited: [], ...more });

test("a page that the device does not hold says what can be done, in the language of its address", () => {
  expect(lost()).toContain("<h1>لا اتصال بالإنترنت الآن</h1>");
  expect(lost()).toContain('href="/ar/priorities"');
  expect(lost()).not.toContain("<form");
  expect(lost({ language: "en", address: "/en/priorities" })).toContain('<html lang="en" dir="ltr">');
});

test("it offers the search of the guide where the device has it, and what was visited", () => {
  const page = lost({
    guide: [{ name: "الخدمات", section: "services" }],
    visited: [{ address: "/ar/services/MOI-001", title: "هوية <b>" }],
  });
  expect(page).toContain('<form action="/ar/services" role="search">');
  expect(page).toContain('<a href="/ar/services">الخدمات</a>');
  expect(page).toContain('<a href="/ar/services/MOI-001">هوية &#60;b&#62;</a>');
});

test("the address that was asked for is text", () => {
  expect(lost({ address: `/ar/"><script>` })).not.toContain("<script>");
});

test("every shape of the emblem is closed, or those after it stand within it and are not drawn", () => {
  expect(lost().match(/<path [^>]*\/>/g)).toHaveLength(3);
});
