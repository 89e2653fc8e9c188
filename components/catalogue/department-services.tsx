import { Code } from "#components/ui/code.tsx";
import { ContentsLinks } from "#components/ui/contents-links.tsx";
import type { ServiceInList } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OwnLanguage } from "./own-language.tsx";

interface DepartmentServicesProps {
  language: Language;
  /** What the ids of the departments on the page begin with. */
  id: string;
  level: "h3" | "h4";
  services: readonly ServiceInList[];
}

/** From so many departments on, a list of them stands before their services. */
const manyDepartments = 4;

/** The services of an organisation under the departments that give them; those of no known one come last. */
export function DepartmentServices({ language, id, level: Heading, services }: DepartmentServicesProps) {
  const groups = byDepartment(services);
  return (
    <>
      {groups.length >= manyDepartments && (
        <div className="mt-6">
          <ContentsLinks
            label={translator(language)("directory:organisation.departments")}
            links={groups.map((group, place) => ({
              href: `#${id}-${place + 1}`,
              name: <DepartmentName language={language} group={group} />,
              count: group.members.length,
            }))}
          />
        </div>
      )}
      {groups.map((group, place) => (
        <section key={place} id={`${id}-${place + 1}`} className="mt-8">
          {groups.length > 1 && (
            <Heading className="mb-2 text-h3 font-semibold">
              <DepartmentName language={language} group={group} />
            </Heading>
          )}
          <ul className="border-t border-line">
            {group.members.map(({ code, name, delivery }) => (
              <li key={code} className="flex flex-wrap items-center gap-x-4 border-b border-line py-0.5">
                <a
                  href={`/${language}/services/${code}`}
                  className="inline-flex min-h-11 grow basis-80 items-center py-1"
                >
                  <OwnLanguage language={language} text={name} />
                </a>
                {delivery !== "in-person" && (
                  <span className="text-small">{translator(language)(`catalogue:delivery.${delivery}`)}</span>
                )}
                <span className="hidden text-small text-ink-soft sm:inline">
                  <Code>{code}</Code>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface DepartmentGroup {
  department: BilingualText | null;
  members: ServiceInList[];
}

function DepartmentName({ language, group }: { language: Language; group: DepartmentGroup }) {
  return group.department ? (
    <OwnLanguage language={language} text={group.department} />
  ) : (
    translator(language)("catalogue:organisation.elsewhere")
  );
}

function byDepartment(services: readonly ServiceInList[]): DepartmentGroup[] {
  const groups = new Map<string, DepartmentGroup>();
  const homeless: DepartmentGroup = { department: null, members: [] };
  for (const service of services) {
    if (service.department === null) homeless.members.push(service);
    else {
      const group = groups.get(service.department.ar) ?? { department: service.department, members: [] };
      group.members.push(service);
      groups.set(service.department.ar, group);
    }
  }
  return [...groups.values(), ...(homeless.members.length > 0 ? [homeless] : [])];
}
