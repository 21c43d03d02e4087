import type { Brand } from '../../src/prompts/brand.ts'
import type { Subject } from '../../src/prompts/subject.ts'

/** A post that says nothing but its title. */
export const plain: Subject = {
  title: 'Why tides are late',
  description: '',
  tags: [],
  categories: [],
  section: '',
  lang: '',
  excerpt: '',
  headings: [],
  site: '',
}

/** A post that says all it can. */
export const full: Subject = {
  title: 'Why tides are late',
  description: 'On friction.',
  tags: ['sea', 'physics'],
  categories: ['Coast', 'sea'],
  section: 'notes',
  lang: 'de',
  excerpt: 'The moon is early.',
  headings: ['What pulls', 'What holds'],
  site: 'Estuary',
}

export const brand = (template: string, alt = '{{ title }}'): Brand => ({
  source: 'b.md',
  template,
  alt,
})
