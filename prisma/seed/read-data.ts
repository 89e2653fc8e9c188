import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";

const folder = join(import.meta.dirname, "../data");

/** One of the founding files, checked as strictly as anything that comes from outside. */
export async function readData<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await readFile(join(folder, file), "utf8");
  const value: unknown = file.endsWith(".jsonl")
    ? text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line))
    : JSON.parse(text);
  return schema.parse(value);
}
