import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface Wire {
  url: string;
  /** Resets the connections that are open now. */
  cut: () => void;
  /** Passes nothing on any more on the connections that are open now. */
  freeze: () => void;
  refuse: (refusing: boolean) => void;
  refused: () => number;
  close: () => void;
}

/** A wire to the database that can be cut, frozen and closed. */
export async function openWire(databaseUrl: string): Promise<Wire> {
  const database = new URL(databaseUrl);
  const pairs = new Set<readonly [Socket, Socket]>();
  let refusing = false;
  let refused = 0;
  const server = createServer((near) => {
    near.on("error", () => undefined);
    if (refusing) {
      refused += 1;
      near.resetAndDestroy();
      return;
    }
    const far = connect(Number(database.port), database.hostname);
    far.on("error", () => undefined);
    const pair = [near, far] as const;
    pairs.add(pair);
    near.pipe(far).pipe(near);
    near.on("close", () => far.destroy() && pairs.delete(pair));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    cut: () => pairs.forEach(([near]) => near.resetAndDestroy()),
    freeze: () =>
      pairs.forEach(([near, far]) => near.unpipe(far) && far.unpipe(near) && near.pause() && far.pause()),
    refuse: (now) => {
      refusing = now;
    },
    refused: () => refused,
    close: () => {
      pairs.forEach(([near]) => near.destroy());
      server.close();
    },
  };
}
