export class Refusal extends Error {}
export function sayWhy(error: unknown): void;
