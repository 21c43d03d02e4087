/**
 * Of the paths on the ref of a pull request or branch those that wait for something; nothing where none
 * do. What is left out is only remembered: pictures that were put in place, and where.
 */
export function waitingAmong(paths: Iterable<string>): readonly string[] | undefined {
  const waiting = [...paths].filter((path) => !/^(?:finished|placed|declined)\//.test(path))
  return waiting.length === 0 ? undefined : waiting
}
