/** What a batch takes of the price of single drawings: half (platform.openai.com/docs/guides/batch). */
const batchShare = 0.5

/** US dollars for a drawing by a batch, given the price of a single one; undefined where unknown. */
export const inBatchPrice = (dollars: number | undefined): number | undefined =>
  dollars === undefined ? undefined : dollars * batchShare

/** The other way round. */
export const singlePrice = (dollars: number | undefined): number | undefined =>
  dollars === undefined ? undefined : dollars / batchShare
