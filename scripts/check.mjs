import { refuseOldNode } from "./preparation/refuse-old-node.mjs";

refuseOldNode();
import("./preparation/bootstrap.mjs").then(({ bootstrap }) =>
  bootstrap({ lock: "check", using: "The check", entry: "scripts/testing/check.ts" }),
);
