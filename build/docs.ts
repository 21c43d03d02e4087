import { readFileSync, writeFileSync } from 'node:fs'
import { costTable, scaleTable } from '../bench/scale.ts'
import { quote } from '../src/ledger/prices.ts'
import { acts } from '../src/review/request.ts'
import { outputTable } from '../src/runtime/output-table.ts'
import type { InputDefinition } from '../src/settings/input-definition.ts'
import { inputTable } from '../src/settings/input-table.ts'
import { grammarRows } from './grammar-doc.ts'
import { pictureKeysDoc } from './picture-keys-doc.ts'
import { reusableWorkflow } from './reusable-workflow.ts'
import { planJsonSchema, recordJsonSchema, settingsSchema } from './schema.ts'
import { siteBuildsDoc } from './site-builds-doc.ts'
import { sitesDoc, sitesInBrief } from './sites-doc.ts'
import { promises, threatsDoc } from './threats-doc.ts'

const row = (...cells: string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const table = (head: string[], rows: string[][]) =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n')

const code = (text: unknown) => (text === '' || text === undefined ? '' : `\`${text}\``)

const inputs = () =>
  table(
    ['input', 'default', 'meaning'],
    Object.entries<InputDefinition>(inputTable).map(([name, input]) => [
      code(name),
      code(input.default),
      input.description + choices(input.values),
    ]),
  )

const outputs = () =>
  table(
    ['output', 'meaning'],
    Object.entries(outputTable).map(([name, meaning]) => [code(name), meaning]),
  )

const said = () =>
  table(
    ['comment', 'what it does'],
    acts.map(([words, meaning]) => [code(words), meaning]),
  )

const grammar = () =>
  table(
    ['', 'comment', 'what it means'],
    grammarRows().map((cells) => [...cells]),
  )

interface Schema {
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
}

/** Every key of the settings file, nested ones with dots. */
function settingRows(schema: Schema, prefix = ''): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, setting]) => {
    const key = prefix + name
    const own = [
      code(key),
      typeof setting.default === 'object' ? '' : code(setting.default),
      (setting.description ?? '') + choices(setting.enum),
    ]
    // Deeper keys are told by the one that they stand below.
    if (prefix !== '') return [own]
    // What is a map or a list of maps: the list has what the map has, and more.
    const [map, list] = setting.anyOf ?? []
    if (list?.items?.properties) {
      const more = Object.entries(list.items.properties).filter(
        ([name]) => map?.properties?.[name] === undefined,
      )
      return [
        ...[own, ...settingRows(map!, `${key}.`)],
        ...settingRows({ properties: Object.fromEntries(more) }, `${key}[].`),
      ]
    }
    const nested = setting.items?.properties ? setting.items : setting
    const dot = setting.items?.properties ? '[].' : '.'
    return [own, ...settingRows(nested, `${key}${dot}`)]
  })
}

const settings = () =>
  table(['key', 'default', 'meaning'], settingRows(JSON.parse(settingsSchema())))

/** What posts cost, before anybody has drawn one: by the list, with a prompt of usual length. */
function costs(): string {
  const size = { width: 1536, height: 864 }
  const dollars = (quality: string, posts: number) => {
    const request = { model: 'gpt-image-2', size, quality, promptLength: 600, inputPictures: 0 }
    const sum = quote(request).dollars * posts
    return `$${sum.toFixed(sum < 0.01 ? 3 : 2)}`
  }
  return table(
    ['quality', '1 post', '10 posts', '100 posts'],
    ['low', 'medium', 'high'].map((quality) => [
      code(quality),
      ...[1, 10, 100].map((posts) => dollars(quality, posts)),
    ]),
  )
}

const choices = (values: readonly string[] | undefined) =>
  values && !values.includes('true') ? ` (${values.map((value) => `\`${value}\``).join(', ')})` : ''

/** A document with its generated parts as the code has them now. */
function fresh(path: string): string {
  const parts = {
    acts: said,
    costs,
    grammar,
    inputs,
    outputs,
    promises,
    scale: scaleTable,
    'scale-costs': costTable,
    settings,
    sites: sitesInBrief,
  }
  return Object.entries(parts).reduce(
    (text, [name, make]) =>
      text.replace(
        // Words in the middle of a line stay there.
        new RegExp(`(<!-- ${name} -->)(\\n?)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, start: string, eol: string, end: string) => `${start}${eol}${make()}${eol}${end}`,
      ),
    readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'),
  )
}

/** Everything that is written from the code, by path from the top. */
export const freshDocs = (): Readonly<Record<string, string>> => ({
  'README.md': fresh('README.md'),
  'SECURITY.md': fresh('SECURITY.md'),
  'docs/inputs.md': fresh('docs/inputs.md'),
  'docs/review.md': fresh('docs/review.md'),
  'docs/scale.md': fresh('docs/scale.md'),
  'docs/settings.md': fresh('docs/settings.md'),
  'docs/threats.md': threatsDoc(),
  'docs/sites.md': sitesDoc(),
  'docs/picture-keys.md': pictureKeysDoc(),
  'docs/site-builds.md': siteBuildsDoc(),
  'docs/settings.schema.json': settingsSchema(),
  'docs/schemas/plan.schema.json': planJsonSchema(),
  'docs/schemas/record.schema.json': recordJsonSchema(),
  '.github/workflows/hero-images.yml': reusableWorkflow(),
})

if (import.meta.main)
  for (const [path, text] of Object.entries(freshDocs()))
    writeFileSync(new URL(`../${path}`, import.meta.url), text)
