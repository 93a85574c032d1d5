import { isStrictSchemaError, type JSONSchema, StrictSchemaError, toStrictSchema } from '@oaix/structured'
import { describe, expect, test } from 'vitest'

const closed = (properties: { [key: string]: JSONSchema }): JSONSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})
/** An object that requires all of its keys, but for those that end in `?`. */
const open = (
  properties: { [key: string]: JSONSchema | boolean },
  $defs?: { [name: string]: JSONSchema },
): JSONSchema => ({
  ...($defs && { $defs }),
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key.replace('?', ''), value]),
  ),
  required: Object.keys(properties).filter((key) => !key.endsWith('?')),
})
const string = { type: 'string' }
const number = { type: 'number' }
const nil = { type: 'null' }
const nullable = { type: ['string', 'null'] }

describe('schema', () => {
  test.each<[name: string, given: JSONSchema, strict: JSONSchema]>([
    [
      'closes objects inside lists',
      open({ a: { type: 'array', items: open({ b: string }) } }),
      closed({ a: { type: 'array', items: closed({ b: string }) } }),
    ],
    ['no `required` at all', { type: 'object', properties: { a: string } }, closed({ a: nullable })],
    [
      'an explicitly empty object',
      open({ a: { type: 'object', additionalProperties: false } }),
      closed({ a: closed({}) }),
    ],
    [
      'an object by its properties',
      { properties: { a: { items: string } }, required: ['a'] },
      closed({ a: { type: 'array', items: string } }),
    ],
    ['a list of one type', { ...open({ a: { type: ['string'] } }), type: ['object'] }, closed({ a: string })],
    [
      'several types, one of them an object',
      open({ a: { type: ['object', 'null'], properties: { b: string } } }),
      closed({ a: { ...closed({ b: nullable }), type: ['object', 'null'] } }),
    ],
    [
      'an object or a list',
      open({ a: { type: ['object', 'array'], properties: { b: string }, items: open({ c: string }) } }),
      closed({
        a: { ...closed({ b: nullable }), type: ['object', 'array'], items: closed({ c: string }) },
      }),
    ],
    ['optional and nullable by type', open({ 'a?': { type: ['string', 'null'] } }), closed({ a: nullable })],
    [
      'optional and nullable by enum',
      open({ 'a?': { enum: ['x', null] } }),
      closed({ a: { type: ['string', 'null'], enum: ['x', null] } }),
    ],
    [
      'optional, null by type but not by enum',
      open({ 'a?': { type: ['string', 'null'], enum: ['x'] } }),
      closed({ a: { anyOf: [{ type: ['string', 'null'], enum: ['x'] }, nil] } }),
    ],
    ['optional null', open({ 'a?': { const: null } }), closed({ a: { type: 'null', const: null } })],
    [
      'optional and nullable through a reference',
      { ...open({ 'a?': { $ref: '#/$defs/A' } }), $defs: { A: { anyOf: [string, nil] } } },
      { ...closed({ a: { $ref: '#/$defs/A' } }), $defs: { A: { anyOf: [string, nil] } } },
    ],
    [
      'optional with value keywords',
      open({ 'a?': { type: 'number', minimum: 1, description: 'An a' } }),
      closed({ a: { type: ['number', 'null'], minimum: 1, description: 'An a' } }),
    ],
    [
      'notes',
      {
        ...open({
          a: { ...string, default: 'x', examples: ['x'], $comment: 'c', deprecated: true, title: 'A' },
        }),
        $schema: 's',
        $id: 'https://x.test/',
        readOnly: true,
      },
      closed({ a: { ...string, title: 'A' } }),
    ],
    [
      'keywords that are undefined',
      open({ a: { type: 'string', format: undefined, oneOf: undefined } }),
      closed({ a: string }),
    ],
    [
      'an alternative that nothing fits',
      open({ a: { anyOf: [string, false] } }),
      closed({ a: { anyOf: [string] } }),
    ],
    [
      '`definitions`',
      { ...open({ a: { $ref: '#/definitions/A' } }), definitions: { A: string, Unused: true } },
      { ...closed({ a: { $ref: '#/$defs/A' } }), $defs: { A: string } },
    ],
    [
      'a reference to anywhere',
      open({
        a: open({ b: string }),
        c: { $ref: '#/properties/a' },
        'd?': { $ref: '#/properties/a/properties/b' },
      }),
      {
        ...closed({
          a: closed({ b: string }),
          c: { $ref: '#/$defs/a' },
          d: { anyOf: [{ $ref: '#/$defs/b' }, nil] },
        }),
        $defs: { a: closed({ b: string }), b: string },
      },
    ],
    [
      'recursion into its own property',
      open({ a: open({ 'next?': { $ref: '#/properties/a' } }) }),
      {
        ...closed({ a: closed({ next: { anyOf: [{ $ref: '#/$defs/a' }, nil] } }) }),
        $defs: { a: closed({ next: { anyOf: [{ $ref: '#/$defs/a' }, nil] } }) },
      },
    ],
    [
      'names that need escapes, and names that are the same without',
      {
        ...open({
          a: { $ref: '#/$defs/x~1~0y' },
          b: { $ref: '#/$defs/gr%C3%B6%C3%9Fe' },
          c: { $ref: '#/$defs/x%20%20y' },
          d: { $ref: '#/$defs/100%' },
        }),
        $defs: { 'x/~y': string, größe: number, 'x  y': nil, '100%': { type: 'boolean' } },
      },
      {
        ...closed({
          a: { $ref: '#/$defs/x_1_0y' },
          b: { $ref: '#/$defs/gr_C3_B6_C3_9Fe' },
          c: { $ref: '#/$defs/x_20_20y' },
          d: { $ref: '#/$defs/100_' },
        }),
        $defs: { x_1_0y: string, gr_C3_B6_C3_9Fe: number, x_20_20y: nil, '100_': { type: 'boolean' } },
      },
    ],
    [
      'one name for two',
      {
        ...open({ a: { $ref: '#/$defs/A' }, b: { $ref: '#/definitions/A' } }),
        $defs: { A: string },
        definitions: { A: number },
      },
      {
        ...closed({ a: { $ref: '#/$defs/A' }, b: { $ref: '#/$defs/A_' } }),
        $defs: { A: string, A_: number },
      },
    ],
    [
      'references to references',
      {
        $ref: '#/$defs/A',
        $defs: {
          A: { $ref: '#/$defs/B' },
          B: { allOf: [{ $ref: '#/$defs/C' }] },
          C: open({ 'a?': { $ref: '#/$defs/A' }, 'b?': { $ref: '#' } }),
        },
      },
      closed({ a: { anyOf: [{ $ref: '#' }, nil] }, b: { anyOf: [{ $ref: '#' }, nil] } }),
    ],
    [
      'a root reference with a description',
      { $ref: '#/$defs/A', description: 'D', $defs: { A: open({ 'a?': { $ref: '#/$defs/A' } }) } },
      {
        ...closed({ a: { anyOf: [{ $ref: '#/$defs/A' }, nil] } }),
        description: 'D',
        $defs: { A: closed({ a: { anyOf: [{ $ref: '#/$defs/A' }, nil] } }) },
      },
    ],
    [
      'a root union of one',
      { anyOf: [open({ a: string }), false], title: 'T' },
      { ...closed({ a: string }), title: 'T' },
    ],
    [
      'a reference with keywords beside it',
      {
        ...open({ a: { $ref: '#/$defs/A', minItems: 2 } }),
        $defs: { A: { type: 'array', items: string, minItems: 1 } },
      },
      closed({ a: { type: 'array', items: string, minItems: 2 } }),
    ],
    [
      'allOf with everything that can be merged',
      {
        allOf: [
          open({
            n: { type: 'number', minimum: 1, exclusiveMaximum: 9 },
            s: { ...string, minLength: 1, maxLength: 9 },
            l: { type: 'array', items: { type: ['string', 'number'] }, minItems: 1 },
            'e?': { enum: [1, 2, 3] },
          }),
          open({
            n: { type: 'integer', minimum: 0, exclusiveMaximum: 5 },
            's?': { ...string, minLength: 2, maxLength: 5 },
            l: { type: 'array', items: string, maxItems: 3 },
            e: { enum: [2, 3, 4] },
          }),
          { title: 'T', description: 'D' },
          true,
        ],
      },
      {
        ...closed({
          n: { type: 'integer', minimum: 1, exclusiveMaximum: 5 },
          s: { ...string, minLength: 2, maxLength: 5 },
          l: { type: 'array', items: string, minItems: 1, maxItems: 3 },
          e: { type: 'number', enum: [2, 3] },
        }),
        title: 'T',
        description: 'D',
      },
    ],
    [
      'allOf of closed objects with the same keys',
      {
        allOf: [
          { ...open({ 'a?': string }), additionalProperties: false },
          { ...open({ a: { ...string, format: 'email' } }), additionalProperties: false },
        ],
      },
      closed({ a: { ...string, format: 'email' } }),
    ],
    [
      'anyOf beside what all alternatives share',
      open({
        a: {
          ...open({ 'b?': string, 'c?': string }),
          description: 'D',
          anyOf: [{ required: ['b'] }, { required: ['c'] }],
        },
      }),
      closed({
        a: {
          description: 'D',
          anyOf: [closed({ b: string, c: nullable }), closed({ b: nullable, c: string })],
        },
      }),
    ],
    [
      'a type that rules out an alternative',
      open({ a: { type: 'object', anyOf: [open({ b: string }), nil] } }),
      closed({ a: { anyOf: [closed({ b: string })] } }),
    ],
    [
      'oneOf by types, lists of values, and unions inside',
      open({
        a: {
          oneOf: [
            { type: 'integer' },
            string,
            { type: 'array', items: string },
            { anyOf: [open({ k: { const: 'x' } }), open({ k: { enum: ['y', 'z'] } })] },
            open({ k: { const: 1 } }),
          ],
        },
      }),
      closed({
        a: {
          anyOf: [
            { type: 'integer' },
            string,
            { type: 'array', items: string },
            {
              anyOf: [
                closed({ k: { ...string, const: 'x' } }),
                closed({ k: { ...string, enum: ['y', 'z'] } }),
              ],
            },
            closed({ k: { ...number, const: 1 } }),
          ],
        },
      }),
    ],
    [
      'oneOf by references',
      {
        ...open({ a: { oneOf: [{ $ref: '#/$defs/A' }, { $ref: '#/$defs/B' }] } }),
        $defs: { A: open({ k: { $ref: '#/$defs/K' } }), B: open({ k: { const: 'b' } }), K: { const: 'a' } },
      },
      {
        ...closed({ a: { anyOf: [{ $ref: '#/$defs/A' }, { $ref: '#/$defs/B' }] } }),
        $defs: {
          A: closed({ k: { $ref: '#/$defs/K' } }),
          K: { ...string, const: 'a' },
          B: closed({ k: { ...string, const: 'b' } }),
        },
      },
    ],
    [
      'oneOf of recursive objects that a shared key tells apart',
      open({
        a: {
          oneOf: [open({ k: { const: 1 }, a: { $ref: '#' } }), open({ k: { const: 2 }, a: { $ref: '#' } })],
        },
      }),
      closed({
        a: {
          anyOf: [
            closed({ k: { ...number, const: 1 }, a: { $ref: '#' } }),
            closed({ k: { ...number, const: 2 }, a: { $ref: '#' } }),
          ],
        },
      }),
    ],
  ])('%s', (_name, given, strict) => {
    const before = structuredClone(given)
    expect(toStrictSchema(given).schema).toEqual(strict)
    expect(given).toEqual(before)
  })

  test('a oneOf of many unions looks at each pair of alternatives once', () => {
    const unions = Array.from({ length: 30 }, (_, one) => ({
      oneOf: Array.from({ length: 30 }, (_, other) => open({ kind: { const: `${one} ${other}` } })),
    }))
    const { schema } = toStrictSchema(open({ a: { oneOf: unions } }))
    expect(schema).toMatchObject({
      properties: { a: { anyOf: { 29: { anyOf: { length: 30 } }, length: 30 } } },
    })
  })

  test('the order of keys stays', () => {
    const { schema } = toStrictSchema(open({ z: string, a: string, '10': string }))
    expect(Object.keys(schema.properties ?? {})).toEqual(['10', 'z', 'a'])
    expect(schema.required).toEqual(['10', 'z', 'a'])
  })

  test('a key called __proto__ is one like all others', () => {
    const given = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}')
    const { schema, restore } = toStrictSchema(given)
    expect(JSON.stringify(schema.properties)).toBe('{"__proto__":{"type":["string","null"]}}')
    expect(Object.keys(restore(JSON.parse('{"__proto__":null}')) as object)).toEqual([])
    expect(JSON.stringify(restore(JSON.parse('{"__proto__":"x"}')))).toBe('{"__proto__":"x"}')
  })
})

