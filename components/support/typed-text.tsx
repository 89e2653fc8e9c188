/** What a person typed, in their own lines, whatever the language of the page. */
export function TypedText({ text }: { text: string }) {
  return (
    <p dir="auto" className="whitespace-pre-line">
      {text}
    </p>
  );
}
