import type { PageToSee } from "./page-to-see.ts";
import type { StatesToSee } from "./states-to-see.ts";

/** What an officer sees of nominations by table. */
export const nominationTablesForOfficers: readonly PageToSee[] = [
  { name: "nomination-tables", path: "/ministry/proposals/table" },
  { name: "nomination-tables-errors", path: "/ministry/proposals/table", submit: true },
  ...(["waiting", "faulty", "checked", "closed", "done"] as const).map((state) => ({
    name: `nomination-table-${state}`,
    path: ({ nominationTables }: StatesToSee) => `/ministry/proposals/table/${nominationTables[state]}`,
    route: "/ministry/proposals/table/[id]",
  })),
];
