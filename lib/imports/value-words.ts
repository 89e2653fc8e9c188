import type { Delivery } from "#lib/domain/catalogue/delivery.ts";
import type { Audience, Maturity } from "#lib/domain/catalogue/service-traits.ts";
import type { channelKinds, currencies } from "#lib/domain/revisions/content.ts";

type Words<Value extends string | number> = Readonly<Record<Value, readonly string[]>>;

// What people write in a table beside the names that the pages show: one of many, broken plurals, and plain English.

export const audienceWords: Words<Audience> = {
  citizen: ["مواطن", "أفراد", "فرد", "individual", "person", "people"],
  business: [
    "شركة",
    "صاحب عمل",
    "أصحاب أعمال",
    "قطاع الأعمال",
    "منشأة تجارية",
    "تاجر",
    "تجار",
    "company",
    "companies",
    "enterprise",
  ],
  ngo: [
    "جمعية",
    "مؤسسة أهلية",
    "جمعية خيرية",
    "منظمة أهلية",
    "منظمة غير حكومية",
    "association",
    "non governmental",
  ],
  government: ["جهة حكومية", "مؤسسة حكومية", "دائرة حكومية", "حكومة", "public body", "government"],
  expatriate: ["مغترب", "expat"],
  visitor: ["زائر", "أجنبي", "سائح", "سياح", "foreigner", "tourist"],
};

export const deliveryWords: Words<Delivery> = {
  "in-person": ["حضوري", "وجاهي", "وجاهيًا", "يدوي", "face to face"],
  hybrid: ["حضوري وإلكتروني", "إلكتروني وحضوري", "مختلط", "هجين", "mixed", "both"],
  electronic: ["إلكتروني", "إلكترونية", "عبر الإنترنت", "عن بعد", "رقمي", "digital", "electronically"],
};

export const maturityWords: Words<Maturity> = {
  0: ["غير إلكترونية", "offline"],
  1: ["معلومات", "معلومات فقط", "information"],
  2: ["نموذج", "استعلام", "form", "inquiry"],
  3: ["تقديم كامل", "application"],
  4: ["رقمية كاملة", "رقمية", "digital"],
};

export const channelWords: Words<(typeof channelKinds)[number]> = {
  counter: ["شباك", "كاونتر", "مكتب", "مركز خدمة", "office", "desk", "in person"],
  website: ["موقع إلكتروني", "إنترنت", "بوابة إلكترونية", "web", "site", "online", "portal"],
  phone: ["تلفون", "تليفون", "جوال", "telephone", "call"],
  post: ["بريد عادي", "mail"],
};

export const currencyWords: Words<(typeof currencies)[number]> = {
  ILS: ["شيقل", "شواكل", "شواقل", "NIS", "new shekel"],
  JOD: ["دينار", "دنانير", "JD", "dinar"],
  USD: ["دولار", "دولارات", "dollar"],
};
