import type { DatabaseUrls } from "#lib/db/embedded/cluster.ts";
import { withClient } from "#lib/db/with-client.ts";

interface PortalRole {
  rolname: string;
  mighty: boolean;
  owns: boolean;
}

/** What weakens a portal in production without stopping it, each in a sentence. */
export async function unsafePoints({ url }: DatabaseUrls): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<PortalRole>(`select rolname, rolsuper or rolbypassrls as mighty,
      exists (select 1 from pg_class where relname = 'AuditEntry' and relowner = pg_roles.oid) as owns
      from pg_roles where rolname = current_user`);
    return rows.flatMap(pointsOf);
  });
}

function pointsOf({ rolname, mighty, owns }: PortalRole): string[] {
  if (mighty) {
    return [
      `The role ${rolname} of DATABASE_URL may see past row security: give the portal a role without such rights.`,
    ];
  }
  if (owns) {
    return [
      `The role ${rolname} of DATABASE_URL owns the tables, so the database cannot keep the audit unchangeable: ` +
        "let another role own them and name it in DATABASE_OWNER_URL.",
    ];
  }
  return [];
}
