import type { Language } from "#lib/i18n/languages.ts";

/** What is said where a page fails: part of the page's scripts, for the translator may be what failed. */
export const failureTexts: Record<
  Language,
  Record<"title" | "lead" | "reference" | "retry" | "home" | "help", string>
> = {
  ar: {
    title: "تعذّر عرض الصفحة",
    lead: "حدث خطأ من جهتنا، ولم يضع شيء مما حُفظ. أعد المحاولة بعد قليل.",
    reference: "مرجع الخطأ، اذكره إن طلبت المساعدة",
    retry: "أعد المحاولة",
    home: "الصفحة الرئيسية",
    help: "اطلب المساعدة",
  },
  en: {
    title: "The page could not be shown",
    lead: "Something went wrong on our side; nothing that was saved is lost. Try again shortly.",
    reference: "Reference of the error, to quote if you ask for help",
    retry: "Try again",
    home: "Home page",
    help: "Ask for help",
  },
};
