/** What is said where scripts are off: kept apart, so that no script carries it. */
export const noScript = {
  decoder: {
    lead: 'The box needs JavaScript, which is off. Your error can be found without it: the code is the value of Code, such as AuthFailure.SignatureFailure. Its page is in these lists:',
    byFamily: 'all codes by family',
    byProduct: 'all codes by product',
  },
  search: {
    lead: 'The search needs JavaScript, which is off. What it would search is listed:',
    byFamily: 'all codes by family',
    byProduct: 'all codes by product',
  },
} as const;
