import { posix } from 'node:path'
import { HeroImagesError } from '../../errors.ts'
import { attributesOf, type FilterRule, filterOf } from '../../repo/attributes.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { RunContext } from '../context.ts'
import { picturesAt } from '../plan/pictures-at.ts'
import type { RunPlan } from '../plan/run-plan.ts'

/**
 * Makes sure that the pictures may be stored as they are: where `.gitattributes` sends them through a
 * filter (Git LFS, git-crypt), that runs in a checkout alone, and bytes that passed it by would show up
 * as changed in everybody's clone.
 * @throws HeroImagesError that names the line, before anything is paid for
 */
export async function assertStorable(
  { plan, choices, state: { head } }: Pick<RunPlan, 'plan' | 'choices' | 'state'>,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<void> {
  if (repo.kind !== 'github') return
  const planned = [...plan.draw, ...choices.map((choice) => choice.planned)]
  const pictures = planned.flatMap(({ place }) => picturesAt(place))
  const filtered = await firstFiltered(pictures, head, repo)
  if (filtered) throw notStorable(filtered.picture, filtered.rule)
}

/** A picture that `.gitattributes` sends through a filter, and the line that says so. */
export interface FilteredPicture {
  readonly picture: string
  readonly rule: FilterRule
}

/**
 * The first of these paths that git would send through a filter before it stores it; nothing where none is.
 * @throws what the repo throws
 */
export async function firstFiltered(
  pictures: readonly string[],
  head: Snapshot,
  repo: ContentRepo,
): Promise<FilteredPicture | undefined> {
  const entries = new Map(
    pictures.flatMap(attributesOf).flatMap((path) => {
      const entry = head.files.get(path)
      return entry ? [[path, entry] as const] : []
    }),
  )
  if (entries.size === 0) return undefined
  const bytes = await repo.read([...entries.values()])
  for (const picture of pictures) {
    const files = attributesOf(picture).flatMap((path) => {
      const text = bytes.get(path)
      const dir = posix.dirname(path)
      return text ? [{ dir: dir === '.' ? '' : dir, text: new TextDecoder().decode(text) }] : []
    })
    const rule = filterOf(picture, files)
    if (rule) return { picture, rule }
  }
  return undefined
}

function notStorable(picture: string, { filter, path, line }: FilterRule): HeroImagesError {
  const isLfs = filter === 'lfs'
  const what = isLfs ? 'keeps it in Git LFS' : `sends it through the filter \`${filter}\``
  return new HeroImagesError(
    `\`${picture}\` cannot be committed without a checkout: line ${line} of \`${path}\` ${what}. Nothing was drawn.`,
    {
      hint: isLfs
        ? 'Put `actions/checkout` with `lfs: true` before this step; or leave the folder of the images out of LFS, by a line such as `<folder>/** -filter` behind that one'
        : 'Put `actions/checkout` and what sets up that filter before this step; or leave the folder of the images out of it, by a line such as `<folder>/** -filter` behind that one',
    },
  )
}
