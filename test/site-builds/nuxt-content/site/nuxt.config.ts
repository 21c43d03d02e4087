export default defineNuxtConfig({
  modules: ['@nuxt/content'],
  runtimeConfig: { public: { siteUrl: 'https://harbour.example' } },
  content: { experimental: { sqliteConnector: 'native' } },
  nitro: { prerender: { routes: ['/'], crawlLinks: true } },
  compatibilityDate: '2026-01-01',
  telemetry: false,
})
