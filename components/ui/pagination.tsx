import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

interface PaginationProps {
  page: number;
  pages: number;
  href: (page: number) => string;
  labels: { nav: string; previous: string; next: string; position: string };
}

/** Links to the pages before and after, as plain links. */
export function Pagination({ page, pages, href, labels }: PaginationProps): ReactNode {
  if (pages <= 1) return null;
  return (
    <nav
      aria-label={labels.nav}
      className="flex flex-wrap items-center justify-between gap-4 border-t border-line pt-4"
    >
      {page > 1 ? (
        <a rel="prev" href={href(page - 1)} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="arrow" className="-scale-x-100 rtl:scale-x-100" />
          {labels.previous}
        </a>
      ) : (
        <span />
      )}
      <span className="text-small text-ink-soft">{labels.position}</span>
      {page < pages ? (
        <a rel="next" href={href(page + 1)} className="inline-flex min-h-11 items-center gap-2">
          {labels.next}
          <Icon name="arrow" />
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
