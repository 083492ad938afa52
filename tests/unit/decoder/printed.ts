/** What prints an error of the API, for tests of what stands around it and of where it is cut. */

export interface Printed {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

function toResponse({ code, message, requestId }: Printed): object {
  return { Response: { Error: { Code: code, Message: message }, RequestId: requestId } };
}

function toEquals({ code, message, requestId }: Printed): string {
  return `[TencentCloudSDKError] Code=${code}, Message=${message}, RequestId=${requestId}`;
}

function toColons({ code, message, requestId }: Printed): string {
  return `[TencentCloudSDKException] code:${code} message:${message} requestId:${requestId}`;
}

const stack = 'tencentcloud/common/abstract_client';

/** How the API's answer and each SDK's exception look in print. */
export const printers = {
  'compact JSON': (error: Printed) => JSON.stringify(toResponse(error)),
  'indented JSON': (error: Printed) => JSON.stringify(toResponse(error), undefined, 2),
  Go: toEquals,
  Python: toColons,
  "Python's traceback": (error: Printed) =>
    `Traceback (most recent call last):\n  File "${stack}.py", line 7, in call\n    raise error\ntencentcloud.common.exception.tencent_cloud_sdk_exception.TencentCloudSDKException: ${toColons(error)}`,
  Java: (error: Printed) =>
    `com.tencentcloudapi.common.exception.TencentCloudSDKException: ${toColons(error).replace('] code:', ']code: ')}\n\tat com.tencentcloudapi.common.AbstractClient.call(AbstractClient.java:7)`,
  Node: ({ code, message, requestId }: Printed) =>
    `TencentCloudSDKHttpException: ${message}\n    at parse (/app/${stack}.js:7:7) {\n  requestId: '${requestId}',\n  httpCode: undefined,\n  code: '${code}'\n}`,
  PHP: (error: Printed) =>
    toColons(error).replace('[Tencent', '[TencentCloud\\Common\\Exception\\Tencent'),
  Ruby: (error: Printed) => `${toEquals(error)} (TencentCloud::Common::TencentCloudSDKException)`,
  '.NET': (error: Printed) =>
    `${toColons(error).replace('[TencentCloudSDKException]', 'TencentCloud.Common.TencentCloudSDKException:')} \n   at TencentCloud.Common.AbstractClient.Call()`,
  'C++': ({ code, message, requestId }: Printed) =>
    `RequestId=${requestId}, ErrorCode=${code}, ErrorMessage=${message}`,
} as const satisfies Record<string, (error: Printed) => string>;

export type Printer = keyof typeof printers;

export const printerNames = Object.keys(printers) as Printer[];
