/**
 * A stretch of the pasted text, in UTF-16 offsets: `text.slice(start, end)`. What stood in an encoded
 * body, such as base64, has all of that for its stretch.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the pasted text is, as a whole. */
export type Outcome = 'failure' | 'success' | 'legacy' | 'other-service' | 'unrecognised';

/** Who printed the error. */
export type Origin =
  | 'response' // the JSON of the API itself, however printed
  | 'go'
  | 'python'
  | 'java'
  | 'node'
  | 'php'
  | 'dotnet'
  | 'cpp'
  | 'ruby'
  | 'cli' // tccli
  | 'terraform'
  | 'legacy' // a body of API 2.0
  | 'other-service' // a body of another service, kept so that its code can be named
  | 'text'; // a code or a message in prose, without an envelope

/** One error of the text. */
export interface DecodedError {
  /** The code, trimmed, spelled as found; undefined where the text names none. */
  readonly code: string | undefined;
  /** `message`: no code was printed; it was inferred from a message that the API sends with one. */
  readonly basis: 'code' | 'message';
  readonly message: string | undefined;
  readonly requestId: string | undefined;
  /** The Action, where the text names it. */
  readonly action: string | undefined;
  /** The product's short name (`cvm`), where the text names it. */
  readonly product: string | undefined;
  readonly origin: Origin;
  /** Where the code stands, or the message where there is no code. */
  readonly span: Span;
  /** Where the message stands: as printed, before escapes are undone. */
  readonly messageSpan: Span | undefined;
  readonly requestIdSpan: Span | undefined;
}

/** A service whose answers look like those of API 3.0. */
export type OtherService =
  'cos' | 'aws' | 'azure' | 'alibaba' | 'volcengine' | 'openai' | 'json-rpc' | 'grpc' | 'unknown';

/** A kind of secret that a reader should not publish. */
export type SecretKind = 'secret-id' | 'secret-key' | 'signature' | 'token' | 'password';

/** What else the reader should know about the text. */
export type Note =
  /** The text stops in the middle of an answer or an exception. */
  | { readonly kind: 'truncated' }
  /** The answer stood inside quoted text; `levels` counts the layers of backslashes. */
  | { readonly kind: 'escaped'; readonly levels: number }
  /** Quotes were printed as HTML entities. */
  | { readonly kind: 'html' }
  /** The text holds secrets, each with its place. */
  | {
      readonly kind: 'secrets';
      readonly found: readonly { readonly what: SecretKind; readonly span: Span }[];
    }
  /** The answer as a whole succeeded; `count` of its items failed. */
  | { readonly kind: 'partial'; readonly count: number }
  /** The answer is API 2.0's; `codeDesc` is its textual code. */
  | { readonly kind: 'legacy'; readonly codeDesc: string | undefined }
  /** The answer is another service's. */
  | { readonly kind: 'other-service'; readonly service: OtherService }
  /**
   * A sentence that the API sends with `code`, or that code itself, at `span`; but nothing says that
   * it came from the API, and others say the same.
   */
  | {
      readonly kind: 'hint';
      readonly basis: 'message' | 'code';
      readonly code: string;
      readonly span: Span;
    };

/** What a pasted text turned out to be. */
export interface Decoding {
  readonly outcome: Outcome;
  /** In order of appearance, one for each pair of code and RequestId. */
  readonly errors: readonly DecodedError[];
  /** Every RequestId of the text, in order of appearance, each once. */
  readonly requestIds: readonly string[];
  readonly notes: readonly Note[];
}
