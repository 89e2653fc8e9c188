import type { PackedOrganisation, PackedService } from "#lib/domain/catalogue/pack.ts";
import { textIn } from "#lib/i18n/text.ts";
import { markup, type Markup, type Part } from "#browser/offline/markup.ts";
import { searchForm } from "./device-page.ts";
import {
  codeOf,
  factList,
  knownHours,
  knownText,
  phoneLink,
  serviceLink,
  textOf,
  unknown,
  webLink,
  type Reading,
} from "./reading.ts";
import { unverifiedNote } from "./results-page.ts";

/** One organisation: its services by department and how to reach it. */
export function organisationPage(
  reading: Reading,
  organisation: PackedOrganisation,
): { title: string; content: Markup } {
  const { language, say, count, pack } = reading;
  const { slug, name, kind, parent } = organisation;
  const services = pack.services.filter((service) => service.organisation === slug);
  const children = pack.organisations.filter((one) => one.parent === slug);
  return {
    title: textIn(language, name).text,
    content: markup`<article>
<p class="s">${say(`catalogue:organisations.kindOfOne.${kind}`)}</p>
<h1>${textOf(reading, name)}</h1>
${parent !== null && markup`<p>${say("catalogue:organisation.partOf")} ${organisationLink(reading, parent)}</p>`}
${children.length > 0 && childrenOf(reading, children)}
<h2>${count("catalogue:directory.count", services.length)}</h2>
${services.length === 0 ? markup`<p>${say("catalogue:organisation.none")}</p>` : servicesOf(reading, slug, services)}
<h2>${say("catalogue:organisation.contact")}</h2>
${contactOf(reading, organisation)}
</article>`,
  };
}

export function organisationLink(reading: Reading, slug: string): Markup {
  const name = textOf(reading, reading.organisation(slug));
  return markup`<a href="/${reading.language}/organisations/${slug}">${name}</a>`;
}

function childrenOf(reading: Reading, children: readonly PackedOrganisation[]): Markup {
  const links = children.map(({ slug }) => markup`<li>${organisationLink(reading, slug)}</li>`);
  return markup`<h2>${reading.say("catalogue:organisation.children")}</h2><ul class="t">${links}</ul>`;
}

function servicesOf(reading: Reading, slug: string, services: readonly PackedService[]): Part {
  const { language, say } = reading;
  const within = markup`<input type="hidden" name="organisation" value="${slug}">`;
  return [
    searchForm(language, say("catalogue:organisation.search"), "", within),
    unverifiedNote(reading, services),
    byDepartment(reading, services),
  ];
}

/** Under the departments that give them; those of no known one come last. */
function byDepartment(reading: Reading, services: readonly PackedService[]): Part {
  const groups = new Map<string, PackedService[]>();
  for (const service of services) {
    const department = service.department?.ar ?? "";
    groups.set(department, [...(groups.get(department) ?? []), service]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === "") - Number(b === ""))
    .map(([, members]) => {
      const department = members[0]?.department;
      const heading = department
        ? textOf(reading, department)
        : reading.say("catalogue:organisation.elsewhere");
      return markup`${groups.size > 1 && markup`<h3>${heading}</h3>`}<ul class="l">${members.map((service) => serviceLine(reading, service))}</ul>`;
    });
}

function serviceLine(reading: Reading, { code }: PackedService): Markup {
  return markup`<li class="row">${serviceLink(reading, code)}<span class="s">${codeOf(code)}</span></li>`;
}

function contactOf(reading: Reading, { contact }: PackedOrganisation): Markup {
  const { say } = reading;
  const { address, openingHours, phone, website, email } = contact;
  return factList([
    { name: say("catalogue:service.address"), fact: knownText(reading, address) },
    { name: say("catalogue:service.hours"), fact: knownHours(reading, openingHours) },
    { name: say("catalogue:service.phone"), fact: phone ? phoneLink(phone) : unknown(reading) },
    { name: say("catalogue:service.website"), fact: website ? webLink(website) : unknown(reading) },
    {
      name: say("catalogue:service.email"),
      fact: email ? markup`<a href="mailto:${email}" dir="ltr">${email}</a>` : unknown(reading),
    },
  ]);
}
