import type { Steps } from '../sizes.ts'
import type { Dialect, DialectName, Edits } from './dialect.ts'

const MB = 1024 * 1024

const paths = {
  generations: 'images/generations',
  edits: 'images/edits',
  models: 'models',
  chat: 'chat/completions',
}

const multipart: Edits = {
  // What openai-node does; multipart/form-data knows no lists.
  form: { style: 'multipart', fieldOfOne: 'image', fieldOfSeveral: 'image[]' },
  maxPictures: 16,
  formats: ['png', 'jpeg'],
  // OpenAI's own limit was 25 MB until 2025, and many gateways still have it.
  maxBytes: 25 * MB,
  mask: true,
}

/**
 * What a JSON body carries as data URLs. OpenAI documents 20,971,520 characters for one, which is
 * base64 of 15.7 MB; the others document nothing.
 */
const inJson = { formats: ['png', 'jpeg'], maxBytes: 15 * MB, mask: false } as const

/**
 * A caution where OpenAI's API is spoken by somebody unknown: only what all of them take, so PNG and
 * JPEG of 25 MB at most.
 */
const generic: Dialect = {
  name: 'generic',
  hosts: [],
  auth: 'bearer',
  root: 'as-given',
  paths,
  sizing: { style: 'size', rules: 'model' },
  quality: 'any',
  always: {},
  edits: multipart,
}

/**
 * A diffusion model draws in blocks. 64 pixels suit all of them: Stable Diffusion 1.5 needs 64 in
 * stable-diffusion.cpp, later ones 16 or 8. More than 4096 is no hero image.
 */
const blocks: Steps = { step: 64, minEdge: 64, maxEdge: 4096 }

/** What is known of each API; the sources are those of November 2026. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  generic,

  /** API reference and openai-node 7.57: pictures below 50 MB, WebP too. */
  openai: {
    ...generic,
    name: 'openai',
    hosts: ['api.openai.com'],
    edits: { ...multipart, formats: ['png', 'jpeg', 'webp'], maxBytes: 50 * MB },
  },

  /**
   * Azure OpenAI's documentation (2026-04): `api-key`, edits as multipart of PNG and JPEG alone. We
   * never ask for an output format, so that it cannot be the WebP that it lacks.
   */
  azure: {
    ...generic,
    name: 'azure',
    hosts: ['openai.azure.com', 'cognitiveservices.azure.com', 'services.ai.azure.com'],
    auth: 'api-key',
    root: 'azure',
    edits: { ...multipart, maxBytes: 50 * MB },
  },

  /** QuantumNous/new-api, of which KissAPI is one: OpenAI's requests, its own errors. */
  'new-api': { ...generic, name: 'new-api', hosts: ['kissapi.ai'] },

  /**
   * LiteLLM's proxy (source 00fc80b): older versions answer 422 to `image[]` (#15963), all take
   * `image` repeated.
   */
  litellm: {
    ...generic,
    name: 'litellm',
    edits: {
      ...multipart,
      form: { style: 'multipart', fieldOfOne: 'image', fieldOfSeveral: 'image' },
    },
  },

  /**
   * OpenRouter's image API: one path for all, unknown parameters are refused. The ratios are those
   * that its models have in common.
   */
  openrouter: {
    ...generic,
    name: 'openrouter',
    hosts: ['openrouter.ai'],
    paths: { ...paths, generations: 'images', edits: 'images' },
    sizing: {
      style: 'ratio',
      ratios: ['1:1', '3:2', '2:3', '4:3', '3:4', '16:9', '9:16'],
      resolutions: [
        { name: '1K', side: 1024 },
        { name: '2K', side: 2048 },
      ],
    },
    edits: { ...inJson, form: { style: 'input-references' }, maxPictures: 16 },
  },

  /**
   * docs.x.ai (2026-05): no `size`, edits as JSON with three pictures at most; `quality` is for one
   * model; the default answer is an address that soon ends.
   */
  xai: {
    ...generic,
    name: 'xai',
    hosts: ['api.x.ai'],
    sizing: {
      style: 'ratio',
      ratios: [
        ...['1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3', '2:1', '1:2'],
        ...['19.5:9', '9:19.5', '20:9', '9:20'],
      ],
      resolutions: [
        { name: '1k', side: 1024 },
        { name: '2k', side: 2048 },
      ],
    },
    quality: { models: /(^|\/)grok-imagine-image-2\.0$/, values: ['low', 'medium'] },
    always: { response_format: 'b64_json' },
    edits: { ...inJson, form: { style: 'image-urls' }, maxPictures: 3 },
  },

  /** ai.google.dev, OpenAI compatibility: model, prompt, n, size, response_format, nothing else. */
  gemini: {
    ...generic,
    name: 'gemini',
    hosts: ['generativelanguage.googleapis.com'],
    quality: 'none',
    always: { response_format: 'b64_json' },
    edits: undefined,
  },

  /** docs.together.ai: sides from 64 to 1792 in the steps of FLUX; its base64 goes by that name. */
  together: {
    ...generic,
    name: 'together',
    hosts: ['api.together.ai', 'api.together.xyz'],
    sizing: { style: 'sides', rules: { step: 16, minEdge: 64, maxEdge: 1792 } },
    quality: 'none',
    always: { response_format: 'base64' },
    edits: undefined,
  },

  /** LocalAI (source 82c191a): no edits; the default answer is an address on its own host. */
  localai: {
    ...generic,
    name: 'localai',
    sizing: { style: 'size', rules: blocks },
    quality: 'none',
    always: { response_format: 'b64_json' },
    edits: undefined,
  },

  /** stable-diffusion.cpp's server (source 97d2990): prefers `image[]`, refuses WebP. */
  'sd-cpp': {
    ...generic,
    name: 'sd-cpp',
    sizing: { style: 'size', rules: blocks },
    quality: 'none',
    edits: {
      ...multipart,
      form: { style: 'multipart', fieldOfOne: 'image[]', fieldOfSeveral: 'image[]' },
    },
  },
}
