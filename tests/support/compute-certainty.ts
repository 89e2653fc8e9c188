/** Does what the worker would do for a round: `node --conditions=react-server tests/support/compute-certainty.ts SLUG`. */
import { database } from "#lib/db/client.ts";
import { computedCertainty } from "./computed-certainty.ts";

const slug = process.argv[2] ?? "";
await computedCertainty(await database().round.findUniqueOrThrow({ where: { slug } }));
await database().$disconnect();
