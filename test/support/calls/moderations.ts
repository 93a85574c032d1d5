import { createContentProvenanceCheck, createModeration } from '@oaix/moderations'
import type { Call } from './call.ts'

const file = new File(['PNG'], 'picture é.png', { type: 'image/png' })
const input = [
  { type: 'text' as const, text: 'Is this fine? 🙂' },
  { type: 'image_url' as const, image_url: { url: 'https://example.com/a.png' } },
]

export const moderationsCalls: Call[] = [
  {
    name: 'createModeration',
    ours: (client) => createModeration(client, { input: ['a', ''], model: 'omni-moderation-latest' }),
    official: (openai) => openai.moderations.create({ input: ['a', ''], model: 'omni-moderation-latest' }),
  },
  {
    name: 'createModeration of text and images',
    ours: (client) => createModeration(client, { input }),
    official: (openai) => openai.moderations.create({ input }),
  },
  {
    name: 'createContentProvenanceCheck',
    ours: (client) => createContentProvenanceCheck(client, { file }),
    official: (openai) => openai.contentProvenanceChecks.create({ file }),
  },
]
