import type { Action } from "#lib/action-state.ts";
import { ActionForm } from "./action-form.tsx";
import { Button } from "./button.tsx";

interface ActButtonProps {
  action: Action;
  formToken: string;
  language: string;
  errorTitle: string;
  /** What the act is about, as hidden fields. */
  about?: Record<string, string>;
  label: string;
  /** Where many buttons of one label stand on a page: the whole name of this one. */
  fullLabel?: string;
  weight?: "primary" | "secondary" | "danger";
}

/** An act that needs nothing but a press. */
export function ActButton({ about = {}, label, fullLabel, weight = "secondary", ...form }: ActButtonProps) {
  return (
    <ActionForm {...form}>
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button weight={weight} aria-label={fullLabel}>
        {label}
      </Button>
    </ActionForm>
  );
}
