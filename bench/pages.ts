export interface Page {
  name: string;
  path: string;
}

/** What citizens open most, in the original language. */
export const pages: readonly Page[] = [
  { name: "home", path: "/ar" },
  { name: "directory", path: "/ar/services" },
  { name: "search", path: `/ar/services?q=${encodeURIComponent("رخصة سواقة")}` },
  { name: "service", path: "/ar/services/MOI-014" },
  { name: "ranking", path: "/ar/priorities" },
];
