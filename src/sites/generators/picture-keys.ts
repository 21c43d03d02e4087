import { readBy, shown, type ThemePictures } from '../contract/picture-keys.ts'
import { hexoPictures } from './hexo/picture-keys.ts'
import { hugoPictures } from './hugo/picture-keys.ts'
import { jekyllPictures } from './jekyll/picture-keys.ts'

const { page, lists, og, both, all } = shown

/**
 * Read in the sources of themes, by the name of their generator. Nothing is decided by this table: the
 * rule that says which keys name a picture is one for all, and the tests hold it against these keys.
 */
export const pictureKeys: Readonly<Record<string, readonly ThemePictures[]>> = {
  astro: [
    readBy(
      'Blog starter',
      'withastro/astro',
      '0b8c4da',
      'examples/blog/src/layouts/BlogPost.astro',
      {
        heroImage: page,
      },
    ),
    readBy('AstroPaper', 'satnaing/astro-paper', '00163a4', 'src/layouts/PostDetails.astro', {
      ogImage: og,
    }),
    readBy('AstroWind', 'onwidget/astrowind', '2e8f6ec', 'src/pages/[...blog]/index.astro', {
      image: all,
      'metadata.openGraph.images': og,
    }),
    readBy('Fuwari', 'saicaca/fuwari', '415fb97', 'src/pages/posts/[...slug].astro', {
      image: both,
    }),
  ],
  starlight: [
    readBy(
      'Starlight Blog',
      'HiDeoo/starlight-blog',
      'v0.15.0',
      'packages/starlight-blog/schema.ts',
      {
        'cover.image': both,
        'cover.dark': both,
        'cover.light': both,
      },
    ),
  ],
  hugo: hugoPictures,
  jekyll: jekyllPictures,
  hexo: hexoPictures,
  docusaurus: [
    readBy(
      'Classic',
      'facebook/docusaurus',
      '0bbabb7',
      'packages/docusaurus-theme-classic/src/theme/BlogPostPage/Metadata/index.tsx',
      {
        image: og,
      },
    ),
  ],
  eleventy: [
    readBy(
      'Eleventy Excellent',
      'madrilene/eleventy-excellent',
      'v4.6.1',
      'src/_layouts/post.njk',
      {
        image: page,
      },
    ),
  ],
  zola: [
    readBy('tabi', 'welpo/tabi', 'v4.1.0', 'templates', {
      'extra.social_media_card': og,
      'extra.local_image': lists,
      'extra.remote_image': lists,
    }),
    readBy('Paper', 'schoenenberg/zola-paper', '066763a', 'templates/index.html', {
      'extra.banner_path': og,
    }),
  ],
  next: [
    readBy(
      'Blog starter',
      'vercel/next.js',
      '16a3d98',
      'examples/blog-starter/src/app/posts/[slug]/page.tsx',
      {
        coverImage: page,
        'ogImage.url': og,
      },
    ),
    readBy(
      'Tailwind Nextjs Starter Blog',
      'timlrx/tailwind-nextjs-starter-blog',
      'v2.4.0',
      'app/blog/[...slug]/page.tsx',
      {
        images: ['page', 'og:image'],
      },
    ),
  ],
}
