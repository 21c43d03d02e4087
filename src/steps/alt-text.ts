import type { Picture } from '../pictures/generator.ts'
import { type Asked, askFor } from './asked.ts'
import type { Means } from './means.ts'
import type { Original } from './original.ts'
import type { Planned } from './planned.ts'

/** Asks what the finished picture shows, where the plan wants it. A card's text is its title. */
export async function describePicture(
  { words }: Pick<Planned, 'words'>,
  { generator }: Pick<Original, 'generator'>,
  hero: Picture,
  means: Means,
): Promise<Asked | undefined> {
  if (words?.alt === undefined || generator === 'card') return undefined
  return askFor(words.alt, means, hero)
}
