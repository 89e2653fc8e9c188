import { BrokenLinks } from "#components/links/broken-links.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { OrganisationTasks, Upkeep } from "#lib/revisions/queries/upkeep.ts";
import { listHref } from "#lib/revisions/list-href.ts";

/** What the services need: a task for each organisation and kind, which leads to what it is about. */
export function UpkeepTasks({ language, upkeep }: { language: Language; upkeep: Upkeep }) {
  const t = translator(language);
  const { organisations } = upkeep;
  const tasks = revisionTasks(language, upkeep);
  if (tasks.length === 0 && organisations.length === 0) return <p>{t("revisions:tasks.none")}</p>;
  return (
    <>
      {tasks.length > 0 && <TaskLinks tasks={tasks} />}
      {organisations.map((organisation) => (
        <div key={organisation.slug} className={organisations.length > 1 ? "mt-4 first:mt-0" : undefined}>
          {/* Whose tasks they are goes without saying where there is one organisation. */}
          {organisations.length > 1 && (
            <h3 className="mb-1 text-base font-semibold">
              <TextIn language={language} text={organisation.name} />
            </h3>
          )}
          <TaskLinks tasks={organisationTasks(language, organisation)} />
          <BrokenLinks language={language} links={organisation.brokenLinks} />
        </div>
      ))}
    </>
  );
}

interface Task {
  href: string;
  words: string;
}

function revisionTasks(language: Language, { revisions }: Upkeep): Task[] {
  const t = translator(language);
  return (["returned", "draft", "inReview"] as const)
    .filter((state) => revisions[state] > 0)
    .map((state) => ({
      href: listHref(language, { show: state }),
      words: t(`revisions:tasks.${state}`, { count: revisions[state] }),
    }));
}

function organisationTasks(
  language: Language,
  { slug, tasks, problems, brokenLinks }: OrganisationTasks,
): Task[] {
  const t = translator(language);
  const due = tasks.map(({ task, count }) => ({
    href: listHref(language, { show: task, organisation: slug }),
    words: t(`revisions:tasks.${task}`, { count }),
  }));
  const reports = {
    count: problems,
    href: `/${language}/ministry/support`,
    words: t("revisions:tasks.problems", { count: problems }),
  };
  const links = {
    count: brokenLinks.length,
    href: `/${language}/ministry/links`,
    words: t("revisions:tasks.brokenLinks", { count: brokenLinks.length }),
  };
  return [...due, ...[reports, links].filter(({ count }) => count > 0)];
}

function TaskLinks({ tasks }: { tasks: readonly Task[] }) {
  return (
    // One line between two tasks, also where a list follows on another.
    <ul className="-mt-px border-t border-line">
      {tasks.map(({ href, words }) => (
        <li key={words} className="border-b border-line">
          <a href={href} className="inline-flex min-h-11 items-center">
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
