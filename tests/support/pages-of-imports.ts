import type { PageToSee } from "./page-to-see.ts";
import type { StatesToSee } from "./states-to-see.ts";

/** What whoever keeps services sees of tables that were uploaded. */
export const importsForOfficers: readonly PageToSee[] = [
  { name: "imports", path: "/ministry/services/import" },
  { name: "imports-errors", path: "/ministry/services/import", submit: true },
  ...(["waiting", "faulty", "checked", "refused", "done", "failed", "expired"] as const).map((state) => ({
    name: `import-${state}`,
    path: ({ imports }: StatesToSee) => `/ministry/services/import/${imports[state]}`,
    route: "/ministry/services/import/[id]",
  })),
];

const sent = "/ministry/revisions/imports/[id]";

/** What an editor sees of tables whose revisions were sent for approval. */
export const importsForEditors: readonly PageToSee[] = [
  ...(["awaiting", "approving", "approved", "own"] as const).map((state) => ({
    name: `import-review-${state}`,
    path: ({ sentImports }: StatesToSee) => `/ministry/revisions/imports/${sentImports[state]}`,
    route: sent,
  })),
  {
    name: "import-review-nothing-chosen",
    path: ({ sentImports }) => `/ministry/revisions/imports/${sentImports.awaiting}?notice=nothingChosen`,
    route: sent,
  },
  {
    name: "import-review-filtered",
    path: ({ sentImports }) => `/ministry/revisions/imports/${sentImports.awaiting}?decision=approved`,
    route: sent,
  },
  {
    name: "import-approval",
    path: ({ sentImports }) => `/ministry/revisions/imports/${sentImports.awaiting}/approval`,
    route: `${sent}/approval`,
  },
  {
    name: "import-approval-chosen",
    path: ({ sentImports }) => `/ministry/revisions/imports/${sentImports.awaiting}/approval?of=chosen&row=2`,
    route: `${sent}/approval`,
  },
  {
    name: "import-approval-nothing",
    path: ({ sentImports }) => `/ministry/revisions/imports/${sentImports.approved}/approval`,
    route: `${sent}/approval`,
  },
];
