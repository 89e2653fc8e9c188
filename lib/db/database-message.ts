import { z } from "zod";
import { Prisma } from "./generated/client.ts";

const meta = z.object({ driverAdapterError: z.object({ cause: z.object({ originalMessage: z.string() }) }) });

/** What PostgreSQL itself said when it refused a write (the sentence of a trigger or a constraint), or null. */
export function databaseMessage(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const parsed = meta.safeParse(error.meta);
  return parsed.success ? parsed.data.driverAdapterError.cause.originalMessage : null;
}
