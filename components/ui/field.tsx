"use client";

import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes.ts";
import { useField } from "./form-context.ts";
import { useTypedBefore } from "./typed-before.ts";

interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
}

const box =
  "w-full rounded border bg-paper px-3 py-2 text-ink aria-invalid:border-red aria-invalid:border-2 border-edge min-h-12";

/** A line of text. */
export function TextField({
  name,
  label,
  hint,
  defaultValue,
  className,
  ...rest
}: FieldProps & ComponentProps<"input">) {
  const { id, error, errorId, typed, stored } = useField(name);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        {...rest}
        id={id}
        name={name}
        defaultValue={typed?.[0] ?? (typed ? "" : defaultValue)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, errorId)}
        className={classes(box, className)}
      />
      <StoredNow label={stored} typed={typed} stored={defaultValue} />
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextArea({
  name,
  label,
  hint,
  defaultValue,
  rows = 4,
  ...rest
}: FieldProps & ComponentProps<"textarea">) {
  const { id, error, errorId, typed, stored } = useField(name);
  const area = useTypedBefore(id);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        {...rest}
        ref={area}
        id={id}
        name={name}
        rows={rows}
        defaultValue={typed?.[0] ?? (typed ? "" : defaultValue)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, errorId)}
        className={box}
      />
      <StoredNow label={stored} typed={typed} stored={defaultValue} />
    </FieldFrame>
  );
}

interface Choice {
  value: string;
  label: string;
}

/** One of many, as the browser's own list. */
export function SelectField({
  name,
  label,
  hint,
  choices,
  empty,
  defaultValue,
  ...rest
}: FieldProps & ComponentProps<"select"> & { choices: readonly Choice[]; empty?: string }) {
  const { id, error, errorId, typed, stored } = useField(name);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        {...rest}
        id={id}
        name={name}
        defaultValue={typed?.[0] ?? (typed ? "" : defaultValue)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, errorId)}
        className={box}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <StoredNow
        label={stored}
        typed={typed}
        stored={defaultValue}
        shown={choices.find(({ value }) => value === defaultValue)?.label}
      />
    </FieldFrame>
  );
}

/** One of a few, each with its words beside it; or several, as boxes to tick. */
export function ChoiceField({
  name,
  label,
  hint,
  choices,
  several = false,
  defaultValue = [],
}: FieldProps & {
  choices: readonly (Choice & { hint?: ReactNode })[];
  several?: boolean;
  defaultValue?: readonly string[];
}) {
  const { id, error, errorId, typed, stored } = useField(name);
  const chosen = typed ?? defaultValue;
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy(id, hint, errorId)} className="mb-6">
      <legend className="mb-1 font-medium">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-small text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      <div className="mt-1 grid gap-1">
        {choices.map((choice) => (
          <label key={choice.value} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
            <input
              type={several ? "checkbox" : "radio"}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              className="mt-1.5 size-5 shrink-0 accent-green"
            />
            <span>
              {choice.label}
              {choice.hint && <span className="block text-small text-ink-soft">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <StoredNow
        label={stored}
        typed={typed}
        stored={defaultValue}
        shown={choices
          .filter(({ value }) => defaultValue.includes(value))
          .map((choice) => choice.label)
          .join("، ")}
      />
    </fieldset>
  );
}

interface StoredProps {
  label?: string;
  typed?: readonly string[];
  stored: string | number | readonly string[] | undefined;
  /** The stored value in words, where it is a choice. */
  shown?: string;
}

/** What someone else stored meanwhile, where it differs from what was typed: both are seen, nothing is lost. */
function StoredNow({ label, typed = [], stored = "", shown }: StoredProps) {
  const kept = [stored].flat().map(String).filter(Boolean);
  if (!label || kept.join("\n") === typed.filter(Boolean).join("\n")) return null;
  return (
    <p className="mt-1 rounded bg-sand px-3 py-2 text-small whitespace-pre-line text-sand-ink">
      <span className="font-semibold">{label}:</span> <bdi>{shown || kept.join("\n") || "—"}</bdi>
    </p>
  );
}

function FieldFrame(props: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  children: ReactNode;
}) {
  return (
    <div className="mb-6">
      <label htmlFor={props.id} className="mb-1 block font-medium">
        {props.label}
      </label>
      {props.hint && (
        <p id={`${props.id}-hint`} className="mb-1 text-small text-ink-soft">
          {props.hint}
        </p>
      )}
      <FieldError id={props.id} error={props.error} />
      {props.children}
    </div>
  );
}

function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="mb-1 font-medium text-red">
      {error}
    </p>
  );
}

function describedBy(id: string, hint: ReactNode, errorId?: string): string | undefined {
  return [hint ? `${id}-hint` : null, errorId].filter(Boolean).join(" ") || undefined;
}
