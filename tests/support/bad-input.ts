const kilobyte = 1024;

/** What somebody may put where an address expects a value, as it is written there. */
export const hostileValues: Readonly<Record<string, string>> = {
  "half an escape": "%",
  "an escape of no byte": "%zz",
  NUL: "a%00b",
  "a lone surrogate": "%ED%A0%80",
  "invalid UTF-8": "%FF",
  "a letter in too many bytes": "%C0%AF",
  "another encoding": "%C7%E1",
  "8 KB": "a".repeat(8 * kilobyte),
  "8 KB of Arabic": "%D8%A7".repeat((8 * kilobyte) / 6),
  "what a slow pattern would choke on": "a-".repeat(4 * kilobyte),
  wildcards: "%25_*%5C",
  "wildcards alone": "%25%25%25",
  "a direction override": "%E2%80%AEgpj.exe%E2%81%A6",
  "what cannot be seen": "%E2%80%8B%EF%BB%BF",
  "combining marks": "a" + "%CC%81".repeat(kilobyte),
  "a negative number": "-1",
  "a huge number": "9".repeat(40),
  "a number in other notation": "1e309",
  "no number": "NaN",
  "an operator": "%7B%22contains%22%3A%22%22%7D",
  SQL: "%27%20or%20%271%27%3D%271",
  markup: "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "another host": "%2F%2Fevil.example%2F",
  "a line of a header": "%0D%0ASet-Cookie:%20a=b",
  "a way up": "..%2F..%2Fetc%2Fpasswd",
  "a key of every object": "__proto__",
  "another key of every object": "constructor",
  nothing: "",
};

/** Shapes that frameworks of all kinds read as more than one value; `name` is a parameter that is known. */
export function hostileShapes(name: string): string[] {
  return [
    `${name}=a&${name}=b`,
    `${name}=%E2%80%AE&${name}=${"b".repeat(kilobyte)}`,
    `${name}[]=a&${name}[]=b`,
    `${name}[contains]=a`,
    `${name}[__proto__][x]=1`,
    `${name}.x=1`,
    `__proto__=1&${name}=a`,
    `__proto__=1&sort=a&find=b&length=c`,
    `__proto__[${name}]=a&constructor[prototype][x]=1`,
    `${name}`,
    `=a&&&=&${name}==`,
    Array.from({ length: 500 }, (_, place) => `${name}=${place}`).join("&"),
  ];
}

/**
 * Query strings that put every value into every parameter: the long ones one at a time, the others at once, and the
 * first parameter, which is the one that takes words, also alone, where nothing else is at fault.
 */
export function hostileQueries(names: readonly string[]): string[] {
  const [first] = names;
  const values = Object.values(hostileValues);
  const isLong = (value: string) => value.length > kilobyte / 4;
  const alone = (name: string) => values.map((value) => `${name}=${value}`);
  return [
    ...(first === undefined ? [] : [...alone(first), ...hostileShapes(first)]),
    ...names.slice(1).flatMap((name) => values.filter(isLong).map((value) => `${name}=${value}`)),
    ...(names.length < 2 ? [] : values.filter((value) => !isLong(value))).map((value) =>
      names.map((name) => `${name}=${value}`).join("&"),
    ),
    ...hostileShapes(neverRead),
  ];
}

/** A parameter that nothing reads, called like a method that lists have. */
const neverRead = "splice";

/** Headers by which somebody may try to change what others are shown. */
export const hostileHeaders: readonly Readonly<Record<string, string>>[] = [
  { "x-forwarded-host": "evil.example" },
  { "x-forwarded-proto": "https", "x-forwarded-port": "444" },
  { forwarded: "host=evil.example;proto=https" },
  { "x-host": "evil.example", "x-forwarded-server": "evil.example" },
  { "x-original-url": "/ar/administration" },
  { "x-rewrite-url": "/ar/administration", "x-matched-path": "/ar/administration" },
  { "x-http-method-override": "DELETE" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "x-middleware-rewrite": "/ar/administration", "x-middleware-next": "1" },
  { "x-middleware-override-headers": "x-portal-path", "x-middleware-request-x-portal-path": "/evil.example" },
  { "x-portal-prepared": "evil.example", "x-portal-path": "/evil.example", "x-portal-scripts": "none" },
  { "x-nonce": "evil.example", "content-security-policy": "script-src evil.example" },
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  { "next-router-state-tree": "%5B%22%22%5D", "next-url": "/evil.example" },
  { "next-action": "0".repeat(42) },
  { "x-nextjs-data": "1", purpose: "prefetch" },
  { "x-prerender-revalidate": "evil.example", "x-prerender-revalidate-if-generated": "1" },
  { "next-resume": "1" },
  { accept: "evil/example;q=zzz, */nothing" },
  { accept: "text/x-component" },
  { accept: "application/ld+json;q=1e309, ,;;" },
  { "accept-encoding": "zstd, ;;q=, br;q=-1" },
  { "accept-language": "x".repeat(4 * kilobyte) },
  { cookie: `big=${"x".repeat(12 * kilobyte)}` },
  { cookie: "__prerender_bypass=1; __next_preview_data=1" },
  { cookie: "=;;; a=%00; __proto__=1" },
  { range: "bytes=0-1,5-" },
  { "if-none-match": "*", "if-modified-since": "yesterday" },
  { "user-agent": "" },
  { authorization: "Bearer evil.example" },
];

