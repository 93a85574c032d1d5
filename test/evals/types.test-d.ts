import { type Client, type Page, paginate } from '@oaix/core'
import {
  type CancelEvalRunParams,
  type CreateEvalParams,
  type CreateEvalRunParams,
  createEval,
  createEvalRun,
  type DeleteEvalRunParams,
  type Eval,
  type EvalCompletionsDataSource,
  type EvalCompletionsSamplingParams,
  type EvalCompletionsTemplate,
  type EvalCustomDataSourceConfig,
  type EvalCustomDataSourceConfigParam,
  type EvalDataSourceConfig,
  type EvalDeleted,
  type EvalFileContentSource,
  type EvalFileIDSource,
  type EvalGrader,
  type EvalGraderParam,
  type EvalItemReference,
  type EvalJSONLDataSource,
  type EvalLabelModelGraderParam,
  type EvalLogsDataSourceConfig,
  type EvalLogsDataSourceConfigParam,
  type EvalPythonGrader,
  type EvalResponsesDataSource,
  type EvalResponsesSamplingParams,
  type EvalResponsesSource,
  type EvalResponsesTemplate,
  type EvalResponsesText,
  type EvalRow,
  type EvalRun,
  type EvalRunCriterionResult,
  type EvalRunDataSource,
  type EvalRunDeleted,
  type EvalRunError,
  type EvalRunModelUsage,
  type EvalRunOutputItem,
  type EvalRunOutputItemResult,
  type EvalRunResultCounts,
  type EvalRunSample,
  type EvalRunSampleInput,
  type EvalRunSampleOutput,
  type EvalRunSampleUsage,
  type EvalRunStatus,
  type EvalScoreModelGrader,
  type EvalStoredCompletionsDataSourceConfig,
  type EvalStoredCompletionsDataSourceConfigParam,
  type EvalStoredCompletionsSource,
  type EvalTextMessage,
  type EvalTextSimilarityGrader,
  type ListEvalRunOutputItemsParams,
  type ListEvalRunsParams,
  type ListEvalsParams,
  listEvalRunOutputItems,
  listEvalRuns,
  listEvals,
  pollEvalRun,
  type RetrieveEvalRunOutputItemParams,
  type RetrieveEvalRunParams,
  type UpdateEvalParams,
} from '@oaix/evals'
import type { GraderMessage } from '@oaix/fine-tuning'
import type * as Evals from 'openai/resources/evals/evals'
import type * as Items from 'openai/resources/evals/runs/output-items'
import type * as Runs from 'openai/resources/evals/runs/runs'
import { sameType } from '../support/sameType.ts'

declare const client: Client

sameType<CreateEvalParams, Evals.EvalCreateParams>()
sameType<UpdateEvalParams, Evals.EvalUpdateParams & { eval_id: string }>()
sameType<ListEvalsParams, Evals.EvalListParams>()
sameType<Eval, Evals.EvalCreateResponse>()
sameType<Eval, Evals.EvalRetrieveResponse>()
sameType<Eval, Evals.EvalUpdateResponse>()
sameType<Eval, Evals.EvalListResponse>()
sameType<EvalDeleted, Evals.EvalDeleteResponse>()

// Data source configs

sameType<EvalDataSourceConfig, Evals.EvalCreateResponse['data_source_config']>()
sameType<EvalCustomDataSourceConfig, Evals.EvalCustomDataSourceConfig>()
sameType<EvalLogsDataSourceConfig, Evals.EvalCreateResponse.Logs>()
sameType<EvalStoredCompletionsDataSourceConfig, Evals.EvalStoredCompletionsDataSourceConfig>()
sameType<EvalCustomDataSourceConfigParam, Evals.EvalCreateParams.Custom>()
sameType<EvalLogsDataSourceConfigParam, Evals.EvalCreateParams.Logs>()
sameType<EvalStoredCompletionsDataSourceConfigParam, Evals.EvalCreateParams.StoredCompletions>()

// Graders

sameType<EvalGrader, Evals.EvalCreateResponse['testing_criteria'][number]>()
sameType<EvalGraderParam, Evals.EvalCreateParams['testing_criteria'][number]>()
sameType<EvalLabelModelGraderParam, Evals.EvalCreateParams.LabelModel>()
sameType<EvalTextSimilarityGrader, Evals.EvalCreateParams.TextSimilarity>()
sameType<EvalPythonGrader, Evals.EvalCreateParams.Python>()
sameType<EvalScoreModelGrader, Evals.EvalCreateParams.ScoreModel>()
sameType<EvalTextMessage, Evals.EvalCreateParams.LabelModel.SimpleInputMessage>()

// Runs

sameType<
  CreateEvalRunParams,
  Runs.RunCreateParams & { eval_id: string },
  'data_source' // by the metadata of EvalResponsesSource
>()
sameType<EvalJSONLDataSource, Runs.CreateEvalJSONLRunDataSource>()
sameType<EvalCompletionsDataSource, Runs.CreateEvalCompletionsRunDataSource>()
sameType<
  EvalResponsesDataSource,
  Runs.RunCreateParams.CreateEvalResponsesRunDataSource,
  | 'source' // by the metadata of EvalResponsesSource
  | 'sampling_params' // by their tools
>()
sameType<EvalFileContentSource, Runs.CreateEvalJSONLRunDataSource.FileContent>()
sameType<EvalFileContentSource, Runs.RunCreateParams.CreateEvalResponsesRunDataSource.FileContent>()
sameType<EvalRow, Runs.CreateEvalJSONLRunDataSource.FileContent.Content>()
sameType<EvalFileIDSource, Runs.CreateEvalJSONLRunDataSource.FileID>()
sameType<EvalStoredCompletionsSource, Runs.CreateEvalCompletionsRunDataSource.StoredCompletions>()
sameType<
  EvalResponsesSource,
  Runs.RunCreateParams.CreateEvalResponsesRunDataSource.Responses,
  'metadata' // an object, by the API; `unknown` there
