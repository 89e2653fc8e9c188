import type { Client } from "pg";

/** Takes leave of the database, and waits for its farewell only as long as a process that ends can afford. */
export function closeClient(client: Client): Promise<void> {
  const farewell = client.end().catch(() => undefined);
  return Promise.race([farewell, new Promise<void>((resolve) => void setTimeout(resolve, 500).unref())]);
}
