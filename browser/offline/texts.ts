import type { Language } from "#lib/i18n/languages.ts";

/** What the device says for itself: the portal's sentences may be out of reach, these few are part of the worker. */
export const texts: Record<Language, Record<TextName, string>> = {
  ar: {
    portal: "بوابة الخدمات الحكومية",
    other: "English",
    kept: "محفوظة على جهازك بتاريخ {date}.",
    changed: "وربما تغيّر شيء بعد ذلك.",
    retry: "أعد المحاولة",
    search: "ابحث في الدليل المحفوظ",
    find: "ابحث",
    onDevice: "المحفوظ على جهازك",
    lost: "لا اتصال بالإنترنت الآن",
    notKept: "هذه الصفحة غير محفوظة على جهازك. افتحها من جديد حين يعود الاتصال.",
    nothing:
      "ما تزوره من صفحات البوابة يُحفظ على جهازك لتقرأه بلا اتصال. وحين يعود الاتصال يمكنك حفظ دليل الخدمات كله.",
    visited: "صفحات محفوظة على جهازك",
    part: "تُعرض الجهات التي حفظت خدماتها على جهازك، لا كل الجهات.",
  },
  en: {
    portal: "Government Services Portal",
    other: "العربية",
    kept: "Kept on your device on {date}.",
    changed: "Something may have changed since.",
    retry: "Try again",
    search: "Search the kept guide",
    find: "Search",
    onDevice: "Kept on your device",
    lost: "No internet connection now",
    notKept: "This page is not kept on your device. Open it again when the connection is back.",
    nothing:
      "Pages of the portal that you visit are kept on your device, to be read without a connection. When it is back, you can keep the whole guide to services.",
    visited: "Pages kept on your device",
    part: "Only organisations whose services you kept on your device are shown, not all of them.",
  },
};

type TextName =
  | "portal"
  | "other"
  | "kept"
  | "changed"
  | "retry"
  | "search"
  | "find"
  | "onDevice"
  | "lost"
  | "notKept"
  | "nothing"
  | "visited"
  | "part";
