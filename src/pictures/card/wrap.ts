/** Width of a text, in whatever unit the line's width is. */
export type Measure = (text: string) => number

/**
 * Breaks a text into as few lines as fit the width, then narrows them until they are about equally
 * long, so that no line holds a lonely word. Nothing where a word is wider than the line.
 */
export function balance(text: string, width: number, measure: Measure): string[] | undefined {
  const pieces = breakable(text)
  const fewest = greedy(pieces, width, measure)
  if (fewest === undefined || fewest.length < 2) return fewest
  let best = fewest
  let [low, high] = [measure(text) / fewest.length, width]
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2
    const lines = greedy(pieces, middle, measure)
    if (lines?.length === fewest.length) {
      best = lines
      high = middle
    } else {
      low = middle
    }
  }
  return best
}

function greedy(pieces: readonly string[], width: number, measure: Measure) {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (measure(piece.trim()) > width) return undefined
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trim())
      line = piece
    } else {
      line += piece
    }
  }
  lines.push(line.trim())
  return lines
}

const words = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * Pieces between which a line may end: after spaces and dashes, and between the words of scripts
 * that set none. What closes or goes on is never left to begin a line.
 */
export function breakable(text: string): string[] {
  const chunks = text.split(/(?<= )|(?<=[\p{L}\p{N}][-‐–—/])(?=[\p{L}\p{N}])/u)
  return chunks.flatMap((chunk) => {
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(chunk)) {
      return [chunk]
    }
    const pieces: string[] = []
    for (const { segment, isWordLike } of words.segment(chunk)) {
      const opens = /^[\p{Ps}\p{Pi}]$/u.test(segment)
      const previous = pieces.at(-1)
      const joins =
        previous !== undefined && (/[\p{Ps}\p{Pi}]$/u.test(previous) || !(isWordLike || opens))
      if (joins) pieces[pieces.length - 1] = previous + segment
      else pieces.push(segment)
    }
    return pieces
  })
}

/**
 * The text with its too long words cut near the line's end, where a syllable seems to begin; a hyphen
 * says that they go on.
 */
export function breakWords(text: string, width: number, measure: Measure): string {
  const cut = (word: string): string => {
    if (measure(word) <= width) return word
    const characters = Array.from(word)
    let fits = 1
    while (
      fits < characters.length &&
      measure(`${characters.slice(0, fits + 1).join('')}-`) <= width
    ) {
      fits++
    }
    const end = syllable(characters, fits)
    return `${characters.slice(0, end).join('')}- ${cut(characters.slice(end).join(''))}`
  }
  return text.split(' ').map(cut).join(' ')
}

/** The last place up to `most`, and not far before it, with a consonant and a vowel after it. */
function syllable(characters: readonly string[], max: number): number {
  for (let end = max; end > Math.max(2, max - 6); end--) {
    const next = characters.slice(end, end + 2).join('')
    if (/^[^aeiouyäöüáéíóúàèìòùâêîôûåæø][aeiouyäöüáéíóúàèìòùâêîôûåæø]/i.test(next)) return end
  }
  return max
}

/** The lines up to a number of them; an ellipsis ends the last where more would come. */
export function shorten(lines: readonly string[], max: number, width: number, measure: Measure) {
  if (lines.length <= max) return lines
  return [...lines.slice(0, max - 1), withEllipsis(lines[max - 1]!, width, measure)]
}

/** One line, as much of it as fits. */
export function clip(line: string, width: number, measure: Measure): string {
  return measure(line) <= width ? line : withEllipsis(line, width, measure)
}

function withEllipsis(line: string, width: number, measure: Measure): string {
  let kept = Array.from(line)
  while (kept.length > 0 && measure(`${kept.join('')}…`) > width) kept = kept.slice(0, -1)
  return `${kept.join('').replace(/[\s\p{P}]+$/u, '')}…`
}
