import picomatch from 'picomatch'

/** Whether a name stands for any number of paths. */
export const isGlob = (name: string): boolean => /[*?{[]/.test(name)

/**
 * A path is taken as it is, though it may hold glob characters (`[slug].md`). With `files`, the name
 * of one of them means that file alone, and not also what it would match as a glob (`s.md`).
 */
export const matcher = (
  globs: readonly string[],
  files: { has(path: string): boolean } = new Set(),
): ((path: string) => boolean) => {
  const glob = picomatch(
    globs.filter((name) => !files.has(name)),
    { dot: true },
  )
  return (path) => globs.includes(path) || glob(path)
}
