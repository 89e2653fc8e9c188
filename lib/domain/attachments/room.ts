const megabyte = 1024 * 1024;

/** How much may be attached to one proposal. */
export const attachmentLimits = {
  bytes: 5 * megabyte,
  bytesTogether: 25 * megabyte,
  files: 60,
} as const;

/** Whether a file of so many bytes still fits beside what is attached already. */
export function hasRoomFor(bytes: number, attached: { files: number; bytes: number }): boolean {
  return attached.files < attachmentLimits.files && attached.bytes + bytes <= attachmentLimits.bytesTogether;
}
