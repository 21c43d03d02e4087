/**
 * Any text as one harmless line: control and format characters become a space (an escape sequence
 * would steer the terminal), and what the runner takes for a command is broken: `::` at the start,
 * after any white space, and the older `##[` anywhere in the line (actions/runner, ActionCommand.cs).
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '# #[')
