/** One of a post's candidates, as somebody chose it. */
export interface ChosenCandidate {
  readonly post: string
  /** Of its picture. */
  readonly sha256: string
  readonly letter: string
  /** Login of who chose it. */
  readonly login: string
}
