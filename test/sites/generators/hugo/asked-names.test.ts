import { describe, expect, test } from 'vitest'
import { namesAsked } from '../../../../src/sites/generators/hugo/asked-names.ts'
import { nameFor, pictureTaken } from '../../../../src/sites/generators/hugo/resource-globs.ts'

describe('what a template asks for by name', () => {
  test.each([
    ['{{ with .Resources.GetMatch "hero.*" }}', ['hero.*']],
    ['{{ with $.Page.Resources.GetMatch `cover*` }}', ['cover*']],
    ['{{ $x := $images.GetMatch (.Params.cover | default "*cover*") }}', ['*cover*']],
    ['{{ ((.Resources.ByType "image").GetMatch "{cover,hero}.*") }}', ['{cover,hero}.*']],
    ['{{ .Resources.Get "featured.jpg" }}', ['featured.jpg']],
    [
      '{{ .Resources.GetMatch "*feature*" }}{{ .Resources.GetMatch "a.png" }}',
      ['*feature*', 'a.png'],
    ],
    ['{{ with index (.Resources.ByType "image") 0 }}', ['*']],
    ['{{ range first 1 (.Resources.ByType "image") }}', ['*']],
    // Of the whole site, of another page, of others than the article.
    ['{{ resources.GetMatch "images/banner.*" }}', []],
    ['{{ (resources.ByType "image").GetMatch "banner.*" }}', []],
    ['{{ site.Home.Resources.GetMatch "banner.*" }}', []],
    ['{{ .Resources.GetMatch "avatar.*" }}', []],
    // A name that is put together, a comment, all pictures of a gallery.
    ['{{ .Resources.GetMatch (printf "*%s*" .Params.cover.image) }}', []],
    ['{{ .Resources.GetMatch $file }}', []],
    ['{{/* .Resources.GetMatch "old.*" */}}', []],
    ['{{ range .Resources.ByType "image" }}', []],
    ['{{ range .Resources.Match "gallery/*" }}', []],
  ])('%s', (text, names) => {
    expect(namesAsked(text)).toEqual(names)
  })
})

describe('the name that a glob takes', () => {
  test.each([
    ['hero.*', 'hero', ['webp', 'jpeg', 'png']],
    ['*feature*', 'feature', ['webp', 'jpeg', 'png']],
    ['{cover,hero,splash}.*', 'cover', ['webp', 'jpeg', 'png']],
    ['featured.jpg', 'featured', ['jpeg']],
    ['Cover.{jpg,png}', 'Cover', ['jpeg', 'png']],
    ['images/cover.*', 'images/cover', ['webp', 'jpeg', 'png']],
    ['header-*.webp', 'header-image', ['webp']],
    ['*', 'cover', ['webp', 'jpeg', 'png']],
  ])('%s: %s', (glob, name, formats) => {
    expect(nameFor(glob)).toEqual({ name, formats })
  })

  test.each(['track.gpx', '*.pdf', 'cover.svg', '[x-z]over.*'])('%s: none', (glob) => {
    expect(nameFor(glob)).toBeUndefined()
  })

  test('takes pictures of its folder, in whatever case', () => {
    const takes = pictureTaken('*banner*')
    const files = ['my-Banner.PNG', 'banner.md', 'img/banner.png', 'banner.webp']
    expect(files.filter((file) => takes.test(file))).toEqual(['my-Banner.PNG', 'banner.webp'])
  })
})
