import {
  InvalidOutputError,
  isInvalidOutputError,
  type JSONSchemaFormat,
  jsonSchemaFormat,
  type RawSchema,
} from '@oaix/structured'
import { jsonSchemaFormat as valibotFormat } from '@oaix/structured/valibot'
import { type } from 'arktype'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'

async function failureOf(promise: Promise<unknown>): Promise<InvalidOutputError> {
  const error = await promise.catch((error: unknown) => error)
  expect(error).toBeInstanceOf(InvalidOutputError)
  expect(isInvalidOutputError(error)).toBe(true)
  return error as InvalidOutputError
}

describe.each<
  [string, JSONSchemaFormat<{ a: string; b?: number | undefined; c: number | null; d?: string }>]
>([
  [
    'zod',
    jsonSchemaFormat(
      z.object({
        a: z.string(),
        b: z.number().optional(),
        c: z.number().nullable(),
        d: z.string().default('x'),
      }),
      { name: 'x' },
    ),
  ],
  [
    'valibot',
    valibotFormat(
      v.object({
        a: v.string(),
        b: v.optional(v.number()),
        c: v.nullable(v.number()),
        d: v.optional(v.string(), 'x'),
      }),
      { name: 'x' },
    ),
  ],
  [
    'ArkType',
    jsonSchemaFormat(type({ a: 'string', 'b?': 'number', c: 'number | null', d: 'string = "x"' }), {
      name: 'x',
    }),
  ],
])('%s', (_name, format) => {
  test('reads the null of optional keys as absence', async () => {
    expect(await format.parse('{"a":"A","b":null,"c":null,"d":null}')).toStrictEqual({
      a: 'A',
      c: null,
      d: 'x',
    })
    expect(await format.parse(' {"a":"A","b":1,"c":2,"d":"D"}\n')).toStrictEqual({
      a: 'A',
      b: 1,
      c: 2,
      d: 'D',
    })
  })

  test('rejects what is not valid, with what is wrong, and without quoting it', async () => {
    const error = await failureOf(format.parse('{"a":"secret","b":"secret","c":null,"d":null}'))
    expect(error).toMatchObject({ name: 'InvalidOutputError', message: 'Output "x": not valid, 1 issue' })
    expect(error.text).toContain('secret')
    const [key] = error.issues[0]?.path ?? []
    expect(typeof key === 'object' ? key.key : key).toBe('b')
    expect(error.completion).toBeUndefined()
  })

  test.each(['', 'null secret', '{"a":"secret"', '{"a":"secret",}', '```json\n{}\n```'])(
    'rejects %j, which is no JSON',
    async (text) => {
      const error = await failureOf(format.parse(text))
      expect(error).toMatchObject({
        message: 'Output "x": not JSON',
        text,
        issues: [{ message: 'Not JSON' }],
      })
      expect(error.cause).toBeUndefined()
    },
  )
})

test('async validators', async () => {
  const isFree = async (name: string) => name !== 'taken'
  const zod = jsonSchemaFormat(z.object({ name: z.string().refine(isFree, 'taken!') }), { name: 'x' })
  const valibot = valibotFormat(
    v.objectAsync({ name: v.pipeAsync(v.string(), v.checkAsync(isFree, 'taken!')) }),
    { name: 'x' },
  )
  expect(valibot.chat).toEqual(zod.chat)
  for (const format of [zod, valibot]) {
    expect(await format.parse('{"name":"free"}')).toEqual({ name: 'free' })
    const error = await failureOf(format.parse('{"name":"taken"}'))
    expect(error.issues).toMatchObject([{ message: 'taken!' }])
  }
})

test('transforms', async () => {
  const zod = jsonSchemaFormat(z.object({ at: z.iso.date().transform((text) => new Date(text)) }), {
    name: 'x',
  })
  const valibot = valibotFormat(
    v.object({
      at: v.pipe(
        v.string(),
        v.isoDate(),
        v.transform((text) => new Date(text)),
      ),
    }),
    { name: 'x' },
  )
  const ark = jsonSchemaFormat(type({ at: 'string.date.iso.parse' }), { name: 'x' })
  for (const format of [zod, valibot, ark]) {
    expect(await format.parse('{"at":"2026-01-02"}')).toEqual({ at: new Date('2026-01-02') })
  }
})

