import type { BothLanguages, PackedChannel, PackedService } from "#lib/domain/catalogue/pack.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import { textIn } from "#lib/i18n/text.ts";
import { markup, type Markup, type Part } from "#browser/offline/markup.ts";
import {
  codeOf,
  factList,
  knownText,
  phoneLink,
  serviceLink,
  standing,
  textOf,
  unknown,
  webLink,
  type Reading,
} from "./reading.ts";
import { sourceOf } from "./service-source.ts";

/** Of the services that need this one, a page shows so many. */
const shownDependents = 10;

/** One service, in the order in which the portal's page says it. */
export function servicePage(reading: Reading, service: PackedService): { title: string; content: Markup } {
  const { language, say } = reading;
  const { name, summary, organisation, code, replacedBy } = service;
  const sections: [id: SectionId, content: Part][] = [
    ["who", whoOf(reading, service)],
    ["need", needsOf(reading, service)],
    ["how", stepsOf(reading, service)],
    ["cost", costAndTime(reading, service)],
    ["where", whereOf(reading, service)],
    ["output", textList(reading, service.outputs)],
    ["conditions", markup`<p>${knownText(reading, service.conditions)}</p>`],
    ["related", relatedOf(reading, service)],
    ["source", sourceOf(reading, service)],
  ];
  return {
    title: textIn(language, name).text,
    content: markup`<article>
<p class="s">${textOf(reading, reading.organisation(organisation))} · ${codeOf(code)}</p>
<h1>${textOf(reading, name)}</h1>
<p class="lead">${textOf(reading, summary)}</p>
${replacedBy !== null && markup`<p>${say("catalogue:service.replaced")} ${serviceLink(reading, replacedBy)}</p>`}
${notice(reading, service)}
${inShort(reading, service)}
${sections.map(([id, content]) => markup`<section id="${id}"><h2>${say(`catalogue:service.sections.${id}`)}</h2>${content}</section>`)}
</article>`,
  };
}

type SectionId = "who" | "need" | "how" | "cost" | "where" | "output" | "conditions" | "related" | "source";

function notice(reading: Reading, service: PackedService): Part {
  const state = standing(reading, service);
  if (state === "verified") return null;
  const kind = state === "outOfDate" ? state : service.provenance.service;
  const { say } = reading;
  return markup`<p class="note">${say(`catalogue:service.notice.${kind}`)} <a href="#source">${say("catalogue:service.notice.more")}</a></p>`;
}

/** The warning that stands on a list of documents or steps itself. */
function indicative(reading: Reading, service: PackedService): Part {
  if (standing(reading, service) === "verified") return null;
  return markup`<p class="note">${reading.say("catalogue:service.indicativeList")}</p>`;
}

function inShort(reading: Reading, service: PackedService): Markup {
  const { say } = reading;
  return factList(
    [
      { name: say("catalogue:service.where"), fact: say(`catalogue:delivery.${service.delivery}`) },
      { name: say("catalogue:service.time"), fact: knownText(reading, service.processingTime) },
      { name: say("catalogue:service.fee"), fact: costOf(reading, service) },
      { name: say("catalogue:service.get"), fact: knownText(reading, service.outputs[0]) },
    ],
    "four",
  );
}

function whoOf(reading: Reading, { eligibility, audience }: PackedService): Markup {
  const { language, say } = reading;
  const who = audience.map((one) => say(`catalogue:audience.${one}`)).join(language === "ar" ? "، " : ", ");
  return markup`<p>${knownText(reading, eligibility)}</p><p class="s">${say("catalogue:service.audience")}: ${who}</p>`;
}

function needsOf(reading: Reading, service: PackedService): Part {
  const { say } = reading;
  if (service.evidence.length === 0) return unknown(reading);
  return [
    indicative(reading, service),
    textList(reading, service.evidence),
    service.requires.length > 0 &&
      markup`<h3>${say("catalogue:service.requires")}</h3><p class="s">${say("catalogue:service.requiresNote")}</p>${serviceLinks(reading, service.requires)}`,
  ];
}

function stepsOf(reading: Reading, service: PackedService): Part {
  if (service.steps.length === 0) return unknown(reading);
  const steps = service.steps.map(({ text, expectedMinutes }) => {
    const minutes = expectedMinutes !== null && reading.count("catalogue:service.minutes", expectedMinutes);
    return markup`<li>${textOf(reading, text)} <span class="s">${minutes}</span></li>`;
  });
  return [indicative(reading, service), markup`<ol class="t">${steps}</ol>`];
}

