import type { Forwarding, Protocol } from "#server/guard/forwarding.ts";

export type HeaderList = readonly (readonly [name: string, value: string])[];

const always: HeaderList = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "same-origin"],
  ["X-Frame-Options", "DENY"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  [
    "Permissions-Policy",
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  ],
];

const overHttps: HeaderList = [...always, ["Strict-Transport-Security", "max-age=31536000"]];

export function securityHeaders(protocol: Protocol): HeaderList {
  return protocol === "https" ? overHttps : always;
}

/** The scripts of pages of which no framework script is left: of every page, and of the one about the lost line. */
export const enhancementScripts: readonly string[] = ["/enhance/portal.js", "/enhance/offline.js"];

/**
 * For such a page: no script runs but these files, by their whole address, nothing inline, nothing foreign.
 * Whatever else somebody brought the portal to serve is no script here; the second file only where `markup` names it.
 */
export function lightPolicy({ protocol, host }: Pick<Forwarding, "protocol" | "host">, markup = ""): string {
  const named = enhancementScripts.filter((script, at) => at === 0 || markup.includes(` src="${script}"`));
  return [
    "default-src 'none'",
    `script-src ${named.map((script) => `${protocol}://${host}${script}`).join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** For data, and for documents that load nothing but their own inline style. */
export const inertPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** For a form of the front's own, which is sent to the portal alone. */
export const formPolicy = inertPolicy.replace("form-action 'none'", "form-action 'self'");

/** Where the framework says nothing: the least that breaks no page. */
export const leastPolicy = "object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
