/** The terms of a group as chips: each stands for itself, in its own direction. */
export function TermsShown({ terms }: { terms: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-1">
      {terms.map((term) => (
        <li key={term} className="rounded bg-paper-soft px-2 py-0.5">
          <bdi>{term}</bdi>
        </li>
      ))}
    </ul>
  );
}
