import { expect, it } from 'vitest'
import {
  type Approval,
  approvalOf,
  approvalPath,
  isApprovalPath,
  readApproval,
  writeApproval,
} from '../../src/staging/approval-entry.ts'

const approval: Approval = {
  version: 1,
  post: 'posts/tides.md',
  sha256: 'a'.repeat(64),
  by: 'ann',
  at: '2026-11-25T10:00:00.000Z',
  via: 'tick',
  head: 'b'.repeat(40),
}
const path = approvalPath(approval)

it('is read as it was written', () => {
  expect(isApprovalPath(path)).toBe(true)
  expect(readApproval(path, writeApproval(approval))).toEqual(approval)
})

it.each([
  ['of another picture', writeApproval({ ...approval, sha256: 'c'.repeat(64) })],
  ['of another post', writeApproval({ ...approval, post: 'posts/boats.md' })],
  ['damaged', writeApproval(approval).subarray(1)],
  ['without a person', Buffer.from(JSON.stringify({ ...approval, by: undefined }))],
])('what is %s approves nothing', (_, bytes) => expect(readApproval(path, bytes)).toBeUndefined())

it('holds for the same bytes of the same post, or of one that was renamed', () => {
  const there = (post: string) => post === 'posts/tides.md'
  const { post, sha256 } = approval
  expect(approvalOf({ post, sha256 }, [approval], there)).toBe(approval)
  expect(approvalOf({ post, sha256: 'c'.repeat(64) }, [approval], there)).toBeUndefined()
  const other = { post: 'posts/boats.md', sha256 }
  expect(approvalOf(other, [approval], there)).toBeUndefined()
  expect(approvalOf(other, [approval], () => false)).toBe(approval)
})
