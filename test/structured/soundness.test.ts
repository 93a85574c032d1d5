import { isStrictSchemaError, type JSONSchema, type StrictSchema, toStrictSchema } from '@oaix/structured'
import { describe, expect, test } from 'vitest'
import { accepts } from './support/accepts.ts'

type Schema = JSONSchema | boolean

/** Random numbers that are the same every time. */
function createRandom(seed: number) {
  let state = seed
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
  return {
    below,
    chance: (share: number) => below(1000) < share * 1000,
    of: <T>(list: readonly T[]) => list[below(list.length)] as T,
  }
}
type Random = ReturnType<typeof createRandom>

const keys = ['a', 'b', 'k']
const scalars = ['x', 'y', 1, 2, null, true]

function randomSchema(random: Random, depth: number, limits: boolean): JSONSchema {
  const deeper = () => randomSchema(random, depth - 1, limits)
  const part = () => (random.chance(0.05) ? random.chance(0.5) : deeper())
  const parts = () => Array.from({ length: 2 + random.below(2) }, part)
  const kind = random.below(depth > 0 ? 13 : 5)
  const limit = limits && random.chance(0.5)
  switch (kind) {
    case 0:
      return { type: random.of(['string', 'boolean', 'null']) }
    case 1:
      return {
        type: random.of(['number', 'integer']),
        ...(limit && { minimum: random.below(4), maximum: 2 + random.below(4) }),
      }
    case 2:
      return { const: random.of(scalars) }
    case 3:
      return { enum: [random.of(scalars), random.of(scalars)] }
    case 4:
      return { type: ['string', 'null'], description: 'text' }
    case 5:
      return {
        ...(random.chance(0.8) && { type: 'array' }),
        items: deeper(),
        ...(limit && { minItems: random.below(2), maxItems: 1 + random.below(2) }),
      }
    case 6:
      return { anyOf: parts() }
    case 7:
      return { oneOf: parts() }
    case 8:
      return { allOf: parts() }
    case 9:
      return {
        $ref: random.of(['#/$defs/A', '#/$defs/B', '#']),
        ...(random.chance(0.3) && { description: 'see there' }),
      }
    default:
      return randomObject(random, depth, limits)
  }
}

function randomObject(random: Random, depth: number, limits: boolean): JSONSchema {
  const named = keys.filter(() => random.chance(0.6))
  const part = (key: string) =>
    key === 'k' ? { const: random.of(['x', 'y']) } : randomSchema(random, depth - 1, limits)
  return {
    ...(random.chance(0.8) && { type: 'object' }),
    properties: Object.fromEntries(named.map((key) => [key, part(key)])),
    required: named.filter(() => random.chance(0.6)),
    ...(random.chance(0.3) && { additionalProperties: false }),
    ...(random.chance(0.1) && {
      [random.of(['anyOf', 'oneOf'])]: [randomObject(random, 0, limits), randomObject(random, 0, limits)],
    }),
  }
}

const impossible = Symbol('impossible')

/** A random value of a strict schema, or `impossible`. */
function randomValue(random: Random, root: JSONSchema, node: JSONSchema, depth: number): unknown {
  if (depth === 0) return impossible
  const deeper = (next: unknown) => randomValue(random, root, next as JSONSchema, depth - 1)
  if (node.$ref !== undefined) return deeper(node.$ref === '#' ? root : root.$defs?.[node.$ref.slice(8)])
  if (node.anyOf) return deeper(random.of(node.anyOf))
  const values = 'const' in node ? [node.const] : node.enum
  if (values) {
    const possible = values.filter((value) => accepts(root, node, value))
    return possible.length > 0 ? random.of(possible) : impossible
  }
  const { minimum = 0, maximum = minimum + 3, minItems = 0, maxItems = minItems + 2 } = node
  switch (random.of([node.type].flat())) {
    case 'string':
      return random.of(['x', 'y'])
    case 'boolean':
      return random.chance(0.5)
    case 'null':
      return null
    case 'integer':
      return minimum > maximum ? impossible : minimum + random.below(maximum - minimum + 1)
    case 'number':
      return minimum > maximum ? impossible : Math.min(maximum, minimum + random.below(4) / 2)
    case 'array': {
      if (minItems > maxItems) return impossible
      const list = Array.from({ length: minItems + random.below(maxItems - minItems + 1) }, () =>
        deeper(node.items),
      )
      return list.includes(impossible) ? impossible : list
    }
    default: {
      const entries = Object.entries(node.properties ?? {}).map(([key, property]) => [key, deeper(property)])
      return entries.some(([, value]) => value === impossible) ? impossible : Object.fromEntries(entries)
    }
  }
}

/** Whether a node is within what strict mode knows. */
function isStrict(node: Schema): boolean {
  if (typeof node === 'boolean') return false
  const { $ref, anyOf, properties = {}, required, additionalProperties, items, description, ...rest } = node
  if ($ref !== undefined) return Object.keys(node).length === 1
  if (anyOf) return Object.keys(rest).length === 0 && anyOf.length > 0 && anyOf.every(isStrict)
  const types = [node.type].flat()
  if (types.includes('object')) {
    const isClosed = additionalProperties === false && `${required}` === `${Object.keys(properties)}`
    if (!isClosed || !Object.values(properties).every(isStrict)) return false
  }
  if (types.includes('array') && !isStrict(items as Schema)) return false
  return node.type !== undefined
}

const seeds = Array.from({ length: 30 }, (_, index) => index + 1)

describe.each([
  ['shapes', false],
  ['shapes and limits', true],
])('%s', (_name, limits) => {
  test.each(seeds)('whatever the strict schema allows, the original does (seed %i)', (seed) => {
    const random = createRandom(seed * 7919)
    let converted = 0
    let checked = 0
    for (let round = 0; round < 400; round++) {
      const $defs = { A: randomSchema(random, 2, limits), B: randomSchema(random, 2, limits) }
      const original: JSONSchema = { ...randomObject(random, 3, limits), type: 'object', $defs }
      let strict: StrictSchema
      try {
        strict = toStrictSchema(original)
      } catch (error) {
        if (!isStrictSchemaError(error)) throw error
        continue
      }
      converted++
      const { $defs: defs = {}, ...root } = strict.schema
      expect(isStrict(root) && Object.values(defs).every(isStrict), JSON.stringify(strict.schema)).toBe(true)
      for (let turn = 0; turn < 10; turn++) {
        const value = randomValue(random, strict.schema, strict.schema, 12)
        if (value === impossible) continue
        checked++
        const restored = strict.restore(value)
        if (!accepts(original, original, restored)) {
          expect.fail(JSON.stringify({ original, strict: strict.schema, value, restored }))
        }
      }
    }
    expect(converted).toBeGreaterThan(40)
    expect(checked).toBeGreaterThan(200)
  })
})
