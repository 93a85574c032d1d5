import { type RequestOptions, toFormData } from '@oaix/core'

/** Only a form can carry files; only JSON is taken with `images`. */
export async function toEditBody(
  params: object,
  options: RequestOptions | undefined,
  extra?: object,
): Promise<object> {
  return 'images' in params && params.images
    ? { ...params, ...extra }
    : toFormData({ ...params, ...extra }, options)
}
