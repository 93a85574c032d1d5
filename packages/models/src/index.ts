export { type DeleteModelParams, deleteModel } from './deleteModel.ts'
export { type ListModelsParams, listModels } from './listModels.ts'
export { type RetrieveModelParams, retrieveModel } from './retrieveModel.ts'
export type * from './types/Model.ts'
