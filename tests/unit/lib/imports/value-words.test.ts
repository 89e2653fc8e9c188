import { describe, expect, test } from "vitest";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { audiences, maturities } from "#lib/domain/catalogue/service-traits.ts";
import { channelKinds, currencies } from "#lib/domain/revisions/content.ts";
import { reading, type Spellings } from "#lib/domain/tables/spellings.ts";
import { namedValues } from "#lib/imports/named-values.ts";
import * as words from "#lib/imports/value-words.ts";

const audience = namedValues(audiences, words.audienceWords, (t, one) => t(`catalogue:audience.${one}`));
const delivery = namedValues(deliveries, words.deliveryWords, (t, one) => t(`catalogue:delivery.${one}`));
const maturity = namedValues(maturities, words.maturityWords, (t, one) => t(`catalogue:maturity.${one}`));
const channel = namedValues(channelKinds, words.channelWords, (t, one) =>
  t(`catalogue:service.channel.${one}`),
);
const currency = namedValues(currencies, words.currencyWords, (t, one) =>
  t(`revisions:row.currencyOf.${one}`),
);

function means<Value>(spellings: Spellings<Value>, said: Readonly<Record<string, readonly string[]>>) {
  test.each(Object.entries(said))("%s: %j", (value, texts) => {
    const read = texts.map((text) => [text, reading(text, spellings)] as const);
    expect(read.map(([text, found]) => [text, found.is === "value" ? String(found.value) : found])).toEqual(
      texts.map((text) => [text, value]),
    );
  });
}

describe("for whom", () =>
  means(audience, {
    citizen: [
      "citizen",
      "Citizens",
      "المواطنون",
      "مواطنون",
      "المواطنين",
      "مواطن",
      "مواطنة",
      "الأفراد",
      "فرد",
    ],
    business: [
      "business",
      "Businesses",
      "الشركات",
      "شركة",
      "الشركات وأصحاب الأعمال",
      "أصحاب الأعمال",
      "صاحب عمل",
      "تاجر",
    ],
    ngo: ["ngo", "NGOs", "الجمعيات", "جمعية", "مؤسسات أهلية", "الجمعيات والمؤسسات الأهلية", "associations"],
    government: ["government", "جهة حكومية", "الجهات الحكومية", "جهات حكومية", "الحكومة", "government body"],
    expatriate: ["expatriates", "مغترب", "المغتربين"],
    visitor: ["visitor", "زائر", "الزوار", "زوّار", "أجنبي", "الأجانب", "foreigners"],
  }));

describe("how it is given", () =>
  means(delivery, {
    "in-person": ["in-person", "In person", "حضوريا", "حضوري", "حضورية"],
    hybrid: ["hybrid", "حضوري وإلكتروني", "حضوريًا وإلكترونيًا", "In person and online"],
    electronic: ["electronic", "online", "إلكترونيا", "الكتروني", "إلكترونية", "عن بُعد"],
  }));

describe("e-maturity", () =>
  means(maturity, {
    0: ["0", "٠", "غير متاحة على الإنترنت", "غير متاحة"],
    1: ["1", "معلومات", "معلومات على الانترنت", "information"],
    2: ["2", "نموذج", "استعلام", "نموذج أو استعلام"],
    3: ["3", "تقديم كامل"],
    4: ["4", "رقمية بالكامل", "رقمية", "fully digital"],
  }));

describe("channels", () =>
  means(channel, {
    counter: ["counter", "في الدائرة", "الدائرة", "شباك"],
    website: ["website", "موقع", "الموقع الإلكتروني", "على الموقع"],
    phone: ["phone", "هاتف", "بالهاتف", "telephone"],
    post: ["post", "البريد", "بالبريد"],
  }));

describe("currencies", () =>
  means(currency, {
    ILS: ["ILS", "ils", "شيكل", "الشيكل", "شيقل", "shekels"],
    JOD: ["JOD", "دينار أردني", "دينار", "الدينار الأردني"],
    USD: ["USD", "دولار", "الدولار الأمريكي", "US dollars"],
  }));

test.each<[string, Spellings<string | number>, string, (string | number)[]]>([
  ["مؤسسات", audience, "مؤسسة", ["ngo", "government"]],
  ["على الإنترنت", maturity, "على الإنترنت", [1, 2, 3]],
])("%s may mean several", (_, spellings, text, may) => {
  const read = reading(text, spellings);
  expect(read.is === "ambiguous" && read.may.toSorted()).toEqual(may.toSorted());
});

test.each<[string, Spellings<string | number>]>([
  ["السمك", audience],
  ["منظمة حكومية", audience],
  ["البريد الإلكتروني", channel],
  ["متاحة على الإنترنت", maturity],
  ["يورو", currency],
])("%s is none of them", (text, spellings) => expect(reading(text, spellings)).toEqual({ is: "unknown" }));
