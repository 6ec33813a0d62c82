/** What to ask for. `etag` and `lastModified` are those of the last answer; a server that has nothing newer says so in a few bytes. */
export type FetchRequest = {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

type Came = {
  /** Where redirects led. */
  readonly finalUrl: string;
  /** Milliseconds that the network took, without waiting for the host's turn. */
  readonly ms: number;
};

/** A page as it came. `contentType` is the whole header, with the charset. */
export type FetchedPage = Came & {
  readonly kind: 'page';
  readonly status: number;
  readonly mediaType: string | null;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

/** Nothing came. `reason` is a sentence for a person; `again` says whether a later attempt may succeed, `retryAfter` in how many seconds. */
export type Refusal = Came & {
  readonly kind: 'refused';
  readonly status: number | null;
  readonly reason: string;
  readonly again: boolean;
  readonly retryAfter: number | null;
};

/** What came of a request. Nothing that the network does is thrown. */
export type FetchAnswer = FetchedPage | (Came & { readonly kind: 'not-modified' }) | Refusal;
