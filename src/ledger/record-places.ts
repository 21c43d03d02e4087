/** Where records and marks are kept unless the settings file names another folder. */
export const usualDir = '.github/hero-images'

/** Where pictures that a bucket has are known to be in the repo, by what stands there for them. */
export const picturesDir = `${usualDir}/pictures`

/** What stands for a picture is no picture: by its name neither Git LFS nor people take it for one. */
const pointerEnding = '.json'

const isKept = (path: string): boolean => /^(?:records|skipped)\/.+\.json$/.test(path)
const isPicture = (path: string): boolean => /^pictures\/.+\.(?:webp|jpe?g|png)$/.test(path)
const isPointer = (path: string): boolean =>
  path.endsWith(pointerEnding) && isPicture(path.slice(0, -pointerEnding.length))

const below = (dir: string, path: string): string =>
  path.startsWith(`${dir}/`) ? path.slice(dir.length + 1) : ''

/** Where a record, a mark or a pointer, known by its usual path, lies below `dir`; other paths are what they are. */
export function placeBelow(dir: string, path: string): string {
  const rest = below(usualDir, path)
  if (isPicture(rest)) return `${dir}/${rest}${pointerEnding}`
  return isKept(rest) ? `${dir}/${rest}` : path
}

/** The usual path of a record, a mark or a pointer that lies below `dir`; undefined for other paths. */
export function usualOf(dir: string, path: string): string | undefined {
  const rest = below(dir, path)
  if (isPointer(rest)) return `${usualDir}/${rest.slice(0, -pointerEnding.length)}`
  return isKept(rest) ? `${usualDir}/${rest}` : undefined
}

/** Whether a picture is kept in a bucket, by its path. */
export const isInBucket = (path: string): boolean => path.startsWith(`${picturesDir}/`)
