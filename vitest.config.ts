import { defineConfig } from 'vitest/config'

/** These start processes, play GitHub, or take long for another reason that is said here. */
const apart = [
  // Runs of `dist/` against emulated services.
  'test/e2e/**',
  'test/faults/**',
  'test/conversation/**',
  // Other people's servers, as processes.
  'test/conformance/**',
  // Git, and GitHub as an emulator plays it.
  'test/repo/**',
  'test/github/**',
  // A bucket, as an emulator plays it.
  'test/storage/**',
  'test/commands/wire/wire-repo.test.ts',
]

/**
 * End to end, too, with many runs a test: several at once, in an order of their own, against services that
 * fail. `npm test` goes without them; `npm run test:all` does not, and CI plays them in parts.
 */
const slowJourneys = [
  'forks-drawn',
  'memory-*',
  '*-together',
  '*-attack',
  '*-staging',
  'second-look',
  'staging',
  'stacked',
  'required',
  'rules',
  'deliveries',
  'merge-queue',
  'after-commit',
  'attachments',
  'backfill',
  'failures',
  'contact-sheets',
  'crops*',
  'clear-old',
  'dark',
  'dark-talk',
  'talk-*',
  'translations',
  'unplaceable',
  'unread',
  'seen-pictures',
  'restyle-archive',
  'shards',
  'batch',
  'large',
  'package',
  'proxies',
  'bad-weather',
  'broken-answers',
  'bucket*',
  'gateways',
  'key',
  'limits',
  'memory',
  'packs',
  'records-dir',
].map((name) => `test/e2e/${name}.test.ts`)

const slow = [...slowJourneys, 'test/faults/**/*.test.ts', 'test/conversation/**/*.test.ts']

/** Held to take no more than their input's length asks for: by the clock, so that nothing runs beside them. */
const linear = [
  'test/images-api/linear.test.ts',
  'test/pictures/linear.test.ts',
  'test/posts/repeats.test.ts',
  'test/posts/template-code.test.ts',
  'test/repo/long-output.test.ts',
  'test/text/data-limits.test.ts',
]

/**
 * Whole runs in memory, pictures, servers of this process, sites file by file, texts by the thousand: what
 * takes a file seconds. The others are the inner loop.
 */
const thorough = [
  'test/commands/**/*.test.ts',
  'test/images-api/**/*.test.ts',
  'test/pictures/**/*.test.ts',
  'test/pipeline/**/*.test.ts',
  'test/text-model/**/*.test.ts',
  'test/posts/{hostile,*.property}.test.ts',
  'test/report/{conversation,injection,injection-talk,room}.test.ts',
  'test/prompts/brand-warnings.test.ts',
  'test/site-builds/**/*.test.ts',
  'test/sites/engine/{present-hero,wire}.test.ts',
  'test/sites/generators/{fixtures,openings}.test.ts',
  'test/sites/learn/**/*.test.ts',
]

const tests = apart.map((path) => path.replace(/\*\*$/, '**/*.test.ts'))

/** As many processes as there are workers for all files: to load the emulator and the action takes a second each. */
const inProcesses = { isolate: false, sequence: { groupOrder: 3 } }

/** Threads load each module once for all files: no test may leave anything behind. */
const inThreads = { pool: 'threads', isolate: false } as const

/** The modules that users get: micromark's build for development checks each of its own steps. */
const ssr = { resolve: { conditions: ['node'], externalConditions: ['node'] } }

export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // On two cores: more than they are, for the runs of dist that wait for a server or a clock; beside
    // other work one less.
    maxWorkers: process.env.CI ? 4 : 3,
    projects: [
      {
        ssr,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...apart, ...linear, ...thorough, 'test/browser/**'],
          // Each worker loads the sources anew, which takes longer than a third one would spare on two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...inThreads,
        },
      },
      {
        ssr,
        test: {
          name: 'thorough',
          include: thorough,
          exclude: [...apart, ...linear],
          sequence: { groupOrder: 2 },
          ...inThreads,
        },
      },
      {
        ssr,
        test: {
          name: 'linear',
          include: linear,
          maxWorkers: 1,
          sequence: { groupOrder: 0 },
          ...inThreads,
        },
      },
      { ssr, test: { name: 'e2e', include: tests, exclude: slow, ...inProcesses } },
      { ssr, test: { name: 'slow', include: slow, ...inProcesses } },
    ],
  },
})
