import { notFound } from "next/navigation";
import { z } from "zod";

const uuid = z.uuid();

/** An id from an address; there is nothing to be found under what is none. */
export function uuidOrNotFound(value: string): string {
  const parsed = uuid.safeParse(value);
  if (!parsed.success) notFound();
  return parsed.data;
}
