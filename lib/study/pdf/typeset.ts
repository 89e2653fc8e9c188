import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { SpokenStudy } from "#lib/study/speak.ts";

const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/amiri/package.json"));
const fonts = ["400Regular/Amiri_400Regular.ttf", "700Bold/Amiri_700Bold.ttf"];
const template = join(import.meta.dirname, "study.typ");

// A letter with a sign above it is copied twice from a PDF; official print goes without them.
const vowelSigns = /[\u064B-\u0652]/g;

/** The pages of a study as an accessible PDF. Throws where the typesetter finds a fault, naming it. */
export function typeset(study: SpokenStudy): Uint8Array {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(join(fontFolder, font))) }],
  });
  const compiled = compiler.compile({
    mainFileContent: readFileSync(template, "utf8"),
    inputs: { study: JSON.stringify(study).replace(vowelSigns, "") },
  });
  if (!compiled.result) throw new Error(faultOf(compiled.takeError()?.shortDiagnostics));
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
}

function faultOf(diagnostics: unknown): string {
  return `The study cannot be typeset: ${JSON.stringify(diagnostics)}`;
}
