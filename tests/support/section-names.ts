/** The sections of a code's page, in the order in which a reader meets them. */
export const sectionNames = [
  'What it means',
  'How to fix it',
  'Can I retry?',
  'Example response',
  'Returned by',
  'Look-alikes and related codes',
];
