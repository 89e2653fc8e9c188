import { createServer } from "node:http";
import { z } from "zod";

const told = z.array(
  z.object({ path: z.string(), headers: z.record(z.string(), z.string()), body: z.base64() }),
);

/** The yardstick: nothing but finished bytes from memory, in a process of its own as the portal is. */
process.once("message", (message) => {
  const answers = new Map(
    told
      .parse(message)
      .map(({ path, headers, body }) => [path, { headers, body: Buffer.from(body, "base64") }]),
  );
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? "");
    response.writeHead(answer ? 200 : 404, answer?.headers);
    response.end(answer?.body);
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
});
process.once("disconnect", () => process.exit(0));
