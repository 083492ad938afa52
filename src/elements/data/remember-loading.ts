/** So long a failure stands before the next use tries again. Milliseconds. */
const retryAfter = 1000;

/**
 * A function that loads something once, at its first call, and anew only some time after a failure.
 * @param start is told which attempt it is, counted from 1
 */
export function rememberLoading<Value>(
  start: (attempt: number) => Promise<Value>,
): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  let attempt = 0;
  return () => {
    attempt += loading ? 0 : 1;
    loading ??= start(attempt).catch((cause: unknown) => {
      setTimeout(() => (loading = undefined), retryAfter);
      throw cause;
    });
    return loading;
  };
}
