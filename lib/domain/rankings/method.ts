/**
 * The method of a round, frozen with it.
 * `alpha` is the balance between impact and readiness; `threshold` parts the quadrants; the others govern
 * the simulation: `draws` and `seed`, how closely the drawn weights keep to the given ones, half the width
 * of the drawn balance, whether scores are drawn or taken as their mean, the k of "top k", and whether every
 * pair is compared.
 */
export type Method = {
  alpha: number;
  threshold: number;
  draws: number;
  seed: string;
  weightConcentration: number | "uniform";
  alphaWidth: number;
  scoreUncertainty: "drawn" | "mean";
  topK: number;
  pairwise: boolean;
};

export const DEFAULT_METHOD: Readonly<Method> = {
  alpha: 0.6,
  threshold: 50,
  draws: 10_000,
  seed: "0",
  weightConcentration: 50,
  alphaWidth: 0.1,
  scoreUncertainty: "drawn",
  topK: 10,
  pairwise: false,
};
