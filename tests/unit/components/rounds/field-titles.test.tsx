import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { fieldTitles } from "#components/rounds/field-titles.ts";
import { MethodFields } from "#components/rounds/method-fields.tsx";
import { RoundDatesFields } from "#components/rounds/round-dates-fields.tsx";
import { DEFAULT_METHOD } from "#lib/domain/rankings/method.ts";

const values = {
  ...{ alpha: 0.6, threshold: 50, minimumEvaluations: 3, agreementGate: 0.667 },
  ...{ draws: DEFAULT_METHOD.draws, topK: DEFAULT_METHOD.topK, groups: [], seed: "2026-1" },
};

test.each(["ar", "en"] as const)(
  "every field of a round has its own title in a summary of errors (%s)",
  (language) => {
    const drawn = renderToStaticMarkup(
      <>
        <RoundDatesFields language={language} />
        <MethodFields language={language} criteriaSets={[]} values={values} />
      </>,
    );
    const names = new Set(["slug", ...[...drawn.matchAll(/ name="(\w+)"/g)].map(([, name]) => name)]);
    const titles = fieldTitles(language);
    expect(new Set(Object.keys(titles))).toEqual(names);
    expect(new Set(Object.values(titles)).size).toBe(names.size);
  },
);
