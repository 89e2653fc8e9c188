import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { DatabaseRefusal } from "#lib/db/database-refusal.ts";
import { serverEnvironment } from "./initialise.ts";
import { stopLeftover, stopPostmaster } from "./postmaster.ts";
import type { ServerAccount } from "./server-account.ts";

export interface ServerOptions {
  binaries: string;
  folder: string;
  account: ServerAccount | undefined;
  port: number;
  logFile: string;
  superuserPassword: string;
  settings?: Record<string, string>;
}

export interface RunningServer {
  pid: number | undefined;
  /** Settles when the server has ended, asked or not. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

/** The cluster was made with another password than the one at hand. */
export class WrongPassword extends Error {}

const LARGEST_LOG = 10_000_000;

/** Starts PostgreSQL on the loopback address and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  await stopLeftover(options.folder);
  const child = launch(options);
  let running = true;
  const exited = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  }).finally(() => (running = false));
  const stop = () => (child.pid ? stopPostmaster(child.pid, options.folder) : Promise.resolve());
  try {
    await untilAnswering(options, () => running);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: child.pid, exited, stop };
}

function launch(options: ServerOptions) {
  const log = openLog(options.logFile);
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    timezone: "UTC",
    log_timezone: "UTC",
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const program = join(options.binaries, "bin/postgres");
  // A session of its own: Ctrl-C in the terminal reaches the launcher alone, which stops things in order.
  const child = spawn(program, ["-D", options.folder, "-p", String(options.port), ...flags], {
    ...options.account,
    cwd: "/",
    env: serverEnvironment(),
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  return child;
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
}

async function untilAnswering(options: ServerOptions, isRunning: () => boolean) {
  for (;;) {
    if (!isRunning())
      throw new DatabaseRefusal(`The embedded PostgreSQL ended at once: ${lastWords(options)}`);
    if (await answers(options)) return;
    await pause(20);
  }
}

/** A server that recovers after a power cut refuses connections until it has caught up. */
async function answers({ port, superuserPassword }: ServerOptions): Promise<boolean> {
  const client = new pg.Client({
    ...{ host: "127.0.0.1", port, user: "postgres", database: "postgres", password: superuserPassword },
    connectionTimeoutMillis: 2_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "28P01") throw new WrongPassword();
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function lastWords({ logFile }: ServerOptions): string {
  const lines = readFileSync(logFile, "utf8").trimEnd().split("\n");
  const telling = lines.slice(-20).findLast((line) => /FATAL|PANIC|ERROR/.test(line));
  return `${telling ?? lines.at(-1) ?? "it left no word"} (${logFile}).`;
}
