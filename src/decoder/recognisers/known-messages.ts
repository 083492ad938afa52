/**
 * Sentences that the API sends with a code of its own, by the words they start with. They serve
 * texts that kept the message and lost the code. Only sentences of the gateway and of access
 * management stand here: those of single products change too often.
 */
const table = [
  ['the provided credentials could not be validated', 'AuthFailure.SignatureFailure'],
  ['request signature verification failed. please check if your signature', 'AuthFailure.SignatureFailure'],
  ['请求签名验证失败，请检查您的签名计算是否正确', 'AuthFailure.SignatureFailure'],
  ['the secretid is not found, please ensure that your secretid is correct', 'AuthFailure.SecretIdNotFound'],
  ['secretid不存在，请输入正确的密钥', 'AuthFailure.SecretIdNotFound'],
  ['your current request times equals to', 'RequestLimitExceeded'],
  ['您当前每秒请求', 'RequestLimitExceeded'],
  ['you are not authorized to perform operation (', 'UnauthorizedOperation'],
  ['the request is missing the required parameter `', 'MissingParameter'],
  ['the request is missing a required parameter `', 'MissingParameter'],
  ['an internal error has occurred. retry your request, but if the problem persists', 'InternalError'],
] as const;

/** Sentences that hold a name: `The value … specified in the parameter … is not valid`. */
const withName = /^the value `[^`\n]{0,200}` specified in the parameter `[^`\n]{1,200}` is not valid/iu;

const requestIdPrefix = /^\[request id:[^\]\n]{0,80}\]/iu;

/**
 * The code that a message of the API goes with, by its wording alone; undefined for any other
 * message. The message starts at the text's start; a `[request id:…]` before it is passed over.
 */
export function findCodeOfMessage(message: string): string | undefined {
  const plain = message.slice(0, 500).replace(requestIdPrefix, '');
  const lower = plain.slice(0, 120).toLowerCase();
  const row = table.find(([words]) => lower.startsWith(words));
  if (row) return row[1];
  return withName.test(plain) ? 'InvalidParameterValue' : undefined;
}

/** First letters of the sentences, so that a text can be searched without trying each place. */
export const knownStarts: readonly string[] = table.map(([words]) => words);
