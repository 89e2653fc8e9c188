/** Only what a migration runner needs of a connection. */
interface Connection {
  query(sql: string): Promise<unknown>;
}

/** Tables whose rows the portal may add but never change or delete. */
const addOnly = [
  "Edition",
  "PhaseChange",
  "ProposalEvent",
  "RevisionEvent",
  "EvaluationVersion",
  "WeightDecision",
  "PublishedObjection",
  "IndicatorEdition",
  "StudySection",
  "Study",
  "StudyFile",
];
/** Tables the portal only reads: the audit, the counts of its use and the search are written by functions alone. */
const readOnly = [
  "AuditEntry",
  "AuditHead",
  "Installation",
  "ServiceView",
  "ServiceUse",
  "PageView",
  "SearchCount",
  "FailedSearch",
  "SearchChange",
  "SearchWord",
  "ServiceSearch",
  "SynonymTerm",
  "SynonymSearch",
];

/** Gives the portal's own role its rights; it owns nothing. Run after every migration, by the owner. */
export async function grantPortalRole(owner: Connection, role: string): Promise<void> {
  const name = quoted(role);
  const statements = [
    `grant usage on schema public to ${name}`,
    `revoke all on all tables in schema public from ${name}`,
    `grant select, insert, update, delete on all tables in schema public to ${name}`,
    ...addOnly.map((table) => `revoke update, delete on ${quoted(table)} from ${name}`),
    ...readOnly.map((table) => `revoke insert, update, delete on ${quoted(table)} from ${name}`),
    `revoke all on "_prisma_migrations" from ${name}`,
    `grant select on "_prisma_migrations" to ${name}`,
    `grant execute on all functions in schema public to ${name}`,
    // The queue of jobs: its rows are the portal's to write, its tables are not the portal's to change.
    `grant usage on schema pgboss to ${name}`,
    `grant select, insert, update, delete on all tables in schema pgboss to ${name}`,
    `grant execute on all functions in schema pgboss to ${name}`,
  ];
  for (const statement of statements) await owner.query(statement);
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
