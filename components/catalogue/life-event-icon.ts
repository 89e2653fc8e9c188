import type { IconName } from "#components/ui/icon.tsx";

const icons: Readonly<Record<string, IconName>> = {
  birth: "birth",
  school: "book",
  "higher-education": "school",
  "marriage-family": "rings",
  "identity-documents": "card",
  work: "work",
  unemployment: "person",
  "health-illness": "health",
  disability: "wheelchair",
  "need-support": "hands",
  "housing-building": "house",
  "land-property": "land",
  "vehicle-driving": "car",
  "travel-crossings": "travel",
  "courts-disputes": "scales",
  retirement: "sun",
  "death-inheritance": "leaf",
  "religion-hajj": "mosque",
  "culture-sport": "ball",
  "emergency-safety": "shield",
  "utilities-environment": "drop",
  "farming-fishing": "wheat",
  "start-business": "shop",
  "run-business": "chart",
  associations: "group",
};

/** The line icon of a life event; an event that has none yet gets a flag. */
export function lifeEventIcon(slug: string): IconName {
  return icons[slug] ?? "flag";
}
