/** Makes a test that is passed by the event with which the last of `n` images is complete, and by all after it. */
export function completes<Event extends { type: string }>(
  type: Event['type'],
  n: number | null | undefined,
): (event: Event) => boolean {
  let missing = n ?? 1
  return (event) => {
    if (event?.type === type) missing--
    return missing <= 0
  }
}
