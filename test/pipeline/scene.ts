import { createOpenAiGenerator } from '../../src/images-api/openai.ts'
import { nothingSpent } from '../../src/ledger/limits.ts'
import { createCardGenerator } from '../../src/pictures/card.ts'
import type { CardLook } from '../../src/pipeline/context.ts'
import { findReferences } from '../../src/pipeline/find/references.ts'
import type { RepoState } from '../../src/pipeline/find/repo-state.ts'
import { knownSettings, stageOf } from '../../src/pipeline/find/run-settings.ts'
import { siteSettings } from '../../src/pipeline/find/settings-of-repo.ts'
import type { Wanted } from '../../src/pipeline/find/wanted.ts'
import { makePlan, type Paid, planPictures } from '../../src/pipeline/plan/plan.ts'
import { builtInBrand, parseBrand } from '../../src/prompts/brand.ts'
import type { InputName } from '../../src/settings/input-table.ts'
import { readInputs } from '../../src/settings/inputs.ts'
import { parseSettingsFile } from '../../src/settings/parse-file.ts'
import { siteNames } from '../../src/sites/generators/known.ts'
import { repoStorage } from '../../src/storage/picture-storage.ts'
import { bytesOf, siteOf, snapshotOf } from './snapshot.ts'

const jekyll = { '_config.yml': 'title: Blog\nurl: https://blog.example\n' }
export const name = (slug: string) => `_posts/2026-01-02-${slug}.md`
export const hero = (slug: string) => `assets/images/hero/2026-01-02-${slug}.webp`
export const social = (slug: string) => `assets/images/hero/2026-01-02-${slug}-social.jpg`
export const text = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\nHello.\n`
export const blog = { [name('a')]: text('A'), [name('b')]: text('B'), [name('c')]: text('C') }

export const openai = createOpenAiGenerator({
  apiKey: 'sk-1',
  baseUrl: 'https://api.example/v1',
  model: 'gpt-image-2',
})
export const cardColours = { background: '#101b2d', accent: '#ff7a45' }
export const card = createCardGenerator({ colors: cardColours, label: 'Blog' })
const nothingPaid: Paid = { now: () => false, before: () => false }

/** What differs from a blog with three posts, drawn with gpt-image-2 within ample limits. */
export interface Scene {
  readonly files?: Parameters<typeof siteOf>[0]
  /** Beside them; by default that of a Jekyll site. */
  readonly config?: Parameters<typeof siteOf>[0]
  readonly settings?: string
  readonly inputs?: Partial<Record<InputName, string>>
  readonly generator?: typeof openai
  readonly look?: Partial<CardLook>
  readonly limits?: { readonly images: number; readonly cost: number }
  readonly paid?: Paid
  readonly want?: Omit<Wanted, 'post'>
  readonly approved?: RepoState['approved']
}

/** A plan of real parts, from files to places. */
export async function plan({ files = blog, config = jekyll, settings = '', ...scene }: Scene = {}) {
  const all = { ...config, ...files }
  const parsed = parseSettingsFile(settings, 'hero.yml', siteNames)
  const site = await siteOf(all, siteSettings(parsed))
  const brands = new Map(
    [
      parseBrand('A woodcut of {{title}}.', 'wood.md'),
      // Fails for posts with three tags, and for no others.
      parseBrand('{{title}}{% if tags.size == 3 %}{{tags.nope}}{% endif %}', 'three.md'),
    ].map((brand) => [brand.source, brand]),
  )
  const head = snapshotOf(all)
  const inputs = readInputs((input) => scene.inputs?.[input] ?? '')
  const stages = {
    draft: knownSettings(parsed, { format: 'webp', stage: 'draft' }),
    final: knownSettings(parsed, { format: 'webp', stage: 'final' }),
  }
  const known = stages[stageOf(inputs, {})]
  const named = { settings: known, config: inputs.config }
  const workspace: RepoState = {
    head,
    base: undefined,
    settings: known,
    stages,
    site,
    byVersion: async () => site,
    storage: repoStorage,
    look: { label: 'Blog', ...scene.look },
    siteName: scene.look?.label ?? 'Blog',
    brand: (path) => brands.get(path ?? '') ?? builtInBrand,
    references: await findReferences(named, {}, head, { snapshot: async () => head }),
    approved: scene.approved ?? new Map(),
  }
  const wanted = [...bytesOf(files)]
    .filter(([path]) => site.isPost(path))
    .map(([path, bytes]) => ({ post: site.read(path, bytes), ...scene.want }))
  const made = makePlan(
    planPictures(wanted, {
      job: { ...inputs, mode: 'draw' },
      state: workspace,
      generator: scene.generator ?? openai,
      inputs,
    }),
    [{ scope: 'run', ...(scene.limits ?? { images: 10, cost: 2 }), spent: nothingSpent }],
    scene.paid ?? nothingPaid,
  )
  return { ...made, workspace, drawn: made.draw.map(({ post }) => post.title).join('') }
}
/** The only post of a plan. @throws what kept it from being planned */
export const one = async (scene: Scene = {}) => {
  const { draw, failed } = await plan({ files: { [name('a')]: text('A') }, ...scene })
  if (!draw[0]) throw failed[0]
  return draw[0]
}
