import type { Client, PageParams } from '@oaix/core'
import { paginate } from '@oaix/core'
import {
  type CreateVideoCharacterParams,
  type CreateVideoEditParams,
  type CreateVideoExtensionParams,
  type CreateVideoParams,
  createVideo,
  createVideoAndPoll,
  createVideoCharacter,
  createVideoEdit,
  createVideoExtension,
  type DeleteVideoParams,
  deleteVideo,
  type ListVideosParams,
  listVideos,
  pollVideo,
  type RemixVideoParams,
  type RetrieveVideoCharacterParams,
  type RetrieveVideoContentParams,
  type RetrieveVideoParams,
  remixVideo,
  retrieveVideo,
  retrieveVideoCharacter,
  retrieveVideoContent,
  type Video,
  type VideoCharacter,
  type VideoCreateError,
  type VideoDeleted,
  type VideoImageReference,
  type VideoMisalignment,
  type VideoModel,
  type VideoReference,
  type VideoSeconds,
  type VideoSize,
} from '@oaix/videos'
import type OpenAI from 'openai'
import type * as Videos from 'openai/resources/videos'
import { sameType } from '../support/sameType.ts'

declare const client: Client
declare const file: Blob

sameType<Video, OpenAI.Video>()
sameType<VideoModel, OpenAI.VideoModel>()
sameType<VideoSeconds, OpenAI.VideoSeconds>()
sameType<VideoSize, OpenAI.VideoSize>()
sameType<VideoCreateError, OpenAI.VideoCreateError>()
sameType<VideoMisalignment, Videos.VideoCreateError.Misalignment>()
sameType<VideoDeleted, OpenAI.VideoDeleteResponse>()
sameType<VideoCharacter, OpenAI.VideoCreateCharacterResponse>()
sameType<VideoCharacter, OpenAI.VideoGetCharacterResponse>()
sameType<VideoReference, Videos.VideoEditParams.VideoReferenceInputParam>()
// Stricter than theirs, which allows both and none.
declare const reference: VideoImageReference
const looser: OpenAI.ImageInputReferenceParam = reference
void looser

sameType<
  CreateVideoParams,
  OpenAI.VideoCreateParams,
  'input_reference' // FileInput takes bytes and `{ name, content }` too; a reference is one of the two
>()
sameType<
  CreateVideoEditParams,
  OpenAI.VideoEditParams,
  'video' // FileInput takes bytes and `{ name, content }` too
>()
sameType<
  CreateVideoExtensionParams,
  OpenAI.VideoExtendParams,
  | 'video' // FileInput takes bytes and `{ name, content }` too
  | 'seconds' // theirs leaves out 16 and 20, which its own comment allows
>()
sameType<
  CreateVideoCharacterParams,
  OpenAI.VideoCreateCharacterParams,
  'video' // FileInput takes bytes and `{ name, content }` too
>()
sameType<RemixVideoParams, OpenAI.VideoRemixParams & { video_id: string }>()
sameType<RetrieveVideoContentParams, OpenAI.VideoDownloadContentParams & { video_id: string }>()
sameType<ListVideosParams, OpenAI.VideoListParams>()
sameType<ListVideosParams, PageParams>()
sameType<RetrieveVideoParams, { video_id: string }>()
sameType<DeleteVideoParams, { video_id: string }>()
sameType<RetrieveVideoCharacterParams, { character_id: string }>()

const prompt = 'An otter'
const video_id = 'video_1'
const videos: Promise<Video>[] = [
  createVideo(client, { prompt, input_reference: new Uint8Array(2) }),
  createVideo(client, { prompt, input_reference: { image_url: 'https://example.com/otter.png' } }),
  createVideoEdit(client, { prompt, video: { id: video_id } }),
  createVideoExtension(client, { prompt, video: file, seconds: '20' }),
  remixVideo(client, { video_id, prompt }),
  retrieveVideo(client, { video_id }),
  pollVideo(client, { video_id }, { pollInterval: 1000, maxWait: 60_000 }),
  createVideoAndPoll(client, { prompt, model: 'a-model-of-tomorrow' }, { pollInterval: 1000 }),
]
const characters: Promise<VideoCharacter>[] = [
  createVideoCharacter(client, { name: 'Otter', video: { name: 'otter.mp4', content: 'bytes' } }),
  retrieveVideoCharacter(client, { character_id: 'char_1' }),
]
const content: Promise<Response> = retrieveVideoContent(client, { video_id, variant: 'thumbnail' })
const deleted: Promise<VideoDeleted> = deleteVideo(client, { video_id })
const all: AsyncIterable<Video> = paginate(listVideos, client, { limit: 2 })
void [videos, characters, content, deleted, all]

// @ts-expect-error a path is not a file
void createVideo(client, { prompt, input_reference: 'otter.png' })
// @ts-expect-error an image by its URL or by its id
void createVideo(client, { prompt, input_reference: { file_id: 'file-1', image_url: 'https://a' } })
// @ts-expect-error seconds are a string
void createVideo(client, { prompt, seconds: 8 })
// @ts-expect-error only an extension may be so long
void createVideo(client, { prompt, seconds: '20' })
// @ts-expect-error a character is made of a file
void createVideoCharacter(client, { name: 'Otter', video: { id: video_id } })
// @ts-expect-error not a variant
void retrieveVideoContent(client, { video_id, variant: 'audio' })
