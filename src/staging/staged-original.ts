import { sha256 } from '../ledger/fingerprint.ts'
import { look } from '../pictures/unread.ts'
import { readStaged, type Staged, type StagedAbout } from './drawing-entry.ts'
import type { DrawingKey } from './drawing-key.ts'
import type { Original, UnreadOriginal } from './original.ts'

/** What is put away beside the picture of an original. */
export function aboutOf(
  { post, drawing }: Pick<DrawingKey, 'post' | 'drawing'>,
  original: Original | UnreadOriginal,
): StagedAbout {
  const {
    hero,
    usage,
    cost,
    notes,
    social: _,
    more: ___,
    drawnFor: __,
    ...rest
  } = {
    ...{ social: undefined, more: undefined, drawnFor: undefined },
    ...original,
  }
  return {
    version: 1,
    post: post.path,
    drawing,
    sha256: sha256(hero.bytes),
    ...rest,
    usage: usage ?? null,
    cost: cost ?? null,
    notes: [...notes],
  }
}

/** The original as it was when it was put away; undefined where one of its files is damaged. */
export function originalOf(
  staged: Staged,
  { about, picture }: { about: Uint8Array | undefined; picture: Uint8Array | undefined },
): ((Original | UnreadOriginal) & { readonly drawnFor: string }) | undefined {
  const entry = about && readStaged(about, staged)
  if (!entry || !picture || sha256(picture) !== staged.sha256) return undefined
  const { version: _, post, drawing: __, sha256: ___, usage, cost, ...rest } = entry
  try {
    const hero = look(picture)
    const known = { usage: usage ?? undefined, cost: cost ?? undefined, drawnFor: post }
    const original = { ...rest, ...known }
    return hero.format === 'unread' ? { ...original, hero } : { ...original, hero, social: hero }
  } catch {
    return undefined
  }
}
