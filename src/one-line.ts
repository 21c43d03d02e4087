/**
 * Any text as one harmless line: control and format characters become a space (an escape sequence
 * would steer the terminal), and a leading `::`, which the runner takes for a command, is broken.
 */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replace(/^(\s*):(?=:)/, '$1 ')
