import { describe, expect, it } from 'vitest'
import { ownWords } from '../../src/prompts/own-words.ts'
import { writeAlt } from '../../src/prompts/prompt.ts'
import { wordsFor } from '../../src/prompts/word-language.ts'
import { cleanText } from '../../src/text/clean-text.ts'
import { plain } from './subject.ts'

const silent = { source: 'b.md', template: 'x' }
const card = (title: string, lang = '') => writeAlt(silent, { ...plain, title, lang }, 'card')

describe('our words', () => {
  it.each(Object.entries(ownWords))('in %s are whole sentences in its letters', (lang, words) => {
    const { script } = new Intl.Locale(lang).maximize()
    const scripts =
      { Jpan: 'Katakana}\\p{Script=Han', Kore: 'Hangul', Hans: 'Han', Hant: 'Han' }[script!] ??
      script!
    const letter = new RegExp(`[\\p{Script=${scripts}}]`, 'u')
    for (const text of [words.card, words.illustration, words.shapes]) {
      expect(text).toMatch(letter)
      expect(cleanText(text, 200)).toBe(text)
      expect(text).not.toMatch(/[<>"]/)
    }
    expect(words.card.split('{}')).toHaveLength(2)
    expect(words.illustration.split('{}')).toHaveLength(2)
    expect(words.shapes).not.toContain('{}')
  })

  it.each([
    ['en', 'Title card: “X”'],
    ['de-CH', 'Titelkarte: „X“'],
    ['fr', 'Carte de titre : « X »'],
    ['pt-BR', 'Cartão de título: “X”'],
    ['ja', 'タイトルカード：「X」'],
    ['zh', '标题卡片：“X”'],
    ['zh-TW', '標題卡片：「X」'],
    ['zh-Hant-HK', '標題卡片：「X」'],
    ['yue', '標題卡片：「X」'],
    ['no', 'Tittelkort: «X»'],
    ['fa', 'کارت عنوان: «X»'],
    ['he', 'כרטיס כותרת: ”X”'],
    // We have no words in these: the title alone says nothing wrong.
    ['sw', 'X'],
    ['ur', 'X'],
    ['ka', 'X'],
  ])('are in the language of the post: %s', (lang, alt) => {
    expect(card('X', lang)).toBe(alt)
  })

  it.each([
    ['Why tides are late', 'en'],
    ['404', 'en'],
    ['Kubernetesを使わない理由', 'ja'],
    ['쿠버네티스를 쓰지 않는 이유', 'ko'],
    ['我们在生产环境中把 PostgreSQL 运行三年', 'zh-Hans'],
    ['我們為什麼離開微服務', 'zh-Hant'],
    ['中文', 'zh-Hans'],
    ['Почему мы ушли', 'ru'],
    ['Чому ми їх лишили', 'uk'],
    ['Γιατί φύγαμε', 'el'],
    ['α-helix and β-sheet', 'en'],
    ['مقارنة بين React و Vue', 'ar'],
    ['می\u200cخواهم خانه\u200cای بسازم', 'fa'],
    ['שלום, עולם', 'he'],
    ['डेटाबेस चलाने का अनुभव', 'hi'],
    ['ประสบการณ์สามปี', 'th'],
    ['Vì sao chúng tôi rời bỏ microservices', 'vi'],
  ])('are by the letters of %s where no language is named', (title, lang) => {
    expect(wordsFor('', title)).toBe(ownWords[lang])
  })

  it.each(['ہم نے کیوں چھوڑا', 'რატომ წავედით', 'Зашто смо отишли њих', 'ஏன்'])(
    'are none for %s, whose language is none of ours',
    (title) => {
      expect(wordsFor('', title)).toBeUndefined()
      expect(card(title)).toBe(title)
    },
  )

  it('say of a drawn picture what article it is for', () => {
    const drawn = (lang: string) => writeAlt(silent, { ...plain, title: 'X', lang }, 'openai')
    expect(drawn('tr')).toBe('“X” yazısı için illüstrasyon')
    expect(drawn('ja')).toBe('記事「X」のイラスト')
    expect(drawn('sw')).toBe('X')
  })

  it('are safe from names of what every object has', () => {
    expect(wordsFor('constructor', 'X')).toBeUndefined()
    expect(wordsFor('no language at all', 'X')).toBeUndefined()
  })
})
