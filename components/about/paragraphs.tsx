/** A text whose paragraphs are parted by an empty line. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="grid max-w-text gap-4">
      {text.split("\n\n").map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
