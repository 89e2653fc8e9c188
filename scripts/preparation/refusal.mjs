/** Something that stops the work and that a person can mend: the message is one sentence and says how. */
export class Refusal extends Error {
  name = "Refusal";
}

/** Says a refusal as its sentence, and anything unforeseen in full. */
export function sayWhy(error) {
  console.error(error instanceof Error && error.name === "Refusal" ? `\n${error.message}` : error);
}
