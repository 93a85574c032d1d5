import {
  type JSONSchema,
  jsonSchemaFormat,
  type SchemaInput,
  type StandardJSONSchema,
  type StrictSchemaError,
} from '@oaix/structured'
import { jsonSchemaFormat as valibotFormat } from '@oaix/structured/valibot'
import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'

/** Every case in each library that can express it: the exact schema that is sent, or the exact refusal. */

const format = (schema: unknown) => jsonSchemaFormat(schema as SchemaInput<unknown>, { name: 'x' })
const ofValibot = (schema: v.GenericSchema) => valibotFormat(schema, { name: 'x' })
const sent = ({ chat }: ReturnType<typeof format>) => chat.json_schema.schema

const closed = (properties: { [key: string]: JSONSchema }): JSONSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})
const orNull = (...alternatives: JSONSchema[]): JSONSchema => ({ anyOf: [...alternatives, { type: 'null' }] })
const string = { type: 'string' }
const number = { type: 'number' }
const nullable = { type: ['string', 'null'] }

const zodNode = z.object({
  value: z.number(),
  get next() {
    return zodNode.optional()
  },
})
const zodTree = z.object({
  value: z.number(),
  get children() {
    return z.array(zodTree)
  },
})
interface Node {
  value: number
  next?: Node | undefined
}
const valibotNode: v.GenericSchema<Node> = v.object({
  value: v.number(),
  next: v.optional(v.lazy(() => valibotNode)),
})
const arkNode = type.module({ node: { value: 'number', 'next?': 'node' } }).node

const node0 = { $ref: '#/$defs/0' }
const address = z.object({ street: z.string() }).meta({ id: 'Address', description: 'Where' })
const arkAddress = type.module({
  address: { street: 'string' },
  person: { home: 'address', 'work?': 'address' },
})

