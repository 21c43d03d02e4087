import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'Harbour notes',
  description: 'What a small harbour does all day.',
  base: '/notes/',
  cleanUrls: true,
  sitemap: { hostname: 'https://harbour.example/notes/' },
  head: [['meta', { name: 'twitter:card', content: 'summary' }]],
  themeConfig: {
    nav: [{ text: 'Notes', link: '/' }],
    sidebar: [{ text: 'Tides', link: '/posts/tides' }],
  },
})
