#!/usr/bin/env node
const [major] = process.versions.node.split('.')
if (Number(major) < 24) {
  console.error(`hero-images: this is Node ${process.versions.node}, and 24 or newer is needed.`)
  process.exit(2)
}
const { load } = await import('./main.js')
await load.worker()
