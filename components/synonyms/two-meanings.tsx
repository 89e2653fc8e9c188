"use client";

import { useContext } from "react";
import { ChoiceField } from "#components/ui/field.tsx";
import { FormContext } from "#components/ui/form-context.ts";

/** Offered once the form was refused for a word that another group has: it may stand in both, with a reason. */
export function TwoMeanings({ label, tick }: { label: string; tick: string }) {
  const { refusal, values } = useContext(FormContext);
  const asked = refusal?.reason === "termInAnotherGroup" || values.twoMeanings !== undefined;
  if (!asked) return null;
  return <ChoiceField name="twoMeanings" label={label} several choices={[{ value: "on", label: tick }]} />;
}
