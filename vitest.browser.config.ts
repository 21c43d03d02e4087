import { defineConfig } from 'vitest/config'

/** In a real browser, one page after the other: what is measured is not to share its time. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 180_000,
    fileParallelism: false,
    reporters: 'verbose',
  },
})
