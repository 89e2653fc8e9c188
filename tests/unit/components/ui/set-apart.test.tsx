import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SetApart } from "#components/ui/set-apart.tsx";
import { isolated } from "#lib/i18n/isolated.ts";

const shown = (text: string) => renderToStaticMarkup(<SetApart text={text} />);

test("A sentence without such parts is shown as it is", () => {
  expect(shown("رفعه مسؤول الجهة")).toBe("رفعه مسؤول الجهة");
});

test("What may read either way is set apart by an element, wherever it stands", () => {
  expect(shown(`${isolated("services.csv")} رفعه ${isolated("سارة")}`)).toBe(
    '<bdi dir="auto">services.csv</bdi> رفعه <bdi dir="auto">سارة</bdi>',
  );
});

test("What reads from left to right keeps doing so", () => {
  expect(shown("الدورة \u20662027-Q1\u2069 مفتوحة")).toBe('الدورة <bdi dir="ltr">2027-Q1</bdi> مفتوحة');
});
