/** Where the key of the API comes from: it is asked for before each request, as it may end before the run. */
export interface KeySource {
  /** The key to ask with now. @throws ImagesApiError where there is none to be had */
  current(): Promise<string>
  /** The keys that were given out, as far as they may still open something: none of them may be shown. */
  given(): readonly string[]
  /** The API no longer takes this one. @returns whether another can be had */
  refused(key: string): boolean
}

/** The key as a person stored it, which stays the same. */
const storedKey = (key: string): KeySource => ({
  current: async () => key,
  given: () => [key],
  refused: () => false,
})

/** A key or where it comes from, as the latter. */
export const keySourceOf = (key: string | KeySource): KeySource =>
  typeof key === 'string' ? storedKey(key) : key
