import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ClusterPasswords } from "#lib/db/embedded/cluster.ts";
import { Refusal } from "#scripts/preparation/refusal.mjs";
import type { Settings } from "./settings.ts";

export interface Secrets {
  /** Signs what the portal hands out. */
  AUTH_SECRET: string;
  /** Encrypts what Server Actions close over: 32 bytes in Base64, the same in the build and at run time. */
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string;
}

export interface KeptSecrets extends Secrets {
  database: ClusterPasswords;
}

type Environment = Record<string, string | undefined>;

/** The secrets made once for this checkout and kept in a file that only its owner reads. */
export function keptSecrets(file: string): KeptSecrets {
  if (existsSync(file)) {
    chmodSync(file, 0o600);
    return JSON.parse(readFileSync(file, "utf8"));
  }
  const secrets: KeptSecrets = {
    AUTH_SECRET: randomBytes(32).toString("hex"),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    database: { superuser: password(), owner: password(), portal: password() },
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

/** In production only the environment brings secrets: everything missing or unsafe is named at once. */
export function productionSecrets(environment: Environment, { url }: Settings): Secrets {
  const { AUTH_SECRET = "", NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = "" } = environment;
  const problems = [
    ...secretProblems("AUTH_SECRET", AUTH_SECRET),
    ...(environment.AUTH_SECRET_PREVIOUS
      ? secretProblems("AUTH_SECRET_PREVIOUS", environment.AUTH_SECRET_PREVIOUS)
      : []),
    ...keyProblems(NEXT_SERVER_ACTIONS_ENCRYPTION_KEY),
    ...addressProblems(environment.PORTAL_URL, url),
  ];
  if (problems.length > 0) {
    throw new Refusal(
      `The portal does not start in production:\n${problems.map((line) => `  - ${line}`).join("\n")}`,
    );
  }
  return { AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY };
}

function secretProblems(name: string, value: string): string[] {
  if (value === "") return [`${name} is missing: openssl rand -hex 32 makes one.`];
  if (value.length < 32)
    return [`${name} is shorter than 32 characters: openssl rand -hex 32 makes a safe one.`];
  if (new Set(value).size < 8) return [`${name} is easily guessed: openssl rand -hex 32 makes a safe one.`];
  return [];
}

function keyProblems(value: string): string[] {
  const name = "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY";
  if (value === "") return [`${name} is missing: openssl rand -base64 32 makes one.`];
  if (Buffer.from(value, "base64").length === 32) return [];
  return [`${name} is not 32 bytes in Base64: openssl rand -base64 32 makes one.`];
}

function addressProblems(said: string | undefined, url: string): string[] {
  if (!said) return ["PORTAL_URL is missing: the address people use, such as https://services.example.ps."];
  if (!URL.canParse(url)) return [`PORTAL_URL is "${url}", which is not an address.`];
  const { protocol, hostname } = new URL(url);
  if (protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname)))
    return [];
  return [`PORTAL_URL is "${url}": sessions are safe over https only.`];
}

function password(): string {
  return randomBytes(24).toString("hex");
}
