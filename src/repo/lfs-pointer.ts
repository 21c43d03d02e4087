/** Whether bytes are what stands in the repo for a file in Git LFS (its specification, v1). */
export const isLfsPointer = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 100)).startsWith('version https://git-lfs.')
