import type { ReactNode } from "react";

/** A code or reference, read from the left in either language and never parted at its hyphens. */
export function Code({ children }: { children: ReactNode }) {
  return (
    <bdi dir="ltr" className="whitespace-nowrap tabular-nums">
      {children}
    </bdi>
  );
}
