import { inspect } from 'node:util'
import { streamResponse } from '@oaix/responses'
import { parseResponse, partials } from '@oaix/structured'
import { jsonSchemaFormat } from '@oaix/structured/valibot'
import * as v from 'valibot'

export const title = 'A structured output'
export const { filename } = import.meta

const Meeting = jsonSchemaFormat(
  v.object({
    guests: v.array(v.string()),
    date: v.pipe(
      v.string(),
      v.isoDate(),
      v.transform((text) => new Date(text)),
    ),
    place: v.optional(v.string()),
  }),
  { name: 'meeting' },
)

const Luggage = jsonSchemaFormat(
  v.object({ things: v.array(v.object({ name: v.string(), reason: v.string() })) }),
  { name: 'luggage' },
)

/** @param {import('../main.mjs').Tour} tour */
export async function run({ client, model, page }) {
  const invitation = 'Lunch with Ada and Grace on 10 December 2026.'
  page.ask(invitation)
  const { output_parsed: meeting } = await parseResponse(client, {
    model,
    input: invitation,
    text: { format: Meeting },
    store: false,
  })
  page.say(inspect(meeting))
  const weekday = meeting.date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
  page.say(`date has become a Date, a ${weekday}; place, which is optional, is ${meeting.place ?? 'absent'}.`)

  const question = 'A weekend in the rain: which three things go into the suitcase, and why, in few words?'
  page.ask(question)
  const stream = await streamResponse(client, {
    model,
    input: question,
    text: { format: Luggage.responses },
    store: false,
  })
  let shown = 0
  for await (const { value, isComplete, isCompleteAt } of partials(stream, Luggage)) {
    for (; isCompleteAt('things', shown); shown++) {
      const { name, reason } = value.things?.[shown] ?? {}
      page.say(`${shown + 1}. ${name}: ${reason}`)
    }
    if (isComplete)
      page.say(`Each was printed once it was whole; all ${value.things.length} are valid.`, 'dim')
  }
}
