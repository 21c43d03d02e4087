import { readBy, shown, type ThemePictures } from '../../contract/picture-keys.ts'

const { page, og, both } = shown

/** Keys of Hexo's themes. */
export const hexoPictures: readonly ThemePictures[] = [
  readBy('Butterfly', 'npm:hexo-theme-butterfly', '5.7.0', 'layout', {
    cover: ['lists', 'og:image'],
    top_img: page,
  }),
  readBy('Fluid', 'npm:hexo-theme-fluid', '1.9.9', 'layout', {
    og_img: og,
    index_img: ['lists', 'og:image'],
    banner_img: page,
  }),
  readBy('Icarus', 'npm:hexo-theme-icarus', '6.1.1', 'layout', {
    og_image: og,
    cover: ['page', 'og:image'],
    thumbnail: ['lists', 'og:image'],
  }),
  readBy('Landscape', 'npm:hexo-theme-landscape', '1.1.0', 'layout', {
    photos: ['page', 'og:image'],
  }),
  readBy('Matery', 'blinkfox/hexo-theme-matery', '26aca56', 'layout/_partial/post-cover.ejs', {
    img: page,
  }),
  readBy('NexT', 'npm:hexo-theme-next', '8.29.0', 'layout', { photos: ['page', 'og:image'] }),
  readBy('Redefine', 'npm:hexo-theme-redefine', '2.9.0', 'layout/pages/post/article-content.ejs', {
    cover: both,
    banner: both,
    thumbnail: both,
    og_image: og,
  }),
  readBy('Stellar', 'npm:hexo-theme-stellar', '1.44.0', 'layout/_partial/head.ejs', {
    cover: ['lists', 'og:image'],
    banner: ['page', 'og:image'],
  }),
  readBy('Volantis', 'npm:hexo-theme-volantis', '6.8.3', 'layout/_partial/post.ejs', {
    headimg: both,
    thumbnail: page,
  }),
]