describe('refusals', () => {
  const keyword = 'strict mode has no such keyword'
  test.each<[given: JSONSchema, path: string, reason: string]>([
    [
      open({ when: { ...open({}), patternProperties: { '^a': string } } }),
      '$.properties.when.patternProperties',
      keyword,
    ],
    [open({ a: { not: string } }), '$.properties.a.not', keyword],
    [open({ 'a b': { ...string, minimun: 1 } }), '$.properties["a b"].minimun', keyword],
    [open({ a: { ...open({ b: string }), if: {} } }), '$.properties.a.if', keyword],
    [
      open({ a: { ...open({ b: string }), dependentRequired: {} } }),
      '$.properties.a.dependentRequired',
      keyword,
    ],
    [
      open({ a: { ...open({ b: string }), unevaluatedProperties: false } }),
      '$.properties.a.unevaluatedProperties',
      keyword,
    ],
    [open({ a: { ...open({ b: string }), minProperties: 1 } }), '$.properties.a.minProperties', keyword],
    [open({ a: { type: 'array', items: string, uniqueItems: true } }), '$.properties.a.uniqueItems', keyword],
    [open({ a: { type: 'array', items: string, contains: string } }), '$.properties.a.contains', keyword],
    [open({ a: { ...string, nullable: true } }), '$.properties.a.nullable', keyword],
    [open({ a: { ...string, $id: 'x' } }), '$.properties.a.$id', keyword],
    [open({ a: { ...string, $anchor: 'x' } }), '$.properties.a.$anchor', keyword],
    [open({ a: { $dynamicRef: '#x' } }), '$.properties.a.$dynamicRef', keyword],
    [
      open({ a: { ...open({ b: string }), additionalProperties: true } }),
      '$.properties.a.additionalProperties',
      'strict mode has only objects whose keys are all named',
    ],
    [
      open({ a: { type: 'array', prefixItems: [string] } }),
      '$.properties.a.prefixItems',
      'strict mode has no tuples',
    ],
    [open({ a: { type: 'array' } }), '$.properties.a', 'it says nothing of its items'],
    [open({ a: true }), '$.properties.a', 'it names no type'],
    [open({ a: { anyOf: [string, true] } }), '$.properties.a.anyOf[1]', 'it names no type'],
    [open({ a: false }), '$.properties.a', 'no value fits it'],
    [open({ a: { allOf: [string, number] } }), '$.properties.a', 'no value fits it'],
    [open({ a: { allOf: [{ const: 1 }, { const: 2 }] } }), '$.properties.a', 'no value fits it'],
    [open({ a: { minLength: 1 } }), '$.properties.a', 'it names no type'],
    [
      open({ a: { const: { b: 1 } } }),
      '$.properties.a.const',
      'strict mode has only strings, numbers, booleans and null here',
    ],
    [
      open({ a: { enum: ['x', ['y']] } }),
      '$.properties.a.enum',
      'strict mode has only strings, numbers, booleans and null here',
    ],
    [{ ...open({ a: string }), required: ['a', 'b'] }, '$.required', '"b" is not among the properties'],
    [
      open({ a: { $ref: 'https://x.test/schema' } }),
      '$.properties.a.$ref',
      'it leads to no schema inside this one',
    ],
    [open({ a: { $ref: '#/$defs/A' } }), '$.properties.a.$ref', 'it leads to no schema inside this one'],
    [open({ a: { $ref: '#/constructor' } }), '$.properties.a.$ref', 'it leads to no schema inside this one'],
    [
      { ...open({ a: { $ref: '#/$defs/A' } }), $defs: { A: { anyOf: [string, { $ref: '#/$defs/A' }] } } },
      '$.$defs.A.anyOf[1].$ref',
      'it leads back to itself',
    ],
    [
      { ...open({ a: { $ref: '#/$defs/A' } }), $defs: { A: { oneOf: [string, { $ref: '#/$defs/A' }] } } },
      '$.$defs.A.oneOf',
      'one value may fit both [0] and [1], and strict mode knows only anyOf',
    ],
    [open({ a: { $ref: '#anchor' } }), '$.properties.a.$ref', 'it leads to no schema inside this one'],
    [
      { ...open({ a: { $ref: '#/$defs/A' } }), $defs: { A: { $ref: '#/$defs/A' } } },
      '$.properties.a.$ref',
      'it leads back to itself',
    ],
    [
      { ...open({ a: { $ref: '#/$defs/A' } }), $defs: { A: { allOf: [{ $ref: '#/$defs/A' }, string] } } },
      '$.$defs.A',
      'it leads back to itself',
    ],
    [
      open({ a: { $ref: '#/$defs/A', minimum: 1 } }, { A: { anyOf: [number, { $ref: '#/$defs/A' }] } }),
      '$.$defs.A.anyOf[1].$ref',
      'it leads back to itself',
    ],
    [
      {
        ...open({ a: { $ref: '#/$defs/A' } }),
        $defs: { A: open({ b: { type: 'array', items: { anyOf: [{ not: {} }] } } }) },
      },
      '$.$defs.A.properties.b.items.anyOf[0].not',
      keyword,
    ],
    [
      {
        ...open({ a: { $ref: '#/$defs/A' } }),
        $defs: { A: open({ b: { $ref: '#/$defs/A', required: ['b'] } }) },
      },
      '$.$defs.A.properties.b',
      'it would repeat itself without end',
    ],
    [
      { allOf: [open({ a: string }), { ...open({ b: string }), additionalProperties: false }] },
      '$.allOf[1].additionalProperties',
      'it shuts out "a", which another part of allOf has',
    ],
    [
      { allOf: [open({ a: string }), open({ a: { ...string, not: {} } })] },
      '$.allOf[1].properties.a.not',
      keyword,
    ],
    [
      open({
        a: {
          allOf: [
            { ...number, multipleOf: 2 },
            { ...number, multipleOf: 3 },
          ],
        },
      }),
      '$.properties.a.allOf[1].multipleOf',
      'another part of allOf has another, and no keyword says both',
    ],
    [{}, '$', 'the root must be an object'],
    [{ type: 'string' }, '$', 'the root must be an object'],
    [{ ...open({ a: string }), type: ['object', 'null'] }, '$', 'the root must be an object'],
    [
      { $ref: '#/$defs/A', $defs: { A: { anyOf: [open({}), open({})] } } },
      '$.$defs.A',
      'the root must be an object, and no union',
    ],
    [{ oneOf: [open({ a: string }), open({ b: string })] }, '$', 'the root must be an object, and no union'],
    [
      { ...open({ 'a?': string, 'b?': string }), anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      '$',
      'the root must be an object, and no union',
    ],
    ...[
      [string, { ...string, format: 'email' }],
      [{ type: 'integer' }, number],
      [
        { type: ['object', 'null'], properties: { k: { const: 1 } }, required: ['k'] },
        { type: ['object', 'null'], properties: { k: { const: 2 } }, required: ['k'] },
      ],
      [open({ 'k?': { const: 1 } }), open({ k: { const: 2 } })],
      [open({ b: string }), open({ 'c?': string })],
      [{ enum: [1, 2] }, { enum: [2, 3] }],
    ].map((oneOf): [JSONSchema, string, string] => [
      open({ a: { oneOf: [nil, ...oneOf].slice(Array.isArray(oneOf[0]?.type) ? 1 : 0) } }),
      '$.properties.a.oneOf',
      Array.isArray(oneOf[0]?.type)
        ? 'one value may fit both [0] and [1], and strict mode knows only anyOf'
        : 'one value may fit both [1] and [2], and strict mode knows only anyOf',
    ]),
    // Where no type is named, a text fits too.
    ...[
      { properties: { b: string } },
      { items: string },
      { allOf: [{ properties: { b: string } }, string] },
    ].map((untyped): [JSONSchema, string, string] => [
      open({ a: { oneOf: [untyped, string] } }),
      '$.properties.a.oneOf',
      'one value may fit both [0] and [1], and strict mode knows only anyOf',
    ]),
    [open({ a: { anyOf: [false, false] } }), '$.properties.a.anyOf', 'no value fits it'],
    [
      open({
        a: { ...open({ 'b?': string, 'c?': string }), oneOf: [{ required: ['b'] }, { required: ['c'] }] },
      }),
      '$.properties.a.oneOf',
      'one value may fit both [0] and [1], and strict mode knows only anyOf',
    ],
  ])('%j', (given, path, reason) => {
    let error: unknown
    try {
      toStrictSchema(given)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ name: 'StrictSchemaError', path, reason })
    expect(error).toBeInstanceOf(StrictSchemaError)
    expect(isStrictSchemaError(error)).toBe(true)
  })
})

