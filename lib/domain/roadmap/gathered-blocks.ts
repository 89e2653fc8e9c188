import { byCodeUnit } from "#lib/domain/criteria/canonical-order.ts";
import type { LinkedItem, Outline } from "./outline.ts";

/** A building block, the proposals that need it by whatever way, and the sum of their priorities. */
export type GatheredBlock = { buildingBlock: string; neededBy: string[]; priority: number };

type Claim = { proposal: string; priority: number; blocks: ReadonlySet<string> };

/** The requirements gathered over all proposals: what unlocks the most priority first. */
export function gatheredBlocks({ linked }: Outline): GatheredBlock[] {
  const claims = claimsOf(linked);
  return blocksOf(linked)
    .map((block) => {
      const claiming = claims.filter(({ blocks }) => blocks.has(block));
      return {
        buildingBlock: block,
        neededBy: claiming.map(({ proposal }) => proposal),
        priority: sumOf(claiming),
      };
    })
    .toSorted((a, b) => b.priority - a.priority || byCodeUnit(a.buildingBlock, b.buildingBlock));
}

/** Once this building block stands as well: how many of the top have all they need, and the sum of their priorities. */
export type UnlockingStep = { buildingBlock: string; ready: number; priority: number };

/** `ready`: how many of the top need no building block at all. */
export type UnlockingOrder = { ready: number; steps: UnlockingStep[] };

/**
 * In which order building blocks unlock the top proposals: next is always the one by which most become ready, then
 * by which most priority does; where none makes any ready, the one that brings most of it nearer. One step at a
 * time, which need not be the best set of every size. Whether another proposal must be completed first is not asked.
 */
export function unlockingOrder({ linked }: Outline, top: number): UnlockingOrder {
  const claims = topOf(claimsOf(linked), top);
  const built = new Set<string>();
  const open = new Set(blocksOf(linked).filter((block) => claims.some(({ blocks }) => blocks.has(block))));
  const steps: UnlockingStep[] = [];
  while (open.size > 0) {
    const next = [...open].reduce((best, block) => (isBetter(block, best, claims, built) ? block : best));
    built.add(next);
    open.delete(next);
    const ready = readyWith(claims, built);
    steps.push({ buildingBlock: next, ready: ready.length, priority: sumOf(ready) });
  }
  return { ready: claims.filter(({ blocks }) => blocks.size === 0).length, steps };
}

/** Whether building the one now brings more than building the other. */
function isBetter(one: string, other: string, claims: readonly Claim[], built: ReadonlySet<string>): boolean {
  const [gain, gainOfOther] = [gainOf(one, claims, built), gainOf(other, claims, built)];
  const difference =
    gain.ready - gainOfOther.ready ||
    gain.priority - gainOfOther.priority ||
    gain.nearer - gainOfOther.nearer;
  return difference > 0;
}

type Gain = { ready: number; priority: number; nearer: number };

function gainOf(block: string, claims: readonly Claim[], built: ReadonlySet<string>): Gain {
  const ready = readyWith(claims, new Set([...built, block]));
  return { ready: ready.length, priority: sumOf(ready), nearer: nearer(block, claims, built) };
}

/** The priorities of those that need the block, each shared among all the blocks it still lacks. */
function nearer(block: string, claims: readonly Claim[], built: ReadonlySet<string>): number {
  return claims
    .filter(({ blocks }) => blocks.has(block))
    .reduce(
      (sum, { priority, blocks }) => sum + priority / [...blocks].filter((one) => !built.has(one)).length,
      0,
    );
}

function readyWith(claims: readonly Claim[], built: ReadonlySet<string>): Claim[] {
  return claims.filter(({ blocks }) => [...blocks].every((one) => built.has(one)));
}

/** Those with fewer than `top` above them: who ties with the last is among them. */
function topOf(claims: readonly Claim[], top: number): Claim[] {
  return claims.filter(({ priority }) => claims.filter((other) => other.priority > priority).length < top);
}

function claimsOf(linked: readonly LinkedItem[]): Claim[] {
  const needed = new Map<LinkedItem, ReadonlySet<string>>();
  return linked.flatMap((one) => {
    const blocks = new Set(
      [...needed]
        .filter(([other]) => one.needs.includes(other))
        .flatMap(([{ item }, others]) =>
          item.kind === "buildingBlock" ? [item.id, ...others] : [...others],
        ),
    );
    needed.set(one, blocks);
    return one.item.kind === "proposal"
      ? [{ proposal: one.item.id, priority: one.item.priority, blocks }]
      : [];
  });
}

function blocksOf(linked: readonly LinkedItem[]): string[] {
  return linked.filter(({ item }) => item.kind === "buildingBlock").map(({ item }) => item.id);
}

function sumOf(claims: readonly Claim[]): number {
  return claims.reduce((sum, { priority }) => sum + priority, 0);
}
