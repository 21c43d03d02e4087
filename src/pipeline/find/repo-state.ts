import { SettingsError } from '../../errors.ts'
import { recordPath } from '../../ledger/record.ts'
import { type Brand, builtInBrand, parseBrand } from '../../prompts/brand.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { FileSettings } from '../../settings/file-schema.ts'
import type { Site } from '../../sites/contract/site.ts'
import { openSite } from '../../sites/engine/detect.ts'
import type { Sample } from '../../sites/learn/sample.ts'
import type { PictureStorage } from '../../storage/picture-storage.ts'
import { shownText } from '../../text/shown-text.ts'
import type { CardLook, RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import type { ApprovedHero } from './approved-heroes.ts'
import { findReferences, type References } from './references.ts'
import { type KnownSettings, knownSettings, type QualityStage, stageOf } from './run-settings.ts'
import {
  assertFile,
  defaultBrandPath,
  readNamedPaths,
  readPaths,
  readSettings,
  siteSettings,
  withoutUndefined,
} from './settings-of-repo.ts'

/** Characters of the site's name on a card. */
const longestLabel = 80

/** What a run knows of the repo before it looks at posts. */
export interface RepoState {
  readonly head: Snapshot
  /** The merge base; undefined where every post counts. */
  readonly base: Snapshot | undefined
  readonly settings: KnownSettings
  /** The same for drafts, and for pictures that stay. */
  readonly stages: Readonly<Record<QualityStage, KnownSettings>>
  readonly site: Site
  /** The site once more, by what tells the versions of its generators too. */
  byVersion(): Promise<Site>
  readonly look: CardLook
  /** What the site is called in prompts: as on its cards, where these bear a name. */
  readonly siteName: string
  /** Nobody says what the site is called: cards bear the repository's name. */
  readonly isNamedByRepo?: boolean
  /** Where its pictures are kept. */
  readonly storage: PictureStorage
  /** The brand template by its path; undefined gives the repo's default. */
  brand(path: string | undefined): Brand
  /** The brand images that drawings are to resemble. */
  readonly references: References
  /** Approved heroes that they are to resemble too, by section, the newest first. */
  readonly approved: ReadonlyMap<string, readonly ApprovedHero[]>
}

/**
 * Reads trees, settings, brand templates and the site's conventions.
 * @throws SettingsError, and what the repo throws
 */
export async function readRepoState(
  job: Pick<
    Job,
    | 'head'
    | 'base'
    | 'settingsAt'
    | 'referencesAt'
    | 'again'
    | 'posts'
    | 'pullRequest'
    | 'arrivesFrom'
    | 'whole'
  >,
  context: RunContext,
): Promise<RepoState> {
  const { repo } = context
  const head = await repo.snapshot(job.head)
  const base = job.base === undefined ? undefined : await baseOf(repo, job.base, job.head)
  const trusted = job.settingsAt === 'head' ? head : await repo.snapshot(job.settingsAt)

  const { config } = context.inputs
  const settings = await readSettings(repo, trusted, config)
  const brands = await readBrands(repo, trusted, settings)
  const { font = [], logo: logoPath, label, ...look } = settings.card ?? {}
  const fonts = await readNamed(repo, trusted, config, 'font', [font].flat())
  const [logo] = await readNamed(repo, trusted, config, 'logo', logoPath ? [logoPath] : [])
  const open = (versions: boolean) =>
    openSite(
      {
        paths: new Set(head.files.keys()),
        read: async (paths) => decodeAll(await readPaths(repo, head, paths)),
      },
      siteSettings(settings),
      { ...sampleOf(repo, base, readsAll(job, settings, base)), isOurs: isDrawnIn(head) },
      versions,
    )
  const site = await open(false)
  const siteName = site.identity.title ?? context.name

  const format = site.heroFormat ?? 'webp'
  const stages = {
    draft: knownSettings(settings, { format, stage: 'draft' }),
    final: knownSettings(settings, { format, stage: 'final' }),
  }
  const known = stages[stageOf(context.inputs, job)]
  return {
    head,
    base,
    settings: known,
    stages,
    site,
    byVersion: () => open(true),
    storage: await context.storage(settings),
    look: {
      ...withoutUndefined(look),
      label: labelOf(label, siteName),
      ...(logo ? { logo } : {}),
      ...(fonts.length > 0 ? { fonts } : {}),
    } as CardLook,
    siteName: label ? shownText(label, longestLabel) : siteName,
    isNamedByRepo: label === undefined && site.identity.title === undefined,
    brand: (path) => brands.get(path ?? settings.brand ?? defaultBrandPath) ?? builtInBrand,
    references: await findReferences({ settings: known, config }, job, head, repo),
    // Of which sections, the posts tell.
    approved: new Map(),
  }
}

/** The name on cards, as it is read. */
const labelOf = (label: string | false | undefined, siteName: string): string =>
  label === false ? '' : label === undefined ? siteName : shownText(label, longestLabel)

/** Every post is looked at anyway, by this job or by the one before it. */
const readsAll = (
  { again, posts, whole }: Pick<Job, 'again' | 'posts' | 'whole'>,
  { include }: FileSettings,
  base: Snapshot | undefined,
): boolean =>
  whole !== undefined || (posts.length === 0 && (base === undefined || again || include === 'all'))

/**
 * The posts that the repo's ways are learned from: by the API each one is a request, unless it is
 * read in any case.
 */
export const sampleOf = (repo: ContentRepo, base?: Snapshot, all = false): Sample => ({
  size: repo.kind === 'github' && !all ? 3 : 200,
  ...(base ? { settled: (path) => base.files.has(path) } : {}),
})

const isDrawnIn =
  ({ files }: Snapshot) =>
  (path: string): boolean =>
    files.has(recordPath(path))

async function baseOf(repo: ContentRepo, base: string, head: string): Promise<Snapshot> {
  return repo.snapshot(await repo.mergeBase(base, head))
}

async function readBrands(
  repo: ContentRepo,
  snapshot: Snapshot,
  settings: FileSettings,
): Promise<ReadonlyMap<string, Brand>> {
  const named = [settings.brand, ...(settings.rules ?? []).map((rule) => rule.brand)].filter(
    (path) => path !== undefined,
  )
  for (const path of [...named, defaultBrandPath]) assertFile(snapshot, path, 'The brand template')
  const texts = decodeAll(
    await readNamedPaths(repo, snapshot, [...new Set([...named, defaultBrandPath])]),
  )
  for (const path of named)
    if (!texts.has(path))
      throw new SettingsError(`The brand template \`${path}\` is not in the repo.`, {
        hint: 'Correct `brand` in the settings file, or commit the template.',
      })
  return new Map([...texts].map(([path, text]) => [path, parseBrand(text, path)]))
}

/** Files that the settings name for cards. */
async function readNamed(
  repo: ContentRepo,
  snapshot: Snapshot,
  config: string,
  key: 'font' | 'logo',
  paths: readonly string[],
): Promise<readonly Uint8Array[]> {
  for (const path of paths) assertFile(snapshot, path, `The ${key}`)
  const files = await readNamedPaths(repo, snapshot, paths)
  return paths.map((path) => {
    const file = files.get(path)
    if (file) return file
    throw new SettingsError(`The ${key} \`${path}\` is not in the repo.`, {
      file: config,
      hint: `Correct \`card.${key}\` in the settings file, or commit the ${key}.`,
    })
  })
}

const decodeAll = (files: ReadonlyMap<string, Uint8Array>) =>
  new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
