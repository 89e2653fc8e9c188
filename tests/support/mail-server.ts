import type { AddressInfo, Socket } from "node:net";
import { SMTPServer } from "smtp-server";

interface ReceivedLetter {
  to: string[];
  source: string;
}

/** What goes wrong with one connection; nothing where it is not named. */
export type Fault =
  /** The receiver is refused for now, or for ever. */
  | "laterPlease"
  | "neverSo"
  /** The line breaks: before the letter, or when the whole of it has arrived and nothing was answered. */
  | "breaksBeforeTheLetter"
  | "breaksAfterTheLetter"
  /** The whole letter arrived and is refused for now. */
  | "laterAfterTheLetter";

export interface MailServer {
  url: string;
  received: ReceivedLetter[];
  /** What goes wrong with the connections to come, one after the other. */
  faults: Fault[];
  close(): Promise<void>;
}

/** A real mail server in this process, which takes what it is given, but for the faults it is told of. */
export async function openMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedLetter[] = [];
  const faults: Fault[] = [];
  const faultOf = new Map<string, Fault | undefined>();
  const sockets = new Map<number | undefined, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    hidePIPELINING: true,
    logger: false,
    onConnect({ id }, done) {
      faultOf.set(id, faults.shift());
      done();
    },
    onRcptTo(_address, { id, remotePort }, done) {
      const fault = faultOf.get(id);
      if (fault === "laterPlease") return done(answer(451, "come again"));
      if (fault === "neverSo") return done(answer(550, "nobody of that name"));
      if (fault === "breaksBeforeTheLetter") return void sockets.get(remotePort)?.destroy();
      done();
    },
    onData(stream, { id, remotePort, envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const fault = faultOf.get(id);
        if (fault === "laterAfterTheLetter") return done(answer(452, "no room"));
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ to, source: Buffer.concat(chunks).toString("utf8") });
        if (fault === "breaksAfterTheLetter") return void sockets.get(remotePort)?.destroy();
        done();
      });
    },
  });
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => sockets.set(socket.remotePort, socket));
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", () => listening()));
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    faults,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
