/** The sections of the portal that everyone sees, in the order of the menu. */
export const mainLinks = [
  { key: "services", section: "services" },
  { key: "organisations", section: "organisations" },
  { key: "lifeEvents", section: "life-events" },
  { key: "priorities", section: "priorities" },
  { key: "indicators", section: "indicators" },
  { key: "support", section: "support" },
] as const;

/** The plain pages at the foot of every page. */
export const footLinks = [
  { key: "about", section: "about" },
  { key: "openData", section: "open-data" },
  { key: "offline", section: "offline" },
  { key: "accessibility", section: "accessibility" },
  { key: "privacy", section: "privacy" },
] as const;
