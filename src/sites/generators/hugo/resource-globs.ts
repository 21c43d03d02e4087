import picomatch from 'picomatch'
import type { ImageFormats } from '../../contract/site.ts'
import { isImage } from '../../reading/images-of-repo.ts'

const picture = String.raw`(?=.*\.(?:png|jpe?g|webp|avif|gif|svg)$)`

/**
 * The pictures of a bundle that a glob of `.Resources.GetMatch` takes: without regard to case, with `*` for
 * what is in one folder. https://gohugo.io/methods/page/resources/
 */
export const pictureTaken = (glob: string): RegExp =>
  new RegExp(picture + picomatch.makeRe(glob.replace(/^\//, '')).source, 'i')

/** The endings of files that we make, by their formats. */
const endings = { webp: 'webp', jpg: 'jpeg', png: 'png' } as const

/** A name that a picture can have to be the one that a template asks for, and the formats that it then can have. */
export interface ResourceName {
  /** Without its ending. */
  readonly name: string
  readonly formats: readonly ImageFormats['hero'][]
}

/** The name for a glob: nothing where it asks for other files than pictures, or for what cannot be told. */
export function nameFor(glob: string): ResourceName | undefined {
  const takes = pictureTaken(glob)
  const stem = glob
    .replace(/^\//, '')
    .replace(/\{([^{},]*)(?:,[^{}]*)?\}/g, '$1')
    .replace(isImage(glob) || /\.[^./]*$/.test(glob) ? /\.[^./]*$/ : '', '')
    .replace(/\*+/g, '')
  // Where any name will do, one that Hugo's social tags take, too.
  for (const name of [stem, stem.replace(/[-_.]+$/, ''), 'cover', `${stem}image`]) {
    if (!/^(?:[\w-]+\/)*[\w-]*\w$/.test(name)) continue
    const formats = Object.entries(endings).flatMap(([ending, format]) =>
      takes.test(`${name}.${ending}`) ? [format] : [],
    )
    if (formats.length > 0) return { name, formats }
  }
  return undefined
}
