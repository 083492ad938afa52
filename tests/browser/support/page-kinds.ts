/** One page of each kind that the site has. */
export interface PageKind {
  readonly kind: string;
  readonly address: string;
  readonly heading: string;
  /** The status of its answer, where it is not 200. */
  readonly status?: 404;
}

export const pageKinds: readonly PageKind[] = [
  { kind: 'the start', address: '/', heading: 'Which error did the API return?' },
  { kind: 'the box alone', address: '/decode/', heading: 'Decode an error' },
  { kind: 'the response format', address: '/responses/', heading: 'The response format' },
  { kind: 'the list of guides', address: '/guides/', heading: 'Guides' },
  { kind: 'a guide', address: '/guides/retrying/', heading: 'When to retry' },
  { kind: 'all codes', address: '/errors/', heading: 'All codes, by family' },
  {
    kind: 'a code with an explanation of its own',
    address: '/errors/AuthFailure.SignatureFailure/',
    heading: 'AuthFailure.SignatureFailure',
  },
  {
    kind: 'a code that nobody wrote about',
    address: '/errors/FailedOperation.NoLock/',
    heading: 'FailedOperation.NoLock',
  },
  {
    kind: 'a code that an SDK makes',
    address: '/errors/ClientError.NetworkError/',
    heading: 'ClientError.NetworkError',
  },
  {
    kind: 'a code with more than one spelling',
    address: '/errors/InternalError.DBError/',
    heading: 'InternalError.DBError',
  },
  {
    kind: 'a large family',
    address: '/errors/InvalidParameterValue/',
    heading: 'InvalidParameterValue',
  },
  { kind: 'a small family', address: '/errors/AuthFailure/', heading: 'AuthFailure' },
  {
    kind: 'a letter of a family',
    address: '/errors/InvalidParameterValue/a/',
    heading: 'InvalidParameterValue: A',
  },
  { kind: 'the common codes in Chinese', address: '/zh/', heading: '腾讯云 API 3.0 公共错误码' },
  { kind: 'the box alone in Chinese', address: '/zh/decode/', heading: '解读错误' },
  { kind: 'the response format in Chinese', address: '/zh/responses/', heading: '响应格式' },
  {
    kind: 'a code in Chinese',
    address: '/zh/errors/AuthFailure.SignatureFailure/',
    heading: 'AuthFailure.SignatureFailure',
  },
  { kind: 'all products', address: '/products/', heading: 'Products' },
  { kind: 'a product', address: '/products/sts/', heading: 'Security Token Service' },
  { kind: 'the map', address: '/map/', heading: 'Map of the site' },
  { kind: 'results of a search', address: '/search/?q=signature', heading: 'Search' },
  { kind: 'what works without a network', address: '/offline/', heading: 'Without a network' },
  {
    kind: 'an unknown address',
    address: '/errors/No.Such.Code.Anywhere/',
    heading: 'There is no such page',
    status: 404,
  },
];
