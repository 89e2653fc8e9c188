import type { ReactNode } from "react";

interface ContentsLinksProps {
  label: string;
  links: readonly { href: string; name: ReactNode; count: number }[];
}

/** The parts of a long page as links, with how much is in each. */
export function ContentsLinks({ label, links }: ContentsLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="max-w-text gap-x-8 text-small sm:columns-2">
        {links.map(({ href, name, count }) => (
          <li key={href} className="break-inside-avoid">
            <a
              href={href}
              className="flex min-h-11 items-center justify-between gap-3 py-1 no-underline hover:underline pointer-fine:min-h-9"
            >
              {name}
              <span className="shrink-0 text-ink-soft tabular-nums">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
