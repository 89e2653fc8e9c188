import { statfsSync } from "node:fs";
import { Refusal } from "./refusal.mjs";

/** Dependencies, the first build and the first data together. */
const NEEDED = 1.5e9;

export function refuseFullDisk(root) {
  const { bavail, bsize } = statfsSync(root);
  const free = bavail * bsize;
  if (free >= NEEDED) return;
  throw new Refusal(
    `Only ${(free / 1e9).toFixed(1)} GB are free in ${root} and a first start needs 1.5: free some and start again.`,
  );
}
