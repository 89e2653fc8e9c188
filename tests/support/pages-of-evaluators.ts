import type { PageToSee } from "./page-to-see.ts";

const evaluation = "/quality/evaluations/[evaluation]";

export const forEvaluators: readonly PageToSee[] = [
  { name: "quality-evaluator", path: "/quality" },
  {
    name: "evaluation",
    path: ({ evaluations }) => `/quality/evaluations/${evaluations.assigned}`,
    route: evaluation,
  },
  {
    name: "evaluation-final",
    path: ({ evaluations }) => `/quality/evaluations/${evaluations.final}`,
    route: evaluation,
  },
  {
    name: "evaluation-recusal",
    path: ({ evaluations }) => `/quality/evaluations/${evaluations.assigned}/recusal`,
    route: `${evaluation}/recusal`,
  },
];
