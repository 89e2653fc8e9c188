import "server-only";
import { lookup } from "node:dns/promises";
import net from "node:net";
import tls from "node:tls";

export interface Target {
  /** Of the internet, never a name: what was examined is what is connected to. */
  address: string;
  port: number;
  /** The name that the certificate must bear; null on a line without one. */
  certified: string | null;
}

/** The world outside, as a check of links needs it. */
export interface Network {
  /** Every address that a name stands for now. */
  resolve(name: string): Promise<readonly string[]>;
  connect(target: Target): net.Socket;
}

export const internet: Network = {
  async resolve(name) {
    const found = await lookup(name, { all: true });
    return found.map(({ address }) => address);
  },
  connect({ address, port, certified }) {
    if (certified === null) return net.connect({ host: address, port });
    // A name is asked for by its own words; an address of the internet has none to ask for (RFC 6066).
    const servername = net.isIP(certified) ? "" : certified;
    return tls.connect({
      host: address,
      port,
      servername,
      ALPNProtocols: ["http/1.1"],
      checkServerIdentity: (_host, certificate) => tls.checkServerIdentity(certified, certificate),
    });
  },
};
