/** That a model ends, and what its provider names in its place. */
export interface Shutdown {
  /** `2026-12-01`, in UTC. */
  readonly date: string
  /** Those to take instead, in the provider's order. */
  readonly instead: readonly string[]
}

const ended = (date: string, ...instead: string[]): Shutdown => ({ date, instead })
const images = ['gpt-image-2.6-sunburst', 'gpt-image-2.6-flare']

/**
 * Shutdowns that OpenAI announced (developers.openai.com/api/docs/deprecations, as of November 2026),
 * for a list that leaves the date out, and because a model that is gone is no longer on the list.
 * Snapshots go with the model that they are of.
 */
const ANNOUNCED: ReadonlyMap<string, Shutdown> = new Map(
  Object.entries({
    'dall-e-2': ended('2026-05-12', ...images),
    'dall-e-3': ended('2026-05-12', ...images),
    'gpt-image-1': ended('2026-10-23', ...images),
    'gpt-image-1.5': ended('2026-12-01', ...images),
    'gpt-image-1-mini': ended('2026-12-01', ...images),
    'chatgpt-image-latest': ended('2026-12-01', ...images),
    'gpt-5': ended('2026-12-11', 'gpt-6.1-sol'),
    'gpt-5-mini': ended('2026-12-11', 'gpt-6.1-terra'),
    'gpt-5-nano': ended('2026-12-11'),
    'gpt-5-pro': ended('2026-12-11'),
    o3: ended('2026-12-11'),
    'o3-pro': ended('2026-12-11'),
    'gpt-4o': ended('2027-01-14', 'gpt-6-luna'),
    'gpt-4o-mini': ended('2027-01-14', 'gpt-6-luna'),
    'gpt-4.1': ended('2027-01-14', 'gpt-6-luna'),
    'gpt-4.1-mini': ended('2027-01-14', 'gpt-6-luna'),
  }),
)

/** What OpenAI announced of a model or a dated snapshot of it, whoever serves it. */
export const announced = (model: string): Shutdown | undefined =>
  ANNOUNCED.get(model.toLowerCase().replace(/-\d{4}-\d\d-\d\d$/, ''))

/** Also its regional hosts, `eu.api.openai.com`. */
export const isOpenAi = (host: string) => /^(\w+\.)?api\.openai\.com$/.test(host)
