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
