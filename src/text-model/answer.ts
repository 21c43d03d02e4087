/** Tokens of one answer, as the API counted them. */
export interface TextUsage {
  readonly inputTokens: number
  readonly outputTokens: number
}

/** What an answer of `POST /chat/completions` holds. */
export interface Completion {
  /** As the model wrote it: untrusted. Absent where it wrote none that is whole. */
  readonly text?: string
  /** Why there is none: goes on after "it wrote none, because". */
  readonly why?: string
  readonly usage?: TextUsage
  /** US dollars that the provider says it charged. */
  readonly cost?: number
}

/**
 * Reads a parsed answer: content as a text or as a list of parts, refusals and cut answers as none.
 * @param charged the header in which LiteLLM says the price in US dollars
 */
export function readCompletion(body: unknown, charged?: string | string[]): Completion {
  const { choices, usage } = record(body)
  const counted = readUsage(usage)
  // Who does not know the price says zero (LiteLLM): that is no free answer.
  const cost = [record(usage).cost, Number(charged)].find((value) => count(value) > 0)
  return {
    ...readChoice(record(Array.isArray(choices) ? choices[0] : undefined)),
    ...(counted && { usage: counted }),
    ...(typeof cost === 'number' && { cost }),
  }
}

function readChoice({ message, finish_reason }: Fields): Pick<Completion, 'text' | 'why'> {
  const { content, refusal } = record(message)
  const parts = Array.isArray(content) ? content.map(record) : []
  const refused = refusal || parts.some(({ type, refusal }) => type === 'refusal' || refusal)
  if (refused) return { why: 'it refused' }
  if (finish_reason === 'content_filter') return { why: 'a content filter stopped it' }
  if (finish_reason === 'length') return { why: 'its answer was cut off for its length' }
  const text = typeof content === 'string' ? content : parts.map(textOf).join('')
  return text.trim() === '' ? { why: 'its answer was empty' } : { text }
}

const textOf = ({ text }: Fields) => (typeof text === 'string' ? text : '')

/** Servers that do not count send zeros: that is no usage. */
function readUsage(usage: unknown): TextUsage | undefined {
  const { prompt_tokens, completion_tokens } = record(usage)
  const read = { inputTokens: count(prompt_tokens), outputTokens: count(completion_tokens) }
  return read.inputTokens + read.outputTokens === 0 ? undefined : read
}

type Fields = Readonly<Record<string, unknown>>

const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const count = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0
