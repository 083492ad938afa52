/** Texts to measure the decoder with: made up, in the shapes of what people paste. All are ASCII. */

/** A RequestId that no answer ever had. */
function toRequestId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function createItem(number: number): object {
  return {
    InstanceId: `ins-${String(number).padStart(8, '0')}`,
    InstanceName: `web-${number}`,
    InstanceState: 'RUNNING',
    CPU: 4,
    Memory: 8,
    CreatedTime: '2026-01-05T10:20:30Z',
    Placement: { Zone: 'ap-guangzhou-3', ProjectId: 0 },
    PrivateIpAddresses: [`10.0.${number % 256}.7`],
    SystemDisk: { DiskType: 'CLOUD_PREMIUM', DiskSize: 50 },
    Tags: [{ Key: 'team', Value: 'core platform' }],
    StopChargingMode: 'NOT_APPLICABLE',
  };
}

function createFailure(number: number): object {
  const Message = `The value ${number} of \`Limit\` is out of range.`;
  const Error = { Code: 'InvalidParameterValue.Range', Message };
  return { Response: { Error, RequestId: toRequestId(number) } };
}

function createSuccess(number: number): object {
  const InstanceSet = Array.from({ length: 5 }, (_, item) => createItem(number * 5 + item));
  return { Response: { TotalCount: 5, InstanceSet, RequestId: toRequestId(number) } };
}

/** Makes pieces until they have `size` characters. */
function fill(size: number, create: (number: number) => string): string[] {
  const pieces: string[] = [];
  for (let length = 0; length < size; length += (pieces.at(-1)?.length ?? 0) + 1) {
    pieces.push(create(pieces.length));
  }
  return pieces;
}

/** Answers of the API, each as JSON: one in ten failed. */
export function createAnswers(size: number, indent?: number): string[] {
  return fill(size, (number) => {
    const answer = number % 10 === 3 ? createFailure(number) : createSuccess(number);
    return JSON.stringify(answer, undefined, indent);
  });
}

/** One answer that succeeded, with very many items. */
export function createLongAnswer(size: number, indent?: number): string {
  const items = fill(size, (number) => JSON.stringify(createItem(number), undefined, indent));
  const InstanceSet = items.map((item): unknown => JSON.parse(item));
  return JSON.stringify(
    { Response: { InstanceSet, RequestId: toRequestId(1) } },
    undefined,
    indent,
  );
}

const steps = [
  (number: number) => `OrderService - processed order ${number} in ${number % 97} ms`,
  (number: number) => `http-8080-exec-${number % 10} GET /api/v1/orders/${number} 200`,
  () => 'scheduler: job sync-inventory started (attempt 1 of 3), queue is empty',
  (number: number) => `cache miss for key user:${number}; loading from database`,
  (number: number) => `worker-${number % 8} took item-${number} from the queue`,
];

/** A log in which one line of fifty is an exception. */
export function createLog(size: number): string {
  return fill(size, (number) => {
    const head = `2026-01-01 12:00:${String(number % 60).padStart(2, '0')}.123`;
    if (number % 50 === 49) return `${head} ERROR [main] ${createException(number)}`;
    return `${head} INFO [main] ${steps[number % steps.length]?.(number) ?? ''}`;
  }).join('\n');
}

function createException(number: number): string {
  return `[TencentCloudSDKException] code:ResourceNotFound message:No item-${number} here. requestId:${toRequestId(number)}`;
}

/** Nothing but errors, a line each. */
export const errorLists = {
  exceptions: (count: number) =>
    Array.from({ length: count }, (_, number) => createException(number)).join('\n'),
  responses: (count: number) =>
    Array.from({ length: count }, (_, number) => JSON.stringify(createFailure(number))).join('\n'),
} as const;
