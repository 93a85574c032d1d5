import { getEventListeners } from 'node:events'
import { untilAborted } from '@oaix/core'
import { expect, test } from 'vitest'
import { rejection } from './support.ts'

const never = () => new Promise<never>(() => {})

test('settles as the promise does, and lets go of the signal', async () => {
  const { signal } = new AbortController()
  expect(await untilAborted(Promise.resolve(1), signal)).toBe(1)
  expect(await rejection(untilAborted(Promise.reject(new Error('boom')), signal))).toEqual(new Error('boom'))
  expect(await untilAborted(Promise.resolve(2), undefined)).toBe(2)
  await Promise.resolve()
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('rejects with the reason of a signal that has aborted, or does', async () => {
  expect(await rejection(untilAborted(never(), AbortSignal.abort('before')))).toBe('before')
  const controller = new AbortController()
  const pending = rejection(untilAborted(never(), controller.signal))
  controller.abort('now')
  expect(await pending).toBe('now')
})

test('what becomes of the promise later is nobody’s concern', async () => {
  let reject!: (error: Error) => void
  const promise = new Promise<never>((_resolve, fail) => {
    reject = fail
  })
  expect(await rejection(untilAborted(promise, AbortSignal.abort('left')))).toBe('left')
  // An unhandled rejection would fail the run.
  reject(new Error('late'))
  await new Promise((resolve) => setTimeout(resolve, 10))
})
