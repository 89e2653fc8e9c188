import type { ReactNode } from "react";
import { classes } from "./classes.ts";

type Tone = "plain" | "good" | "note" | "bad";

const looks: Record<Tone, string> = {
  plain: "border-edge text-ink-soft",
  good: "border-green bg-green-soft text-green",
  note: "border-transparent bg-sand text-sand-ink",
  bad: "border-red text-red",
};

/** A state in one or two words. */
export function Badge({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={classes("inline-block rounded-full border px-3 text-small whitespace-nowrap", looks[tone])}
    >
      {children}
    </span>
  );
}
