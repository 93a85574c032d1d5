/**
 * Keeps the end of the page in sight while it grows, until the reader scrolls up, and again from the end on. It begins
 * with the first call of the result, which goes there.
 */
export function followEnd(): () => void {
  const page = document.documentElement
  let isFollowing = false
  let last = 0

  function goToEnd(): void {
    isFollowing = true
    scrollTo(0, page.scrollHeight)
  }

  addEventListener(
    'scroll',
    () => {
      const isAtEnd = innerHeight + scrollY > page.scrollHeight - 48
      // Growth alone moves the end away, and is no wish to leave it.
      if (isAtEnd) isFollowing = true
      else if (scrollY < last) isFollowing = false
      last = scrollY
    },
    { passive: true },
  )
  new ResizeObserver(() => {
    if (isFollowing) goToEnd()
  }).observe(document.body)
  return goToEnd
}
