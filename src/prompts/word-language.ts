import { type OwnWords, ownWords } from './own-words.ts'

/**
 * Our words in the language of a post, by its BCP 47 tag; where it has none, by the letters of its title.
 * Undefined for a language that we have no words in.
 */
export function wordsFor(lang: string, title: string): OwnWords | undefined {
  const key = lang === '' ? byLetters(title) : keyOf(lang)
  return key === undefined || !Object.hasOwn(ownWords, key) ? undefined : ownWords[key]
}

/** Written alike in both kinds of Norwegian, and known by a tag for both. */
const alike: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' }

function keyOf(lang: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(lang).maximize()
    return language === 'zh' || language === 'yue' ? `zh-${script}` : (alike[language] ?? language)
  } catch {
    return undefined
  }
}

/** Characters that only one of the two ways to write Chinese has, of those that are used most. */
const simplified = /[们这说时国来对发会过还没为么个实样进问关点现开见让从务级总结]/u
const traditional = /[們這說時國來對發會過還沒為麼個實樣進問關點現開見讓從務級總結]/u

/** Scripts, and the letters that tell a language from the others of its script. The first that fits counts. */
const letters: readonly (readonly [RegExp, string | undefined])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Bopomofo}/u, 'zh-Hant'],
  [/\p{Script=Han}/u, 'zh'],
  [/[ґєії]/iu, 'uk'],
  [/[ђѓјљњћќўџѕәғқңөұүһ]/iu, undefined],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}{2}/u, 'el'],
  [/[ٹڈڑےںھەۆڕڵټځڅډړښ]/u, undefined],
  [/[پچژگیک]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Thai}/u, 'th'],
  [/[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu, 'vi'],
]

/** Latin letters do not tell their language: it is taken for English. */
function byLetters(title: string): string | undefined {
  const found = letters.find(([pattern]) => pattern.test(title))
  if (found?.[1] === 'zh')
    return traditional.test(title) && !simplified.test(title) ? 'zh-Hant' : 'zh-Hans'
  if (found) return found[1]
  return other.test(title) ? undefined : 'en'
}

/** A letter of any further script; `ℝ` and its like are of none. */
const other = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}\P{L}]/u
