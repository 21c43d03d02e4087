/** Where records and marks are kept unless the settings file names another folder. */
export const usualDir = '.github/hero-images'

const isKept = (path: string): boolean => /^(?:records|skipped)\/.+\.json$/.test(path)

const within = (dir: string, path: string): string | undefined => {
  const rest = path.startsWith(`${dir}/`) ? path.slice(dir.length + 1) : ''
  return isKept(rest) ? rest : undefined
}

/** Where a record or a mark, known by its usual path, lies below `dir`; other paths are what they are. */
export function placeBelow(dir: string, path: string): string {
  const rest = within(usualDir, path)
  return rest === undefined ? path : `${dir}/${rest}`
}

/** The usual path of a record or a mark that lies below `dir`; undefined for other paths. */
export function usualOf(dir: string, path: string): string | undefined {
  const rest = within(dir, path)
  return rest === undefined ? undefined : `${usualDir}/${rest}`
}
