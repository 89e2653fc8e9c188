const marked = /([\u2066\u2068])([^\u2069]*)\u2069/;
const leftToRight = "\u2066";

/**
 * A sentence whose parts that may read the other way are marked by characters, as files have them: here they are set
 * apart by elements, so that no character turns the text around it.
 */
export function SetApart({ text }: { text: string }) {
  const parts = text.split(marked);
  return parts.map((part, place) => {
    const mark = parts[place - 1];
    if (place % 3 === 0) return part;
    if (place % 3 === 1) return null;
    return (
      <bdi key={place} dir={mark === leftToRight ? "ltr" : "auto"}>
        {part}
      </bdi>
    );
  });
}
