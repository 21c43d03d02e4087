import { nextLine } from './source.ts'

/**
 * Offset behind the import and export statements that an MDX body begins with; undefined where one of
 * them does not end.
 */
export function endOfModuleCode(body: string): number | undefined {
  let end = 0
  for (;;) {
    const start = end + (/^\s*/.exec(body.slice(end))?.[0].length ?? 0)
    if (!/^(?:import|export)\b/.test(body.slice(start, start + 7))) return end
    const after = endOfStatements(body, start)
    if (after === undefined) return undefined
    end = after
  }
}

/** Statements end at a blank line; one inside braces, as in an exported object, does not count. */
function endOfStatements(body: string, start: number): number | undefined {
  let depth = 0
  for (let offset = start; offset < body.length; offset = nextLine(body, offset)) {
    const line = body.slice(offset, nextLine(body, offset))
    if (line.trim() === '' && depth <= 0) return offset
    depth += (line.match(/[{[(]/g) ?? []).length - (line.match(/[}\])]/g) ?? []).length
  }
  return depth <= 0 ? body.length : undefined
}
