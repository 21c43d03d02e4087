import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../src/pipeline/plan/subject-of.ts'
import { readPost } from '../../src/posts/read.ts'
import { parseBrand } from '../../src/prompts/brand.ts'
import { ownWords } from '../../src/prompts/own-words.ts'
import { writeAlt, writePrompt } from '../../src/prompts/prompt.ts'
import { wordNames } from '../../src/prompts/template-variables.ts'

const page = readFileSync(new URL('../../docs/brand-templates.md', import.meta.url), 'utf8')
const [book, magazine, release, ...more] = [...page.matchAll(/^```liquid\n([\s\S]*?)^```$/gm)].map(
  ([, template]) => parseBrand(template!, 'brand.md'),
)

/** Prompt and alternative text of a post, as a run would write them. */
function written(brand: typeof book, head: string, body = 'On kites.\n', size = [1536, 864]) {
  const post = readPost('blog/a.md', new TextEncoder().encode(`---\n${head}---\n${body}`))
  const [width = 0, height = 0] = size
  const subject = subjectOf(post, {}, { name: 'Harbour Notes' }, {}, { width, height })
  return { prompt: writePrompt(brand!, subject), alt: writeAlt(brand!, subject, 'openai') }
}

describe('the templates of the document', () => {
  it('are three, and none is warned of', () => {
    expect(more).toEqual([])
    for (const brand of [book, magazine, release]) expect(brand!.warnings).toBeUndefined()
  })

  it('a brand book: motif by category, concept before title', () => {
    const head = 'title: Why we moved\ncategories: [Engineering]\ndescription: Short.\n'
    const { prompt, alt } = written(book, head)
    expect(prompt).toContain('house style of “Harbour Notes”, wide (16:9).')
    expect(prompt).toContain(
      'Subject: one object that stands for the idea of “Why we moved”. In short: “Short.”\n',
    )
    expect(prompt).toContain('Motif: parts that fit into each other')
    expect(alt).toBe('Illustration: Why we moved')
    const own = written(book, 'title: X\nhero_images: { concept: a ferry }\n')
    expect(own.prompt).toContain('Subject: “a ferry”\n')
    expect(own.prompt).toContain('Motif: a single geometric shape')
    expect(own.alt).toBe('Illustration: a ferry')
  })

  it('a magazine: place, mood and series of the front matter', () => {
    const head =
      'title: Cod in March\nplace: Lofoten\nmood: quiet\nseries: { name: Slow north, part: 3 }\n'
    const { prompt, alt } = written(magazine, head, '{% include map.html %}\n\nWe left early.\n')
    expect(prompt).toContain('article in “Harbour Notes”, 1536x864 pixels')
    expect(prompt).toContain('It begins: “We left early.”\nPlace: “Lofoten”.\nMood: “quiet”.')
    expect(prompt).toContain('the series “Slow north”, part 3: the same lens')
    expect(prompt).toContain('The horizon in the upper third.')
    expect(alt).toBe('Lofoten: photograph for “Cod in March”')
    const bare = written(magazine, 'title: Cod\n', '', [1080, 1350])
    expect(bare.prompt).toContain('What the article tells: “Cod”.\nMood: “calm”.')
    expect(bare.prompt).toContain('The horizon in the middle.')
    expect(bare.alt).toBe('Cod: photograph for “Cod”')
  })

  it('release notes: product, version and what is new', () => {
    const head =
      'title: Faster search\nproduct: Lantern\nversion: "2.4"\nbreaking: true\nlang: de\n'
    const { prompt, alt } = written(release, head, '## Index\n\nText.\n\n## Filters\n')
    expect(prompt).toContain('every picture of “Lantern”;')
    expect(prompt).toContain('at most four:\n- “Index”\n- “Filters”\nOne crate stands open')
    expect(prompt).toContain('(the article is in “de”)')
    expect(alt).toBe('Lantern 2.4: Faster search')
    const bare = written(release, 'title: Faster search\n')
    expect(bare.prompt).toContain('On the workbench: “Faster search”.\n\nClean lines')
    expect(bare.alt).toBe('Harbour Notes: Faster search')
  })
})

it('the document names every variable, and every language that we have words in', () => {
  for (const name of wordNames) expect(page).toMatch(new RegExp(`\`${name}[\`.]`))
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  for (const lang of Object.keys(ownWords)) {
    const { language } = new Intl.Locale(lang)
    expect(page).toContain(language === 'nb' ? 'Norwegian' : names.of(language)!)
  }
})
