/**
 * Programs that fetch pages for nobody in particular and say so: search engines and archives ("bot", "crawler",
 * "spider"), those that draw a preview of a link somebody sent, watchers of uptime, and the usual tools of scripts.
 * Whatever else does not say what it is counts as a person.
 */
const names = [
  "bot\\b",
  "crawl",
  "spider",
  "slurp",
  "archiver",
  "mediapartners",
  "google-inspectiontool",
  "facebookexternalhit",
  "whatsapp",
  "preview",
  "monitor",
  "uptime",
  "lighthouse",
  "^curl/",
  "^wget/",
  "python-",
  "^go-http-client",
  "^okhttp",
  "^java/",
  "^node",
];
const crawler = new RegExp(names.join("|"), "i");

/** Every browser says what it is; whoever says nothing is a program. */
export function isCrawler(userAgent: string | undefined): boolean {
  return userAgent === undefined || userAgent === "" || crawler.test(userAgent);
}
