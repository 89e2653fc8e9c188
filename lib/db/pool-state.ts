interface Pool {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
}

const holder: typeof globalThis & { portalPool?: Pool } = globalThis;

/** Lets the front, which is built apart from the pages but runs in their process, see their connections. */
export function showPool(pool: Pool): void {
  holder.portalPool = pool;
}

/** The connections of the portal's pages to the database, and how many requests wait for one. */
export function poolState(): { busy: number; idle: number; waiting: number } {
  const { totalCount = 0, idleCount = 0, waitingCount = 0 } = holder.portalPool ?? {};
  return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}
