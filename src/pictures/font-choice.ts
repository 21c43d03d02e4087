import { type FontFile, fontFiles } from './font-list.ts'

/** From the top of the repository. */
export const fontPath = ({ file }: FontFile): string => `fonts/${file}`

/** Where characters are written differently in several languages, the language's own font comes first. */
export function fontFilesFor(lang: string, text: string): readonly FontFile[] {
  const first = squareFor(lang.toLowerCase(), text)
  return fontFiles.toSorted((a, b) => Number(b.name === first) - Number(a.name === first))
}

function squareFor(lang: string, text: string): string {
  if (/^ja\b/.test(lang)) return 'Japanese'
  if (/^ko\b/.test(lang)) return 'Korean'
  if (/^(?:zh|yue)-(?:hant|tw|hk|mo)\b|^yue$/.test(lang)) return 'traditional Chinese'
  if (/^zh\b/.test(lang)) return 'Chinese'
  if (/[\p{Script=Hira}\p{Script=Kana}]/u.test(text)) return 'Japanese'
  return /\p{Script=Hang}/u.test(text) ? 'Korean' : 'Chinese'
}
