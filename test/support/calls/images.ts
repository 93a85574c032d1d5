import {
  createImage,
  createImageEdit,
  createImageVariation,
  streamImage,
  streamImageEdit,
} from '@oaix/images'
import { type Call, eventsAskedFor } from './call.ts'

const otter = new File(['otter'], 'otter.png', { type: 'image/png' })
const hat = new File(['hat'], 'hat é.webp', { type: 'image/webp' })
const image = { prompt: 'An otter 🦦', model: 'gpt-image-2', n: null, output_format: 'webp' } as const
const edit = { prompt: 'At night', image: [otter, hat], n: 2, size: '1536x864' }
const references = {
  prompt: 'At night',
  images: [{ file_id: 'file-1' }, { image_url: 'https://example.com/a.png' }],
  n: null,
}

export const imagesCalls: Call[] = [
  {
    name: 'createImage',
    ours: (client) => createImage(client, { ...image, svg: { model: 'gpt-5' } }),
    official: (openai) => openai.images.generate({ ...image, svg: { model: 'gpt-5' } }),
  },
  {
    name: 'streamImage',
    ours: (client) => streamImage(client, { ...image, partial_images: 2 }),
    official: (openai) => openai.images.generate({ ...image, partial_images: 2, stream: true }),
    differences: eventsAskedFor,
  },
  {
    name: 'createImageEdit',
    ours: (client) => createImageEdit(client, { ...edit, image: otter, mask: hat }),
    official: (openai) => openai.images.edit({ ...edit, image: otter, mask: hat }),
  },
  {
    name: 'createImageEdit of several images',
    ours: (client) => createImageEdit(client, edit),
    official: (openai) => openai.images.edit(edit),
  },
  {
    name: 'createImageEdit of references',
    ours: (client) => createImageEdit(client, references),
    official: (openai) => openai.post('/images/edits', { body: references }),
  },
  {
    name: 'streamImageEdit',
    ours: (client) => streamImageEdit(client, { ...edit, partial_images: 0 }),
    official: (openai) => openai.images.edit({ ...edit, partial_images: 0, stream: true }),
    differences: eventsAskedFor,
  },
  {
    name: 'createImageVariation',
    ours: (client) => createImageVariation(client, { image: otter, n: 2, size: '256x256' }),
    official: (openai) => openai.images.createVariation({ image: otter, n: 2, size: '256x256' }),
  },
]
