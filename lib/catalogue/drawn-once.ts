interface Drawn<Value> {
  stamp: string;
  value: Promise<Value>;
}

/**
 * Draws something dear once for each state that `stampOf` tells, and once for all who ask meanwhile. A drawing that
 * failed is not kept.
 */
export function drawnOnce<Value>(
  stampOf: () => Promise<string>,
  draw: () => Promise<Value>,
): () => Promise<Value> {
  let kept: Drawn<Value> | undefined;
  return async () => {
    const stamp = await stampOf();
    if (kept?.stamp === stamp) return kept.value;
    const drawn = { stamp, value: draw() };
    kept = drawn;
    drawn.value.catch(() => {
      if (kept === drawn) kept = undefined;
    });
    return drawn.value;
  };
}
