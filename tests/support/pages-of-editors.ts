import type { PageToSee } from "./page-to-see.ts";
import type { StatesToSee } from "./states-to-see.ts";

const review = "/ministry/revisions/[id]";

export const forEditors: readonly PageToSee[] = [
  { name: "revisions", path: "/ministry/revisions" },
  ...(["content", "archival"] as const).flatMap((kind) => [
    {
      name: `revision-${kind}`,
      path: ({ revisions }: StatesToSee) => `/ministry/revisions/${revisions[kind]}`,
      route: review,
    },
    {
      name: `revision-return-${kind}`,
      path: ({ revisions }: StatesToSee) => `/ministry/revisions/${revisions[kind]}/return`,
      route: `${review}/return`,
    },
  ]),
  {
    name: "revision-scheduled",
    path: ({ revisions }) => `/ministry/revisions/${revisions.scheduled}`,
    route: review,
  },
];
