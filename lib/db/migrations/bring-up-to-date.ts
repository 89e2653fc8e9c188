import { grantPortalRole } from "#lib/db/grant-portal-role.ts";
import { verifyDatabase } from "#lib/db/verify-database.ts";
import { applyMigrations } from "./apply-migrations.ts";
import { readMigrations } from "./read-migrations.ts";

export interface UpToDate {
  /** The portal's own role. */
  url: string;
  /** The role that owns the tables. */
  ownerUrl: string;
  folder: string;
  onApply?: (name: string) => void;
}

/** Verifies the database, applies what is missing and gives the portal's role its rights; answers what it applied. */
export async function bringUpToDate({ url, ownerUrl, folder, onApply }: UpToDate): Promise<string[]> {
  const portalRole = roleOf(url);
  await verifyDatabase(ownerUrl);
  return applyMigrations({
    ownerUrl,
    migrations: await readMigrations(folder),
    onApply,
    afterwards: async (client) => {
      if (portalRole === roleOf(ownerUrl)) return;
      // Rights are taken and given again as one change: a portal that serves meanwhile never misses them.
      await client.query("begin");
      await grantPortalRole(client, portalRole);
      await client.query("commit");
    },
  });
}

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
