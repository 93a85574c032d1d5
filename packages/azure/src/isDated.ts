/** Whether a version of the API is one of those before v1. */
export function isDated(apiVersion: string | undefined): boolean {
  return /^\d{4}-/.test(apiVersion ?? '')
}
