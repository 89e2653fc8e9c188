import { spawnSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";
import type { SpokenStudy, SpokenTable, SpokenTimeline } from "#lib/study/speak.ts";

/** The tables of a study, in their order. */
export function tablesOf({ atAGlance, chapters }: SpokenStudy): SpokenTable[] {
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  return [atAGlance, ...blocks.flatMap((block) => (block.kind === "table" ? [block] : []))];
}

/** All that a file of a study must hold, in its order; a chart's points stand in the tables of its groups. */
export function textsOf(spoken: SpokenStudy): string[] {
  const inTable = ({ caption, head, rows }: SpokenTable) => [
    caption,
    ...head,
    ...rows.flat().map(({ text }) => text),
  ];
  const inTimeline = ({ caption, years, items }: SpokenTimeline) => [
    caption,
    ...years.map(({ year }) => year),
    ...years.flatMap(({ quarters }) => quarters),
    ...items.map(({ name }) => name.text),
  ];
  const chapters = spoken.chapters.flatMap(({ title, paragraphs, blocks }) => [
    title,
    ...paragraphs,
    ...blocks.flatMap((block) => {
      if (block.kind === "table") return inTable(block);
      if (block.kind === "chart") return [block.caption];
      if (block.kind === "timeline") return inTimeline(block);
      return [block.text.text];
    }),
  ]);
  return [spoken.title, ...inTable(spoken.atAGlance), ...chapters];
}

const counted = (words: readonly string[]) =>
  words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map<string, number>());

/** What is expected more often than it is found. */
export function missing(expected: readonly string[], found: readonly string[]): string[] {
  const there = counted(found);
  return [...counted(expected)]
    .filter(([word, times]) => (there.get(word) ?? 0) < times)
    .map(([word]) => word);
}

/** The texts of the files in a zip whose path is like that. */
export function inZip(file: Uint8Array, path: RegExp): string {
  const files = Object.entries(unzipSync(file)).filter(([name]) => path.test(name));
  return files.map(([, content]) => strFromU8(content)).join("\n");
}

export function textOfXml(xml: string): string {
  const entities = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" } as const;
  return xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name]);
}

/** Whether this machine has a program. */
export function isThere(program: string): boolean {
  return spawnSync(program, ["--version"]).error === undefined;
}
