import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { serverEnvironment } from "./initialise.ts";
import type { NewCluster } from "./initialise.ts";

/** Gives a stopped cluster a known superuser password, for when .data/secrets.json was lost. */
export function resetSuperuserPassword({ binaries, folder, account, superuserPassword }: NewCluster): void {
  execFileSync(join(binaries, "bin/postgres"), ["--single", "-D", folder, "postgres"], {
    ...account,
    cwd: "/",
    env: serverEnvironment(),
    input: `alter role postgres password '${superuserPassword.replaceAll("'", "''")}'\n`,
    stdio: ["pipe", "ignore", "ignore"],
  });
}
