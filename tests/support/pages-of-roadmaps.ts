import type { PageToSee } from "./page-to-see.ts";

/** What everyone sees of the roadmap of an edition. */
export const roadmapsForVisitors: readonly PageToSee[] = [
  { name: "roadmap", path: "/priorities/demo-1/roadmap", route: "/priorities/[edition]/roadmap" },
  {
    name: "roadmap-none",
    path: ({ corrected }) => `/priorities/${corrected.edition}/roadmap`,
    route: "/priorities/[edition]/roadmap",
    status: 404,
  },
];
