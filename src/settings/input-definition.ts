/** One input of the action; the CLI knows it as `--name` and as `HERO_IMAGES_NAME`. */
export interface InputDefinition {
  readonly default: string
  readonly description: string
  /** All values that are allowed, where there are only these. */
  readonly values?: readonly string[]
}
