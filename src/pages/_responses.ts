/** What the guide to the response format shows, as a page and as Markdown. */
import { listCommonCodes } from '../catalogue/common-codes.ts';
import { translateCommonCodes } from '../catalogue/translated-view.ts';
import { catalogue, chinese } from '../catalogue/site-catalogue.ts';

export const common = listCommonCodes(catalogue);

/** The same in Chinese. */
export const chineseCommon = translateCommonCodes(common, chinese);

/** What stands in the box at first. */
export const failedResponse = JSON.stringify(
  {
    Response: {
      Error: {
        Code: 'AuthFailure.SignatureFailure',
        Message:
          'The provided credentials could not be validated. Please ensure your signature is correct.',
      },
      RequestId: 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6',
    },
  },
  null,
  2,
);
