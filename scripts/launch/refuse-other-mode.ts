import { withClient } from "#lib/db/with-client.ts";
import { Refusal } from "#scripts/preparation/refusal.mjs";
import type { Settings } from "./settings.ts";

/** The demo never enters a database that works for real, and the real portal never serves the demo. */
export async function refuseOtherMode(ownerUrl: string, mode: Settings["mode"]): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const table = await client.query<{ there: boolean }>(
      `select to_regclass('"Installation"') is not null as there`,
    );
    if (!table.rows[0]?.there) return;
    const { rows } = await client.query<{ demonstration: boolean }>(
      'select demonstration from "Installation"',
    );
    const holdsDemo = rows[0]?.demonstration;
    if (holdsDemo === true && mode === "production") {
      throw new Refusal(
        "This database holds the demonstration, whose passwords everybody knows: give the portal an empty database, or set PORTAL_MODE=demo.",
      );
    }
    if (holdsDemo === false && mode === "demo") {
      throw new Refusal(
        "This database belongs to a portal in production: set PORTAL_MODE=production, or give the demonstration a database of its own.",
      );
    }
  });
}
