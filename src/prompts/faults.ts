/** What each fault of a picture is told as to whoever draws it once more. Nothing of it is a stranger's. */
const wishes = {
  lettering: 'Show no letters, words or numbers at all, nor marks that look like writing.',
  logos: 'Show no logos, trade marks, watermarks or signatures.',
  malformed:
    'Draw every hand, face and body as it is built, with five fingers to a hand; leave out those that are not needed.',
  unfit: 'Let the picture show plainly what is asked for above, and nothing else.',
} as const

/** The prompt of a picture that is drawn once more, because the one before it had these faults. */
export const withFaults = (prompt: string, faults: readonly (keyof typeof wishes)[]): string =>
  `${prompt}\n\nAn earlier try had faults. ${faults.map((fault) => wishes[fault]).join(' ')}`

/** Bytes that it is longer by at most. */
export const mostFaultsText: number = Buffer.byteLength(
  withFaults('', Object.keys(wishes) as (keyof typeof wishes)[]),
)
