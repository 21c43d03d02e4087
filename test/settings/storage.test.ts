import { describe, expect, it } from 'vitest'
import { parseSettingsFile } from '../../src/settings/parse-file.ts'

const parse = (text: string) => parseSettingsFile(text, 'hero.yml', ['astro'])
const s3 = (more = '') =>
  `storage: s3\ns3:\n  bucket: acme\n  public-url: https://img.acme.dev/\n${more}`

describe('the settings of a bucket', () => {
  it('have defaults', () => {
    expect(parse(s3())).toMatchObject({
      storage: 's3',
      s3: {
        bucket: 'acme',
        'public-url': 'https://img.acme.dev/',
        key: '{path}-{hash}.{ext}',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    })
    expect(parse('')).toMatchObject({ storage: 'repo' })
  })

  it.each([
    ['storage: s3\n', 1, '`s3` does not say which bucket'],
    ['s3: { bucket: acme, public-url: https://a.dev }\n', 1, '`storage: s3`, which is not set'],
    [`${s3()}image-url: /img\n`, 5, '`image-url` is about pictures in the repo'],
    [s3('  key: "{path}.{ext}"\n'), 5, '`s3.key` is "{path}.{ext}". Allowed: keys with {path}'],
    [s3('  endpoint: http://s3.acme.dev\n'), 5, 'an address that begins with https://'],
    [s3('  endpoint: https://a:b@s3.acme.dev\n'), 5, 'an address that begins with https://'],
    [`storage: s3\ns3: { bucket: acme, public-url: "https://a.dev/x'y" }\n`, 2, 'an address'],
    [s3('  region: "eu.example/"\n'), 5, 'a region, such as eu-central-1'],
    [s3('  secret: x\n'), 5, '`s3.secret` is not a setting'],
    [s3('  cache-control: "a\\r\\nX-B: c"\n'), 5, 'Cache-Control is to say'],
    ['storage: gcs\n', 1, 'Allowed: repo, s3'],
  ])('are refused in one sentence: %j', (text, line, said) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ file: 'hero.yml', line, message: expect.stringContaining(said) }),
    )
  })
})