function costAndTime(reading: Reading, service: PackedService): Markup {
  const { say } = reading;
  return factList([
    { name: say("catalogue:service.cost"), fact: costOf(reading, service) },
    { name: say("catalogue:service.processingTime"), fact: knownText(reading, service.processingTime) },
  ]);
}

function costOf(reading: Reading, { costs, costNote, channels }: PackedService): Markup {
  const { language, say, count } = reading;
  if (costs.length === 0 && costNote === null) return unknown(reading);
  const amounts = costs.map(({ amount, currency, note, channel: number }) => {
    const channel = channels[(number ?? 0) - 1];
    const way = channel !== undefined && ` ${say(`catalogue:service.feeBy.${channel.kind}`)}`;
    const money =
      amount === 0
        ? say("catalogue:currency.free")
        : count(`catalogue:currency.${currency}`, amount, { amount: formatNumber(language, amount) });
    const comma = language === "ar" ? "، " : ", ";
    return markup`<div>${money}${way}${note && markup`${comma}${textOf(reading, note)}`}</div>`;
  });
  return markup`${amounts}${costNote && textOf(reading, costNote)}`;
}

function whereOf(reading: Reading, service: PackedService): Markup {
  const { language, say } = reading;
  const { organisation, department, delivery, maturity, channels } = service;
  return factList([
    {
      name: say("catalogue:service.organisation"),
      fact: markup`<a href="/${language}/organisations/${organisation}">${textOf(reading, reading.organisation(organisation))}</a>`,
    },
    { name: say("catalogue:service.department"), fact: knownText(reading, department) },
    {
      name: say("catalogue:service.delivery"),
      fact: `${say(`catalogue:delivery.${delivery}`)} · ${say(`catalogue:maturity.${maturity}`)}`,
    },
    ...(channels.length > 0
      ? channels.map((channel) => ({
          name: say(`catalogue:service.channel.${channel.kind}`),
          fact: channelOf(reading, channel),
        }))
      : (["address", "hours"] as const).map((name) => ({
          name: say(`catalogue:service.${name}`),
          fact: unknown(reading),
        }))),
  ]);
}

function channelOf(reading: Reading, { place, url, phone, hours }: PackedChannel): Markup {
  const lines = [place && textOf(reading, place), url && webLink(url), phone && phoneLink(phone)];
  return markup`${lines.map((line) => line && markup`<div>${line}</div>`)}<div>${knownText(reading, hours)}</div>`;
}

function relatedOf(reading: Reading, { code, lifeEvents, requiredBy }: PackedService): Markup {
  const { language, say, count, pack } = reading;
  const met = pack.lifeEvents.filter(({ slug }) => lifeEvents.includes(slug));
  const needing = pack.services.filter(({ requires }) => requires.includes(code));
  const events = met.map(
    ({ slug, name }) => markup` <a href="/${language}/life-events/${slug}">${textOf(reading, name)}</a>`,
  );
  const first = needing.slice(0, shownDependents).map((service) => service.code);
  const all = count("catalogue:service.requiredByAll", needing.length);
  return markup`${met.length > 0 && markup`<p>${say("catalogue:service.lifeEvents")}: ${events}</p>`}
<h3>${say("catalogue:service.requiredBy")}</h3>
<p class="s">${count("catalogue:service.requiredByNote", requiredBy)} ${requiredBy > 0 && say("catalogue:service.linksUnverified")}</p>
${serviceLinks(reading, first)}
${needing.length > shownDependents && markup`<p><a href="/${language}/services?requires=${code}">${all}</a></p>`}`;
}

function textList(reading: Reading, items: readonly BothLanguages[]): Markup {
  if (items.length === 0) return unknown(reading);
  return markup`<ul class="t">${items.map((text) => markup`<li>${textOf(reading, text)}</li>`)}</ul>`;
}

function serviceLinks(reading: Reading, codes: readonly string[]): Part {
  return (
    codes.length > 0 &&
    markup`<ul class="l">${codes.map((code) => markup`<li>${serviceLink(reading, code)}</li>`)}</ul>`
  );
}
