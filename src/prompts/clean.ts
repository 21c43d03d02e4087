/**
 * Text from a post, made fit to stand in a prompt: one line, no control or format characters
 * (they hide instructions from the reader), at most `most` characters.
 */
export function clean(text: string, most: number): string {
  const line = text
    .normalize('NFKC')
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim()
  const characters = Array.from(line)
  return characters.length <= most
    ? line
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** The same, between quotation marks that the text itself cannot close; empty where nothing is left. */
export function quote(text: string, most: number): string {
  const line = clean(text, most)
  return line === '' ? '' : `“${line.replace(/[“”„‟"«»〝〞〟⹂❝❞🙶🙷🙸]/gu, "'")}”`
}
