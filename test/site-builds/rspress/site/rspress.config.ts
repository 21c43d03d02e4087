import { defineConfig } from '@rspress/core'

export default defineConfig({
  root: 'docs',
  title: 'Harbour notes',
  description: 'What a small harbour does all day.',
  base: '/notes/',
  siteOrigin: 'https://harbour.example',
  head: [
    ['meta', { name: 'twitter:card', content: 'summary' }],
    ['meta', { property: 'og:image', content: 'https://harbour.example/notes/images/tides.png' }],
  ],
})
