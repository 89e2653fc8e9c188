import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

let loaded: Promise<typeof bindings.SchemaEngine> | undefined;

/** Prisma's schema engine as WebAssembly: it needs no download, unlike the one that the Prisma CLI fetches. */
export function loadSchemaEngine(): Promise<typeof bindings.SchemaEngine> {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate() {
  const entry = import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const code = await readFile(fileURLToPath(entry.replace(/\.js$/, ".wasm")));
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } });
  const { instance } = await WebAssembly.instantiate(code, { "./schema_engine_bg.js": { ...bindings } });
  callable(Reflect.get(bindings, "__wbg_set_wasm"))(instance.exports);
  callable(instance.exports.__wbindgen_start)();
  return bindings.SchemaEngine;
}

function callable(value: unknown) {
  if (typeof value !== "function")
    throw new Error("The schema engine does not have the shape that was expected");
  return value;
}

function reportPanic(message: string) {
  console.error(message);
}
