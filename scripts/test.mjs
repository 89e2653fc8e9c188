import { refuseOldNode } from "./preparation/refuse-old-node.mjs";

refuseOldNode();
import("./preparation/bootstrap.mjs").then(({ bootstrap }) =>
  bootstrap({ lock: "tests", using: "The test run", entry: "scripts/testing/test.ts" }),
);
