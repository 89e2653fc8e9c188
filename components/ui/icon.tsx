import { classes } from "./classes.ts";

/** The portal's line icons on a 24 px grid, 1.5 px strokes. */
const paths = {
  search: "M11 4a7 7 0 1 1 0 14a7 7 0 0 1 0-14zM16 16l4.5 4.5",
  menu: "M4 7h16M4 12h16M4 17h16",
  arrow: "M5 12h14M13 6l6 6l-6 6",
  chevron: "M9 6l6 6l-6 6",
  check: "M5 12.5l4.5 4.5L19 7.5",
  cross: "M6 6l12 12M18 6L6 18",
  warning: "M12 4l9 16H3zM12 10v4M12 17v.5",
  info: "M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17zM12 11v5M12 8v.5",
  place:
    "M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.500C5 14.800 12 21 12 21zM12 7.500a2.200 2.200 0 1 1 0 4.400a2.200 2.200 0 0 1 0-4.400z",
  clock: "M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17zM12 7.500V12l3 2",
  money: "M3 7h18v10H3zM12 9.500a2.500 2.500 0 1 1 0 5a2.500 2.500 0 0 1 0-5zM6 10v4M18 10v4",
  document: "M7 3.500h7l4 4V20.500H7zM14 3.500v4h4M10 12h5M10 15.500h5",
  person: "M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM4.500 20.500c.8-4 3.700-6 7.500-6s6.700 2 7.500 6",
  organisation: "M3.500 20.500h17M5 20.500V9.500l7-5l7 5v11M9 20.500v-6h6v6M9 11h.500M14.500 11h.500",
  download: "M12 4v11M7.500 11L12 15.500L16.500 11M4.500 19.500h15",
  print: "M7 8V4h10v4M7 16H4V8h16v8h-3M7 13.500h10V20H7z",
  lock: "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
  birth:
    "M12 5.500a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM5 20c.5-4.500 3.300-7 7-7s6.500 2.500 7 7zM10.500 3.500L12 5l1.500-1.500",
  school: "M2.500 9L12 4.500L21.500 9L12 13.500zM6.500 11v5c3.500 2.500 7.500 2.500 11 0v-5M21.500 9v6",
  rings: "M9 9a5 5 0 1 1 0 10a5 5 0 0 1 0-10zM15 9a5 5 0 1 1 0 10a5 5 0 0 1 0-10zM7.500 5h3L9 8z",
  card: "M3 6h18v12H3zM8 9.500a1.800 1.800 0 1 1 0 3.600a1.800 1.800 0 0 1 0-3.600zM5.500 16c.4-1.400 4.600-1.400 5 0M14 10.500h4.500M14 13.500h4.500",
  work: "M4 8h16v11H4zM9 8V5h6v3M4 13h16",
  health:
    "M12 20s-7.500-4.500-7.500-10A4.200 4.200 0 0 1 12 7.500A4.200 4.200 0 0 1 19.500 10C19.500 15.500 12 20 12 20zM8 12h2l1.500-2.500L13 14l1-2h2",
  wheelchair:
    "M10 4.500a1 1 0 1 1 0 2a1 1 0 0 1 0-2zM10 8v6h6l2.500 5M10 11h5M8.500 12a4.500 4.500 0 1 0 6 5.500",
  hands: "M4 13l4-4l4 3l4-3l4 4M4 13l6 6h4l6-6M9.500 15.500l2.500 2",
  house: "M3.500 11.500L12 4.500l8.500 7M6 10v10h12V10M10 20v-6h4v6",
  land: "M3.500 6.500L9 4.500l6 2l5.500-2v13l-5.500 2l-6-2l-5.500 2zM9 4.500v13M15 6.500v13",
  car: "M4 16v-4l2-5h12l2 5v4zM4 12h16M7 16v2.500M17 16v2.500M7.500 14h.5M16 14h.5",
  travel: "M3 16.500h18M5 13l14-5c1.500-.5 2 1 .8 1.700L8 16M8 12L5.500 8.500L7.500 8l4.500 2.500",
  scales: "M12 4v16M7 20h10M5 7h14M5 7l-2.500 6h5zM19 7l-2.500 6h5z",
  sun: "M12 8a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600L7 7M17 17l1.400 1.400M18.400 5.600L17 7M7 17l-1.400 1.400",
  leaf: "M5 19c0-9 5-14 14.500-14C20 14 15 19 8 18.500M5 20.500c1.500-5 4.500-8 9-10",
  mosque:
    "M4 20.500h16M6 20.500v-6a6 6 0 0 1 12 0v6M12 8.500c-2-1.500-1-3.500 0-5c1 1.500 2 3.500 0 5M12 20.500v-4",
  ball: "M12 3.500a8.500 8.500 0 1 1 0 17a8.500 8.500 0 0 1 0-17zM12 8.500l3.500 2.500l-1.300 4h-4.400l-1.300-4zM12 8.500V4M15.500 11l4-1.500M8.500 11l-4-1.500M14.200 15l2.500 3.500M9.800 15l-2.500 3.500",
  shield:
    "M12 3.500l7.500 3v5.500c0 4.500-3 7-7.500 8.500c-4.500-1.500-7.500-4-7.500-8.500V6.500zM9 12l2.200 2.200L15.500 10",
  drop: "M12 3.500c3.500 4.200 6 7.200 6 10.500a6 6 0 0 1-12 0c0-3.300 2.500-6.300 6-10.500z",
  wheat:
    "M12 21V8M12 8c0-2.500 0-3.500 0-5M12 12c-3 0-4-1.500-4-4c3 0 4 1.500 4 4zM12 12c3 0 4-1.500 4-4c-3 0-4 1.500-4 4zM12 17c-3 0-4-1.500-4-4c3 0 4 1.500 4 4zM12 17c3 0 4-1.500 4-4c-3 0-4 1.500-4 4z",
  shop: "M4 10h16M5 10v10h14V10M4 10l1.500-5.500h13L20 10M10 20v-5.500h4V20",
  chart: "M4 20h16M7 20v-6M12 20V9M17 20V5",
  group:
    "M8.500 5.500a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM16 7a2.500 2.500 0 1 1 0 5a2.500 2.500 0 0 1 0-5zM2.500 19c.5-3.500 2.800-5 6-5s5.500 1.500 6 5M16.500 14c2.700.2 4.500 1.600 5 4.500",
  flag: "M6 21V4M6 4.500h12l-2.500 4l2.500 4H6",
} as const;

export type IconName = keyof typeof paths;

const pointing: readonly IconName[] = ["arrow", "chevron"];

/** An icon beside words; it says nothing by itself. What points is mirrored in a right-to-left line. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={classes(
        "inline-block size-5 shrink-0",
        pointing.includes(name) && "rtl:-scale-x-100",
        className,
      )}
    >
      <path d={paths[name]} />
    </svg>
  );
}
