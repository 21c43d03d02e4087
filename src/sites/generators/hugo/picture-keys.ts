import { readBy, shown, type ThemePictures } from '../../contract/picture-keys.ts'

const { page, lists, og, both, all } = shown

/** Keys of Hugo's themes. */
export const hugoPictures: readonly ThemePictures[] = [
  readBy('Ananke', 'theNewDynamic/gohugo-theme-ananke', 'v2.17.0', 'layouts', {
    featured_image: page,
    images: og,
  }),
  readBy('Beautiful Hugo', 'halogenica/beautifulhugo', 'f571556', 'layouts/partials/header.html', {
    bigimg: page,
    image: lists,
    share_img: og,
  }),
  readBy('Blowfish', 'nunocoracao/blowfish', '090fd09', 'layouts/partials/hero/big.html', {
    featureimage: page,
  }),
  readBy('Clarity', 'chipzoller/hugo-clarity', '05ae025', 'layouts/partials/opengraph.html', {
    featureImage: ['page', 'og:image'],
    thumbnail: ['lists', 'og:image'],
    shareImage: og,
  }),
  readBy('Congo', 'jpanther/congo', 'v2.9.0', 'layouts/_default/single.html', {
    cover: page,
    feature: both,
    thumbnail: lists,
  }),
  readBy('FixIt', 'hugo-fixit/FixIt', '8b6806b', 'layouts/_partials/function/get-cover.html', {
    featured_image: both,
    featured_image_preview: lists,
  }),
  readBy(
    'Future Imperfect Slim',
    'pacollins/hugo-future-imperfect-slim',
    '67dfc62',
    'layouts/_default/featured.html',
    {
      featured: both,
      images: all,
    },
  ),
  readBy('Hugoplate', 'zeon-studio/hugoplate', '1dc5811', 'layouts/blog/single.html', {
    image: both,
  }),
  readBy('LoveIt', 'dillonzq/LoveIt', '0e5d8eb', 'layouts/_partials/head/seo.html', {
    featuredImage: both,
    'seo.images': og,
  }),
  readBy('Mainroad', 'Vimux/Mainroad', '13e04b3', 'layouts/partials/post_thumbnail.html', {
    thumbnail: both,
    'thumbnail.src': both,
  }),
  readBy('PaperMod', 'adityatelange/hugo-PaperMod', 'd376885', 'layouts/_partials/cover.html', {
    'cover.image': all,
    images: og,
  }),
  readBy('Stack', 'CaiJimmy/hugo-theme-stack', 'v4.0.3', 'layouts', { image: all }),
  readBy('Terminal', 'panr/hugo-theme-terminal', 'v4.2.3', 'layouts/partials/cover.html', {
    cover: both,
  }),
  readBy('Toha', 'hugo-toha/toha', 'v4.10.0', 'layouts/partials/helpers/get-hero.html', {
    hero: both,
  }),
  readBy(
    'Tranquilpeak',
    'kakawait/hugo-tranquilpeak-theme',
    '3b5676a',
    'layouts/_default/summary.html',
    {
      coverImage: both,
      thumbnailImage: lists,
    },
  ),
  readBy('Universal', 'devcows/hugo-universal-theme', '1d19ba9', 'layouts/partials/headers.html', {
    banner: ['lists', 'og:image'],
  }),
]
