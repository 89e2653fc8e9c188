"use client";

import { useEffect, useId, useRef } from "react";

interface SliderProps {
  name: string;
  label: string;
  /** Where the round itself has it. */
  own: number;
  value: number;
  onChange: (value: number) => void;
}

const most = 100;

/** One figure of a hundred, with where the round has it as a mark below. */
export function WhatIfSlider({ name, label, own, value, onChange }: SliderProps) {
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  // What was moved before the script came is where it was moved to.
  useEffect(() => {
    const moved = slider.current?.valueAsNumber ?? value;
    if (moved !== value) onChange(moved);
  }, [value, onChange]);
  return (
    <div>
      <p className="flex items-baseline justify-between gap-3 text-small">
        <label htmlFor={id}>{label}</label>
        {/* The slider says its value itself: a live region for each would say all of them. */}
        <span aria-hidden="true" dir="ltr" className="shrink-0 font-medium tabular-nums">
          {value}
        </span>
      </p>
      <input
        ref={slider}
        id={id}
        name={name}
        type="range"
        min={0}
        max={most}
        step={0.1}
        list={`${id}-own`}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className="min-h-8 w-full accent-green"
      />
      <datalist id={`${id}-own`}>
        <option value={own} />
      </datalist>
    </div>
  );
}
