import { cpus, totalmem } from "node:os";
import { alignedTable } from "./aligned-table.ts";
import type { Measure } from "./measure.ts";

export interface Row {
  name: string;
  bytes: number;
  encoding: string;
  portal: Measure;
  bare: Measure;
}

const columns = [
  "page",
  "bytes",
  "encoding",
  "portal/s",
  "p50 ms",
  "p99 ms",
  "bare/s",
  "p50 ms",
  "p99 ms",
  "ratio",
  "failed",
];

/** The machine and the day: without them a figure says nothing. */
export function heading(origin: string, now: Date): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const processor = processors[0]?.model.trim() ?? "unknown processor";
  return [
    `${now.toISOString().slice(0, 10)} · ${processors.length} × ${processor}, ${memory} GB, Node ${process.version}`,
    `The portal at ${origin} beside a bare Node server sending the same bytes, 32 connections.`,
    "The generator shares the machine: a ratio near 1 may mean that it, not the portal, was the limit.",
  ].join("\n");
}

export function table(rows: readonly Row[]): string {
  return alignedTable([columns, ...rows.map(cells)], new Set([0, 2]));
}

function cells({ name, bytes, encoding, portal, bare }: Row): string[] {
  const speeds = [portal, bare].map(({ perSecond, p50, p99 }) => [
    whole(perSecond),
    String(p50),
    String(p99),
  ]);
  const ratio = bare.perSecond > 0 ? (portal.perSecond / bare.perSecond).toFixed(2) : "–";
  return [name, whole(bytes), encoding, ...speeds.flat(), ratio, String(portal.failed)];
}

function whole(figure: number): string {
  return Math.round(figure).toLocaleString("en");
}
