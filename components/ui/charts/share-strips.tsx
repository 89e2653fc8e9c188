import { Table } from "#components/ui/table.tsx";

export interface Strip {
  key: string;
  label: string;
  /** From 0 to 1. */
  share: number;
  mean: number;
  /** Both as they are written. */
  text: string;
  meanText: string;
}

interface ShareStripsProps {
  caption: string;
  words: { label: string; own: string; mean: string };
  strips: readonly Strip[];
}

/** Shares beside the mean they are compared with: a bar for the one, an upright line for the other, both as figures. */
export function ShareStrips({ caption, words, strips }: ShareStripsProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={strips}
      rowKey={({ key }) => key}
      rowHeader="label"
      columns={[
        { key: "label", title: words.label, cell: ({ label }) => label },
        {
          key: "own",
          title: words.own,
          cell: ({ share, mean, text }) => (
            <span className="flex flex-col-reverse gap-1 sm:flex-row sm:items-center sm:gap-3">
              <StripMark share={share} mean={mean} />
              <span className="min-w-14 tabular-nums">{text}</span>
            </span>
          ),
        },
        { key: "mean", title: words.mean, numeric: true, cell: ({ meanText }) => meanText },
      ]}
    />
  );
}

const width = 200;

function StripMark({ share, mean }: Pick<Strip, "share" | "mean">) {
  const at = Math.min(width - 2, Math.max(2, Math.round(width * mean)));
  return (
    <svg
      viewBox={`0 0 ${width} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-4 w-full min-w-16 rtl:-scale-x-100 sm:w-auto sm:grow"
    >
      <path d={`M0 4h${width}v8H0z`} className="fill-line" />
      <path d={`M0 4h${Math.round(width * share)}v8H0z`} className="fill-green" />
      <path d={`M${at} 0v16`} strokeWidth="3" className="stroke-ink" />
    </svg>
  );
}