>()
sameType<EvalCompletionsTemplate, Runs.CreateEvalCompletionsRunDataSource.Template>()
sameType<EvalResponsesTemplate, Runs.RunCreateParams.CreateEvalResponsesRunDataSource.Template>()
sameType<EvalItemReference, Runs.CreateEvalCompletionsRunDataSource.ItemReference>()
sameType<EvalCompletionsSamplingParams, Runs.CreateEvalCompletionsRunDataSource.SamplingParams>()
sameType<
  EvalResponsesSamplingParams,
  Runs.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams,
  'tools' // nested filters of the file search tool are typed
>()
sameType<EvalResponsesText, Runs.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams.Text>()
sameType<
  EvalRun,
  Runs.RunCreateResponse,
  | 'data_source' // by the metadata of EvalResponsesSource
  | 'error' // `null` in the API's examples
  | 'per_model_usage' // `null` in the API's examples of a queued run
  | 'per_testing_criteria_results' // `null` in the API's examples of a queued run
>()
sameType<Runs.RunCreateResponse, Runs.RunRetrieveResponse>()
sameType<Runs.RunCreateResponse, Runs.RunListResponse>()
sameType<Runs.RunCreateResponse, Runs.RunCancelResponse>()
sameType<EvalRunError, Runs.EvalAPIError>()
sameType<EvalRunModelUsage, Runs.RunCreateResponse.PerModelUsage>()
sameType<EvalRunCriterionResult, Runs.RunCreateResponse.PerTestingCriteriaResult>()
sameType<EvalRunResultCounts, Runs.RunCreateResponse.ResultCounts>()
sameType<EvalRunStatus, NonNullable<Runs.RunListParams['status']>>()
sameType<EvalRunDeleted, Runs.RunDeleteResponse>()
sameType<ListEvalRunsParams, Runs.RunListParams & { eval_id: string }>()
sameType<RetrieveEvalRunParams, Runs.RunRetrieveParams & { run_id: string }>()
sameType<CancelEvalRunParams, Runs.RunCancelParams & { run_id: string }>()
sameType<DeleteEvalRunParams, Runs.RunDeleteParams & { run_id: string }>()

// Output items

sameType<
  EvalRunOutputItem,
  Items.OutputItemRetrieveResponse,
  'sample' // by the error of EvalRunSample
>()
sameType<Items.OutputItemRetrieveResponse, Items.OutputItemListResponse>()
sameType<EvalRunOutputItemResult, Items.OutputItemRetrieveResponse.Result>()
sameType<
  EvalRunSample,
  Items.OutputItemRetrieveResponse.Sample,
  'error' // `null` in the API's examples
>()
sameType<EvalRunSampleInput, Items.OutputItemRetrieveResponse.Sample.Input>()
sameType<EvalRunSampleOutput, Items.OutputItemRetrieveResponse.Sample.Output>()
sameType<EvalRunSampleUsage, Items.OutputItemRetrieveResponse.Sample.Usage>()
sameType<ListEvalRunOutputItemsParams, Items.OutputItemListParams & { run_id: string }>()
sameType<RetrieveEvalRunOutputItemParams, Items.OutputItemRetrieveParams & { output_item_id: string }>()

export async function inference(eval_id: string, run_id: string): Promise<void> {
  const page = await listEvals(client)
  sameType<typeof page, Page<Eval>>()
  for await (const item of paginate(listEvals, client, { order_by: 'updated_at' })) {
    for (const grader of item.testing_criteria) {
      if (grader.type === 'text_similarity') sameType<typeof grader, EvalTextSimilarityGrader>()
      if (grader.type === 'label_model') sameType<typeof grader.input, GraderMessage[]>()
    }
  }
  for await (const item of paginate(listEvalRuns, client, { eval_id })) {
    const { data_source } = item
    sameType<typeof data_source, EvalRunDataSource>()
    if (data_source.type === 'completions') sameType<typeof data_source, EvalCompletionsDataSource>()
  }
  for await (const item of paginate(listEvalRunOutputItems, client, { eval_id, run_id }))
    sameType<typeof item, EvalRunOutputItem>()
  const polled = await pollEvalRun(client, { eval_id, run_id }, { pollInterval: 1, maxWait: 2 })
  sameType<typeof polled, EvalRun>()

  const data_source_config = { type: 'logs' } as const
  const source = { type: 'file_id', id: 'file-1' } as const
  // @ts-expect-error: without graders
  await createEval(client, { data_source_config })
  await createEval(client, {
    data_source_config,
    testing_criteria: [
      // @ts-expect-error: without the threshold
      { type: 'text_similarity', name: 'a', input: 'b', reference: 'c', evaluation_metric: 'bleu' },
    ],
  })
  // @ts-expect-error: the result's form of a data source config
  await createEval(client, { data_source_config: { type: 'custom', schema: {} }, testing_criteria: [] })
  // @ts-expect-error: no model is asked for rows with answers
  await createEvalRun(client, { eval_id, data_source: { type: 'jsonl', source, model: 'gpt-5-mini' } })
  await createEvalRun(client, {
    eval_id,
    // @ts-expect-error: responses are not asked with chat completions
    data_source: { type: 'responses', source: { type: 'stored_completions' } },
  })
  // @ts-expect-error: no such state
  await listEvalRuns(client, { eval_id, status: 'cancelled' })
}
