import pg from "pg";

export interface Role {
  name: string;
  password: string;
}

export interface Roles {
  /** Owns the tables and migrates them. */
  owner: Role;
  /** What the portal itself signs in as: it owns nothing and makes nothing. */
  portal: Role;
}

/** Makes the roles, or gives them these passwords again. */
export async function ensureRoles(superuser: pg.Client, { owner, portal }: Roles): Promise<void> {
  for (const { name, password } of [owner, portal]) {
    const known = await superuser.query("select 1 from pg_roles where rolname = $1", [name]);
    const verb = known.rowCount ? "alter" : "create";
    const rights = "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";
    const role = pg.escapeIdentifier(name);
    await superuser.query(`${verb} role ${role} ${rights} password ${pg.escapeLiteral(password)}`);
  }
}

/**
 * Makes the database unless it is there, as a copy of another one where that is named; only the roles and the
 * superuser may enter it.
 */
export async function ensureDatabase(
  superuser: pg.Client,
  { name, copyOf }: { name: string; copyOf?: string | undefined },
  { owner, portal }: Roles,
): Promise<void> {
  const database = pg.escapeIdentifier(name);
  const known = await superuser.query("select 1 from pg_database where datname = $1", [name]);
  if (!known.rowCount) {
    const template = copyOf ? ` template ${pg.escapeIdentifier(copyOf)}` : "";
    await superuser.query(`create database ${database} owner ${pg.escapeIdentifier(owner.name)}${template}`);
  }
  await superuser.query(`revoke all on database ${database} from public`);
  await superuser.query(`grant connect on database ${database} to ${pg.escapeIdentifier(portal.name)}`);
}
