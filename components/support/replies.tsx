import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { TypedText } from "./typed-text.tsx";

interface RepliesProps {
  language: Language;
  replies: readonly { id: string; message: string; createdAt: Date; author?: string | null }[];
}

/** The answers to a request, in the order they were given. */
export function Replies({ language, replies }: RepliesProps) {
  return (
    <ol className="grid gap-6">
      {replies.map(({ id, message, createdAt, author }) => (
        <li key={id} className="border-s-4 border-green ps-4">
          <p className="text-small text-ink-soft">
            <time dateTime={createdAt.toISOString()}>{formatDateTime(language, createdAt)}</time>
            {author && (
              <>
                {" · "}
                <bdi>{author}</bdi>
              </>
            )}
          </p>
          <TypedText text={message} />
        </li>
      ))}
    </ol>
  );
}
