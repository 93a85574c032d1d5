import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operationsPage, renderOperations } from '../scripts/operations.mjs'

test('docs/operations.md is up to date', () => {
  expect(readFileSync(operationsPage, 'utf8'), 'npm run docs writes it').toBe(renderOperations())
})
