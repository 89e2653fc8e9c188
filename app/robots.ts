import type { MetadataRoute } from "next";
import { languages } from "#lib/i18n/languages.ts";
import { portalAddress } from "#lib/portal-address.ts";

// The portal's address is known when it runs, not when it is built.
export const dynamic = "force-dynamic";

/** What nobody finds by searching: the staff's pages, and what belongs to whoever holds a reference. */
const sections = ["account", "sign-in", "ministry", "quality", "administration", "support/"];

export default function robots(): MetadataRoute.Robots {
  const kept = languages.flatMap((language) => sections.map((section) => `/${language}/${section}`));
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", ...kept] },
    sitemap: portalAddress("/sitemap.xml"),
  };
}
