import {
  ChatCompletionChunkSchema,
  ChatCompletionMessageSchema,
  ChatCompletionSchema,
} from '@oaix/chat/schemas'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { deltaOf } from './support/chunks.ts'

const logprob = {
  token: 'a',
  bytes: [97],
  logprob: -1,
  top_logprobs: [{ token: 'a', bytes: null, logprob: -1 }],
}
const moderationResult = {
  type: 'moderation_result',
  model: 'omni-moderation-latest',
  flagged: false,
  categories: { violence: false },
  category_scores: { violence: 0.1 },
  category_applied_input_types: { violence: ['text'] },
}
const moderation = {
  input: { type: 'moderation_results', model: 'omni-moderation-latest', results: [moderationResult] },
  output: { type: 'error', code: 'x', message: 'y' },
}
const usage = {
  prompt_tokens: 1,
  completion_tokens: 2,
  total_tokens: 3,
  prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 1 },
}
const message = {
  role: 'assistant',
  content: 'Hi',
  refusal: null,
  annotations: [
    { type: 'url_citation', url_citation: { start_index: 0, end_index: 1, title: 't', url: 'u' } },
  ],
  audio: { id: 'audio_1', data: 'AAAA', expires_at: 1, transcript: 'Hi' },
  tool_calls: [
    { id: 'call_a', type: 'function', function: { name: 'f', arguments: '{}' } },
    { id: 'call_b', type: 'custom', custom: { name: 'g', input: '' } },
  ],
  function_call: { name: 'f', arguments: '{}' },
}
const completion = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-5-mini',
  choices: [{ index: 0, message, finish_reason: 'stop', logprobs: { content: [logprob], refusal: null } }],
  usage,
  service_tier: 'default',
  metadata: { a: 'b' },
  moderation,
  system_fingerprint: 'fp_1',
}
const delta = {
  role: 'assistant',
  content: 'a',
  refusal: null,
  audio: { data: 'AAAA' },
  tool_calls: [{ index: 0, id: 'call_a', type: 'function', function: { name: 'f', arguments: '' } }],
  function_call: { arguments: '' },
}
const chunk = {
  ...deltaOf(delta, { logprobs: { content: [logprob], refusal: null } }),
  usage: null,
  moderation,
}

const full = { ...chunk, usage, service_tier: 'default', obfuscation: 'x', system_fingerprint: 'fp_1' }

/** A copy with one place of it replaced; `undefined` removes it. */
function withPlace(value: unknown, [key, ...rest]: (string | number)[], place: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>
  if (key === undefined) return place
  if (!rest.length && place === undefined) delete copy[key]
  else copy[key] = withPlace(copy[key], rest, place)
  return copy
}

/** The paths of everything in a value. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [...(path.length ? [path] : []), ...inner.flatMap(([key, part]) => pathsOf(part, [...path, key]))]
}

describe('ChatCompletionSchema', () => {
  test('passes the value on as it is', () => {
    expect(v.parse(ChatCompletionSchema, completion)).toEqual(completion)
    const {
      usage: _usage,
      moderation: _moderation,
      metadata: _metadata,
      service_tier: _tier,
      ...least
    } = completion
    expect(v.parse(ChatCompletionSchema, least)).toEqual(least)
    expect(v.parse(ChatCompletionMessageSchema, message)).toEqual(message)
  })

  test('knows the type of every field', () => {
    for (const path of pathsOf(completion)) {
      expect(v.is(ChatCompletionSchema, withPlace(completion, path, Symbol())), path.join('.')).toBe(false)
    }
  })

  test.each([
    ['a field', ['later'], { a: 1 }],
    ['a field of the message', ['choices', 0, 'message', 'reasoning_content'], 'hm'],
    ['a finish reason', ['choices', 0, 'finish_reason'], 'paused'],
    ['a service tier', ['service_tier'], 'later'],
    ['a type of tool call', ['choices', 0, 'message', 'tool_calls', 0], { id: 'a', type: 'mcp', mcp: {} }],
    ['a type of annotation', ['choices', 0, 'message', 'annotations', 0], { type: 'file' }],
    ['a type of moderation', ['moderation', 'input'], { type: 'later' }],
  ])('lets %s pass that is new', (_name, path, value) => {
    const newer = withPlace(completion, path, value)
    expect(v.parse(ChatCompletionSchema, newer)).toEqual(newer)
  })

  test.each([
    [['id'], undefined],
    [['object'], 'chat.completion.chunk'],
    [['choices'], null],
    [['choices', 0, 'index'], undefined],
    [['choices', 0, 'message'], undefined],
    [['choices', 0, 'message', 'role'], 'user'],
    [['choices', 0, 'message', 'content'], undefined],
    [['choices', 0, 'message', 'annotations', 0, 'url_citation'], undefined],
    [['choices', 0, 'message', 'tool_calls', 0, 'id'], undefined],
    [['choices', 0, 'message', 'tool_calls', 1, 'custom'], undefined],
    [['choices', 0, 'message', 'tool_calls', 1, 'type'], undefined],
    [['choices', 0, 'finish_reason'], null],
    [['choices', 0, 'logprobs'], undefined],
    [['choices', 0, 'logprobs', 'content', 0, 'top_logprobs'], undefined],
    [['usage', 'total_tokens'], undefined],
    [['moderation', 'input', 'results'], undefined],
  ])('refuses %j as %j', (path, value) => {
    expect(v.is(ChatCompletionSchema, withPlace(completion, path, value))).toBe(false)
  })
})

describe('ChatCompletionChunkSchema', () => {
  test('passes the value on as it is', () => {
    expect(v.parse(ChatCompletionChunkSchema, chunk)).toEqual(chunk)
    expect(v.parse(ChatCompletionChunkSchema, deltaOf({}))).toEqual(deltaOf({}))
  })

  test('knows the type of every field', () => {
    for (const path of pathsOf(full)) {
      expect(v.is(ChatCompletionChunkSchema, withPlace(full, path, Symbol())), path.join('.')).toBe(false)
    }
  })

  test.each([
    ['a field', ['later'], { a: 1 }],
    ['a field of the delta', ['choices', 0, 'delta', 'reasoning_content'], 'hm'],
    ['a finish reason', ['choices', 0, 'finish_reason'], 'paused'],
    ['a role', ['choices', 0, 'delta', 'role'], 'critic'],
    ['a type of tool call', ['choices', 0, 'delta', 'tool_calls', 0, 'type'], 'mcp'],
  ])('lets %s pass that is new', (_name, path, value) => {
    const newer = withPlace(chunk, path, value)
    expect(v.parse(ChatCompletionChunkSchema, newer)).toEqual(newer)
  })

  test.each([
    [['id'], undefined],
    [['object'], 'chat.completion'],
    [['choices'], undefined],
    [['choices', 0, 'delta'], undefined],
    [['choices', 0, 'delta', 'tool_calls', 0, 'index'], undefined],
    [['choices', 0, 'finish_reason'], undefined],
    [['choices', 0, 'logprobs', 'content'], undefined],
  ])('refuses %j as %j', (path, value) => {
    expect(v.is(ChatCompletionChunkSchema, withPlace(chunk, path, value))).toBe(false)
  })
})
