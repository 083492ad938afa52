/** Texts with which a reader can try the box. All identifiers in them are made up. */

const ids = [
  '5f0c7a92-3b1e-4d68-9a27-c4e81d06b3f5',
  '91d4e6b8-0c57-4f3a-8e12-7ab35c90d2e4',
  'c2a86f1d-74e9-4b05-b6d3-18f97e5a0c3b',
  '3e7b95c0-d2f4-41a6-8c79-a05d1b64e8f2',
] as const;

const tooOften =
  'Your current request times equals to `21` in a second, which exceeds the frequency limit `20` for a second.';
const notAllowed = 'You are not authorized to perform operation (cvm:StopInstances)';

export const response = `{
  "Response": {
    "Error": {
      "Code": "AuthFailure.SignatureFailure",
      "Message": "The provided credentials could not be validated. Please check your signature is correct."
    },
    "RequestId": "${ids[0]}"
  }
}`;

/** By name, in the order of the buttons. */
export const examples = {
  response,
  go: `2026/11/24 10:31:07 DescribeInstances: [TencentCloudSDKError] Code=InvalidParameterValue.InvalidInstanceIdFormat, Message=The instance id is malformed., RequestId=${ids[0]}`,
  python: `Traceback (most recent call last):
  File "stop.py", line 31, in <module>
    client.StopInstances(request)
tencentcloud.common.exception.tencent_cloud_sdk_exception.TencentCloudSDKException: [TencentCloudSDKException] code:UnauthorizedOperation message:${notAllowed} requestId:${ids[1]}`,
  java: `[TencentCloudSDKException]code: InvalidInstanceId.NotFound message:The instance is not there. requestId:${ids[2]}
	at com.tencentcloudapi.common.AbstractClient.internalRequest(AbstractClient.java:371)
	at com.tencentcloudapi.cvm.v20170312.CvmClient.StopInstances(CvmClient.java:1290)`,
  node: `TencentCloudSDKHttpException [Error]: The provided credentials could not be validated.
    at Client.parseResponse (node_modules/tencentcloud-sdk-nodejs/tencentcloud/common/abstract_client.js:134:33) {
  requestId: '${ids[3]}',
  traceId: undefined,
  httpCode: undefined,
  code: 'AuthFailure.SignatureFailure'
}`,
  php: `PHP Fatal error:  Uncaught [TencentCloud\\Common\\Exception\\TencentCloudSDKException] code:MissingParameter message:The request is missing a required parameter \`Zone\`. requestId:${ids[0]}`,
  dotnet: `requestId: ${ids[1]} TencentCloud.Common.TencentCloudSDKException: The instance is not there.
   at TencentCloud.Common.AbstractClient.InternalRequest[T](AbstractModel request, String actionName)`,
  tccli: `[TencentCloudSDKException] code:InvalidRegion message:The region is not there: ap-nowhere requestId:${ids[2]}`,
  terraform: `╷
│ Error: [TencentCloudSDKError] Code=ResourceInsufficient.SpecifiedInstanceType, Message=The specified instance type is not there in this zone., RequestId=${ids[3]}
│
│   with tencentcloud_instance.web,
│   on main.tf line 12, in resource "tencentcloud_instance" "web":
│   12: resource "tencentcloud_instance" "web" {
╵`,
  log: `10:31:07.118 worker-3 cvm RunInstances [TencentCloudSDKError] Code=RequestLimitExceeded, Message=${tooOften}, RequestId=${ids[0]}
10:31:07.121 worker-1 cvm RunInstances [TencentCloudSDKError] Code=RequestLimitExceeded, Message=${tooOften}, RequestId=${ids[1]}
10:31:07.306 worker-2 DescribeInstances ok in 182 ms
10:31:07.390 worker-2 [TencentCloudSDKError] Code=ResourcesSoldOut.SpecifiedInstanceType, Message=The specified instance type is sold out., RequestId=${ids[2]}
10:31:07.702 worker-4 [TencentCloudSDKException] code:UnauthorizedOperation message:${notAllowed} requestId:7d1f02c6-58ab-4e93-9b40-e2c6a97f5d13
10:31:08.002 worker-3 [TencentCloudSDKError] Code=RequestLimitExceeded, Message=${tooOften}, RequestId=${ids[3]}`,
  sms: `{
  "Response": {
    "SendStatusSet": [
      {
        "SerialNo": "5000:1045710669157053657849499619",
        "PhoneNumber": "+8613700000001",
        "Fee": 1,
        "SessionContext": "",
        "Code": "Ok",
        "Message": "send success",
        "IsoCode": "CN"
      },
      {
        "SerialNo": "",
        "PhoneNumber": "+8613700000002",
        "Fee": 0,
        "SessionContext": "",
        "Code": "LimitExceeded.PhoneNumberDailyLimit",
        "Message": "the number of SMS messages sent from a single mobile number every day exceeds the upper limit",
        "IsoCode": "CN"
      }
    ],
    "RequestId": "${ids[1]}"
  }
}`,
} as const;

/** Shown in the empty box where it has the room. */
export const placeholder = `[TencentCloudSDKError] Code=AuthFailure.SignatureFailure, Message=…, RequestId=${ids[0].slice(0, 8)}-…`;
