import type { LiquidError, Template } from 'liquidjs'
import { type Location, SettingsError } from '../errors.ts'
import { engines, type TemplateUse } from './engine.ts'
import { type Lookalike, lookalikesIn } from './lookalikes.ts'
import type { AskedKey } from './post-keys.ts'
import {
  fullest,
  none,
  scarce,
  type TemplateVariables,
  tellingNames,
  wordNames,
} from './template-variables.ts'

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
  try {
    const { parsed, postKeys } = readTemplate(template, use)
    const scope = Object.defineProperties(copyOf(variables), {
      post: { value: variables.post(postKeys), enumerable: true },
    })
    const text: string = engines[use].renderSync(parsed, scope)
    return text
      .replace(/[^\S\n]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  } catch (error) {
    throw toSettingsError(error as LiquidError, template, location)
  }
}

/** A template as its engine has it. */
interface ReadTemplate {
  readonly parsed: Template[]
  readonly postKeys: readonly AskedKey[]
}

/** Templates that were read: those of a repo are few, and each is rendered for many posts. */
const known = new Map<string, ReadTemplate>()
const mostKnown = 20

function readTemplate(template: string, use: TemplateUse): ReadTemplate {
  const key = `${use} ${template}`
  const there = known.get(key)
  if (there !== undefined) return there
  const parsed = engines[use].parse(template)
  const read = { parsed, postKeys: postKeysIn(parsed, use) }
  if (known.size >= mostKnown) known.clear()
  known.set(key, read)
  return read
}

/** The keys of `post` that a template asks for; of what it finds out while it runs, none. */
function postKeysIn(parsed: Template[], use: TemplateUse): readonly AskedKey[] {
  const { globals } = engines[use].analyzeSync(parsed, { partials: false })
  return (globals.post ?? []).map(({ segments }) => {
    const names = segments.slice(1)
    const dynamic = names.findIndex((name) => typeof name === 'object')
    return names.slice(0, dynamic === -1 ? undefined : dynamic).map(String)
  })
}

/**
 * Finds out what is wrong with a template before anything is drawn: names that no post has, also in
 * branches that are seldom taken, and what fails for a post that says much, little, or nothing.
 * @throws SettingsError with file and line
 */
export function checkTemplate(template: string, use: TemplateUse, location: Location): void {
  for (const [name, line] of namesIn(template, use, location))
    if (!wordNames.includes(name)) throw unknownName(name, line, location)
  assertKeysNamed(template, use, location)
  const [longestText] = [fullest, scarce, none].map((variables) =>
    render(template, use, variables, location),
  )
  if (use === 'prompt' && longestText!.length > longestPrompt)
    throw new SettingsError(
      `The brand template makes prompts of up to ${longestText!.length} characters; the images API takes ${longestPrompt}.`,
      { ...location, hint: 'Shorten it, or its loops.' },
    )
}

/** `post` alone, and keys that only a run would tell, cannot be checked before. @throws SettingsError */
function assertKeysNamed(template: string, use: TemplateUse, location: Location): void {
  const engine = engines[use]
  const { globals } = engine.analyzeSync(engine.parse(template), { partials: false })
  for (const { segments, location: at } of globals.post ?? [])
    if (segments.length < 2 || segments.some((segment) => typeof segment === 'object'))
      throw new SettingsError(
        'The brand template asks for `post` without saying which key of it.',
        {
          ...placed(at.row, location),
          hint: "Name the key of the post's front matter: `{{ post.author }}`, `{{ post.series.name }}`.",
        },
      )
}

/** What would give every post the same picture, for people; nothing where the template asks for a post's words. */
export function templateWarnings(
  template: string,
  { file, line: first = 1 }: Location,
): readonly string[] {
  const asked = namesIn(template, 'prompt', {}).map(([name]) => name)
  const taken = lookalikesIn(template, wordNames)
  const printed = taken.map(
    ({ written, name, line }: Lookalike) =>
      `\`${written}\` in line ${first + line - 1} is printed as it is: write \`{{ ${name} }}\`.`,
  )
  const isDeaf = !asked.some((name) => tellingNames.includes(name))
  if (!isDeaf) return printed.map((sentence) => `In the brand template \`${file}\`, ${sentence}`)
  const hint =
    printed.length > 0 ? printed.join(' ') : 'Write `{{ title }}` where the post comes in.'
  return [
    `The brand template \`${file}\` asks for nothing of the post, so every post gets a picture of the same words. ${hint}`,
  ]
}

/** Every name that the template does not define itself, with its line in the template. */
function namesIn(template: string, use: TemplateUse, location: Location): [string, number][] {
  const engine = engines[use]
  try {
    const { globals } = engine.analyzeSync(engine.parse(template), { partials: false })
    return Object.entries(globals).map(([name, [first]]) => [name, first?.location.row ?? 1])
  } catch (error) {
    throw toSettingsError(error as LiquidError, template, location)
  }
}

/** All but `post`, which is one for each key. */
const plainNames = wordNames.filter((name) => name !== 'post')

/** `increment` writes into what it is given. Getters stay getters: the body may not be needed. */
const copyOf = (variables: TemplateVariables): object =>
  Object.defineProperties({}, Object.getOwnPropertyDescriptors(variables))

const unknownName = (name: string, line: number, location: Location) =>
  new SettingsError(`The brand template asks for \`${name}\`, which no post has.`, {
    ...placed(line, location),
    hint: `Known are ${plainNames.map((known) => `\`${known}\``).join(', ')}, and every key of a post's front matter, as \`post.${name}\`.`,
  })

function toSettingsError(
  error: Partial<LiquidError>,
  template: string,
  location: Location,
): SettingsError {
  const [line] = (error.token?.getPosition() as number[] | undefined) ?? [1]
  const reason = (error.originalError?.message ?? error.message ?? '').replace(
    /, line:\d+, col:\d+$/,
    '',
  )
  const [message, usual] = explained(reason)
  const [meant] = lookalikesIn(template, wordNames).filter(({ written }) => /^\{[{%]/.test(written))
  const hint = meant
    ? `\`${meant.written}\` is no variable: write \`{{ ${meant.name} }}\`. A template is Liquid.`
    : usual
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
