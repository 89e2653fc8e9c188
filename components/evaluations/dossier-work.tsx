import type { ReactNode } from "react";
import { dependencyLine } from "#components/proposals/dependency-line.ts";
import { TextIn } from "#components/ui/text-in.tsx";
import { requirementKinds } from "#lib/domain/proposals/papers.ts";
import type { DossierFacts } from "#lib/evaluations/queries/dossier.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What the development takes: effort by skill, requirements by kind, what must be finished first, its software. */
export function DossierWork({ language, dossier }: { language: Language; dossier: DossierFacts }) {
  const t = translator(language);
  const { efforts, requirements, dependencies, components } = dossier;
  return (
    <>
      <List title={t("evaluations:dossier.personMonths")}>
        {efforts.map(({ skill, personMonths }) => (
          <li key={skill}>
            {t(`proposals:skills.${skill}`)}: {formatNumber(language, personMonths)}
          </li>
        ))}
      </List>
      {requirementKinds.map((kind) => (
        <List key={kind} title={`${t("evaluations:dossier.requirements")}: ${t(`proposals:kinds.${kind}`)}`}>
          {requirements
            .filter((requirement) => requirement.kind === kind)
            .map(({ id, description, buildingBlock, newBlock }) => (
              <li key={id}>
                {buildingBlock && (
                  <>
                    <TextIn language={language} text={buildingBlock} />:{" "}
                  </>
                )}
                {newBlock && (
                  <>
                    <bdi>{newBlock}</bdi> ({t("buildingBlocks:new")}):{" "}
                  </>
                )}
                <bdi>{description}</bdi>
              </li>
            ))}
        </List>
      ))}
      <List title={t("proposals:dependencies.title")}>
        {dependencies.map((dependency) => {
          const { label, value, quote } = dependencyLine(language, dependency);
          return (
            <li key={quote}>
              {label}: <bdi>{value}</bdi> (<bdi>{quote}</bdi>)
            </li>
          );
        })}
      </List>
      <List title={t("proposals:sections.software")}>
        {components.map(({ id, name, licence, purpose, openSource }) => (
          <li key={id}>
            <bdi>{name}</bdi> · <bdi dir="ltr">{licence}</bdi>
            {!openSource && <strong> · {t("evaluations:dossier.notOpenSource")}</strong>}
            {purpose && (
              <span className="block">
                <bdi>{purpose}</bdi>
              </span>
            )}
          </li>
        ))}
      </List>
    </>
  );
}

function List({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-base">{title}</h3>
      <ul className="list-disc ps-5 text-ink-soft">{children}</ul>
    </>
  );
}
