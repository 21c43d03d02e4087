/** A font for what Inter lacks, bold, as WOFF2 in `fonts/`. */
export interface FontFile {
  /** What it is for, in words. */
  readonly name: string
  readonly file: string
  readonly role: 'script' | 'square' | 'emoji'
  /** What it may have: where one of these is missing, it is asked. */
  readonly letters: RegExp
  /** Package, and file in it. */
  readonly from: string
}

const version = '5.3.0'

function font(role: FontFile['role'], name: string, letters: RegExp, source: string): FontFile {
  const [family, subset] = source.split(':') as [string, string]
  const from = `@fontsource/${family}@${version}:${family}-${subset}.woff2`
  return { name, file: `${family}-${subset}.woff2`, role, letters, from }
}

/** Chinese and Japanese, with their punctuation and wide letters. */
const square =
  /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Bopo}\u2e80-\u303f\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u
/** Not what is a picture, nor what fills a square. */
const sign =
  /(?![\p{Emoji_Presentation}\u2e80-\u33ff\ufe30-\ufe4f\uff00-\uffef])[\p{S}\p{P}\p{No}\p{Nl}\u2100-\u214f\u{1d400}-\u{1d7ff}]/u
const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u

/** All of them under the SIL Open Font License 1.1. In this order they are asked, by and large. */
export const fontFiles: readonly FontFile[] = [
  font(
    'script',
    'Arabic',
    /[\p{Script=Arab}\p{Script_Extensions=Arab}]/u,
    'noto-sans-arabic:arabic-700-normal',
  ),
  font('script', 'Hebrew', /\p{Script=Hebr}/u, 'noto-sans-hebrew:hebrew-700-normal'),
  font(
    'script',
    'Devanagari',
    /\p{Script_Extensions=Deva}/u,
    'noto-sans-devanagari:devanagari-700-normal',
  ),
  font('script', 'Bengali', /\p{Script_Extensions=Beng}/u, 'noto-sans-bengali:bengali-700-normal'),
  font('script', 'Tamil', /\p{Script=Taml}/u, 'noto-sans-tamil:tamil-700-normal'),
  font('script', 'Thai', /\p{Script=Thai}/u, 'noto-sans-thai:thai-700-normal'),
  font('script', 'Khmer', /\p{Script=Khmr}/u, 'noto-sans-khmer:khmer-700-normal'),
  font('script', 'Gujarati', /\p{Script=Gujr}/u, 'noto-sans-gujarati:gujarati-700-normal'),
  font('script', 'Gurmukhi', /\p{Script=Guru}/u, 'noto-sans-gurmukhi:gurmukhi-700-normal'),
  font('script', 'Kannada', /\p{Script=Knda}/u, 'noto-sans-kannada:kannada-700-normal'),
  font('script', 'Malayalam', /\p{Script=Mlym}/u, 'noto-sans-malayalam:malayalam-700-normal'),
  font('script', 'Telugu', /\p{Script=Telu}/u, 'noto-sans-telugu:telugu-700-normal'),
  font('script', 'Sinhala', /\p{Script=Sinh}/u, 'noto-sans-sinhala:sinhala-700-normal'),
  font('script', 'Lao', /\p{Script=Laoo}/u, 'noto-sans-lao:lao-700-normal'),
  font('script', 'Burmese', /\p{Script=Mymr}/u, 'noto-sans-myanmar:myanmar-700-normal'),
  font('script', 'Georgian', /\p{Script=Geor}/u, 'noto-sans-georgian:georgian-700-normal'),
  font('script', 'Armenian', /\p{Script=Armn}/u, 'noto-sans-armenian:armenian-700-normal'),
  font('script', 'Ethiopic', /\p{Script=Ethi}/u, 'noto-sans-ethiopic:ethiopic-700-normal'),
  font('square', 'Japanese', square, 'noto-sans-jp:japanese-700-normal'),
  font('square', 'Chinese', square, 'noto-sans-sc:chinese-simplified-700-normal'),
  font('square', 'traditional Chinese', square, 'noto-sans-tc:chinese-traditional-700-normal'),
  font('square', 'Korean', /[\p{Script=Hang}\p{Script=Hani}]/u, 'noto-sans-kr:korean-700-normal'),
  font('script', 'symbols', sign, 'noto-sans-symbols:symbols-700-normal'),
  font('script', 'mathematics', sign, 'noto-sans-math:latin-400-normal'),
  font('emoji', 'emoji', emoji, 'noto-emoji:emoji-700-normal'),
]
