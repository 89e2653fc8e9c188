import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./icon.tsx";

type Tone = "note" | "success" | "error";

const looks: Record<Tone, { box: string; icon: IconName }> = {
  note: { box: "bg-sand text-sand-ink", icon: "info" },
  success: { box: "bg-green-soft text-ink", icon: "check" },
  error: { box: "bg-red-soft text-red", icon: "warning" },
};

/** A band with one message: a note (unverified, illustrative), a success, an error. Never colour alone. */
export function Notice({ tone = "note", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div className={classes("flex items-start gap-3 rounded px-4 py-3", looks[tone].box)}>
      <Icon name={looks[tone].icon} className="mt-1" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
