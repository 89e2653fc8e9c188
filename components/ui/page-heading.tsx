import type { ReactNode } from "react";

/** The one h1 of a page, with an optional line above it and a sentence below. */
export function PageHeading({
  title,
  above,
  lead,
}: {
  title: ReactNode;
  above?: ReactNode;
  lead?: ReactNode;
}) {
  return (
    <div className="mb-8">
      {above && <p className="mb-1 text-small text-ink-soft">{above}</p>}
      <h1>{title}</h1>
      {lead && <p className="mt-3 max-w-text text-lead text-ink-soft">{lead}</p>}
    </div>
  );
}
