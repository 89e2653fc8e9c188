"use client";

import { useEffect, useRef } from "react";

const arabicDigits = "٠١٢٣٤٥٦٧٨٩";

/** Lets the digit of a level choose it while its criterion has the focus; 0 is "cannot judge". */
export function LevelKeys({ hint }: { hint: string }) {
  const mark = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const form = mark.current?.closest("form");
    form?.addEventListener("keydown", chooseByDigit);
    return () => form?.removeEventListener("keydown", chooseByDigit);
  }, []);
  return (
    <p
      ref={mark}
      className="mb-6 hidden text-small text-ink-soft [@media(scripting:enabled)_and_(pointer:fine)]:block"
    >
      {hint}
    </p>
  );
}

function chooseByDigit(event: KeyboardEvent): void {
  const { target, key, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement) || target.closest("textarea")) return;
  const digit = arabicDigits.includes(key) ? arabicDigits.indexOf(key) : Number.parseInt(key, 10);
  const value = digit === 0 ? "cannotJudge" : `${digit}`;
  const choices = target.closest("fieldset")?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [];
  const chosen = [...choices].find((choice) => choice.value === value);
  if (!chosen) return;
  event.preventDefault();
  chosen.focus();
  chosen.click();
}
