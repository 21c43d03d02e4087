export interface FileFact {
  readonly path: string
  readonly format: string
  readonly width: number
  readonly height: number
  readonly bytes: number
  /** Its public address, where a bucket has it. */
  readonly url?: string
}
