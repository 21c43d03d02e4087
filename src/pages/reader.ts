import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { HeroImagesError } from '../errors.ts'

/** Reads files below a folder, with the memory of one for all of them. */
export interface Reader {
  /** Bytes to keep. @throws HeroImagesError */
  read(path: string): Promise<Uint8Array>
  /**
   * What `use` makes of a file's bytes, which are only there while it runs: their memory is that of
   * the next file. Thousands of buffers of their own would wait for the garbage collector together.
   * @throws HeroImagesError where it is no readable file, or larger than any page or picture is
   */
  look<T>(path: string, use: (bytes: Uint8Array) => T): Promise<T>
}

/** More than any page or picture has. */
const mostBytes = 64 * 1024 * 1024
/** What one large file needed is not kept for the small ones. */
const mostKept = 4 * 1024 * 1024

export function createReader(dir: string): Reader {
  const idle: Buffer[] = []

  async function into(path: string, bufferOf: (size: number) => Buffer): Promise<Uint8Array> {
    let file: Awaited<ReturnType<typeof open>> | undefined
    try {
      file = await open(join(dir, path), constants.O_RDONLY | constants.O_NOFOLLOW)
      const stat = await file.stat()
      if (!stat.isFile()) throw new Error('it is no file')
      if (stat.size > mostBytes) throw new Error(`it has ${Math.ceil(stat.size / 1024 / 1024)} MB`)
      const buffer = bufferOf(stat.size)
      let offset = 0
      while (offset < stat.size) {
        const { bytesRead } = await file.read(buffer, offset, stat.size - offset, offset)
        if (bytesRead === 0) break
        offset += bytesRead
      }
      return buffer.subarray(0, offset)
    } catch (cause) {
      throw new HeroImagesError(`The file cannot be read: ${(cause as Error).message}.`, { cause })
    } finally {
      await file?.close()
    }
  }

  return {
    read: (path) => into(path, (size) => Buffer.allocUnsafeSlow(size)),
    async look(path, use) {
      let buffer = idle.pop()
      try {
        const bytes = await into(path, (size) => {
          if (buffer === undefined || buffer.length < size)
            buffer = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(Math.max(size, 65_536))))
          return buffer
        })
        return use(bytes)
      } finally {
        if (buffer !== undefined && buffer.length <= mostKept) idle.push(buffer)
      }
    },
  }
}
