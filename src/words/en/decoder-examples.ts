/** Texts with which a reader can try the box. All identifiers in them are made up. */

const requestIds = [
  '5f0c7a92-3b1e-4d68-9a27-c4e81d06b3f5',
  '91d4e6b8-0c57-4f3a-8e12-7ab35c90d2e4',
  'c2a86f1d-74e9-4b05-b6d3-18f97e5a0c3b',
  '3e7b95c0-d2f4-41a6-8c79-a05d1b64e8f2',
] as const;

export const response = `{
  "Response": {
    "Error": {
      "Code": "AuthFailure.SignatureFailure",
      "Message": "The provided credentials could not be validated. Please check your signature is correct."
    },
    "RequestId": "${requestIds[0]}"
  }
}`;

export const exception =
  '[TencentCloudSDKException] code:UnauthorizedOperation message:You are not authorized to perform operation (cvm:StopInstances) ' +
  `requestId:${requestIds[1]}`;

export const log = `10:31:07.118 worker-3 [TencentCloudSDKError] Code=RequestLimitExceeded, Message=Your current request times equals to \`21\` in a second, which exceeds the frequency limit \`20\` for a second., RequestId=${requestIds[0]}
10:31:07.121 worker-1 [TencentCloudSDKError] Code=RequestLimitExceeded, Message=Your current request times equals to \`21\` in a second, which exceeds the frequency limit \`20\` for a second., RequestId=${requestIds[1]}
10:31:07.306 worker-2 DescribeInstances ok in 182 ms
10:31:07.390 worker-2 [TencentCloudSDKError] Code=ResourcesSoldOut.SpecifiedInstanceType, Message=The specified instance type is sold out., RequestId=${requestIds[2]}
10:31:08.002 worker-3 [TencentCloudSDKError] Code=RequestLimitExceeded, Message=Your current request times equals to \`21\` in a second, which exceeds the frequency limit \`20\` for a second., RequestId=${requestIds[3]}`;

/** Shown in the empty box where it has the room. */
export const placeholder = `[TencentCloudSDKError] Code=AuthFailure.SignatureFailure, Message=…, RequestId=${requestIds[0].slice(0, 8)}-…`;
