/** Said of drawings that were paid for and are not committed. */
export function keptForNext(drawings: number): string {
  const [were, are, them] = drawings === 1 ? ['was', 'is', 'it'] : ['were', 'are', 'them']
  return `${countOf(drawings)} that ${were} paid for ${are} kept for the next run, which does not draw ${them} again.`
}

/** Said of drawings that were paid for, and are neither committed nor put away. */
export const notKept = (drawings: number): string =>
  `${countOf(drawings)} that ${drawings === 1 ? 'was' : 'were'} paid for could not be kept for the next run.`

/** Said once nothing can be put away any more. */
export const cannotKeep = ({ message }: Error): string =>
  `Drawings could not be kept for a next run, should this one end early: ${message}`

/** Said of drawings that were put away before. */
export const usedFromBefore = (drawings: number): string =>
  `${countOf(drawings)} of an earlier run ${drawings === 1 ? 'is' : 'are'} used, not paid for again.`

const countOf = (drawings: number): string =>
  drawings === 1 ? '1 drawing' : `${drawings} drawings`
