/** The portal's own mark: an open door under an eight-pointed star's half. Decoration: the name stands beside it. */
export function Emblem() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className="size-10 shrink-0">
      <path
        d="M20 1l5.600 5.600H34v8.400l5 5l-5 5v8.400H6V25l-5-5l5-5V6.600h8.400z"
        className="fill-green-deep"
      />
      <path d="M13 31V18a7 7 0 0 1 14 0v13z" className="fill-paper" />
      <path d="M20 31V15.500a4.500 4.500 0 0 1 4.500 4.500v11z" className="fill-green" />
    </svg>
  );
}
