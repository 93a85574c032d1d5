import type { Client } from '@oaix/core'
import {
  type DeleteModelParams,
  deleteModel,
  type ListModelsParams,
  listModels,
  type Model,
  type ModelDeleted,
  type ModelList,
  type RetrieveModelParams,
  retrieveModel,
} from '@oaix/models'
import type OpenAI from 'openai'
import { sameType } from '../support/sameType.ts'

declare const client: Client

sameType<Model, OpenAI.Model>()
sameType<ModelDeleted, OpenAI.ModelDeleted>()
sameType<ModelList, Pick<OpenAI.Models.ModelsPage, 'object' | 'data'>, 'object'>() // theirs is any string
sameType<RetrieveModelParams, { model: string }>()
sameType<DeleteModelParams, { model: string }>()

const list: Promise<ModelList> = listModels(client)
const model: Promise<Model> = retrieveModel(client, { model: 'gpt-5-mini' })
const deleted: Promise<ModelDeleted> = deleteModel(client, { model: 'ft:1' })
const none: ListModelsParams = {}
void [list, model, deleted, none]

// @ts-expect-error the list has no pages
void listModels(client, { limit: 2 })
// @ts-expect-error a model is required
void retrieveModel(client, {})
