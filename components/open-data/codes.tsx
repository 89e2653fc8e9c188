/** Words of programs one after the other, each from left to right. */
export function Codes({ codes }: { codes: readonly string[] }) {
  return codes.map((code, place) => (
    <span key={code}>
      {place > 0 && " "}
      <code
        dir="ltr"
        className="inline-block max-w-full rounded bg-paper-soft px-1 font-mono text-small wrap-break-word"
      >
        {code}
      </code>
    </span>
  ));
}
