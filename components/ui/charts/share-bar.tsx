/** A share of a whole as a thin bar beside its figure; it says nothing by itself. From 0 to 1. */
export function ShareBar({ share, className }: { share: number; className: string }) {
  return (
    <svg
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={`rtl:-scale-x-100 ${className}`}
    >
      <path d="M0 0h100v6H0z" className="fill-line" />
      <path d={`M0 0h${Math.round(100 * share)}v6H0z`} className="fill-green" />
    </svg>
  );
}
