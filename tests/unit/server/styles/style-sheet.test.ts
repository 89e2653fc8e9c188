import { describe, expect, test } from "vitest";
import { ShortNames } from "#server/styles/short-names.ts";
import { StyleSheet } from "#server/styles/style-sheet.ts";

const names = new ShortNames();
const sheet = new StyleSheet(
  `
  @layer properties{*,:before{--tw-one:1;--tw-two:2}}
  @layer theme{:root,:host{--ink:#111;--paper:var(--white);--white:#fff;--own:1;--never:0}}
  @layer base{*{margin:0}body{color:var(--ink)}table{border-collapse:collapse}ol,ul{list-style:none}
    :-moz-x:where(:not(iframe)){outline:auto}[hidden]:where(:not([hidden=until-found])){display:none}}
  @layer utilities{.a,.b{background:var(--paper)}.md\\:p-4:hover{padding:var(--tw-two)}
    .sort[aria-current] > a{color:blue}:where(.gap > :not(:last-child)){gap:1px}
    @media (width >= 48rem){.wide{width:1px}}}
  #content{scroll-margin:0}
  @font-face{font-family:F;src:url(/f.woff2)}
  @property --tw-one{syntax:"*";inherits:false}
  @property --tw-two{syntax:"*";inherits:false}
`,
  names,
);

/** With the classes as they were: the short ones are the same for every page. */
function cut(...words: string[]): string {
  const long = new Map(["a", "b", "md:p-4", "sort", "gap", "wide"].map((name) => [names.of(name), name]));
  return sheet.cutFor(new Set(words)).replace(/\.([A-Z]\w?)/g, (_all, short) => `.${long.get(short)}`);
}

describe("what a page uses of a stylesheet", () => {
  test("is what reaches it whatever stands there", () => {
    expect(cut("html", "body")).toBe(
      "@layer properties;@layer theme{:root{--ink:#111}}" +
        "@layer base{*{margin:0}body{color:var(--ink)}:-moz-x:where(:not(iframe)){outline:auto}" +
        "[hidden]:where(:not([hidden=until-found])){display:none}}" +
        "@layer utilities;@font-face{font-family:F;src:url(/f.woff2)}",
    );
  });

  test.each([
    ["an element", ["table"], "table{border-collapse:collapse}"],
    ["one of several elements", ["ul"], "ul{list-style:none}"],
    ["a class, with the variables that its variables ask for", [".b"], ".b{background:var(--paper)}"],
    ["a class with a colon, whatever its state", [".md:p-4"], ".md:p-4:hover{padding:var(--tw-two)}"],
    [
      "a class and what is in it, whatever its attributes",
      [".sort", "a"],
      ".sort[aria-current]>a{color:#00f}",
    ],
    ["one way among several", [".gap"], ":where(.gap>:not(:last-child)){gap:1px}"],
    ["a class at some widths", [".wide"], "@media (width>=48rem){.wide{width:1px}}"],
    ["an id", ["#content"], "#content{scroll-margin:0}"],
    ["a variable that the page itself asks for", ["--own"], "--own:1"],
  ])("is %s", (_what, words, rule) => {
    expect(cut(...words)).toContain(rule);
    expect(cut()).not.toContain(rule);
  });

  test("holds the variables that are asked for, and where they are declared", () => {
    expect(cut(".a")).toContain("--paper:var(--white);--white:#fff");
    expect(cut(".md:p-4")).toContain(`@property --tw-two{syntax:"*";inherits:false}`);
    expect(cut(".md:p-4")).not.toContain("--tw-one");
    expect(cut(".a", ".md:p-4", "--own")).not.toContain("--never");
  });

  test("is not half of what only matches together", () => {
    expect(cut(".sort")).not.toContain(".sort");
  });

  test("is the same for all pages that use the same", () => {
    expect(cut(".a", "article")).toBe(cut("section", ".a"));
  });
});
