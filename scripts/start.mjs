import { refuseOldNode } from "./preparation/refuse-old-node.mjs";

refuseOldNode();
import("./preparation/bootstrap.mjs").then(({ bootstrap }) =>
  bootstrap({ lock: "portal", using: "The portal", entry: "scripts/launch/main.ts" }),
);
