import { spaced } from './seen.ts'

/**
 * Any text as one harmless line: control characters and what only hides become a space (an escape
 * sequence would steer the terminal), and what the runner takes for a command is broken: `::` at the
 * start, after any white space, and the older `##[` anywhere in the line (actions/runner,
 * ActionCommand.cs).
 */
export const oneLine = (text: string): string =>
  spaced(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '# #[')