describe('what is sent', () => {
  test.each<[name: string, ReturnType<typeof format>, JSONSchema]>([
    [
      'optional, zod',
      format(z.object({ a: z.string(), b: z.string().optional(), c: z.array(z.string()).optional() })),
      closed({ a: string, b: nullable, c: orNull({ type: 'array', items: string }) }),
    ],
    [
      'optional, valibot',
      ofValibot(
        v.object({ a: v.string(), b: v.optional(v.string()), c: v.optional(v.object({ d: v.number() })) }),
      ),
      closed({ a: string, b: nullable, c: orNull(closed({ d: number })) }),
    ],
    [
      'optional, ArkType',
      format(type({ a: 'string', 'b?': 'string', 'c?': 'string[]' })),
      closed({ a: string, b: nullable, c: orNull({ type: 'array', items: string }) }),
    ],
    [
      'nullable, zod',
      format(z.object({ a: z.string().nullable(), b: z.string().nullish() })),
      closed({ a: nullable, b: nullable }),
    ],
    [
      'nullable, valibot',
      ofValibot(v.object({ a: v.nullable(v.string()), b: v.nullish(v.string()) })),
      closed({ a: orNull(string), b: orNull(string) }),
    ],
    [
      'nullable, ArkType',
      format(type({ a: 'string | null', 'b?': 'string | null' })),
      closed({ a: orNull(string), b: orNull(string) }),
    ],
    ['default, zod', format(z.object({ a: z.string().default('x') })), closed({ a: nullable })],
    ['default, valibot', ofValibot(v.object({ a: v.optional(v.string(), 'x') })), closed({ a: nullable })],
    ['default, ArkType', format(type({ a: 'string = "x"' })), closed({ a: nullable })],
    [
      'union, zod',
      format(z.object({ a: z.union([z.string(), z.object({ b: z.number() })]) })),
      closed({ a: { anyOf: [string, closed({ b: number })] } }),
    ],
    [
      'union, valibot',
      ofValibot(v.object({ a: v.optional(v.union([v.string(), v.number()])) })),
      closed({ a: orNull(string, number) }),
    ],
    [
      'union, ArkType',
      format(type({ a: 'string | number[]' })),
      closed({ a: { anyOf: [string, { type: 'array', items: number }] } }),
    ],
    [
      'discriminated union, zod',
      format(
        z.object({
          a: z.discriminatedUnion('kind', [
            z.object({ kind: z.literal('b'), b: z.string() }),
            z.object({ kind: z.enum(['c', 'd']), c: z.string().optional() }),
          ]),
        }),
      ),
      closed({
        a: {
          anyOf: [
            closed({ kind: { type: 'string', const: 'b' }, b: string }),
            closed({ kind: { type: 'string', enum: ['c', 'd'] }, c: nullable }),
          ],
        },
      }),
    ],
    [
      'discriminated union, valibot',
      ofValibot(
        v.object({
          a: v.variant('kind', [
            v.object({ kind: v.literal('b'), b: v.string() }),
            v.object({ kind: v.literal('c'), c: v.optional(v.string()) }),
          ]),
        }),
      ),
      closed({
        a: {
          anyOf: [
            closed({ kind: { type: 'string', const: 'b' }, b: string }),
            closed({ kind: { type: 'string', const: 'c' }, c: nullable }),
          ],
        },
      }),
    ],
    [
      'discriminated union, ArkType',
      format(type({ a: type({ kind: '"b"', b: 'string' }).or({ kind: '"c"', 'c?': 'string' }) })),
      closed({
        a: {
          anyOf: [
            closed({ b: string, kind: { type: 'string', const: 'b' } }),
            closed({ kind: { type: 'string', const: 'c' }, c: nullable }),
          ],
        },
      }),
    ],
    [
      'exclusive union, zod',
      format(z.object({ a: z.xor([z.object({ b: z.string() }), z.object({ c: z.string() }), z.number()]) })),
      closed({ a: { anyOf: [closed({ b: string }), closed({ c: string }), number] } }),
    ],
    [
      'date as text, valibot',
      ofValibot(
        v.object({
          a: v.pipe(v.string(), v.isoTimestamp()),
          b: v.pipe(
            v.string(),
            v.isoDate(),
            v.transform((text) => new Date(text)),
          ),
        }),
      ),
      closed({ a: { type: 'string', format: 'date-time' }, b: { type: 'string', format: 'date' } }),
    ],
    [
      'date as text, zod',
      format(z.object({ a: z.iso.time({ precision: 0 }) })),
      closed({
        a: { type: 'string', pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$' },
      }),
    ],
    ['recursion at the root, zod', format(zodNode), closed({ value: number, next: orNull({ $ref: '#' }) })],
    [
      'recursion in a list, zod',
      format(zodTree),
      closed({ value: number, children: { type: 'array', items: { $ref: '#' } } }),
    ],
    [
      'recursion below the root, zod',
      format(z.object({ tree: zodTree })),
      {
        ...closed({ tree: { $ref: '#/$defs/__schema0' } }),
        $defs: {
          __schema0: closed({
            value: number,
            children: { type: 'array', items: { $ref: '#/$defs/__schema0' } },
          }),
        },
      },
    ],
    [
      'recursion, valibot',
      ofValibot(valibotNode),
      {
        ...closed({ value: number, next: orNull(node0) }),
        $defs: { 0: closed({ value: number, next: orNull(node0) }) },
      },
    ],
    [
      'recursion with a reference at the root, ArkType',
      format(arkNode),
      closed({ value: number, next: orNull({ $ref: '#' }) }),
    ],
    [
      'intersection, zod',
      format(z.intersection(z.object({ a: z.string() }), z.object({ b: z.number().optional() }))),
      closed({ a: string, b: { type: ['number', 'null'] } }),
    ],
    [
      'intersection, valibot',
      ofValibot(
        v.intersect([
          v.object({ a: v.pipe(v.number(), v.minValue(1)), b: v.optional(v.string()) }),
          v.object({ a: v.pipe(v.number(), v.minValue(0), v.integer()), c: v.string() }),
        ]),
      ),
      closed({ a: { type: 'integer', minimum: 1 }, b: nullable, c: string }),
    ],
    [
      'intersection with a union, valibot',
      ofValibot(
        v.object({
          a: v.intersect([
            v.object({ b: v.string() }),
            v.union([v.object({ c: v.string() }), v.object({ d: v.string() })]),
          ]),
        }),
      ),
      closed({ a: { anyOf: [closed({ c: string, b: string }), closed({ d: string, b: string })] } }),
    ],
    [
      'intersection, ArkType',
      format(type({ a: type({ b: 'string' }).and({ 'c?': 'number' }) })),
      closed({ a: closed({ b: string, c: { type: ['number', 'null'] } }) }),
    ],
    [
      'enum, zod',
      format(
        z.object({
          a: z.enum(['x', 'y']),
          b: z.enum(['x']).optional(),
          c: z.literal(['x', 1, null]),
          d: z.literal(true).optional(),
        }),
      ),
      closed({
        a: { type: 'string', enum: ['x', 'y'] },
        b: orNull({ type: 'string', enum: ['x'] }),
        c: { type: ['string', 'number', 'null'], enum: ['x', 1, null] },
        d: orNull({ type: 'boolean', const: true }),
      }),
    ],
    [
      'enum, valibot',
      ofValibot(
        v.object({ a: v.picklist(['x', 'y']), b: v.optional(v.enum({ X: 1, Y: 2 })), c: v.literal('x') }),
      ),
      closed({
        a: { type: 'string', enum: ['x', 'y'] },
        b: orNull({ type: 'number', enum: [1, 2] }),
        c: { type: 'string', const: 'x' },
      }),
    ],
    [
      'enum, ArkType',
      format(type({ a: '"x" | "y"', 'b?': '"x" | 1', 'c?': 'boolean' })),
      closed({
        a: { type: 'string', enum: ['x', 'y'] },
        b: orNull({ type: ['string', 'number'], enum: ['x', 1] }),
        c: { type: ['boolean', 'null'] },
      }),
    ],
    [
      'refs, zod',
      format(z.object({ a: address, b: address.describe('Second'), c: address.optional() })),
      {
        ...closed({
          a: { $ref: '#/$defs/Address' },
          b: { description: 'Second', anyOf: [{ $ref: '#/$defs/Address' }] },
          c: orNull({ $ref: '#/$defs/Address' }),
        }),
        $defs: { Address: { ...closed({ street: string }), description: 'Where' } },
      },
    ],
    [
      'refs, ArkType, which inlines them',
      format(arkAddress.person),
      closed({ home: closed({ street: string }), work: orNull(closed({ street: string })) }),
    ],
    [
      'value keywords, zod',
      format(
        z
          .object({
            a: z.number().min(1).max(2).multipleOf(0.5).describe('An a'),
            b: z.number().gt(0).lt(9),
            c: z.string().min(1).max(3).regex(/^a/),
            d: z
              .array(z.email({ pattern: /@/ }))
              .min(1)
              .max(2),
          })
          .meta({ title: 'T', description: 'D', examples: [{}] }),
      ),
      {
        ...closed({
          a: { type: 'number', minimum: 1, maximum: 2, multipleOf: 0.5, description: 'An a' },
          b: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 9 },
          c: { type: 'string', minLength: 1, maxLength: 3, pattern: '^a' },
          d: {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'string', format: 'email', pattern: '@' },
          },
        }),
        title: 'T',
        description: 'D',
      },
    ],
    [
      'what only code can tell, valibot',
      ofValibot(
        v.pipe(
          v.object({
            a: v.pipe(
              v.string(),
              v.trim(),
              v.minLength(2),
              v.check((text) => text !== 'x'),
              v.brand('A'),
              v.readonly(),
            ),
            b: v.pipe(
              v.string(),
              v.rawCheck(() => {}),
              v.description('A b'),
            ),
          }),
          v.title('T'),
        ),
      ),
      {
        ...closed({ a: { type: 'string', minLength: 2 }, b: { type: 'string', description: 'A b' } }),
        title: 'T',
      },
    ],
    ['an empty object, zod', format(z.object({})), closed({})],
    ['a strict object, valibot', ofValibot(v.strictObject({ a: v.string() })), closed({ a: string })],
    [
      'an object that drops other keys, ArkType',
      format(type({ '+': 'delete', a: 'string' })),
      closed({ a: string }),
    ],
  ])('%s', (_name, { chat, responses }, schema) => {
    expect(chat.json_schema).toEqual({ name: 'x', schema, strict: true })
    expect(responses).toEqual({ type: 'json_schema', name: 'x', schema, strict: true })
    // The model writes the keys in this order.
    const keys = (value: unknown) => Object.keys((value as JSONSchema).properties ?? {})
    expect(keys(chat.json_schema.schema)).toEqual(keys(schema))
  })
})

