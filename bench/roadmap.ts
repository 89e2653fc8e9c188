import { solveInThread } from "#lib/roadmap/solve-in-thread.ts";
import { solveRoadmap } from "#lib/roadmap/solve-roadmap.ts";
import { alignedTable } from "./aligned-table.ts";
import { drawnRoadmap } from "./drawn-roadmap.ts";

const settings = { seconds: 60, gap: 0.02, solver: solveInThread };
const buildingBlocks = 15;
const quarters = 12;

// Where many limits bind at once the bound is loose: hardest is the round in which everything is as scarce.
const cases = [
  { name: "developers scarce", proposals: 100, supply: { development: 0.6, otherSkills: 1, budget: 0.8 } },
  { name: "money scarce", proposals: 100, supply: { development: 0.9, otherSkills: 1, budget: 0.5 } },
  {
    name: "both, and few others",
    proposals: 100,
    supply: { development: 0.5, otherSkills: 0.9, budget: 0.7 },
  },
  {
    name: "everything as scarce",
    proposals: 100,
    supply: { development: 0.6, otherSkills: 0.6, budget: 0.6 },
  },
  {
    name: "everything as scarce",
    proposals: 30,
    supply: { development: 0.6, otherSkills: 0.6, budget: 0.6 },
  },
];

const rows: string[][] = [];
for (const { name, proposals, supply } of cases) {
  const input = drawnRoadmap({ proposals, buildingBlocks, quarters }, supply, "bench");
  const answer = await solveRoadmap(input, settings);
  if (answer.outcome !== "planned")
    throw new Error(`No roadmap of the round with ${name}: ${answer.outcome}`);
  const developed = answer.plan.filter(({ item }) => item.startsWith("proposal")).length;
  rows.push([
    name,
    String(proposals),
    String(developed),
    answer.objective.toFixed(1),
    answer.bound.toFixed(1),
    (100 * answer.gap).toFixed(2),
    answer.seconds.toFixed(1),
  ]);
}
console.log(
  `\nHow near the best a roadmap of ${quarters} quarters comes in ${settings.seconds} s, stopping at ${100 * settings.gap} %.`,
);
console.log(
  alignedTable(
    [["round", "proposals", "developed", "objective", "bound", "gap %", "s"], ...rows],
    new Set([0]),
  ),
);
