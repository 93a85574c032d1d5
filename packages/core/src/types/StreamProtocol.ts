/** How an endpoint's event stream is read. */
export interface StreamProtocol<Item> {
  /** Whether the item is the endpoint's own last event: from then on the end of the body is a good end. */
  readonly isFinal?: ((item: Item) => boolean) | undefined
  /** The items are `{ event, data }`, for endpoints whose data does not say what it is. */
  readonly named?: boolean | undefined
}
