import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutFrameworkScripts } from "#server/markup/without-framework-scripts.ts";

const taken = [
  `<script>self.__next_f.push([1,"payload"])</script>`,
  `<script src="/_next/static/chunks/a.js" async=""></script>`,
  `<SCRIPT SRC=/_next/static/chunks/a.js></SCRIPT >`,
  `<script nonce="abc" id="_R_">x</script>`,
  `<script type="module" src="/_next/a.js"></script>`,
  `<script type="text/javascript">a < b && "</div>"</script>`,
  `<script type="importmap">{}</script>`,
  `<script type="speculationrules">{}</script>`,
  `<script src="/enhance/../_next/a.js"></script>`,
  `<script src="//evil.example/enhance/a.js"></script>`,
  `<script src="/enhance/portal.js/../../x.js"></script>`,
  `<script src="/enhance/other.js"></script>`,
  `<script src="/enhance/portal.js?callback=x"></script>`,
  `<script data-src="/enhance/a.js">x</script>`,
  `<script><!-- <script> </script> --></script>`,
  `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>`,
  `<link rel=preload href=/a.js as=SCRIPT>`,
  `<link rel="modulepreload" href="/a.js">`,
  `<link rel="prefetch" as="script" href="/a.js">`,
];

const kept = [
  `<p>نص عربي &lt;script&gt; و a &amp; b</p>`,
  `<script type="application/ld+json">{"@type":"GovernmentService"}</script>`,
  `<script src="/enhance/portal.js" defer></script>`,
  `<script defer="" src="/enhance/portal.js"></script>`,
  `<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>`,
  `<link rel="preload" as="font" href="/fonts/a.woff2" crossorigin=""/>`,
  `<form action="" encType="multipart/form-data" method="POST"><input type="hidden" name="$ACTION_ID_40f1"/></form>`,
  `<input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;a&quot;}"/>`,
  `<textarea name="t">typed & <b>kept</b></textarea>`,
  `<style>a>b{color:red}</style>`,
  `<title>العنوان</title>`,
  `<noscript><p>no scripts here</p></noscript>`,
  `<svg viewBox="0 0 1 1"><title>رسم</title><path d="M0 0"/></svg>`,
  `<!-- a comment with > and < -->`,
  `<!--$--><div hidden=""></div><!--/$-->`,
  `<img alt="a > b" src='x"y'>`,
];

describe("a page without the framework's scripts", () => {
  test.each(taken)("loses %s", (piece) => {
    expect(withoutFrameworkScripts(`<body>${piece}</body>`)).toBe("<body></body>");
  });

  test.each(kept)("keeps %s", (piece) => {
    expect(withoutFrameworkScripts(`<body>${piece}</body>`)).toBe(`<body>${piece}</body>`);
  });

  test("is the same page with any mixture of both", () => {
    const item = fc.oneof(fc.constantFrom(...taken), fc.constantFrom(...kept));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), (items) => {
        const left = items.filter((each) => kept.includes(each)).join("");
        expect(withoutFrameworkScripts(`<body>${items.join("")}</body>`)).toBe(`<body>${left}</body>`);
      }),
    );
  });

  test("keeps every text, as a browser would read it", () => {
    const text = fc.string({ unit: "grapheme" }).map(escapeText);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.constantFrom(...taken))), (pairs) => {
        const page = withoutFrameworkScripts(pairs.map(([words, script]) => words + script).join(""));
        expect(page?.replaceAll("<!---->", "")).toBe(pairs.map(([words]) => words).join(""));
      }),
    );
  });

  test("never lets two texts grow together into a tag or a character reference", () => {
    expect(withoutFrameworkScripts("<p><<script>x</script>b>")).toBe("<p><<!---->b>");
    expect(withoutFrameworkScripts("<p>&l<script>x</script>t;")).toBe("<p>&l<!---->t;");
    expect(withoutFrameworkScripts("<<script>x</script>script src=/_next/a.js></script>")).toBe(
      "<<!---->script src=/_next/a.js></script>",
    );
  });

  test("loses nonces, which were for one answer", () => {
    expect(withoutFrameworkScripts(`<link rel="stylesheet" href="/a.css" nonce="abc"/>`)).toBe(
      `<link rel="stylesheet" href="/a.css" />`,
    );
    expect(withoutFrameworkScripts(`<style nonce=abc>p{}</style>`)).toBe(`<style >p{}</style>`);
  });

  test.each([
    [
      "a part that a script would put in place",
      `<div><!--$?--><template id="B:0"></template><!--/$--></div>`,
    ],
    ["a part that a script would render again", `<!--$!--><p>…</p><!--/$-->`],
    ["a script that never ends", `<p>a</p><script>x`],
    ["a tag that never ends", `<p>a</p><img alt="`],
    ["a comment that never ends", `<!-- <script>x</script>`],
    ["what looks like a script inside text", `<textarea><script>x</script></textarea>`],
    ["plain text without an end", `<plaintext><script>x</script>`],
  ])("refuses %s", (_what, html) => {
    expect(withoutFrameworkScripts(html)).toBeUndefined();
  });

  test("whatever the markup, no executable script survives and a second pass changes nothing", () => {
    const soup = fc.constantFrom(
      ..."<|>|/|=|\"|'| |!|--|-->|<!--|<!-->|<![CDATA[|]]>|<?|</|script|<script|</script>|<script>|src=/_next/a.js".split(
        "|",
      ),
      ...[
        "<svg>",
        "</svg>",
        "<title>",
        "</title>",
        "<style>",
        "</style>",
        "<noscript>",
        "</noscript>",
        "a",
        "&lt",
      ],
      ...[
        "<link rel=preload as=script>",
        "type=application/ld+json",
        "<textarea>",
        "</textarea>",
        "\n",
        "<p>",
      ],
    );
    fc.assert(
      fc.property(
        fc.array(soup, { maxLength: 25 }).map((items) => items.join("")),
        (html) => {
          const page = withoutFrameworkScripts(html);
          if (page === undefined) return;
          const scripts = page.match(/<script[^>]*/gi) ?? [];
          expect(scripts.filter((script) => !script.includes("application/ld+json"))).toEqual([]);
          expect(withoutFrameworkScripts(page)).toBe(page);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test.each([
    "<",
    "<!--",
    "<script>",
    "<a b='",
    "</title>",
    "<title>",
    "&",
    "<script></script>",
    "<!--<script>",
  ])("ends with a megabyte of %s, which a scan that looks back would not live to see", (unit) => {
    const page = withoutFrameworkScripts(unit.repeat(1_000_000 / unit.length));
    expect(page ?? "").not.toMatch(/<script/);
  });
});

function escapeText(text: string): string {
  return text.replaceAll("\0", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
