import { readBy, shown, type ThemePictures } from '../../contract/picture-keys.ts'

const { page, lists, og, both } = shown

/** Keys of Jekyll's themes. */
export const jekyllPictures: readonly ThemePictures[] = [
  readBy('jekyll-seo-tag', 'jekyll/jekyll-seo-tag', '1081a0e', 'lib/jekyll-seo-tag/image_drop.rb', {
    image: og,
    'image.path': og,
    'image.facebook': og,
    'image.twitter': og,
  }),
  readBy('al-folio', 'alshedivat/al-folio', '004ea3e', '_includes/metadata.html', {
    og_image: og,
  }),
  readBy('Beautiful Jekyll', 'daattali/beautiful-jekyll', '0078bc8', '_includes/head.html', {
    'cover-img': ['page', 'og:image'],
    'thumbnail-img': ['lists', 'og:image'],
    'share-img': og,
  }),
  readBy('Chirpy', 'cotes2020/jekyll-theme-chirpy', '00fe784', '_includes/head.html', {
    image: og,
    'image.path': og,
  }),
  readBy(
    'Clean Blog',
    'StartBootstrap/startbootstrap-clean-blog-jekyll',
    '00b671a',
    '_layouts/post.html',
    {
      background: page,
    },
  ),
  readBy('Flexible', 'artemsheludko/flexible-jekyll', '06b1ad0', '_layouts/post.html', {
    thumbnail: page,
  }),
  readBy('Hydejack', 'hydecorp/hydejack', 'v9.2.1', '_includes/components/post.html', {
    image: both,
    accent_image: page,
  }),
  readBy('Mediumish', 'wowthemesnet/mediumish-theme-jekyll', '6ba0f48', '_layouts/post.html', {
    image: both,
  }),
  readBy('Minimal Mistakes', 'mmistakes/minimal-mistakes', '030c2ac', '_includes/seo.html', {
    'header.og_image': og,
    'header.overlay_image': ['page', 'og:image'],
    'header.image': ['page', 'og:image'],
  }),
  readBy('So Simple', 'mmistakes/so-simple-theme', '001b90c', '_layouts/post.html', {
    'image.feature': page,
  }),
  readBy('TeXt', 'kitian616/jekyll-TeXt-theme', 'v2.2.6', '_includes/article-list.html', {
    cover: lists,
    'article_header.image.src': page,
    'article_header.background_image.src': page,
  }),
  readBy('Type on Strap', 'sylhare/Type-on-Strap', '02abbc2', '_includes/default/head.liquid', {
    'feature-img': ['page', 'og:image'],
    thumbnail: ['lists', 'og:image'],
  }),
]
