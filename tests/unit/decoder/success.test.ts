import { ids, testRows } from './rows.ts';

const [id] = ids;

testRows([
  {
    reads: 'a response without Error',
    text: `{"Response":{"RequestId":"${id}"}}`,
    outcome: 'success',
  },
  {
    reads: 'the bare body that the command line prints',
    text: `{"Total":0,"RequestId":"${id}"}`,
    outcome: 'success',
  },
  {
    reads: 'a bare body that is a string of a log line',
    text: JSON.stringify({ level: 'info', body: `{"Total":0,"RequestId":"${id}"}` }),
    outcome: 'success',
  },
  {
    reads: 'the head of an answer that is cut before any field of its own ends',
    text: '{\n  "Response": {\n    "Suggestions": "[{\\"Type\\":\\"title',
    outcome: 'success',
  },
  {
    reads: "AWS's errors in such an envelope as AWS's",
    text: '{"Response": {"Errors": {"Error": {"Message": "The request sig',
    outcome: 'other-service',
  },
  {
    reads: "a bare body with an id in capitals as another service's",
    text: '{"PageNumber":1,"RequestId":"8BC9DE56-CE15-435A-AB15-609D5842478B","Records":[]}',
    outcome: 'other-service',
  },
  {
    reads: 'fields of the result that are called like errors',
    text: `{"Response":{"ErrorCode":-1,"ErrorMessage":"none chosen","Result":{"Code":"000000","Message":"fine"},"Success":{"Code":"Success","Message":"Success"},"RequestId":"${id}"}}`,
    outcome: 'success',
  },
  {
    reads: 'a field Error that is null',
    text: `{"Error":null,"RequestId":null,"Response":{"Topics":[],"RequestId":"${id}"}}`,
    outcome: 'success',
  },
  {
    reads: 'a bare body whose items are all well, in a text that names the vendor',
    text: `腾讯云 {"Set":[{"PhoneNumber":"+1","Code":"Ok","Message":"sent"},{"Code":"SUCCESS","Message":"done"}],"RequestId":"${id}"}`,
    outcome: 'success',
  },
  {
    reads: 'the end of an answer whose code is of another cloud as no success',
    text: `or":{"Code":"InvalidVpcID.NotFound","Message":"m"},"RequestId":"${id}"}}`,
    outcome: 'unrecognised',
  },
  {
    reads: "Python's dump of one",
    text: `{'data': {'Response': {'RequestId': '${id}'}}, 'code': 0}`,
    outcome: 'success',
  },
  {
    reads: 'the end of a failed response as neither failure nor success',
    text: `"Message":"m"},"RequestId":"${id}"}}`,
    outcome: 'unrecognised',
  },
  {
    reads: 'a stream of bodies without an envelope',
    text: 'data: {"Choices":[{"Delta":{"Content":"1"}}],"Created":17,"Id":"x"}\n\ndata: {"Choices":[],"Created":18,"Id":"x"}',
    outcome: 'success',
  },
  {
    reads: 'a value that looks like a code in a piece of data',
    text: '"Status": "SOLD_OUT",\n"Category": "WithoutStock",\n"Reason": "ResourcesSoldOut.SpecifiedInstanceType"\n},',
    outcome: 'success',
  },
]);
