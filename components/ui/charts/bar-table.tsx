import { scaleLinear } from "d3-scale";
import { Hatching } from "./hatching.tsx";

export interface Bar {
  key: string;
  label: string;
  href?: string;
  value: number;
  /** The value as it is written. */
  text: string;
  /** Drawn hatched: the figure is not a whole one, and `text` says why. */
  partial?: boolean;
}

interface BarTableProps {
  /** Unique on the page: the hatching is named after it. */
  id: string;
  caption: string;
  labelTitle: string;
  valueTitle: string;
  bars: readonly Bar[];
  /** What a whole bar stands for; the greatest value where it is absent. */
  whole?: number;
}

const width = 100;

/**
 * A chart that is its own table: each row has its name, its figure and a bar that starts where the line of reading
 * starts. It needs no colour, prints, and is read aloud as a table.
 */
export function BarTable({ id, caption, labelTitle, valueTitle, bars, whole }: BarTableProps) {
  const most = whole ?? Math.max(...bars.map((bar) => bar.value));
  const scale = scaleLinear([0, Math.max(1, most)], [0, width]);
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-small">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{labelTitle}</th>
            <th scope="col">{valueTitle}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.key} className="border-b border-line">
              <th scope="row" className="w-2/5 py-2 pe-4 text-start font-normal">
                {bar.href ? <a href={bar.href}>{bar.label}</a> : bar.label}
              </th>
              <td className="py-2">
                <span className="flex items-center gap-3">
                  <svg
                    viewBox={`0 0 ${width} 12`}
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    className="h-3 min-w-16 grow rtl:-scale-x-100"
                  >
                    <Hatching id={`${id}-hatching`} />
                    <rect width={width} height="12" className="fill-paper-soft" />
                    <rect
                      width={scale(bar.value)}
                      height="12"
                      className={bar.partial ? undefined : "fill-green"}
                      fill={bar.partial ? `url(#${id}-hatching)` : undefined}
                    />
                  </svg>
                  <span className="min-w-24 text-start tabular-nums">{bar.text}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
