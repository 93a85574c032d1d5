import { deleteModel, listModels, retrieveModel } from '@oaix/models'
import type { Call } from './call.ts'

const model = 'ft:gpt-4.1:acme::a/b c'

export const modelsCalls: Call[] = [
  {
    name: 'listModels',
    ours: (client) => listModels(client),
    official: (openai) => openai.models.list(),
  },
  {
    name: 'retrieveModel',
    ours: (client) => retrieveModel(client, { model: 'gpt-5-mini' }),
    official: (openai) => openai.models.retrieve('gpt-5-mini'),
  },
  {
    name: 'deleteModel',
    ours: (client) => deleteModel(client, { model }),
    official: (openai) => openai.models.delete(model),
  },
]
