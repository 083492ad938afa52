/** So long a failure stands before the next use tries again. Milliseconds. */
const retryAfter = 5000;

/** A function that loads something once, at its first call, and anew only some time after a failure. */
export function rememberLoading<Value>(start: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= start().catch((cause: unknown) => {
      setTimeout(() => (loading = undefined), retryAfter);
      throw cause;
    });
    return loading;
  };
}
