/** What a public page is made of; an act names what it changes, and the front drops the pages that hold it. */
export type PageTag = "catalogue" | "priorities" | "indicators" | "shell";

const tagsOfSection: Record<string, readonly PageTag[]> = {
  "": ["shell", "catalogue", "priorities", "indicators"],
  services: ["shell", "catalogue", "priorities"],
  suggestions: ["catalogue"],
  organisations: ["shell", "catalogue"],
  "life-events": ["shell", "catalogue"],
  priorities: ["shell", "priorities"],
  study: ["shell", "priorities"],
  studies: ["priorities"],
  indicators: ["shell", "indicators", "catalogue"],
  offline: ["shell", "catalogue"],
  missing: ["shell"],
  about: ["shell"],
  accessibility: ["shell"],
  privacy: ["shell"],
  "open-data": ["shell", "catalogue", "indicators", "priorities"],
  "catalogue.csv": ["shell", "catalogue"],
  "catalogue.xlsx": ["shell", "catalogue"],
  "catalogue.jsonld": ["shell", "catalogue"],
};

const tagsOfFile: Record<string, readonly PageTag[]> = {
  "sitemap.xml": ["catalogue", "priorities"],
  "robots.txt": ["shell"],
};

/** The tags of a public page or answer that is the same for everyone, or null where the front must not hold it. */
export function pageTags(pathname: string): readonly PageTag[] | null {
  const [, first = "", second = "", third = "", fourth = ""] = pathname.split("/");
  // What a visitor says of a service is theirs.
  if (second === "services" && fourth === "feedback") return null;
  if (first === "ar" || first === "en") return tagsOfSection[second] ?? null;
  if (first === "api" && second === "v1") return tagsOfSection[third] ?? null;
  if (first === "api" && second === "openapi.json") return ["shell"];
  // The guide as devices keep it.
  if (first === "api" && second === "offline") return ["catalogue"];
  return second === "" ? (tagsOfFile[first] ?? null) : null;
}
