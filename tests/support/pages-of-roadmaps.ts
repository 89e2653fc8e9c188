import type { PageToSee } from "./page-to-see.ts";
import type { StatesToSee } from "./states-to-see.ts";

const round = "/quality/rounds/[round]/roadmap";

/** What everyone sees of the roadmap of an edition. */
export const roadmapsForVisitors: readonly PageToSee[] = [
  { name: "roadmap", path: "/priorities/demo-1/roadmap", route: "/priorities/[edition]/roadmap" },
  {
    name: "roadmap-reported",
    path: ({ scenarios }) => `/priorities/${scenarios.edition}/roadmap`,
    route: "/priorities/[edition]/roadmap",
  },
  {
    name: "roadmap-none",
    path: ({ corrected }) => `/priorities/${corrected.edition}/roadmap`,
    route: "/priorities/[edition]/roadmap",
    status: 404,
  },
];

/** What leads see of the scenarios that a roadmap comes from. */
export const roadmapsForLeads: readonly PageToSee[] = [
  { name: "scenarios", path: "/quality/rounds/demo-1/roadmap", route: round },
  {
    name: "scenarios-reported",
    path: ({ scenarios }) => `/quality/rounds/${scenarios.round}/roadmap?done=reported`,
    route: round,
  },
  { name: "scenario-new", path: "/quality/rounds/demo-1/roadmap/new", route: `${round}/new` },
  {
    name: "scenario-new-errors",
    path: "/quality/rounds/demo-1/roadmap/new",
    route: `${round}/new`,
    submit: true,
  },
  ...(["planned", "waiting", "conflicting"] as const).map((state) => ({
    name: `scenario-${state}`,
    path: ({ scenarios }: StatesToSee) => `/quality/rounds/${scenarios.round}/roadmap/${scenarios[state]}`,
    route: `${round}/[scenario]`,
  })),
  ...(["settings", "blocks", "pins"] as const).map((page) => ({
    name: `scenario-${page}`,
    path: ({ scenarios }: StatesToSee) =>
      `/quality/rounds/${scenarios.round}/roadmap/${scenarios.planned}/${page}`,
    route: `${round}/[scenario]/${page}`,
  })),
];
