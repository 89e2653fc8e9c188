import type { ReactNode } from "react";

/** A titled part of a page; `id` lets a list of contents and an error summary link to it. */
export function Section({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={id ? `${id}-title` : undefined} className="mt-12">
      <h2 id={id ? `${id}-title` : undefined} className="mb-4">
        {title}
      </h2>
      {children}
    </section>
  );
}
