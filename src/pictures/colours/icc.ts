/** Bytes of a profile that is read: those of printers, the largest, have some two million. */
export const MAX_PROFILE = 4 * 1024 * 1024
