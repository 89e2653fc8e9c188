import { describe, expect, test } from "vitest";
import { openingHoursText, openingLines } from "#lib/catalogue/opening-hours-in-words.ts";
import { weekdays, type OpenTime } from "#lib/domain/opening-hours/open-times.ts";
import { openOn, workingWeek } from "#tests/support/factories/open-times.ts";

describe("hours in words", () => {
  test.each<[string, OpenTime[], string[], string[]]>([
    [
      "the week of the government",
      workingWeek,
      ["من الأحد إلى الخميس 8:00–14:00", "الجمعة والسبت: مغلق"],
      ["Sunday to Thursday 8:00–14:00", "Friday and Saturday: closed"],
    ],
    [
      "one day off",
      openOn(weekdays.slice(0, 6), "07:30", "15:00"),
      ["من السبت إلى الخميس 7:30–15:00", "الجمعة: مغلق"],
      ["Saturday to Thursday 7:30–15:00", "Friday: closed"],
    ],
    [
      "never off",
      openOn(weekdays, "00:00", "24:00"),
      ["كل يوم على مدار الساعة"],
      ["Every day around the clock"],
    ],
    [
      "twice on some days",
      [
        ...openOn(["sunday", "tuesday"], "16:00", "18:00"),
        ...openOn(["sunday", "tuesday"], "08:00", "12:00"),
      ],
      ["الأحد والثلاثاء 8:00–12:00 و16:00–18:00", "الاثنين ومن الأربعاء إلى السبت: مغلق"],
      ["Sunday and Tuesday 8:00–12:00 and 16:00–18:00", "Monday and Wednesday to Saturday: closed"],
    ],
    ["nothing known", [], [], []],
  ])("%s", (_name, times, arabic, english) => {
    expect(openingLines("ar", times)).toEqual(arabic);
    expect(openingLines("en", times)).toEqual(english);
  });

  test("as one text they end with the note", () => {
    expect(openingHoursText({ times: workingWeek, note: { ar: "عدا رمضان", en: null } })).toEqual({
      ar: "من الأحد إلى الخميس 8:00–14:00؛ الجمعة والسبت: مغلق؛ عدا رمضان",
      en: "Sunday to Thursday 8:00–14:00; Friday and Saturday: closed",
    });
    expect(openingHoursText({ times: [], note: { ar: "عدا رمضان", en: null } })).toEqual({
      ar: "عدا رمضان",
      en: null,
    });
  });
});
