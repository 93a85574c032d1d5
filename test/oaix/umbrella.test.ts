import { createClient } from '@oaix/core/lite'
import * as umbrella from 'oaix'
import * as lite from 'oaix/lite'
import { describe, expect, test } from 'vitest'
import { bundlers } from '../../scripts/measure.mjs'
import { packages } from '../../scripts/workspace.mjs'

const parts = packages().filter(({ name }) => name !== 'oaix')

test('the umbrella has every function of every package, and each is the same', async () => {
  const all: Record<string, unknown> = {}
  for (const { manifest } of parts) Object.assign(all, await import(manifest.name))
  expect(Object.keys(umbrella).sort()).toEqual(Object.keys(all).sort())
  for (const [name, value] of Object.entries(umbrella)) expect(value, name).toBe(all[name])
  expect(lite.createClient).toBe(createClient)
})

test('no name is in two packages', async () => {
  const names = await Promise.all(parts.map(async ({ manifest }) => Object.keys(await import(manifest.name))))
  expect(names.flat().filter((name, index, all) => all.indexOf(name) !== index)).toEqual([])
})

describe.each(Object.entries(bundlers))('%s', (_bundler, bundle) => {
  test.each([
    ['@oaix/chat', 'createChatCompletion'],
    ['@oaix/responses', 'streamResponse'],
    ['@oaix/files', 'uploadFile'],
    ['@oaix/admin', 'listProjects'],
  ])('of the umbrella leaves what is left of %s: %s', async (specifier, name) => {
    const code = async (imports: Record<string, string[]>) => (await bundle(imports)).replace(/\s+/g, ' ')
    const deep = await code({ [specifier]: [name], '@oaix/core/lite': ['createClient'] })
    const wide = await code({ oaix: [name], 'oaix/lite': ['createClient'] })
    expect(wide.length).toBeLessThanOrEqual(deep.length)
  })
})
