const leftToRight = /\u2066([^\u2069]*)\u2069/;

/** A sentence of a study. What reads from left to right in it is set apart: in files by characters, here by elements. */
export function IsolatedText({ text }: { text: string }) {
  return text.split(leftToRight).map((part, place) => {
    const isCode = place % 2 === 1;
    return isCode ? (
      <bdi key={place} dir="ltr">
        {part}
      </bdi>
    ) : (
      part
    );
  });
}
