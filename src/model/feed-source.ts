/** The bytes a user named, as they came. */
export interface FeedSource {
  /** As the user named it: a URL, a path, or `-`. */
  readonly name: string;
  /** Decompressed bytes. */
  readonly bytes: Uint8Array;
  /** The address the bytes came from after redirects, for what was fetched. */
  readonly url?: string;
  /** From the transport: `type/subtype`, lower case. */
  readonly mediaType?: string;
  /** From the transport, lower case. */
  readonly charset?: string;
}