test('a schema whose parts combine in hundreds of millions of ways is refused, not computed', () => {
  const allOf = Array.from({ length: 9 }, (_, index) => ({
    anyOf: Array.from({ length: 9 }, (_, value) => open({ [`k${index}`]: { const: value } })),
  }))
  expect(() => toStrictSchema(open({ a: { allOf } }))).toThrow(
    'Strict mode refuses $: its parts combine in too many ways',
  )
})

describe('restore', () => {
  const union = (...anyOf: JSONSchema[]) => open({ u: { anyOf } })
  test.each<[name: string, given: JSONSchema, value: unknown, restored: unknown]>([
    ['optional', open({ a: string, 'b?': string }), { a: 'x', b: null }, { a: 'x' }],
    ['optional, present', open({ 'b?': string }), { b: 'x' }, { b: 'x' }],
    ['nullable', open({ a: nullable }), { a: null }, { a: null }],
    [
      'optional and nullable keeps its null',
      open({ 'a?': nullable, 'b?': string }),
      { a: null, b: null },
      { a: null },
    ],
    [
      'inside objects and lists',
      open({ l: { type: 'array', items: open({ 'a?': open({ 'b?': string }) }) } }),
      { l: [{ a: null }, { a: { b: null } }, null] },
      { l: [{}, { a: {} }, null] },
    ],
    [
      'optional lists and objects',
      open({ 'a?': { type: 'array', items: open({ 'b?': string }) } }),
      { a: [{ b: null }] },
      { a: [{}] },
    ],
    [
      'in the alternative that fits',
      union(open({ k: { const: 'a' }, 'x?': string }), open({ k: { const: 'b' }, x: nullable })),
      { u: { k: 'a', x: null } },
      { u: { k: 'a' } },
    ],
    [
      'not in the other one',
      union(open({ k: { const: 'a' }, 'x?': string }), open({ k: { const: 'b' }, x: nullable })),
      { u: { k: 'b', x: null } },
      { u: { k: 'b', x: null } },
    ],
    [
      'an alternative that takes it as it is wins',
      union(open({ 'x?': string, 'y?': string }), open({ x: nullable, 'y?': nullable })),
      { u: { x: null, y: null } },
      { u: { x: null, y: null } },
    ],
    [
      'but only as a whole',
      union(open({ 'x?': string, 'y?': string }), open({ x: nullable, 'y?': string })),
      { u: { x: null, y: null } },
      { u: {} },
    ],
    [
      'alternatives told apart by type and keys',
      union(
        { type: 'array', items: string },
        { type: 'integer' },
        open({ a: number }),
        open({ a: string, 'b?': string }),
      ),
      { u: { a: 'x', b: null } },
      { u: { a: 'x' } },
    ],
    [
      'alternatives with keys that a lax server left out',
      union(open({ a: number }), open({ b: number, 'c?': string, 'd?': string })),
      { u: { b: 1, d: null } },
      { u: { b: 1 } },
    ],
    [
      'integers',
      union(open({ a: { type: 'integer' }, 'b?': string }), open({ a: number, b: nullable })),
      { u: { a: 1.5, b: null } },
      { u: { a: 1.5, b: null } },
    ],
    [
      'lists in alternatives',
      union(
        { type: 'array', items: open({ 'a?': string }) },
        { type: 'array', items: open({ a: { type: ['number', 'null'] } }) },
      ),
      { u: [{ a: null }, { a: 'x' }] },
      { u: [{}, { a: 'x' }] },
    ],
    [
      'a value that fits no alternative stays',
      union(open({ 'a?': string }), number),
      { u: { a: null, z: 1 } },
      { u: { a: null, z: 1 } },
    ],
    ['keys that no schema names stay', open({ 'a?': string }), { a: null, z: null }, { z: null }],
    [
      'values of a wrong type stay',
      open({ a: open({ 'b?': string }), c: { type: 'array', items: string } }),
      { a: 'x', c: 1 },
      { a: 'x', c: 1 },
    ],
    [
      'through references',
      { ...open({ 'next?': { $ref: '#' }, b: { $ref: '#/$defs/B' } }), $defs: { B: open({ 'c?': string }) } },
      { next: { next: null, b: { c: null } }, b: { c: 'x' } },
      { next: { b: {} }, b: { c: 'x' } },
    ],
    [
      'merged objects',
      { allOf: [open({ 'a?': string }), open({ a: string, 'b?': string })] },
      { a: 'x', b: null },
      { a: 'x' },
    ],
    [
      'optional in one part and required but nullable in the other',
      { allOf: [open({ 'a?': nullable }), open({ a: nullable })] },
      { a: null },
      { a: null },
    ],
  ])('%s', (_name, given, value, restored) => {
    const before = structuredClone(value)
    expect(toStrictSchema(given).restore(value)).toStrictEqual(restored)
    expect(value).toEqual(before)
  })

  test('a schema without optional keys gives back the same value', () => {
    const value = { a: [1] }
    expect(toStrictSchema(open({ a: { type: 'array', items: number } })).restore(value)).toBe(value)
  })

  test('many alternatives inside one another cost no more than their product', () => {
    const operators = ['+', '-', '*', '/', '%', '^']
    const $defs = {
      Node: {
        anyOf: [
          number,
          // The key that tells the alternatives apart comes last.
          ...operators.map((op) =>
            open({
              left: { $ref: '#/$defs/Node' },
              right: { $ref: '#/$defs/Node' },
              'note?': string,
              op: { const: op },
            }),
          ),
        ],
      },
    }
    const { restore } = toStrictSchema({ ...open({ root: { $ref: '#/$defs/Node' } }), $defs })
    let given: unknown = 1
    let restored: unknown = 1
    for (let depth = 0; depth < 60; depth++) {
      given = { left: given, right: depth, note: null, op: operators[depth % 6] }
      restored = { left: restored, right: depth, op: operators[depth % 6] }
    }
    expect(restore({ root: given })).toEqual({ root: restored })
  })
})
