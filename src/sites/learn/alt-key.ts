import type { Post } from '../../posts/post.ts'
import { isFilled, isMap, valueAt } from '../reading/keys.ts'
import { agreed } from './votes.ts'

/** The key of an alternative text beside a picture's key, filled in most of the posts. */
export function altKeyOf(key: string, posts: readonly Post[]): string | undefined {
  const start = key.lastIndexOf('.') + 1
  const [parent, lastName] = [key.slice(0, start), key.slice(start)]
  const found = posts.flatMap(({ meta }) => {
    const map = parent === '' ? meta : valueAt(meta, parent.slice(0, -1))
    return isMap(map)
      ? Object.entries(map)
          .filter(
            ([name, text]) => typeof text === 'string' && isFilled(text) && isAltOf(name, lastName),
          )
          .map(([name]) => `${parent}${name}`)
      : []
  })
  return agreed(found, posts.length)
}

/** Whether a key's name says that it holds the alternative text of the picture under `key` beside it. */
export function isAltOf(name: string, key: string): boolean {
  const plain = (text: string) => text.replace(/[_-]/g, '').toLowerCase()
  const bare = plain(key)
  const known = ['alt', 'alttext', 'imagealt', 'imagedescription']
  return [...known, `${bare}alt`, `${bare}alttext`, `${bare}description`].includes(plain(name))
}
