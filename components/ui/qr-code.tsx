import { classes } from "./classes.ts";
import { qrPath } from "./qr-path.ts";

/** Around a code must be light: readers look for four units of it (ISO/IEC 18004). */
const quiet = 4;

/** A text as a QR code, dark on light whatever the scheme. */
export function QrCode({ text, title, className }: { text: string; title: string; className?: string }) {
  const { size, path } = qrPath(text);
  const side = size + 2 * quiet;
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`${-quiet} ${-quiet - 0.5} ${side} ${side}`}
      shapeRendering="crispEdges"
      className={classes("size-[26mm] shrink-0 bg-white", className)}
    >
      <path d={path} stroke="#000" fill="none" />
    </svg>
  );
}
