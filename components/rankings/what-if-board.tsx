"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { whatIf, type WhatIfAsked, type WhatIfBoard } from "#lib/domain/rankings/what-if.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { askedShare, sliderValue } from "#lib/rankings/slider-value.ts";
import { WhatIfSlider } from "./what-if-slider.tsx";
import { WhatIfTable, type WhatIfNames, type WhatIfTableTexts } from "./what-if-table.tsx";

export interface WhatIfTexts extends WhatIfTableTexts {
  alpha: string;
  threshold: string;
  impact: string;
  readiness: string;
  weights: string;
  rerank: string;
  reset: string;
  onlyZeros: string;
  moved: string;
}

interface BoardProps {
  language: Language;
  /** The address of the page, which the form asks for where nothing runs in the browser. */
  path: string;
  board: WhatIfBoard;
  own: { alpha: number; threshold: number };
  asked: WhatIfAsked;
  criteria: Readonly<Record<string, string>>;
  names: WhatIfNames;
  texts: WhatIfTexts;
}

/** Sliders for the balance, the threshold and the weights; the ranking beside them follows each movement. */
export function WhatIfBoardView({ language, path, board, own, asked, criteria, names, texts }: BoardProps) {
  const [tried, setTried] = useState(asked);
  const tryWeight = (id: string, value: number, weight: number) =>
    setTried((before) => ({ ...before, points: { ...before.points, [id]: askedShare(value, weight) } }));
  const answer = whatIf(board, tried);
  const moved = answer.ok ? answer.value.filter(({ gained }) => gained !== 0).length : 0;
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[22rem_1fr]">
      <form action={path} className="grid min-w-0 gap-5">
        <WhatIfSlider
          name="alpha"
          label={texts.alpha}
          own={sliderValue(own.alpha)}
          value={sliderValue(tried.alpha)}
          onChange={(value) => setTried((before) => ({ ...before, alpha: askedShare(value, own.alpha) }))}
        />
        <WhatIfSlider
          name="threshold"
          label={texts.threshold}
          own={own.threshold}
          value={tried.threshold}
          onChange={(threshold) => setTried((before) => ({ ...before, threshold }))}
        />
        {(["impact", "readiness"] as const).map((dimension) => (
          <fieldset key={dimension} className="grid gap-3">
            <legend className="mb-2 font-semibold">
              {texts.weights}: {texts[dimension]}
            </legend>
            {board.criteria
              .filter((criterion) => criterion.dimension === dimension)
              .map(({ id, weight }) => (
                <WhatIfSlider
                  key={id}
                  name={id}
                  label={criteria[id] ?? id}
                  own={sliderValue(weight)}
                  value={sliderValue(tried.points[id] ?? 0)}
                  onChange={(value) => tryWeight(id, value, weight)}
                />
              ))}
          </fieldset>
        ))}
        <p className="flex flex-wrap items-center gap-6">
          <Button weight="secondary">{texts.rerank}</Button>
          <a href={path}>{texts.reset}</a>
        </p>
      </form>
      <div className="min-w-0">
        <p role="status" className="mb-4 font-medium">
          {answer.ok ? texts.moved.replace("{{moved}}", `${moved}`) : texts.onlyZeros}
        </p>
        {answer.ok && <WhatIfTable language={language} places={answer.value} names={names} texts={texts} />}
      </div>
    </div>
  );
}
