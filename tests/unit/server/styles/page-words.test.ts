import { describe, expect, test } from "vitest";
import { pageWords } from "#server/styles/page-words.ts";

describe("the words of a page", () => {
  test.each<[string, string[]]>([
    [`<P class="a b">نص</P>`, ["p", ".a", ".b"]],
    [`<div id=content class='x'><br/></div>`, ["div", "#content", ".x", "br"]],
    [
      `<a class="[&amp;&gt;p]:mt-1 before:content-[&quot;x&quot;]">`,
      ["a", ".[&>p]:mt-1", `.before:content-["x"]`],
    ],
    [`<i style="--share:40%;width:var(--share)"></i>`, ["i", "--share"]],
    [`<template><p class="later"></p></template>`, ["template", "p", ".later"]],
    [`<noscript><p class="bare"></p></noscript>`, ["noscript", "p", ".bare"]],
    [
      `<title><b class="no"></title><!-- <i class="no"> --><script>"<u class=no>"</script>`,
      ["title", "script"],
    ],
  ])("%s", (html, words) => {
    expect([...pageWords(html)].sort()).toEqual(words.sort());
  });
});