test('alternatives are validated with their own nulls', async () => {
  const format = jsonSchemaFormat(
    z.object({
      u: z.discriminatedUnion('k', [
        z.strictObject({ k: z.literal('a'), x: z.string().optional() }),
        z.strictObject({ k: z.literal('b'), x: z.string().nullable() }),
      ]),
    }),
    { name: 'x' },
  )
  expect(await format.parse('{"u":{"k":"a","x":null}}')).toStrictEqual({ u: { k: 'a' } })
  expect(await format.parse('{"u":{"k":"b","x":null}}')).toStrictEqual({ u: { k: 'b', x: null } })
})

describe('a raw JSON Schema', () => {
  const schema = {
    type: 'object',
    properties: { a: { type: 'number' }, b: { type: 'string' } },
    required: ['a'],
  }

  test('without a validator parses and no more', async () => {
    const format = jsonSchemaFormat<{ a: number; b?: string }>({ schema }, { name: 'x' })
    expect(await format.parse('{"a":1,"b":null}')).toStrictEqual({ a: 1 })
    expect(await format.parse('{"a":"not a number"}')).toStrictEqual({ a: 'not a number' })
    expect(await failureOf(format.parse('{'))).toMatchObject({ text: '{' })
    const asItIs = jsonSchemaFormat<object>({ schema }, { name: 'x', strict: false })
    expect(await asItIs.parse('{"a":1,"b":null}')).toStrictEqual({ a: 1, b: null })
  })

  const failing =
    (thrown: unknown): RawSchema<never>['validate'] =>
    () => {
      throw thrown
    }
  test('with a validator, which may change the value, or throw', async () => {
    const given: unknown[] = []
    const validate = async (value: unknown) => given.push(value)
    expect(await jsonSchemaFormat({ schema, validate }, { name: 'x' }).parse('{"a":1,"b":null}')).toBe(1)
    expect(given).toStrictEqual([{ a: 1 }])

    const thrown = new Error('a is secret')
    const format = jsonSchemaFormat({ schema, validate: failing(thrown) }, { name: 'x' })
    const error = await failureOf(format.parse('{"a":1}'))
    expect(error.message).toBe('Output "x": not valid, 1 issue')
    expect(error.issues).toEqual([{ message: 'a is secret' }])
    expect(error.cause).toBe(thrown)
    const odd = jsonSchemaFormat({ schema, validate: failing('odd') }, { name: 'x' })
    expect((await failureOf(odd.parse('{}'))).issues).toEqual([{ message: 'odd' }])
  })
})

test('a Standard Schema that throws, which is a fault of its own, rejects as it is', async () => {
  const fault = new TypeError('fault')
  const schema = {
    '~standard': {
      version: 1 as const,
      vendor: 'other',
      validate: () => {
        throw fault
      },
      jsonSchema: { input: () => ({ type: 'object', properties: {} }) },
    },
  }
  await expect(jsonSchemaFormat(schema, { name: 'x' }).parse('{}')).rejects.toBe(fault)
})

test('the description is sent, if there is one', () => {
  const schema = { type: 'object', properties: {} }
  const { chat, responses } = jsonSchemaFormat({ schema }, { name: 'x', description: 'An x' })
  expect(chat.json_schema.description).toBe('An x')
  expect(responses.description).toBe('An x')
  expect(jsonSchemaFormat({ schema }, { name: 'x', description: '' }).responses).not.toHaveProperty(
    'description',
  )
})

test.each(['', 'a b', 'ä', 'a.b', 'a'.repeat(65), 'a\n'])('the name %j is refused', (name) => {
  const message = `The name ${JSON.stringify(name)} must have 1 to 64 characters: a to z, A to Z, 0 to 9, "_" and "-"`
  expect(() => jsonSchemaFormat(z.object({}), { name })).toThrow(message)
  expect(() => valibotFormat(v.object({}), { name })).toThrow(message)
})

test.each(['a', 'A-z_0', 'a'.repeat(64)])('the name %j is fine', (name) => {
  expect(jsonSchemaFormat(z.object({}), { name })).toMatchObject({
    name,
    chat: { json_schema: { name } },
    responses: { name },
  })
})
