import { count } from './facts.ts'

/** A table; cells are Markdown of one line, already escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** What was left out to stay short, or nothing. `where` is Markdown that says where the rest is. */
export function more(hidden: number, thing: string, where: string): readonly string[] {
  return hidden > 0 ? [`and ${count(hidden, `more ${thing}`)}${where}`] : []
}
