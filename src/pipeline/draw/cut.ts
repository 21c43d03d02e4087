import { pixelsIn, reusePixels } from '../../pictures/bitmap.ts'
import { type CutJob, cutPictures } from '../../pictures/cut-pictures.ts'
import type { Focus } from '../../pictures/focus.ts'
import type { Picture, PictureFormat, Size } from '../../pictures/generator.ts'
import { mostPacketBytes } from '../../pictures/provenance/xmp.ts'
import { parseSize } from '../../pictures/size-text.ts'
import { inThread } from '../../pictures/threads.ts'
import type { SocialImage } from '../../settings/social-schema.ts'
import type { KnownSettings } from '../find/run-settings.ts'

/** The image files of a post, as pictures. */
export interface Cuts {
  readonly hero: Picture
  readonly social: Picture
  /** Further social images, in the order of the settings. */
  readonly more: readonly Picture[]
  /** How the hero looks; absent for cards, and for what is too plain. */
  readonly look?: string | undefined
  /** The hero's, where the settings ask for one. */
  readonly placeholder?: string
  /** The hero as a WebP of some kB, where contact sheets are to show it. */
  readonly small?: Uint8Array
}

/** When and how the process that draws is kept free. */
export interface CutTiming {
  readonly signal: AbortSignal
  /** Awaited before each step that holds this thread for a few tenths of a second. */
  readonly pause: () => Promise<void>
  /** Whether the hero is made small, too. */
  readonly makesSmall?: boolean
}

/** What images are cut from: often one picture for all. */
type Originals = Pick<Cuts, 'hero' | 'social'> & Partial<Pick<Cuts, 'more'>>

/**
 * Cuts an original to the images of a post: in a thread of its own, but for cards, whose pixels are here and
 * are not to be there twice. Those are gone afterwards.
 * @throws PictureError, and the signal's reason
 */
export async function cutAll(
  original: Originals,
  hero: Size & {
    readonly format: PictureFormat
    readonly focus: Focus | undefined
    /** It is the social image, too. */
    readonly isOne: boolean
  },
  settings: Pick<KnownSettings, 'social' | 'moreSocial' | 'placeholder'>,
  { signal, pause, makesSmall = false }: CutTiming,
): Promise<Cuts> {
  const job = jobFor(original, hero, settings, makesSmall)
  const isCard = original.hero.format === 'rgba'
  const { images, ...told } = await (isCard ? cutHere(job, pause) : inThread(job, signal))
  const [first] = images
  const [social = first, ...more] = hero.isOne ? images : images.slice(1)
  return { hero: first!, social: social!, more, ...told }
}

/** The next card takes the memory of this one: 9 MB. */
const cutHere = (job: CutJob, pause: CutTiming['pause']) =>
  cutPictures(job, pause).finally(() => {
    for (const picture of job.pictures) reusePixels(pixelsIn(picture))
  })

function jobFor(
  original: Originals,
  { isOne, ...hero }: Parameters<typeof cutAll>[1],
  { social, moreSocial = [], placeholder }: Parameters<typeof cutAll>[2],
  small: boolean,
): CutJob {
  const pictures: Picture[] = []
  const from = (picture: Picture) => {
    const known = pictures.indexOf(picture)
    return known === -1 ? pictures.push(picture) - 1 : known
  }
  const cut = (picture: Picture, image: SocialImage) => ({
    from: from(picture),
    to: {
      ...parseSize(image.size),
      ...{ format: image.format, maxBytes: image['max-bytes'], later: mostPacketBytes },
      focus: hero.focus,
    },
  })
  return {
    cuts: [
      {
        from: from(original.hero),
        to: isOne ? { ...hero, maxBytes: social['max-bytes'], later: mostPacketBytes } : hero,
      },
      ...(isOne ? [] : [cut(original.social, social)]),
      ...moreSocial.map((image, at) => cut(original.more?.[at] ?? original.social, image)),
    ],
    pictures,
    tell: {
      ...{ look: original.hero.format !== 'rgba', placeholder: placeholder !== undefined },
      small,
    },
  }
}
