import type { ReactNode } from "react";

/** Names and facts in two columns with hairlines; one column on a phone. */
export function FactList({ facts }: { facts: readonly { name: string; fact: ReactNode }[] }) {
  return (
    <dl className="border-t border-line">
      {facts.map(({ name, fact }) => (
        <div
          key={name}
          className="grid gap-x-6 border-b border-line py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="text-ink-soft">{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
