import { defineConfig } from 'vitest/config'

/** Real builds: one after the other, because each takes all cores. */
export default defineConfig({
  test: {
    include: ['test/site-builds/*/site.ts'],
    testTimeout: 600_000,
    fileParallelism: false,
    reporters: 'verbose',
  },
})
