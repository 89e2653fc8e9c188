"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { untouched, type Action, type ActionState } from "#lib/action-state.ts";

/** Long enough that a sentence is not kept word by word. */
const PAUSE = 2_000;

export interface KeepingWords {
  saving: string;
  saved: string;
  failed: string;
}

interface KeepTypingProps {
  action: Action;
  words: KeepingWords;
  fieldTitles?: Readonly<Record<string, string>>;
  /** Takes the version that the record has now. */
  onKept: (version: number) => void;
}

type Standing = { kept: boolean; sentence: string } | null;

/** Sends the form around it when one pauses, and says whether what was typed is kept. */
export function KeepTyping({ action, words, fieldTitles, onKept }: KeepTypingProps) {
  const mark = useRef<HTMLParagraphElement>(null);
  const [standing, setStanding] = useState<Standing>(null);
  const keep = useEffectEvent(async (form: HTMLFormElement) => {
    setStanding({ kept: true, sentence: words.saving });
    const { refusal, version } = await send(action, form, fieldTitles);
    if (version) flushSync(() => onKept(version));
    setStanding(
      version
        ? { kept: true, sentence: words.saved }
        : { kept: false, sentence: `${words.failed} ${refusal}` },
    );
    return version !== null;
  });
  // Once, whatever is drawn anew meanwhile: what waits for its pause must not be forgotten.
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    return keepWhileTyping(form, () => keep(form));
  }, []);
  return (
    <p
      ref={mark}
      role={standing?.kept === false ? "alert" : undefined}
      className="mt-2 min-h-7 text-small text-ink-soft"
    >
      {standing?.sentence}
    </p>
  );
}

async function send(action: Action, form: HTMLFormElement, titles: Readonly<Record<string, string>> = {}) {
  const typed = new FormData(form);
  typed.set("formToken", crypto.randomUUID());
  typed.set("intent", "keep");
  try {
    const { shown, refusal } = await action(untouched, typed);
    return { version: Number(shown?.["version"]) || null, refusal: inWords(refusal, titles) };
  } catch {
    return { version: null, refusal: "" };
  }
}

/** Why it was refused: of fields that are not right yet, which and what is wrong. */
function inWords(refusal: ActionState["refusal"], titles: Readonly<Record<string, string>>): string {
  const fields = Object.entries(refusal?.fields ?? {});
  if (fields.length === 0) return refusal?.sentence ?? "";
  return fields
    .map(([name, sentence]) => (titles[name] ? `${titles[name]}: ${sentence}` : sentence))
    .join(" ");
}

/** Keeps after each pause, one at a time; a press of a button waits for what is on its way. */
function keepWhileTyping(form: HTMLFormElement, keep: () => Promise<boolean>): () => void {
  const ends = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let unsaved = false;

  const run = async () => {
    unsaved = false;
    if (!(await keep())) unsaved = true;
  };
  const later = () => {
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const mine = (running ?? Promise.resolve()).then(run).finally(() => {
        if (running === mine) running = null;
      });
      running = mine;
    }, PAUSE);
  };
  const press = (event: SubmitEvent) => {
    clearTimeout(timer);
    unsaved = false;
    if (!running) return;
    event.preventDefault();
    event.stopPropagation();
    void running.finally(() => form.requestSubmit(event.submitter));
  };
  const leave = (event: BeforeUnloadEvent) => {
    if (unsaved || running) event.preventDefault();
  };
  form.addEventListener("input", later, { signal: ends.signal });
  window.addEventListener("online", () => unsaved && later(), { signal: ends.signal });
  form.addEventListener("submit", press, { capture: true, signal: ends.signal });
  window.addEventListener("beforeunload", leave, { signal: ends.signal });
  if (hasEarlyText(form)) later();
  return () => {
    clearTimeout(timer);
    ends.abort();
  };
}

/** Whether something was typed before this listened; what a browser puts back when one returns was not. */
function hasEarlyText(form: HTMLFormElement): boolean {
  const [arrival] = performance.getEntriesByType("navigation");
  if (!(arrival instanceof PerformanceNavigationTiming) || arrival.type !== "navigate") return false;
  return [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement) || field.type === "hidden") return false;
    return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
  });
}
