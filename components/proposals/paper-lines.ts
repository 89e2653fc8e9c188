import { demandFields, skills, type StandardVerdict } from "#lib/domain/proposals/papers.ts";
import type { Section } from "#lib/domain/proposals/sections.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { moneyInWords } from "#lib/i18n/money-in-words.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { dependencyLine } from "./dependency-line.ts";
import { fieldLabel } from "./field-label.ts";
import { figureLine } from "./figure-lines.ts";
import { maturityName } from "./maturity-name.ts";
import { quarterName } from "#lib/i18n/quarter-name.ts";

export interface PaperLine {
  label: string;
  value: string | null;
  /** Words beside the value: the reason of a level, what a component is for. */
  quote?: string | null;
  /** The criterion whose attached files stand with the line. */
  criterion?: string;
}

/** The papers of a proposal as labelled lines, section by section. */
export function paperLines(language: Language, file: ProposalFile): Record<Section, PaperLine[]> {
  return {
    service: serviceLines(language, file),
    demand: demandLines(language, file),
    impact: answerLines(language, file, "impact"),
    readiness: answerLines(language, file, "readiness"),
    software: softwareLines(language, file),
    standards: standardLines(language, file),
    requirements: requirementLines(language, file),
    effort: effortLines(language, file),
  };
}

function serviceLines(language: Language, { name, papers }: ProposalFile): PaperLine[] {
  const t = translator(language);
  const { service, newService, currentMaturity, targetMaturity } = papers;
  const target = targetMaturity === null ? null : maturityName(language, targetMaturity);
  return [
    {
      label: t("proposals:fields.service"),
      value: textIn(language, name).text,
      quote: service ?? newService?.summaryAr,
    },
    { label: t("proposals:fields.currentMaturity"), value: maturityName(language, currentMaturity) },
    { label: t("proposals:fields.targetMaturity"), value: target },
  ];
}

function demandLines(language: Language, { papers: { dossier }, figures }: ProposalFile): PaperLine[] {
  const said = demandFields.map((field) => {
    const fact = dossier[field];
    const value = typeof fact === "number" ? formatNumber(language, fact) : fact;
    return { label: fieldLabel(language, field, []), value };
  });
  return [...said, ...figures.map((taken) => figureLine(language, taken))];
}

function answerLines(
  language: Language,
  { criteria, papers }: ProposalFile,
  dimension: "impact" | "readiness",
): PaperLine[] {
  return criteria
    .filter((criterion) => criterion.dimension === dimension)
    .map(({ code, name, levels }) => {
      const answer = papers.answers[code];
      const worded = answer?.level ? levels[answer.level - 1] : undefined;
      return {
        label: textIn(language, name).text,
        value: worded ? `${answer?.level}. ${textIn(language, worded).text}` : null,
        quote: answer?.reason,
        criterion: code,
      };
    });
}

function softwareLines(language: Language, { papers }: ProposalFile): PaperLine[] {
  const t = translator(language);
  const { explanation, components } = papers.standards.openSource;
  const described = components.map(
    ({ name, licence, purpose, standing, governmentHas, reason, examined, wayOut }, index) => ({
      label: t("proposals:fields.component", { number: index + 1 }),
      value: [name, licence].filter(Boolean).join(" · ") || null,
      quote: [
        purpose,
        ...(standing === "notOpenSource"
          ? [
              governmentHas && `${t("proposals:fields.governmentHas")} ${governmentHas}`,
              examined && `${t("proposals:fields.examined")} ${examined}`,
              reason && `${t("proposals:fields.componentReason")} ${reason}`,
              wayOut && `${t("proposals:fields.wayOut")} ${wayOut}`,
            ]
          : []),
      ]
        .filter(Boolean)
        .join("\n"),
    }),
  );
  const none = { label: t("proposals:fields.component", { number: 1 }), value: null };
  return [
    ...(explanation ? [{ label: t("proposals:fields.softwareExplanation"), value: explanation }] : []),
    ...(described.length > 0 ? described : [none]),
  ];
}

function standardLines(language: Language, { papers }: ProposalFile): PaperLine[] {
  const t = translator(language);
  const { webBased, support, unifiedRegistration, infrastructure } = papers.standards;
  const verdict = (answer: StandardVerdict | null) =>
    answer && t(answer === "meets" ? "proposals:choices.yes" : "proposals:choices.no");
  const line = (field: string, value: string | null): PaperLine => ({
    label: fieldLabel(language, field, []),
    value,
  });
  return [
    { ...line("webBased.answer", verdict(webBased.answer)), quote: webBased.explanation },
    line("support.channels", support.channels),
    line("support.hours", support.hours),
    line("support.responseTime", support.responseTime),
    line("support.operator", support.operator),
    {
      ...line("unifiedRegistration.answer", verdict(unifiedRegistration.answer)),
      quote: unifiedRegistration.explanation,
    },
    line("infrastructure.hosting", infrastructure.hosting),
    line("infrastructure.expectedLoad", infrastructure.expectedLoad),
    line("infrastructure.backup", infrastructure.backup),
  ];
}

function requirementLines(
  language: Language,
  { papers, buildingBlocks, dependencies }: ProposalFile,
): PaperLine[] {
  const t = translator(language);
  const none = { label: t("proposals:fields.requirement", { number: 1 }), value: null };
  const lines = papers.requirements.map(({ kind, buildingBlock, newBlock, description }) => {
    const block = buildingBlock === null ? undefined : buildingBlocks[buildingBlock];
    const named = block ? textIn(language, block).text : newBlock;
    return {
      label: named ? `${t(`proposals:kinds.${kind}`)}: ${named}` : t(`proposals:kinds.${kind}`),
      value: description,
      quote: newBlock && t("buildingBlocks:new"),
    };
  });
  const first = dependencies.map((dependency) => dependencyLine(language, dependency));
  return [...(lines.length > 0 ? lines : [none]), ...first];
}

function effortLines(language: Language, { papers }: ProposalFile): PaperLine[] {
  const t = translator(language);
  const { dossier, effort, durationQuarters, cost, earliestQuarter } = papers;
  const months = skills.flatMap((skill) =>
    effort[skill] ? [`${t(`proposals:skills.${skill}`)}: ${formatNumber(language, effort[skill])}`] : [],
  );
  const money = cost && moneyInWords(language, cost);
  const line = (field: string, value: string | null): PaperLine => ({
    label: fieldLabel(language, field, []),
    value,
  });
  return [
    line("team", dossier.team),
    line("owner", dossier.owner),
    { label: t("proposals:parts.personMonths"), value: months.join("، ") || null },
    line("durationQuarters", durationQuarters === null ? null : formatNumber(language, durationQuarters)),
    line("costAmount", money),
    line("earliestQuarter", earliestQuarter && quarterName(language, earliestQuarter)),
  ];
}
