import { find } from './find.ts'

/** Shows what this script weighed on its way here, by the browser's own account. */
export function showBundleSize(): void {
  const observer = new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName(import.meta.url)
    if (!(entry instanceof PerformanceResourceTiming)) return
    observer.disconnect()
    const { encodedBodySize, decodedBodySize } = entry
    const kilobytes = (encodedBodySize / 1000).toFixed(1)
    const how = encodedBodySize < decodedBodySize ? 'gzipped' : 'uncompressed'
    const size = find('#size', HTMLParagraphElement)
    size.textContent = `This page’s script: ${kilobytes} KB ${how}`
    size.title = `${encodedBodySize} bytes`
  })
  observer.observe({ type: 'resource', buffered: true })
}
