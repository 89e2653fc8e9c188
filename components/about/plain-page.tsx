import type { ReactNode } from "react";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { Paragraphs } from "./paragraphs.tsx";

interface PlainPageProps {
  title: string;
  lead: string;
  sections: readonly { id: string; title: string; text: string; more?: ReactNode }[];
  children?: ReactNode;
}

/** A page of text: a heading, then titled sections. */
export function PlainPage({ title, lead, sections, children }: PlainPageProps) {
  return (
    <article>
      <PageHeading title={title} lead={lead} />
      {sections.map(({ id, title: heading, text, more }) => (
        <Section key={id} id={id} title={heading}>
          <Paragraphs text={text} />
          {more && <div className="mt-4">{more}</div>}
        </Section>
      ))}
      {children}
    </article>
  );
}
