/** What our comment showed when something was said. */
export interface Sight {
  /** Begin of the picture's hash, by the post's mark. */
  readonly pictures: ReadonlyMap<string, string>
  /** Begins of the hashes of the candidates, by the post's mark. */
  readonly candidates: ReadonlyMap<string, readonly string[]>
  /** Which posts bore which numbers; absent where that is not known. */
  readonly numbers?: ReadonlyMap<number, string>
  /**
   * It is known what was shown at that very time: whatever is not in it nobody had seen. Else it is what
   * the comment shows by now, which may be more.
   */
  readonly isThen: boolean
}

/** Nothing is known of what was shown. */
export const nothingSeen: Sight = { pictures: new Map(), candidates: new Map(), isThen: false }
