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
  'test/commands/wire/wire-repo.test.ts',
]

/** The modules that users get: micromark's build for development checks each of its own steps. */
const ssr = { resolve: { conditions: ['node'], externalConditions: ['node'] } }

export default defineConfig({
  test: {
    testTimeout: 180_000,
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
          exclude: [...apart, 'test/browser/**'],
          // Two threads load each module once for all files: no test may leave anything behind.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        ssr,
        test: {
          name: 'e2e',
          include: apart.map((path) => path.replace(/\*\*$/, '**/*.test.ts')),
          // Two processes for all files, too: to load the emulator and the action takes a second each.
          isolate: false,
        },
      },
    ],
  },
})
