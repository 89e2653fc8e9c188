import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { sections, type Section } from "#lib/domain/proposals/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { remarksOn } from "./remarks.ts";
import { sectionGroups } from "./section-groups.ts";

/** The pages of a draft with what each still misses; any order will do. */
export function TaskList({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  const done = sections.filter((section) => file.missing[section].length === 0).length;
  return (
    <>
      <p className="mb-2 max-w-text">{t("proposals:tasks.lead")}</p>
      <p className="mb-6 font-medium">{t("proposals:tasks.progress", { done, all: sections.length })}</p>
      {sectionGroups.map((group) => (
        <section key={group.key} aria-labelledby={`group-${group.key}`} className="mb-8">
          <h2 id={`group-${group.key}`} className="mb-2 text-h3">
            {t(`proposals:groups.${group.key}`)}
          </h2>
          <ul className="border-t border-line">
            {group.sections.map((section) => (
              <TaskItem key={section} language={language} file={file} section={section} />
            ))}
            {group.key === "need" && <FiguresItem language={language} file={file} />}
            {group.key === "criteria" && <AttachmentsItem language={language} file={file} />}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Of a new service the portal knows nothing. */
function FiguresItem({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  if (file.papers.service === null) return null;
  const taken = file.figures.length > 0;
  return (
    <TaskLine
      href={`/${language}/ministry/proposals/${file.id}/figures`}
      title={t("proposals:figures.title")}
      badges={
        <Badge tone={taken ? "good" : "plain"}>
          {t(taken ? "proposals:figures.taken" : "proposals:figures.notTaken")}
        </Badge>
      }
    />
  );
}

/** Files are nowhere asked for, so the line says how many there are and never that one is missing. */
function AttachmentsItem({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  return (
    <TaskLine
      href={`/${language}/ministry/proposals/${file.id}/attachments`}
      title={t("attachments:title")}
      badges={<Badge tone="plain">{t("attachments:count", { count: file.attachments.length })}</Badge>}
    />
  );
}

function TaskItem({ language, file, section }: { language: Language; file: ProposalFile; section: Section }) {
  const t = translator(language);
  const count = file.missing[section].length;
  const remarked = remarksOn(section, file).length > 0;
  return (
    <TaskLine
      href={`/${language}/ministry/proposals/${file.id}/${section}`}
      title={t(`proposals:sections.${section}`)}
      badges={
        <>
          {remarked && <Badge tone="bad">{t("proposals:tasks.mend")}</Badge>}
          <Badge tone={count === 0 ? "good" : "plain"}>{t("proposals:tasks.missing", { count })}</Badge>
        </>
      }
    />
  );
}

function TaskLine({ href, title, badges }: { href: string; title: string; badges: ReactNode }) {
  return (
    <li className="border-b border-line">
      <a
        href={href}
        className="group flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 no-underline"
      >
        <span className="underline underline-offset-4 group-hover:decoration-2">{title}</span>
        <span className="flex gap-2">{badges}</span>
      </a>
    </li>
  );
}
