import { failure, ids, testRows } from './rows.ts';

const [id, otherId] = ids;
const error = { code: 'ResourceNotFound.Disk', message: 'disk `d-1` is gone', requestId: id };
const compact = failure(error.code, error.message, id);
const pretty = JSON.stringify(JSON.parse(compact), null, 4);
const wanted = { ...error, origin: 'response', basis: 'code' } as const;

testRows([
  { reads: 'a compact response', text: compact, outcome: 'failure', errors: [wanted] },
  { reads: 'a pretty response', text: pretty, outcome: 'failure', errors: [wanted] },
  {
    reads: 'a response with prose around it',
    text: `The call said:\n\n${pretty}\n in resource "disk" "one", why?`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: 'a RequestId before the Error, and Message before Code',
    text: `{"Response":{"RequestId":"${id}","Error":{"Message":"${error.message}","Code":"${error.code}"}}}`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: 'a string that starts on the line below its name',
    text: `{ Response: { Error: { Code: "${error.code}",\n Message:\n  "${error.message}" }, RequestId: "${id}" } }`,
    outcome: 'failure',
    errors: [{ ...error }],
  },
  {
    reads: 'the inside of a response in a comment of source code',
    text: `\t// "Error": {\n\t// \t"Code": "${error.code}",\n\t// \t"Message": "${error.message}"\n\t// },\n\t// "RequestId": "${id}"\n\tType struct {`,
    outcome: 'failure',
    errors: [{ ...error }],
  },
  {
    reads: 'a dictionary as Objective-C describes it',
    text: `Response =     {\n    Error =     {\n      Code = "${error.code}";\n      Message = "${error.message}";\n    };\n    RequestId = "${id}";\n};`,
    outcome: 'failure',
    errors: [{ ...error }],
  },
  {
    reads: 'a short id beside an error, where the paste begins inside the answer',
    text: '"Error": {\n "Code": "FailedOperation",\n "Message": "duplicate",\n},\n"RequestId": "RunCommands",',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation', message: 'duplicate', requestId: 'RunCommands' }],
  },
  {
    reads: 'the bare inner object',
    text: `{"Error":{"Code":"${error.code}","Message":"${error.message}"},"RequestId":"${id}"}`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: 'an Error whose RequestId stands inside it',
    text: `{"Error":{"Code":"${error.code}","Message":"${error.message}","RequestId":"${id}"}}`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: 'other fields beside Error and in it',
    text: `{"Response":{"Pages":[],"Status":"Failed","Error":{"Seq":"","Code":"${error.code}","Message":"${error.message}"},"RequestId":"${id}"}}`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: 'several responses in order, and one of them twice',
    text: [compact, failure('LimitExceeded', 'full', otherId), compact].join('\n'),
    outcome: 'failure',
    errors: [wanted, { code: 'LimitExceeded', requestId: otherId }],
  },
  {
    reads: 'one code under two RequestIds as two errors',
    text: failure('InternalError', 'a', id) + failure('InternalError', 'a', otherId),
    outcome: 'failure',
    errors: [{ requestId: id }, { requestId: otherId }],
  },
  {
    reads: 'a code with a blank behind it, trimmed',
    text: failure('InvalidParameter ', 'bad', id),
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter' }],
  },
  {
    reads: 'an empty code as an error without one',
    text: failure('', '', id),
    outcome: 'failure',
    errors: [{ code: undefined, message: undefined, requestId: id }],
  },
  {
    reads: 'a message that holds braces, quotes and a code of its own',
    text: failure('InternalError', '{"errors":[{"code":"ERROR","message":"no } chart"}]}', id),
    outcome: 'failure',
    errors: [
      { code: 'InternalError', message: '{"errors":[{"code":"ERROR","message":"no } chart"}]}' },
    ],
  },
  {
    reads: 'a message that holds an exception as one error',
    text: failure(
      'FailedOperation',
      `[TencentCloudSDKError] Code=LimitExceeded, Message=m, RequestId=${otherId}`,
      id,
    ),
    outcome: 'failure',
    errors: [{ code: 'FailedOperation', requestId: id }],
  },
  {
    reads: 'a response that was escaped once',
    text: `thenReturn(${JSON.stringify(compact)});`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: 'a pretty response that was escaped twice',
    text: JSON.stringify({ log: JSON.stringify({ body: pretty }) }),
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: 'a response whose quotes are HTML entities',
    text: compact.replaceAll('"', '&quot;'),
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: 'a response inside of a log line',
    text: `[DEBUG] [DescribeDisks], response:${compact},cost 12.5ms`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: "Python's dump of a dict, and its outer repetition once",
    text: `answer: {'data': {'Response': {'Error': {'Code': '${error.code}', 'Message': '${error.message}'}, 'RequestId': '${id}'}}, 'message': '${error.message}', 'code': '${error.code}'}`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: 'a code that a terminal broke',
    text: compact.replace('NotFound', 'Not\nFound'),
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: "PHP's print_r",
    text: `Array\n(\n    [Response] => Array\n        (\n            [Error] => Array\n                (\n                    [Code] => ${error.code}\n                    [Message] => ${error.message}\n                )\n\n            [RequestId] => ${id}\n        )\n\n)\n`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: "PHP's var_dump",
    text: `array(1) {\n  ["Response"]=>\n  array(2) {\n    ["Error"]=>\n    array(2) {\n      ["Code"]=>\n      string(21) "${error.code}"\n      ["Message"]=>\n      string(18) "${error.message}"\n    }\n    ["RequestId"]=>\n    string(36) "${id}"\n  }\n}`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: "Ruby's dump of a hash",
    text: `{"Response"=>{"Error"=>{"Code"=>"${error.code}", "Message"=>"${error.message}"}, "RequestId"=>"${id}"}}`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: 'an object that Node printed',
    text: `{ Response: { Error: { Code: '${error.code}', Message: '${error.message}' }, RequestId: '${id}' } }`,
    outcome: 'failure',
    errors: [wanted],
  },
  {
    reads: 'an event of a stream',
    text: `data: {"Type":"chunk","RequestId":"${id}"}\n\ndata: {"Type":"error","RequestId":"${id}","Error":{"Code":"InternalError","Message":"oops"}}`,
    outcome: 'failure',
    errors: [{ code: 'InternalError', message: 'oops', requestId: id }],
  },
  {
    reads: 'a paste that begins inside of the answer, and its RequestId',
    text: `rror":{"Code":"InvalidParameter","Message":"m"},"RequestId":"${ids[0]}"}}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter', message: 'm', requestId: ids[0] }],
  },
  {
    reads: 'such a paste in which the RequestId stands before the error',
    text: `,"Size":3}],"RequestId":"${ids[0]}","Error":{"Code":"FailedOperation.X","Message":"m"}}`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.X', message: 'm', requestId: ids[0] }],
  },
  {
    reads: 'such a paste in a string',
    text: `:3}],\\"RequestId\\":\\"${ids[0]}\\",\\"Error\\":{\\"Code\\":\\"FailedOperation.X\\",\\"Message\\":\\"m\\"}}"`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.X', message: 'm', requestId: ids[0] }],
  },
  {
    reads: 'such a paste with a code that only its product has',
    text: `or":{"Code":"InvalidDisk.NotFound","Message":"m"},"RequestId":"${ids[0]}"}}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidDisk.NotFound', message: 'm', requestId: ids[0] }],
  },
  {
    reads: "Rust's dump of an error, its RequestId an option",
    text: `Error { code: "UnknownParameter", message: "m", request_id: Some("${id}") }`,
    outcome: 'failure',
    errors: [{ code: 'UnknownParameter', message: 'm', requestId: id }],
  },
  {
    reads: 'an archive of requests, with the Action among the headers',
    text: JSON.stringify({
      request: {
        url: 'https://cvm.tencentcloudapi.com/',
        headers: [{ name: 'X-TC-Action', value: 'RunInstances' }],
      },
      response: { content: { text: failure('LimitExceeded.X', 'm', ids[0]) } },
    }),
    outcome: 'failure',
    errors: [
      { code: 'LimitExceeded.X', requestId: ids[0], action: 'RunInstances', product: 'cvm' },
    ],
  },
  {
    reads: 'a response that was cut in its message',
    text: compact.slice(0, compact.indexOf(' is gone')),
    outcome: 'failure',
    errors: [{ code: error.code, message: 'disk `d-1`', requestId: undefined }],
  },
  {
    reads: 'a whole response after one that was cut',
    text: `${compact.slice(0, compact.indexOf(' is gone'))}\n\n${failure('LimitExceeded', 'full', otherId)}`,
    outcome: 'failure',
    errors: [{ code: error.code, message: 'disk `d-1`' }, { code: 'LimitExceeded' }],
  },
  {
    reads: 'a code whose string runs on into the message and is never closed',
    text: `{"Response":{"RequestId":"${id}","Error":{"Code":"FailedOperation.NoBody. It has no text (\`A\`).\n`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.NoBody', requestId: id }],
  },
  {
    reads: 'an envelope with a variable of a program in place of its code',
    text: `return "{\\"Response\\":{\\"Error\\":{\\"Code\\":\\"" + code + "\\",\\"Message\\":\\"gone\\"}}}";`,
    outcome: 'failure',
    errors: [{ code: undefined, basis: 'message', message: 'gone' }],
  },
  {
    reads: 'a message that a comment wrapped',
    text: '# {\n#   "Error": {\n#     "Code": "FailedOperation.Sign",\n#     "Message": "no such\n#     sign"\n#   }\n# }',
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', message: 'no such sign' }],
  },
  {
    reads: 'a code with a sentence in Chinese behind its dot',
    text: `{"Code":"FailedOperation.NoSender.操作失败，请稍后重试。","RequestId":"${id}"}`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.NoSender' }],
  },
  {
    reads: 'quotes in a message that a page writes as entities behind backslashes',
    text: failure('FailedOperation.Sign', 'see "docs"', id).replaceAll('"', '&quot;'),
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', message: 'see "docs"', requestId: id }],
  },
  {
    reads: "a workflow's command, which writes a line's end as a percent sign and digits",
    text: `::error file=a.py::[TencentCloudSDKException] code:FailedOperation.Sign message:no such%0Asign requestId:${id}`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', requestId: id }],
  },
  {
    reads: "Ruby's hash",
    text: `{:code=>"FailedOperation.Sign", :message=>"no such sign", :request_id=>"${id}"}`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', message: 'no such sign', requestId: id }],
  },
  {
    reads: 'an error and its RequestId printed behind it',
    text: `failed {"Code":"FailedOperation.Sign","Message":"no such sign"} ${id}`,
    outcome: 'failure',
    errors: [{ code: 'FailedOperation.Sign', message: 'no such sign', requestId: id }],
  },
]);