/** What each page reads of its query, by the page's folder; a page that reads nothing is not here. */
export const queryOf: Readonly<Record<string, readonly string[]>> = {
  "/services": [
    ...["q", "organisation", "audience", "lifeEvent", "delivery"],
    ...["maturity", "verified", "requires", "sort", "page"],
  ],
  "/services/a-z/[letter]": ["page"],
  "/services/[code]/feedback": ["helpful", "refused"],
  "/organisations/[slug]": ["children"],
  "/priorities": ["organisation", "quadrant", "page"],
  "/priorities/[edition]": ["organisation", "quadrant", "page"],
  "/priorities/[edition]/figures": ["page"],
  "/priorities/[edition]/changes": ["since", "kind", "page"],
  "/study/[edition]/changes": ["since"],
  "/support": ["reference", "page", "service"],
  "/support/[reference]": ["sent"],
  "/offline": ["organisation"],
  "/sign-in": ["next", "done"],
  "/account": ["done"],
  "/ministry/contacts": ["done"],
  "/ministry/feedback": ["page"],
  "/ministry/links": ["state", "page", "done"],
  "/ministry/links/exception": ["address", "organisation"],
  "/ministry/services": ["q", "organisation", "show", "page", "verified"],
  "/ministry/services/import": ["page", "done"],
  "/ministry/services/import/[id]": ["show", "page"],
  "/ministry/services/[code]": ["done"],
  "/ministry/services/[code]/uses": ["year", "done"],
  "/ministry/services/[code]/history/comparison": ["from", "to"],
  "/ministry/revisions": ["done"],
  "/ministry/revisions/imports/[id]": ["q", "kind", "decision", "field", "page", "notice"],
  "/ministry/revisions/imports/[id]/approval": ["row", "of"],
  "/ministry/support": ["service", "state", "page"],
  "/ministry/support/[id]": ["notice"],
  "/ministry/proposals/new": ["q", "round"],
  "/ministry/proposals/new-service": ["round"],
  "/ministry/proposals/table": ["round", "page", "done"],
  "/ministry/proposals/table/[id]": ["show", "page"],
  "/ministry/proposals/[id]/attachments": ["done"],
  "/quality": ["notice"],
  "/quality/building-blocks": ["done"],
  "/quality/proposals/[id]/unification": ["with", "removing", "done"],
  "/quality/evaluations/[evaluation]": ["notice"],
  "/quality/rounds/[round]": ["notice"],
  "/quality/criteria/[version]": ["notice"],
  "/quality/criteria/new": ["from"],
  "/quality/rounds/[round]/objections": ["notice"],
  "/ministry/proposals/[id]/objection": ["notice"],
  "/quality/rounds/[round]/ranking": ["certainty"],
  "/quality/rounds/[round]/weights/cards": ["I1", "ratio-impact"],
  "/quality/rounds/[round]/weights/pairs": ["I1-I2"],
  "/quality/rounds/[round]/what-if": ["alpha", "threshold", "I1"],
  "/quality/rounds/[round]/roadmap": ["done"],
  "/quality/rounds/[round]/roadmap/[scenario]": ["done"],
  "/quality/rounds/[round]/evaluations": ["notice", "proposal"],
  "/quality/search": ["week", "page"],
  "/quality/search/synonyms": ["q", "page", "done"],
  "/quality/search/synonyms/new": ["terms", "try"],
  "/quality/search/synonyms/[group]": ["done", "try"],
  "/administration/people": ["q", "role", "state", "page"],
  "/administration/people/[person]": ["done"],
  "/administration/organisations/[slug]": ["done"],
  "/administration/indicator-sources": ["done"],
  "/quality/indicators/[upload]": ["done"],
  "/administration/jobs": ["state", "page", "done"],
  "/administration/outbox": ["state", "page"],
  "/administration/outbox/[letter]": ["done"],
  "/administration/audit": ["action", "actor", "outcome", "object", "from", "to", "page"],
};
