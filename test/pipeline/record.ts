import type { Record } from '../../src/ledger/record.ts'
import { blobOf } from './snapshot.ts'

/** A record of a post whose two images have these texts for bytes. */
export function recordOf(
  post: string,
  files: { readonly hero: string; readonly social: string },
): Record {
  const file = (path: string, format: string) => ({
    path,
    format,
    width: 1536,
    height: 864,
    bytes: 5,
    sha256: 'd'.repeat(64),
    blob: blobOf(`bytes of ${path}`),
  })
  return {
    version: 1,
    post,
    title: 'A title',
    alt: 'An alt',
    prompt: 'A prompt',
    template: { source: 'built-in', sha256: 'a'.repeat(64) },
    generator: 'openai',
    model: 'gpt-image-2',
    quality: 'medium',
    requestedSize: '1536x864',
    endpoint: 'https://api.openai.com',
    references: [],
    edited: null,
    usage: null,
    cost: 0.03,
    fingerprint: 'c'.repeat(64),
    drawnAt: '2026-12-01T12:00:00.000Z',
    notes: [],
    files: { hero: file(files.hero, 'webp'), social: file(files.social, 'jpeg') },
  }
}
