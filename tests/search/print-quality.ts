// `npm run --silent search:quality`: how well the search finds, over all judgments and per class, as JSON; on a
// PostgreSQL of its own with the founding data.
import { database } from "#lib/db/client.ts";
import setUpDatabase from "#tests/support/test-database.ts";
import { judgments } from "./judgments.ts";
import { qualityOf } from "./quality.ts";

const discard = await setUpDatabase();
try {
  process.stdout.write(`${JSON.stringify(await qualityOf(judgments), null, 2)}\n`);
} finally {
  await database().$disconnect();
  await discard();
}
