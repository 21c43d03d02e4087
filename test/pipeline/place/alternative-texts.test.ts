import { afterEach, expect, it } from 'vitest'
import { type Folder, openFolder, small } from '../folder.ts'
import { name, text } from '../scene.ts'

let folder: Folder
afterEach(() => folder.close())

const settings = { '.github/hero-images.yml': small }
const cards = { 'api-key': '' }
const config = (more: string) => ({ '_config.yml': `url: https://blog.example\n${more}` })
const post = () => folder.read(name('a')).toString()

it.each([
  ['title: Hafen\nlang: de\n', 'A tide', '', 'Titelkarte: „A tide“'],
  ['title: Hafen\nlang: de\n', 'A tide', 'lang: nl\n', 'Titelkaart: ‘A tide’'],
  ['title: Hafen\n', 'Почему мы ушли', '', 'Карточка с заголовком: «Почему мы ушли»'],
])('on a site that says %j, %j with %j becomes a card with %j', async (site, title, more, alt) => {
  folder = openFolder({ ...config(site), ...settings, [name('a')]: text(title, more) })
  await folder.run(cards)
  expect(folder.record(name('a')).alt).toBe(alt)
  expect(post()).toContain(alt)
})

it.each([
  ['half a title', 'Kubernetesを使わない\u{12000}', '抽象的な図形 – 「Harbour Notes」'],
  ['no letter of it', 'བོད་ཡིག', 'Harbour Notes'],
  ['a sign of an old script', 'Why \u{12000} is a star', 'Harbour Notes'],
])('a card whose font has %s claims none of it', async (_, title, alt) => {
  folder = openFolder({
    ...config('title: Harbour Notes\n'),
    ...settings,
    [name('a')]: text(title),
  })
  await folder.run(cards)
  const record = folder.record(name('a'))
  expect(record).toMatchObject({ alt, title, untitled: true })
  expect(record.notes).toEqual([expect.stringContaining('`card.font`')])
  expect(post()).toContain(alt)
})

it('a name of the site that cannot be set is not on the card, nor in its alternative text', async () => {
  const files = { ...config('title: 港の\u{12000}\n'), ...settings }
  folder = openFolder({ ...files, [name('a')]: text('日本\u{12000}'), [name('b')]: text('A tide') })
  await folder.run(cards)
  expect(folder.record(name('a')).alt).toBe('抽象图形')
  const { alt, notes } = folder.record(name('b'))
  expect(alt).toBe('Title card: “A tide”')
  expect(notes).toEqual([expect.stringContaining('the name “港の\u{12000}”')])
})

it('a drawn picture is told in the language of the site', async () => {
  folder = openFolder({ ...config('lang: fr\n'), ...settings, [name('a')]: text('La marée') })
  await folder.run()
  expect(folder.record(name('a')).alt).toBe('Illustration de l’article « La marée »')
  expect(folder.recorder.requests[0]).toMatchObject({ lang: 'fr' })
})

it('a translation that shows the card of another language says the title that is on it', async () => {
  folder = openFolder({
    ...settings,
    '_config.yml': '',
    'hugo.toml':
      'baseURL = "https://blog.example"\ntitle = "Harbour"\ndefaultContentLanguage = "en"\n',
    'content/posts/a.md': '---\ntitle: A tide\n---\nText.\n',
    'content/posts/a.de.md': '---\ntitle: Eine Flut\n---\nText.\n',
    'content/posts/b.ja.md': '---\ntitle: 港の灯り\n---\nText.\n',
    'content/posts/b.de.md': '---\ntitle: Hafenlichter\n---\nText.\n',
  })
  await folder.run(cards)
  expect(folder.read('content/posts/a.md').toString()).toContain('Title card: “A tide”')
  const german = folder.read('content/posts/a.de.md').toString()
  expect(german).toContain('Titelkarte: „A tide“')
  expect(german).not.toContain('„Eine Flut')
})

it.each([
  ['', 'Tom & <b>Jerry</b>'],
  ['card: { label: "The <em>Quiet</em> &amp; co" }\n', 'The Quiet & co'],
])('the site is called as its readers see it, in prompts as on cards: %j', async (more, site) => {
  folder = openFolder({
    '_config.yml': 'url: https://blog.example\ntitle: Tom &amp; `<b>Jerry</b>`\n',
    '.github/hero-images.yml': small + more,
    [name('a')]: text('A tide'),
  })
  await folder.run()
  expect(folder.recorder.requests[0]!.prompt).toContain(`on the site “${site}”.`)
})
