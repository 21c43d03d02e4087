import { describe, expect, test } from 'vitest'
import { pictureKeys } from '../../../src/sites/generators/picture-keys.ts'
import { namedPictures } from '../../../src/sites/reading/named-pictures.ts'
import { isSocialKey, saysPicture, wordsOf } from '../../../src/sites/reading/picture-keys.ts'

test.each([
  ['ogImage', ['og', 'image']],
  ['og-image', ['og', 'image']],
  ['og_image', ['og', 'image']],
  ['og.image', ['og', 'image']],
  ['ogimage', ['og', 'image']],
  ['OGImage', ['og', 'image']],
  ['headimg', ['head', 'img']],
  ['openGraph.images', ['opengraph', 'images']],
  ['article_header.image.src', ['article', 'header', 'image', 'src']],
  ['image2', ['image2']],
  ['', []],
])('%s in words', (key, words) => {
  expect(wordsOf(key)).toEqual(words)
})

const themeKeys = Object.values(pictureKeys).flatMap((themes) =>
  themes.flatMap(({ theme, keys }) => Object.keys(keys).map((key) => [theme, key] as const)),
)

test.each(themeKeys)('%s: %s says picture', (_, key) => {
  expect(saysPicture(key)).toBeDefined()
})

test.each([
  'header.teaser',
  'image.teaser',
  'avatar',
  'author_avatar',
  'authorImage',
  'author.image',
  'authors.picture',
  'logo',
  'sponsor_logo',
  'siteLogo.image',
  'icon',
  'icons',
  'favicon',
  'profile_photo',
  'speaker.photo',
  'team.image',
  'gallery.image',
  'related.image',
  'image.alt',
  'imageAlt',
  'cover.caption',
  'photo_credit',
  'image_width',
  'title',
  'screenshot',
  'file',
])('%s says no picture of the post', (key) => {
  expect(saysPicture(key)).toBeUndefined()
})

test.each([
  'og.image',
  'shareImage',
  'share-img',
  'opengraph.image',
  'openGraph.image',
  'twitter_image',
])('%s is for sharing', (key) => expect(isSocialKey(key)).toBe(true))
test.each(['image', 'cover', 'hero.image', 'catalogue'])('%s is not', (key) => {
  expect(isSocialKey(key)).toBe(false)
})

describe('pictures in data', () => {
  test.each([
    [{ imageUrl: 'https://x.example/photo-1?w=3' }, ['imageUrl']],
    [{ preview: 'https://x.example/demo' }, []],
    [{ preview: 'https://x.example/demo.png' }, ['preview']],
    [{ image_source: 'https://x.example/File:A.jpg' }, []],
    [{ image: { source: './a.jpg' } }, ['image.source']],
    [{ background: '#fff' }, []],
    [{ banner: 'Breaking news' }, []],
    [{ cover: 'See how I made a.png' }, []],
    [{ photo: 'data:image/png;base64,AAAA' }, ['photo']],
    [{ bigimg: [{ src: '/a.png', desc: 'A' }] }, ['bigimg.src']],
    [{ 'cover-img': [{ '/a.png': 'A caption' }] }, ['cover-img']],
    [{ image: { feature: 'a.jpg', credit: 'b.jpg' } }, ['image.feature']],
    [{ sections: [{ image: '/a.png' }] }, []],
    [{ hero_images: { concept: 'image.png', image: 'a.png' } }, []],
    [{ head: { meta: [{ property: 'og:image', content: 'https://x.example/a' }] } }, ['og:image']],
    [{ head: [{ attrs: { property: 'og:image:alt', content: 'a.png' } }] }, []],
    [{ params: { images: ['/a.png'] } }, ['params.images']],
  ])('%j', (meta, keys) => {
    expect(namedPictures(meta).map(({ key }) => key)).toEqual(keys)
  })

  test('a list that holds itself many times over ends', () => {
    let list: unknown[] = ['a.png']
    for (let n = 0; n < 40; n++) list = [list, list, list, list]
    expect(namedPictures({ images: list }).length).toBeLessThan(10_000)
  })
})
