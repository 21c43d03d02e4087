import { posix } from 'node:path'
import type { Post } from '../../posts/post.ts'
import { isBelow } from '../contract/folder.ts'
import type { PostNames } from '../contract/learned.ts'
import { isAbsolute } from './addresses.ts'
import { patternsOf } from './name-pattern.ts'
import { saysPicture } from './picture-keys.ts'

export const isImage = (path: string) => /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(path)

/** `['jpg']`, or nothing for no file. */
export const extensionOf = (file: string | undefined): readonly string[] =>
  file === undefined ? [] : [file.slice(file.lastIndexOf('.') + 1).toLowerCase()]

export interface ImagesOfRepo {
  /**
   * The file that a value means when neither browsers nor generators find it: a bare name that the
   * template completes, an alias. Only where a single file below `root` fits.
   */
  lookAround(root: string, value: string): string | undefined
  /** The data file that an id means, in a folder of data that says picture: `data/images/{id}.yml`. */
  described(root: string, id: string): string | undefined
  /** Images that are named like the post, but do not stand in its text. */
  namesakes(post: Post, names: PostNames): readonly string[]
}

/** Files such as `data/images/harbour.yml`, each of which tells of a picture. */
const isPictureData = (path: string) => {
  const folders = /(?:^|\/)_?data\/(.+)\/[^/]+\.(?:ya?ml|json|toml)$/.exec(path)?.[1]
  return folders?.split('/').some((folder) => saysPicture(folder) === 'any') === true
}
const nameOfData = (path: string) => posix.basename(path).replace(/\.\w+$/, '')

/** The images of a repo by their names, listed when first asked for. */
export function imagesOfRepo(paths: Iterable<string>): ImagesOfRepo {
  let listed:
    | { readonly byName: Map<string, string[]>; readonly all: readonly string[] }
    | undefined
  const images = () => {
    if (listed) return listed
    const all = [...paths].filter(isImage)
    const byName = new Map<string, string[]>()
    for (const path of all) {
      const name = posix.basename(path)
      const same = byName.get(name)
      if (same) same.push(path)
      else byName.set(name, [path])
    }
    listed = { byName, all }
    return listed
  }
  let data: Map<string, string[]> | undefined
  const dataFiles = () => {
    data ??= Map.groupBy([...paths].filter(isPictureData), nameOfData)
    return data
  }
  return {
    described: (root, id) =>
      /^[\w-][\w.-]*$/.test(id)
        ? dataFiles()
            .get(id)
            ?.find((path) => isBelow(root, path))
        : undefined,
    lookAround(root, value) {
      const bare = value.replace(/[?#].*$/, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
      const steps = bare.replace(/^[@~#$./]+/, '').split('/')
      const named = images().byName.get(steps.at(-1) ?? '') ?? []
      // Another host's picture of the same name is another picture.
      const fewest = isAbsolute(value) ? 2 : 1
      for (let skip = 0; steps.length - skip >= fewest; skip++) {
        const end = steps.slice(skip).join('/')
        const fits = named.filter(
          (path) => isBelow(root, path) && (path === end || path.endsWith(`/${end}`)),
        )
        if (fits.length > 0) return fits.length === 1 ? fits[0] : undefined
      }
      return undefined
    },
    namesakes(post, names) {
      const slug = names.slug.toLowerCase()
      if (slug.length < 2) return []
      const text = new TextDecoder().decode(post.bytes)
      return images().all.filter(
        (path) =>
          path.toLowerCase().includes(slug) &&
          patternsOf(path, names).length > 0 &&
          !text.includes(posix.basename(path)),
      )
    },
  }
}
