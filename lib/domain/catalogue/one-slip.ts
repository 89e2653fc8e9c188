/**
 * Whether a word of four letters or more becomes another by one slip of the finger: a letter too many, too few or
 * wrong, or two that changed places.
 */
export function isOneSlipAway(typed: string, meant: string): boolean {
  const difference = typed.length - meant.length;
  if (Math.abs(difference) > 1 || Math.max(typed.length, meant.length) < 4) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  if (difference === 1) return typed.slice(at + 1) === meant.slice(at);
  if (difference === -1) return typed.slice(at) === meant.slice(at + 1);
  if (typed.slice(at + 1) === meant.slice(at + 1)) return true;
  return (
    typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2)
  );
}
