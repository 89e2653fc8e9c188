import { gunzipSync, gzipSync } from "node:zlib";
import { alignedTable } from "./aligned-table.ts";
import { publicPages } from "./public-pages.ts";
import { takeSample, withGzip } from "./take-sample.ts";

export interface Weight {
  name: string;
  /** Of the HTML: plain, and as gzip and brotli send it. */
  plain: number;
  gzip: number;
  brotli: number;
  /** Of the HTML by gzip: up to the first heading, and the styles in it. */
  toText: number;
  styles: number;
  /** By brotli: the page's script, and all that a first visit moves. */
  script: number;
  firstVisit: number;
}

const enhancement = "/enhance/portal.js";
/** Asked for by what the page runs, not by the page. */
const worker = "/service-worker.js";

/** What a first visit to every public page moves. */
export async function weights(origin: string): Promise<Weight[]> {
  const known = new Map<string, Promise<number>>();
  const bytesOf = (path: string) => {
    const bytes = known.get(path) ?? takeSample(origin, path).then(({ body }) => body.length);
    known.set(path, bytes);
    return bytes;
  };
  const found: Weight[] = [];
  for (const { name, path } of publicPages) found.push(await weigh(origin, name, path, bytesOf));
  return found;
}

async function weigh(
  origin: string,
  name: string,
  path: string,
  bytesOf: (path: string) => Promise<number>,
): Promise<Weight> {
  const zipped = await takeSample(origin, path, withGzip);
  const html = (
    zipped.headers["content-encoding"] === "gzip" ? gunzipSync(zipped.body) : zipped.body
  ).toString();
  const brotli = (await takeSample(origin, path)).body.length;
  const others = await Promise.all([...fetchedBy(html)].map(bytesOf));
  return {
    name,
    plain: Buffer.byteLength(html),
    gzip: zipped.body.length,
    brotli,
    toText: gzipSync(html.slice(0, html.indexOf("<h1"))).length,
    styles: gzipSync(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "").length,
    script: await bytesOf(enhancement),
    firstVisit: others.reduce((sum, bytes) => sum + bytes, brotli),
  };
}

/** What a browser without a memory fetches beside the page: styles, fonts, icon, manifest, script, service worker. */
function fetchedBy(html: string): ReadonlySet<string> {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
  const fetched = links.filter((tag) => /rel="(stylesheet|icon|manifest|preload)"/.test(tag));
  const addresses = fetched.map((tag) => / href="([^"]*)"/.exec(tag)?.[1] ?? "");
  const scripts = [...html.matchAll(/<script\b[^>]* src="([^"]*)"/g)].map(([, address = ""]) => address);
  const fonts = [...html.matchAll(/url\(([^)]*\.woff2)\)/g)].map(([, address = ""]) => address);
  return new Set([...addresses, ...scripts, ...fonts, worker].filter((address) => address.startsWith("/")));
}

export function weightTable(found: readonly Weight[]): string {
  const head = ["page", "HTML", "gzip", "brotli", "to text", "styles", "script", "first visit"];
  const whole = (figure: number) => figure.toLocaleString("en");
  const rows = found.map(({ name, plain, gzip, brotli, toText, styles, script, firstVisit }) => [
    name,
    ...[plain, gzip, brotli, toText, styles, script, firstVisit].map(whole),
  ]);
  return alignedTable([head, ...rows], new Set([0]));
}
