import { customTool, functionTool, InvalidOutputError } from '@oaix/structured'
import { functionTool as valibotTool } from '@oaix/structured/valibot'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'

const parameters = {
  type: 'object',
  properties: {
    city: { type: 'string' },
    unit: { anyOf: [{ type: 'string', enum: ['c', 'f'] }, { type: 'null' }] },
  },
  required: ['city', 'unit'],
  additionalProperties: false,
}

describe.each([
  [
    'zod',
    functionTool({
      name: 'get_weather',
      description: 'Looks out of the window.',
      parameters: z.object({ city: z.string(), unit: z.enum(['c', 'f']).optional() }),
      run: ({ city }, { callID }) => `${city} ${callID}`,
      timeout: 100,
      needsApproval: ({ city }) => city === 'Oz',
    }),
  ],
  [
    'valibot',
    valibotTool({
      name: 'get_weather',
      description: 'Looks out of the window.',
      parameters: v.object({ city: v.string(), unit: v.optional(v.picklist(['c', 'f'])) }),
      run: async ({ city }, { callID }) => `${city} ${callID}`,
      timeout: 100,
      needsApproval: async ({ city }) => city === 'Oz',
    }),
  ],
])('functionTool, %s', (_name, tool) => {
  test('has the forms of both APIs', () => {
    const definition = {
      name: 'get_weather',
      description: 'Looks out of the window.',
      parameters,
      strict: true,
    }
    expect(tool.type).toBe('function')
    expect(tool.name).toBe('get_weather')
    expect(tool.chat).toEqual({ type: 'function', function: definition })
    expect(tool.responses).toEqual({ type: 'function', ...definition })
  })

  test('parses arguments', async () => {
    expect(await tool.parse('{"city":"Graz","unit":null}')).toStrictEqual({ city: 'Graz' })
    const error = await tool.parse('').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(InvalidOutputError)
    expect(error).toMatchObject({ text: '{}', message: 'Arguments of "get_weather": not valid, 1 issue' })
    await expect(tool.parse('{"city":"Gr')).rejects.toThrow('Arguments of "get_weather": not JSON')
  })

  test('keeps what carries it out', async () => {
    expect(
      await tool.run?.({ city: 'Graz' }, { callID: 'call_1', signal: new AbortController().signal }),
    ).toBe('Graz call_1')
    expect(tool.timeout).toBe(100)
    const { needsApproval } = tool
    expect(typeof needsApproval === 'function' && (await needsApproval({ city: 'Oz' }))).toBe(true)
  })
})

describe('functionTool', () => {
  test('without parameters takes none, and reads an empty text', async () => {
    const tool = functionTool({ name: 'now' })
    expect(tool.responses).toEqual({
      type: 'function',
      name: 'now',
      parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
      strict: true,
    })
    expect(await tool.parse('')).toEqual({})
    expect(await tool.parse('{}')).toEqual({})
    expect(valibotTool({ name: 'now' }).chat).toEqual(tool.chat)
  })

  test('without strict mode says so, as responses are strict by default', () => {
    const schema = { type: 'object', properties: { a: {} } }
    const tool = functionTool({ name: 'f', parameters: { schema }, strict: false })
    expect(tool.responses).toEqual({ type: 'function', name: 'f', parameters: schema, strict: false })
    expect(tool.chat.function.strict).toBe(false)
  })

  test('refuses what strict mode refuses, and names that the API refuses', () => {
    const record = z.object({ a: z.record(z.string(), z.string()) })
    expect(() => functionTool({ name: 'f', parameters: record })).toThrow(
      '$.properties.a.additionalProperties',
    )
    expect(() => functionTool({ name: 'get weather' })).toThrow('The name "get weather" must')
    expect(() => valibotTool({ name: 'get.weather' })).toThrow('The name "get.weather" must')
  })
})

describe('customTool', () => {
  test('has the forms of both APIs', async () => {
    const tool = customTool({
      name: 'sql',
      description: 'Asks the database.',
      run: (sql) => sql.length,
      timeout: 5,
    })
    expect(tool).toMatchObject({
      type: 'custom',
      name: 'sql',
      chat: { type: 'custom', custom: { name: 'sql', description: 'Asks the database.' } },
      responses: { type: 'custom', name: 'sql', description: 'Asks the database.' },
      timeout: 5,
    })
    expect(tool.responses).not.toHaveProperty('format')
    expect(await tool.parse('{not JSON')).toBe('{not JSON')
    expect(await tool.run?.('abc', { callID: 'call_1', signal: new AbortController().signal })).toBe(3)
  })

  test('has its grammar where each API wants it', () => {
    const grammar = { syntax: 'lark', definition: 'start: "a"' } as const
    const tool = customTool({ name: 'sql', format: { type: 'grammar', ...grammar } })
    expect(tool.chat.custom).toEqual({ name: 'sql', format: { type: 'grammar', grammar } })
    expect(tool.responses).toEqual({ type: 'custom', name: 'sql', format: { type: 'grammar', ...grammar } })
    const text = customTool({ name: 'sql', format: { type: 'text' } })
    expect(text.chat.custom.format).toEqual({ type: 'text' })
    expect(text.responses.format).toEqual({ type: 'text' })
  })

  test('refuses names that the API refuses', () => {
    expect(() => customTool({ name: '' })).toThrow('The name "" must')
  })
})
