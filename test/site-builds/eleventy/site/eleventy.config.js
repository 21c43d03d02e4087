import { HtmlBasePlugin } from '@11ty/eleventy'

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(HtmlBasePlugin)
  eleventyConfig.addPassthroughCopy({ './public/': '/' })
  eleventyConfig.addPreprocessor('drafts', '*', (data) => {
    if (data.draft && process.env.ELEVENTY_RUN_MODE === 'build') return false
  })
  eleventyConfig.addFilter('readableDate', (date) => date.toISOString().slice(0, 10))
}

export const config = {
  markdownTemplateEngine: 'njk',
  htmlTemplateEngine: 'njk',
  dir: { input: 'content', includes: '../_includes', data: '../_data', output: '_site' },
}
