import type { ReactNode } from "react";
import { figureLine } from "#components/proposals/figure-lines.ts";
import { maturityName } from "#components/proposals/maturity-name.ts";
import { Code } from "#components/ui/code.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { DossierFacts } from "#lib/evaluations/queries/dossier.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { moneyInWords } from "#lib/i18n/money-in-words.ts";
import { quarterName } from "#lib/i18n/quarter-name.ts";
import { translator, type Translator } from "#lib/i18n/translator.ts";
import { DossierBurden } from "./dossier-burden.tsx";
import { DossierWork } from "./dossier-work.tsx";

interface DossierSummaryProps {
  language: Language;
  dossier: DossierFacts;
  targetMaturity: number | null;
}

/** The facts of a nomination, beside the evaluation. */
export function DossierSummary({ language, dossier, targetMaturity }: DossierSummaryProps) {
  const t = translator(language);
  return (
    <div className="text-small">
      <p className="mb-4">
        <TextIn language={language} text={dossier.summary} />
      </p>
      <dl className="grid gap-3">
        {factsOf(t, language, dossier, targetMaturity).map(({ label, value }) => (
          <div key={label}>
            <dt className="font-medium">{label}</dt>
            <dd className="text-ink-soft">{value}</dd>
          </div>
        ))}
      </dl>
      <PortalFigures language={language} figures={dossier.figures} />
      {dossier.facts && <DossierBurden language={language} facts={dossier.facts} />}
      <DossierLists language={language} dossier={dossier} />
    </div>
  );
}

/** What the portal itself counted, and what the organisation says in its place. */
function PortalFigures({ language, figures }: { language: Language; figures: DossierFacts["figures"] }) {
  const t = translator(language);
  if (figures.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-base">{t("proposals:figures.title")}</h3>
      <ul className="list-disc ps-5 text-ink-soft">
        {figures.map((taken) => {
          const { label, value, quote } = figureLine(language, taken);
          return (
            <li key={taken.figure}>
              {label}: <bdi>{value}</bdi>
              {quote && (
                <strong className="block">
                  <bdi>{quote}</bdi>
                </strong>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function DossierLists({ language, dossier }: { language: Language; dossier: DossierFacts }) {
  const t = translator(language);
  return (
    <>
      <DossierWork language={language} dossier={dossier} />
      {dossier.standards.length > 0 && (
        <>
          <h3 className="mt-4 text-base">{t("evaluations:dossier.standards")}</h3>
          <ul className="list-disc ps-5 text-ink-soft">
            {dossier.standards.map(({ standard, verdict, explanation }) => (
              <li key={standard}>
                {t(`evaluations:standards.${standard}`)}:{" "}
                {t(`evaluations:dossier.${verdict ?? "unanswered"}`)}
                {explanation && (
                  <>
                    {". "}
                    <bdi>{explanation}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface Fact {
  label: string;
  value: ReactNode;
}

/** Only what was stated: a nomination leaves some facts open. */
function factsOf(
  t: Translator,
  language: Language,
  dossier: DossierFacts,
  targetMaturity: number | null,
): Fact[] {
  const { facts, service } = dossier;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? null : formatNumber(language, value);
  const maturity = (level: number | null | undefined) =>
    level === null || level === undefined ? null : maturityName(language, level);
  const text = (value: string | null | undefined) => value && <bdi>{value}</bdi>;
  const all: { label: string; value: ReactNode }[] = [
    { label: t("evaluations:dossier.service"), value: service && <Code>{service.code}</Code> },
    { label: t("evaluations:dossier.maturity"), value: maturity(service?.maturity) },
    { label: t("evaluations:dossier.targetMaturity"), value: maturity(targetMaturity) },
    { label: t("evaluations:dossier.problem"), value: text(facts?.problem) },
    { label: t("evaluations:dossier.beneficiaries"), value: text(facts?.beneficiaries) },
    { label: t("evaluations:dossier.yearlyTransactions"), value: number(facts?.yearlyTransactions) },
    { label: t("evaluations:dossier.demandSource"), value: text(facts?.demandSource) },
    { label: t("evaluations:dossier.currentSystems"), value: text(facts?.currentSystems) },
    { label: t("evaluations:dossier.legalBasis"), value: text(facts?.legalBasis) },
    { label: t("evaluations:dossier.team"), value: text(facts?.team) },
    { label: t("evaluations:dossier.owner"), value: text(facts?.owner) },
    { label: t("evaluations:dossier.durationQuarters"), value: number(facts?.durationQuarters) },
    { label: t("evaluations:dossier.cost"), value: costOf(language, facts) },
    {
      label: t("evaluations:dossier.earliestQuarter"),
      value: facts?.earliestQuarter && quarterName(language, facts.earliestQuarter),
    },
  ];
  return all.filter(({ value }) => value !== null && value !== undefined && value !== "");
}

function costOf(language: Language, facts: DossierFacts["facts"]): string | null {
  if (!facts?.costCurrency || facts.costAmount === null) return null;
  return moneyInWords(language, { amount: facts.costAmount, currency: facts.costCurrency });
}
