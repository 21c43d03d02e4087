/** An alternative text that a person gave; without `text` where it is none that a key can hold. */
export interface OwnAlt {
  readonly text?: string
}