describe('what is refused', () => {
  const named = 'strict mode has only objects whose keys are all named'
  const tuples = 'strict mode has no tuples'
  const keyword = 'strict mode has no such keyword'

  test.each<[name: string, make: () => unknown, path: string, reason: string]>([
    [
      'record, zod',
      () => format(z.object({ a: z.record(z.string(), z.number()) })),
      '$.properties.a.additionalProperties',
      named,
    ],
    [
      'record, valibot',
      () => ofValibot(v.object({ a: v.record(v.string(), v.number()) })),
      '$.properties.a.additionalProperties',
      named,
    ],
    [
      'record, ArkType',
      () => format(type({ a: 'Record<string, number>' })),
      '$.properties.a.additionalProperties',
      named,
    ],
    [
      'record at the root, zod',
      () => format(z.record(z.string(), z.number())),
      '$.additionalProperties',
      named,
    ],
    ['loose object, zod', () => format(z.looseObject({ a: z.string() })), '$.additionalProperties', named],
    [
      'object with rest, valibot',
      () => ofValibot(v.objectWithRest({ a: v.string() }, v.string())),
      '$.additionalProperties',
      named,
    ],
    [
      'tuple, zod',
      () => format(z.object({ a: z.tuple([z.string(), z.number()]) })),
      '$.properties.a.items',
      tuples,
    ],
    [
      'tuple, valibot',
      () => ofValibot(v.object({ a: v.tuple([v.string()]) })),
      '$.properties.a.items',
      tuples,
    ],
    ['tuple, ArkType', () => format(type({ a: ['string', 'number'] })), '$.properties.a.items', tuples],
    [
      'date, ArkType, which has an empty schema for it',
      () => format(type({ a: 'Date' })),
      '$.properties.a',
      'it names no type',
    ],
    [
      'anything, zod',
      () => format(z.object({ a: z.array(z.any()) })),
      '$.properties.a.items',
      'it names no type',
    ],
    ['anything, ArkType', () => format(type({ a: 'unknown' })), '$.properties.a', 'it names no type'],
    ['nothing, valibot', () => ofValibot(v.object({ a: v.never() })), '$.properties.a.not', keyword],
    [
      'base64, valibot',
      () => ofValibot(v.object({ a: v.pipe(v.string(), v.base64()) })),
      '$.properties.a.contentEncoding',
      keyword,
    ],
    [
      'a keyword of one’s own, zod',
      () => format(z.object({ a: z.string().meta({ hint: 1 }) })),
      '$.properties.a.hint',
      keyword,
    ],
    [
      'union at the root, zod',
      () => format(z.union([z.object({ a: z.string() }), z.object({ b: z.string() })])),
      '$',
      'the root must be an object, and no union',
    ],
    [
      'discriminated union at the root, valibot',
      () => ofValibot(v.variant('a', [v.object({ a: v.literal(1) }), v.object({ a: v.literal(2) })])),
      '$',
      'the root must be an object, and no union',
    ],
    ['a list at the root, zod', () => format(z.array(z.string())), '$', 'the root must be an object'],
    [
      'object without keys, ArkType',
      () => format(type({ a: 'object' })),
      '$.properties.a',
      'it names no properties',
    ],
    [
      'patterns that both must fit, zod',
      () => format(z.object({ a: z.string().startsWith('a').endsWith('b') })),
      '$.properties.a.allOf[1].pattern',
      'another part of allOf has another, and no keyword says both',
    ],
    [
      'exclusive union whose alternatives may both fit, zod',
      () =>
        format(
          z.object({ a: z.xor([z.object({ b: z.string() }), z.object({ b: z.string(), c: z.string() })]) }),
        ),
      '$.properties.a.oneOf',
      'one value may fit both [0] and [1], and strict mode knows only anyOf',
    ],
  ])('%s', (_name, make, path, reason) => {
    let error: StrictSchemaError | undefined
    try {
      make()
    } catch (thrown) {
      error = thrown as StrictSchemaError
    }
    expect(error).toMatchObject({ name: 'StrictSchemaError', path, reason })
    expect(error?.message).toBe(`Strict mode refuses ${path}: ${reason}`)
  })

  test.each<[name: string, make: () => unknown, message: string]>([
    [
      'date, zod',
      () => format(z.object({ a: z.date() })),
      'zod has no JSON Schema for it: Date cannot be represented in JSON Schema',
    ],
    [
      'date, valibot',
      () => ofValibot(v.object({ a: v.date() })),
      'valibot has no JSON Schema for it: The "date" schema cannot be converted to JSON Schema.',
    ],
    [
      'two patterns, valibot',
      () => ofValibot(v.object({ a: v.pipe(v.string(), v.startsWith('a'), v.endsWith('b')) })),
      'valibot has no JSON Schema for it: The "ends_with" action is not supported in combination with another regex action.',
    ],
    [
      'flags, valibot',
      () => ofValibot(v.object({ a: v.pipe(v.string(), v.regex(/a/i)) })),
      'valibot has no JSON Schema for it: RegExp flags are not supported by JSON Schema.',
    ],
    [
      'valibot without its own import',
      () => format(v.object({})),
      "A schema of valibot doesn't tell its JSON Schema: import this function from @oaix/structured/valibot",
    ],
    [
      'another library without JSON Schema',
      () => format({ '~standard': { version: 1, vendor: 'other', validate: () => ({ value: 1 }) } }),
      "A schema of other doesn't tell its JSON Schema: give { schema, validate } with a JSON Schema of your own",
    ],
    [
      'a bare JSON Schema',
      () => format({ type: 'object' }),
      'A schema without Standard Schema must be given as { schema, validate }',
    ],
  ])('%s, with the reason of its library or ours', (_name, make, message) => {
    expect(make).toThrow(expect.objectContaining({ name: 'OpenAIError', message }))
  })
})

test('without strict mode, a schema is sent as its library has it', () => {
  const schema = z.object({ a: z.string().optional(), b: z.record(z.string(), z.number()) })
  const { chat, responses } = jsonSchemaFormat(schema, { name: 'x', description: 'An x', strict: false })
  const asItIs = (schema as StandardJSONSchema)['~standard'].jsonSchema.input({ target: 'draft-07' })
  expect(asItIs).toHaveProperty('properties.b.additionalProperties')
  expect(chat.json_schema).toEqual({ name: 'x', description: 'An x', schema: asItIs, strict: false })
  expect(responses).toEqual({ type: 'json_schema', ...chat.json_schema })
  expect(sent(jsonSchemaFormat({ schema: { type: 'array' } }, { name: 'x', strict: false }))).toEqual({
    type: 'array',
  })
})
