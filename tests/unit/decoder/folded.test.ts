import { ids, testRows, type Wanted } from './rows.ts';

const [id] = ids;
const wanted: readonly Wanted[] = [
  {
    code: 'ResourceInUse.Disk',
    message: 'The disk is attached to an instance, detach it first.',
    requestId: id,
  },
];

testRows([
  {
    reads: 'a value of YAML that goes on in the next line',
    text: `Response:\n  Error:\n    Code: ResourceInUse.Disk\n    Message: The disk is attached to an instance,\n      detach it first.\n  RequestId: ${id}\n`,
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: 'such a value in quotes, with two paragraphs',
    text: `error:\n  code: UnauthorizedOperation\n  message: 'you are not authorized to\n    do this\n\n    at all\n\n    '\n  requestId: ${id}\n`,
    outcome: 'failure',
    errors: [
      {
        code: 'UnauthorizedOperation',
        message: 'you are not authorized to do this\nat all',
        requestId: id,
      },
    ],
  },
  {
    reads: "what Python's pprint breaks into several strings",
    text: `{'Response': {'Error': {'Code': 'ResourceInUse.Disk',\n                        'Message': 'The disk is attached to '\n                                   'an instance, detach it '\n                                   'first.'},\n              'RequestId': '${id}'}}`,
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: 'a name on the next line as no part of a string',
    text: `"Error": {\n "Code": "ResourceInUse.Disk",\n "Message": "It is attached."\n "RequestId": "${id}"\n`,
    outcome: 'failure',
    errors: [{ code: 'ResourceInUse.Disk', message: 'It is attached.', requestId: id }],
  },
  {
    reads: 'lines that a terminal broke where they were full',
    text: `{"Response":{"Error":{"Code":"ResourceInUse.Disk","Message":"The disk is attache\nd to an instance, detach it first."},"RequestId":"${id}"}}`,
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: "a logger's column between an exception's name and its fields",
    text: `[01:02:54] ERROR    [TencentCloudSDKException]                      app.py:6\n                    code:ResourceInUse.Disk message:The disk is               \n                    attached to an instance, detach it first.             \n                    requestId:${id}`,
    outcome: 'failure',
    errors: [{ code: 'ResourceInUse.Disk', requestId: id, origin: 'python' }],
  },
]);
