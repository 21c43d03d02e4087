/**
 * What must never stand in a text that we hand on: controls, private and broken characters, and format
 * characters but the joiners and the signs that stand around figures and are seen.
 */
export const unseen =
  /[\p{Cc}\p{Co}\p{Cs}\u2028\u2029]|(?!\u200c|\u200d|[\u0600-\u0605]|\u06dd|\u070f|\u0890|\u0891|\u08e2|\u{110bd}|\u{110cd})\p{Cf}/u

/** A joiner that joins nothing: at an end, beside another, or before a space. */
export const idleJoiner = /^(?:\u200c|\u200d)|(?:\u200c|\u200d)(?:\u200c|\u200d|[ …]|$)/u
