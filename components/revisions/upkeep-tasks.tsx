import { TextIn } from "#components/ui/text-in.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { OrganisationTasks, Upkeep } from "#lib/revisions/queries/upkeep.ts";
import { listHref } from "./list-href.ts";

/** What the services need: a task for each organisation and kind, which leads to the services it is about. */
export function UpkeepTasks({ language, upkeep }: { language: Language; upkeep: Upkeep }) {
  const t = translator(language);
  const { organisations } = upkeep;
  const tasks = tasksIn(language, upkeep);
  if (tasks.length === 0 && organisations.length === 0) return <p>{t("revisions:tasks.none")}</p>;
  const ofOrganisation = ({ slug, tasks: due }: OrganisationTasks) =>
    due.map(({ task, count }) => ({
      href: listHref(language, { show: task, organisation: slug }),
      words: t(`revisions:tasks.${task}`, { count }),
    }));
  // Whose tasks they are goes without saying where there is one organisation.
  if (organisations.length <= 1)
    return <TaskLinks tasks={[...tasks, ...organisations.flatMap(ofOrganisation)]} />;
  return (
    <>
      {tasks.length > 0 && <TaskLinks tasks={tasks} />}
      {organisations.map((organisation) => (
        <div key={organisation.slug} className="mt-4">
          <h3 className="mb-1 text-base font-semibold">
            <TextIn language={language} text={organisation.name} />
          </h3>
          <TaskLinks tasks={ofOrganisation(organisation)} />
        </div>
      ))}
    </>
  );
}

interface Task {
  href: string;
  words: string;
}

/** What is not of one organisation: revisions on their way, reports of citizens, and broken links. */
function tasksIn(language: Language, { revisions, problems, brokenLinks }: Upkeep): Task[] {
  const t = translator(language);
  const open = (["returned", "draft", "inReview"] as const).map((state) => ({
    count: revisions[state],
    href: listHref(language, { show: "open" }),
    words: t(`revisions:tasks.${state}`, { count: revisions[state] }),
  }));
  const reports = {
    count: problems,
    href: `/${language}/ministry/support`,
    words: t("revisions:tasks.problems", { count: problems }),
  };
  const links = {
    count: brokenLinks,
    href: `/${language}/ministry/links`,
    words: t("revisions:tasks.brokenLinks", { count: brokenLinks }),
  };
  return [...open, reports, links].filter(({ count }) => count > 0);
}

function TaskLinks({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="border-t border-line">
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
