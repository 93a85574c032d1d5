import {
  createVideo,
  createVideoCharacter,
  createVideoEdit,
  createVideoExtension,
  deleteVideo,
  listVideos,
  remixVideo,
  retrieveVideo,
  retrieveVideoCharacter,
  retrieveVideoContent,
} from '@oaix/videos'
import type { Call } from './call.ts'

const video_id = 'video_1'
const image = new File(['otter'], 'otter é.png', { type: 'image/png' })
const clip = new File(['moving otter'], 'otter.mp4', { type: 'video/mp4' })
const prompt = 'An otter 🦦'
const page = { after: 'video_0', limit: 3, order: 'desc' } as const

export const videosCalls: Call[] = [
  {
    name: 'createVideo',
    ours: (client) => createVideo(client, { prompt, input_reference: image, seconds: '8', size: '1280x720' }),
    official: (openai) =>
      openai.videos.create({ prompt, input_reference: image, seconds: '8', size: '1280x720' }),
  },
  {
    name: 'createVideo of a reference',
    ours: (client) => createVideo(client, { prompt, input_reference: { file_id: 'file-1' } }),
    official: (openai) => openai.videos.create({ prompt, input_reference: { file_id: 'file-1' } }),
  },
  {
    name: 'createVideo of a prompt alone',
    ours: (client) => createVideo(client, { prompt }),
    official: (openai) => openai.videos.create({ prompt }),
  },
  {
    name: 'createVideoEdit',
    ours: (client) => createVideoEdit(client, { prompt, video: clip }),
    official: (openai) => openai.videos.edit({ prompt, video: clip }),
  },
  {
    name: 'createVideoEdit of a reference',
    ours: (client) => createVideoEdit(client, { prompt, video: { id: video_id } }),
    official: (openai) => openai.videos.edit({ prompt, video: { id: video_id } }),
  },
  {
    name: 'createVideoExtension',
    ours: (client) => createVideoExtension(client, { prompt, video: clip, seconds: '4' }),
    official: (openai) => openai.videos.extend({ prompt, video: clip, seconds: '4' }),
  },
  {
    name: 'createVideoExtension of a reference',
    ours: (client) => createVideoExtension(client, { prompt, video: { id: video_id }, seconds: '12' }),
    official: (openai) => openai.videos.extend({ prompt, video: { id: video_id }, seconds: '12' }),
  },
  {
    name: 'createVideoCharacter',
    ours: (client) => createVideoCharacter(client, { name: 'Otter', video: clip }),
    official: (openai) => openai.videos.createCharacter({ name: 'Otter', video: clip }),
  },
  {
    name: 'retrieveVideoCharacter',
    ours: (client) => retrieveVideoCharacter(client, { character_id: 'char 1/2' }),
    official: (openai) => openai.videos.getCharacter('char 1/2'),
  },
  {
    name: 'remixVideo',
    ours: (client) => remixVideo(client, { video_id, prompt }),
    official: (openai) => openai.videos.remix(video_id, { prompt }),
  },
  {
    name: 'retrieveVideo',
    ours: (client) => retrieveVideo(client, { video_id }),
    official: (openai) => openai.videos.retrieve(video_id),
  },
  {
    name: 'retrieveVideoContent',
    ours: (client) => retrieveVideoContent(client, { video_id }),
    official: (openai) => openai.videos.downloadContent(video_id),
  },
  {
    name: 'retrieveVideoContent of a variant',
    ours: (client) => retrieveVideoContent(client, { video_id, variant: 'spritesheet' }),
    official: (openai) => openai.videos.downloadContent(video_id, { variant: 'spritesheet' }),
  },
  {
    name: 'listVideos',
    ours: (client) => listVideos(client, page),
    official: (openai) => openai.videos.list(page),
  },
  {
    name: 'listVideos without parameters',
    ours: (client) => listVideos(client),
    official: (openai) => openai.videos.list(),
  },
  {
    name: 'deleteVideo',
    ours: (client) => deleteVideo(client, { video_id }),
    official: (openai) => openai.videos.delete(video_id),
  },
]
