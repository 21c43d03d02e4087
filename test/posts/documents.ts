/** A generated post: what is around the front matter, its lines, and how they end. */
export interface Generated {
  readonly text: string
  readonly block: string
  readonly body: string
}

export const comment = ['# a comment', '', '# key: value', '   # deep']
export const bodies = [
  '',
  'Text.\n',
  '\n# Title\n\nText with --- dashes\n\n---\n\nafter: all\n',
  '\n+++\n',
]

/** The block is what is left without the fences. */
export function split(text: string, body: string): Generated {
  return { text, body, block: blockOf(text, body) }
}

export function blockOf(text: string, body: string): string {
  const front = text.slice(0, text.length - body.length).replace('\ufeff', '')
  return front.startsWith('{')
    ? front
    : front.replace(/^[^\n]*\n/, '').replace(/(^|\n)[^\n]*\n$/, '$1')
}
