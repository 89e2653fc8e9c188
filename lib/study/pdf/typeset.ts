import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "#lib/study/fonts.ts";
import { drawChart } from "#lib/study/charts/draw-chart.ts";
import { svgOf } from "#lib/study/charts/svg-of.ts";
import type { SpokenBlock, SpokenStudy } from "#lib/study/speak.ts";

const template = join(import.meta.dirname, "study.typ");

// A letter with a sign above it is copied twice from a PDF; official print goes without them.
const vowelSigns = /[\u064B-\u0652]/g;

/** The pages of a study as an accessible PDF. Throws where the typesetter finds a fault, naming it. */
export function typeset(study: SpokenStudy): Uint8Array {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
  });
  const compiled = compiler.compile({
    mainFileContent: readFileSync(template, "utf8"),
    inputs: { study: JSON.stringify(withDrawings(study)).replace(vowelSigns, "") },
  });
  if (!compiled.result) throw new Error(faultOf(compiled.takeError()?.shortDiagnostics));
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
}

function withDrawings(study: SpokenStudy) {
  const drawn = (block: SpokenBlock) =>
    block.kind === "chart" ? { ...block, svg: svgOf(drawChart(block, study.language)) } : block;
  const chapters = study.chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.map(drawn) }));
  return { ...study, chapters };
}

function faultOf(diagnostics: unknown): string {
  return `The study cannot be typeset: ${JSON.stringify(diagnostics)}`;
}
