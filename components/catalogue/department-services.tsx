import type { ServiceInList } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OwnLanguage } from "./own-language.tsx";
import { ServiceCode } from "./service-code.tsx";

interface DepartmentServicesProps {
  language: Language;
  services: readonly ServiceInList[];
}

/** The services of an organisation under the departments that give them; those of no known one come last. */
export function DepartmentServices({ language, services }: DepartmentServicesProps) {
  const t = translator(language);
  const groups = byDepartment(services);
  return groups.map(({ department, members }) => (
    <section key={department?.ar ?? ""} className="mt-8">
      {groups.length > 1 && (
        <h3 className="mb-2">
          {department ? (
            <OwnLanguage language={language} text={department} />
          ) : (
            t("catalogue:organisation.elsewhere")
          )}
        </h3>
      )}
      <ul className="border-t border-line">
        {members.map(({ code, name, delivery }) => (
          <li key={code} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2">
            <a
              href={`/${language}/services/${code}`}
              className="inline-flex min-h-8 grow basis-80 items-center"
            >
              <OwnLanguage language={language} text={name} />
            </a>
            {delivery !== "in-person" && (
              <span className="text-small">{t(`catalogue:delivery.${delivery}`)}</span>
            )}
            <span className="text-small text-ink-soft">
              <ServiceCode code={code} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface DepartmentGroup {
  department: BilingualText | null;
  members: ServiceInList[];
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
