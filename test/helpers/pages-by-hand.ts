/** A blog of plain HTML below its sitemap, as one writes it by hand: four articles, an index with cards. */

export interface Written {
  readonly slug: string
  readonly title: string
  readonly picture?: string
}

const address = 'https://sea.example/blog'
const picture = (slug: string) => `${slug}-hero.png`

export const harbour = { slug: 'harbour-lights', title: 'Harbour lights' }
export const tides = { slug: 'tide-tables', title: 'Tide tables' }
export const ropes = { slug: 'rope-work', title: 'Rope work' }
export const fog = { slug: 'fog-signals', title: 'Fog signals' }
export const old = [harbour, tides, ropes]

/** What an article says of its picture, by the places where pages show theirs. */
export interface Shown {
  readonly head: string
  readonly data: string
  readonly article: string
}

export const shown = (
  slug: string,
  { alt = slug, social = picture(slug), src = `images/${picture(slug)}`, more = '' } = {},
): Shown => ({
  head: `  <meta property="og:image" content="${address}/images/${social}">\n${more}`,
  data: `,\n    "image": "${address}/images/${picture(slug)}"`,
  article: `      <figure class="hero">\n        <img src="${src}" alt="${alt}" width="1200" height="675">\n      </figure>\n`,
})

const nothing = { head: '', data: '', article: '' }

export const article = (
  { slug, title }: Written,
  { head, data, article: figure }: Shown = nothing,
): string => `<!DOCTYPE html>
<html lang="en">
<head>
  <title>${title} | Sea Notes</title>
  <link rel="canonical" href="${address}/${slug}.html">
${head}  <script type="application/ld+json">
  {
    "@context": "https://schema.org",
    "@type": "BlogPosting",
    "headline": "${title}"${data}
  }
  </script>
</head>
<body>
  <article>
    <header>
      <h1>${title}</h1>
      <p class="by">By Ann</p>
${figure}    </header>
    <p>What is to be said of it.</p>
  </article>
</body>
</html>
`

export const card = ({ slug, title }: Written, alt?: string): string => `      <li class="card">
        <a href="${slug}.html">
${alt === undefined ? '' : `          <img src="images/${picture(slug)}" alt="${alt}" loading="lazy">\n`}          <h2>${title}</h2>
        </a>
      </li>
`

export const index = (cards: string): string => `<!DOCTYPE html>
<html lang="en">
<head><title>Blog | Sea Notes</title></head>
<body>
    <ul>
${cards}    </ul>
</body>
</html>
`

export const url = ({ slug, title }: Written, hasPicture = true): string => `  <url>
    <loc>${address}/${slug}.html</loc>
${
  hasPicture
    ? `    <image:image>
      <image:loc>${address}/images/${picture(slug)}</image:loc>
      <image:title>${title}</image:title>
    </image:image>
`
    : ''
}  </url>
`

export const sitemap = (urls: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url>
    <loc>${address}/</loc>
  </url>
${urls}</urlset>
`

/** The blog with its old articles, by path. */
export const blog = (): Record<string, string> => ({
  ...Object.fromEntries(
    old.flatMap((post) => [
      [`blog/${post.slug}.html`, article(post, shown(post.slug))],
      [`blog/images/${picture(post.slug)}`, 'not looked at'],
    ]),
  ),
  'blog/index.html': index(old.map((post) => card(post, post.slug)).join('')),
  'sitemap.xml': sitemap(old.map((post) => url(post)).join('')),
})
