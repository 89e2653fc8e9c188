/** How large a table may be that is uploaded; 4,000 services as CSV are six million bytes. */
export const importLimits = { bytes: 10 * 1024 * 1024 } as const;
