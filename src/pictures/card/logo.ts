/** A logo as it goes into the SVG of a card. */
export interface Logo {
  /** A `data:` address. */
  readonly href: string
  /** Its width in heights. */
  readonly ratio: number
}
