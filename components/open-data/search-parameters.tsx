const parameters = [
  "q",
  "organisation",
  "audience",
  "lifeEvent",
  "delivery",
  "maturity",
  "verified",
  "sort",
  "page",
  "pageSize",
] as const;

/** What the search of the open data understands, as it is written in an address. */
export function SearchParameters() {
  return (
    <ul className="flex flex-wrap gap-2" dir="ltr">
      {parameters.map((name) => (
        <li key={name}>
          <code className="rounded bg-paper-soft px-2 py-1 font-mono text-small">{name}</code>
        </li>
      ))}
    </ul>
  );
}
