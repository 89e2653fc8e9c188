import type { Operation, Parameter, Reference } from "./openapi.ts";

/** An address as one may ask it: what stands in it and in its query are the description's own examples. */
export function exampleAddress(path: string, { parameters }: Operation): string {
  const given = ownParameters(parameters).flatMap(({ name, in: where, example }) =>
    example === undefined ? [] : [{ name, where, example: String(example) }],
  );
  const inPath = given.filter(({ where }) => where === "path");
  const filled = inPath.reduce(
    (filling, { name, example }) => filling.replace(`{${name}}`, encodeURIComponent(example)),
    path,
  );
  const query = new URLSearchParams(
    given.filter(({ where }) => where === "query").map(({ name, example }) => [name, example]),
  ).toString();
  return query === "" ? filled : `${filled}?${query}`;
}

/** The parameters of one address alone, without those that many have. */
export function ownParameters(parameters: readonly (Parameter | Reference)[]): Parameter[] {
  return parameters.flatMap((parameter) => ("name" in parameter ? [parameter] : []));
}
