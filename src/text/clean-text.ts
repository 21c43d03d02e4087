/**
 * One line of plain text from text that strangers wrote, at most `max` characters: compatibility
 * forms made plain (NFKC), white space collapsed, and nothing left that a reader cannot see (control,
 * format and private characters, halves of surrogate pairs), because that is where instructions hide.
 */
export function cleanText(text: string, max: number): string {
  const line = text
    // Compatibility forms grow to at most 18 times their size, so what is cut here is never needed.
    .slice(0, max * 20)
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/[\p{Cc}\p{Co}\p{Cs}]/gu, '')
    // NFKC would make `...` of the mark of a text that was cut before.
    .split('…')
    .map((part) => part.normalize('NFKC'))
    .join('…')
    .replace(/ +/g, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length <= max
    ? line
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`
}
