const LINE_EVERY_MS = 10_000;
const TICK_MS = 1_000;

/** Runs one long piece of work under a name, telling how long it has been going on. */
export async function step(name, work) {
  const begun = performance.now();
  const elapsed = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  const stopTelling = process.stdout.isTTY ? tick(name, begun) : tellNowAndThen(name, elapsed);
  try {
    const result = await work();
    stopTelling();
    console.log(`✓ ${name} (${elapsed()})`);
    return result;
  } catch (error) {
    stopTelling();
    console.log(`✗ ${name} (${elapsed()})`);
    throw error;
  }
}

function tick(name, begun) {
  const show = () => {
    const seconds = Math.floor((performance.now() - begun) / 1000);
    process.stdout.write(`\r\x1b[K▸ ${name} … ${seconds} s`);
  };
  show();
  const timer = setInterval(show, TICK_MS);
  return () => {
    clearInterval(timer);
    process.stdout.write("\r\x1b[K");
  };
}

function tellNowAndThen(name, elapsed) {
  console.log(`▸ ${name} …`);
  const timer = setInterval(() => console.log(`  still: ${name} (${elapsed()})`), LINE_EVERY_MS);
  return () => clearInterval(timer);
}
