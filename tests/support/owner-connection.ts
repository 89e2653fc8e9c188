import pg from "pg";

/** A connection as the owner of the tests' database, that sees every row; ends with the test file. */
export async function ownerConnection(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  await client.query("select set_config('app.oversight', 'on', false)");
  return client;
}

/** The same as the portal's own role, that owns nothing. */
export async function portalConnection(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  return client;
}
