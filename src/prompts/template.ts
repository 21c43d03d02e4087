import type { LiquidError } from 'liquidjs'
import { type Location, SettingsError } from '../errors.ts'
import { engines, type TemplateUse } from './engine.ts'
import { fullest, none, scarce, type TemplateVariables, wordNames } from './template-variables.ts'

/** The images API takes no more. */
const longestPrompt = 32_000

/**
 * Renders a Liquid template; what it prints of the post is quoted (`prompt`) or plain (`alt`). Lines
 * lose their trailing space, and several blank lines become one.
 * @param location file of the template, and its first line there
 * @throws SettingsError with file and line
 */
export function render(
  template: string,
  use: TemplateUse,
  variables: TemplateVariables,
  location: Location,
): string {
  const engine = engines[use]
  try {
    const text: string = engine.renderSync(engine.parse(template), copyOf(variables))
    return text
      .replace(/[^\S\n]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  } catch (error) {
    throw toSettingsError(error as LiquidError, location)
  }
}

/**
 * Finds out what is wrong with a template before anything is drawn: names that no post has, also in
 * branches that are seldom taken, and what fails for a post that says much, little, or nothing.
 * @throws SettingsError with file and line
 */
export function checkTemplate(template: string, use: TemplateUse, location: Location): void {
  for (const [name, line] of namesIn(template, use, location))
    if (!wordNames.includes(name)) throw unknownName(name, line, location)
  const [longestText] = [fullest, scarce, none].map((variables) =>
    render(template, use, variables, location),
  )
  if (use === 'prompt' && longestText!.length > longestPrompt)
    throw new SettingsError(
      `The brand template makes prompts of up to ${longestText!.length} characters; the images API takes ${longestPrompt}.`,
      { ...location, hint: 'Shorten it, or its loops.' },
    )
}

/** Every name that the template does not define itself, with its line in the template. */
function namesIn(template: string, use: TemplateUse, location: Location): [string, number][] {
  const engine = engines[use]
  try {
    const { globals } = engine.analyzeSync(engine.parse(template), { partials: false })
    return Object.entries(globals).map(([name, [first]]) => [name, first?.location.row ?? 1])
  } catch (error) {
    throw toSettingsError(error as LiquidError, location)
  }
}

/** `increment` writes into what it is given. Getters stay getters: the body may not be needed. */
const copyOf = (variables: TemplateVariables): object =>
  Object.defineProperties({}, Object.getOwnPropertyDescriptors(variables))

const unknownName = (name: string, line: number, location: Location) =>
  new SettingsError(`The brand template asks for \`${name}\`, which no post has.`, {
    ...placed(line, location),
    hint: `Known are ${wordNames.map((known) => `\`${known}\``).join(', ')}.`,
  })

function toSettingsError(error: Partial<LiquidError>, location: Location): SettingsError {
  const [line] = (error.token?.getPosition() as number[] | undefined) ?? [1]
  const reason = (error.originalError?.message ?? error.message ?? '').replace(
    /, line:\d+, col:\d+$/,
    '',
  )
  const [message, hint] = explained(reason)
  return new SettingsError(message, { ...placed(line ?? 1, location), hint, cause: error })
}

function explained(reason: string): [message: string, hint: string] {
  if (/limit exceeded/.test(reason))
    return [
      `The brand template is too long or does too much (${reason}).`,
      'A template has at most 20,000 characters and renders within a second: use fewer, smaller loops.',
    ]
  const missing = /^undefined variable: (.+)$/.exec(reason)?.[1]
  if (missing)
    return [
      `The brand template asks for \`${missing}\`, which not every post has.`,
      `Ask first, with \`{% if ${missing} %}\`, or correct the name.`,
    ]
  return [
    `The brand template is not understood: ${reason}.`,
    'It is Liquid with the usual tags and filters, in one file: no `include`, `render` or `layout`, and nothing that differs from run to run, as `date` does.',
  ]
}

const placed = (line: number, { file, line: first }: Location): Location => ({
  ...(file === undefined ? {} : { file }),
  ...(first === undefined ? {} : { line: first + line - 1 }),
})
