/**
 * Marks that a printer or an editor put into a text and that say nothing. Each is overwritten by as
 * many blanks or plain signs, so that every offset stays what it was.
 */

/** Colours of a terminal; pastes often lose the escape before the bracket, or print it. */
const colour =
  /(?:[\u001b\u241b]|\^\[|\\(?:033|x1[bB]|u001[bB]|e))\[[0-9;?]{0,16}[A-Za-z]|\[(?:[01]|[34]\d|9[0-7]|[01];[349]\d|[349]\d;1)m(?!\])/gu;

/** Characters without a width: what editors and chats put into long words. */
const invisible = /[\u200b\u2060\u200e\u200f\ufeff]/gu;

/** A name of the API in typographic quotes: an editor replaced all of the JSON's quotes. */
const curlyName = /[“”](?:Response|Error|Code|RequestId)[“”]\s{0,8}[:：]/u;
const curlyQuote = /[“”]/gu;

/**
 * How PHP dumps a property that is not public, in print_r (`[errorCode:Some\Class:private] =>`) and
 * in var_dump (`["errorCode":"Some\Class":private]=>`).
 */
const property = /\[("?)(\w{1,40})"?:(?:"?[\w\\]{1,120}"?:)?(?:private|protected)\]( ?=>)/gu;

/** The end of a name in a table's cell that was written as comma-separated values: quotes are doubled. */
const cellName = /(?:Response|Error|Code)""\s{0,4}:/u;

/** A doubled quote; the first opens a string, where it stands behind what JSON has before one. */
const doubledQuote = /(?<opening>(?<=[{[,:\s])""(?!\s{0,4}[:,}\]]))|""/gu;

/** What Docker's log puts between two lines of one output, each of which it makes an object. */
const lineJoint =
  /(?<=\\n)","stream":"std(?:out|err)",(?:"attrs":\{[^{}\n]{0,200}\},)?"time":"[\w:.+-]{10,40}"\}\r?\n\{"log":"/gu;

/** A page's element around a name of the API; its tags; and those that end a line or a cell. */
const taggedName =
  /(?:Code|Message|RequestId|错误码|错误信息)[:：\s]{0,4}<\/(?:b|strong|td|th|span)>/u;
const tag = /<\/?(?<name>br|p|div|li|tr|td|th|b|strong|span)\b[^<>\n]{0,120}>/gu;
const lineTag = /^(?:br|p|div|li|tr)$/u;

function toSpace(whole: string, name: string): string {
  const space = lineTag.test(name) ? '\n' : name.startsWith('t') ? '\t' : ' ';
  return space.padEnd(whole.length);
}

/** A line's end as the command of a workflow writes it, and such a command. */
const workflowLineEnd = /%0[AD]/gu;
const workflowCommand = /(?:^|\s)::(?:error|warning|notice|debug)\b/u;

function toBlanks(found: string): string {
  return ' '.repeat(found.length);
}

/** The property as PHP prints a public one. Its own `code` is a number: `errorCode` has the API's. */
function toPublic(whole: string, quote: string, name: string, arrow: string): string {
  const plain = name === 'code' ? '' : `[${quote}${name}${quote}]${arrow}`;
  return plain.padEnd(whole.length);
}

function toQuote(_: string, opening: string | undefined): string {
  return opening === undefined ? '" ' : ' "';
}

/** What is overwritten, and what a text shows that holds it: most hold none, which must cost little. */
interface Mark {
  readonly isIn: (text: string) => boolean;
  readonly overwrite: (text: string) => string;
}

const marks: readonly Mark[] = [
  { isIn: () => true, overwrite: (text) => text.replace(colour, toBlanks).replace(invisible, ' ') },
  {
    isIn: (text) => (text.includes('\u201c') || text.includes('\u201d')) && curlyName.test(text),
    overwrite: (text) => text.replace(curlyQuote, '"'),
  },
  {
    isIn: (text) => text.includes('=>') && text.includes('CloudSDKException'),
    overwrite: (text) => text.replace(property, toPublic),
  },
  {
    isIn: (text) => cellName.test(text),
    overwrite: (text) => text.replace(doubledQuote, toQuote),
  },
  {
    isIn: (text) => text.includes('</') && taggedName.test(text),
    overwrite: (text) => text.replace(tag, toSpace),
  },
  {
    isIn: (text) => text.includes('%0A') && workflowCommand.test(text),
    overwrite: (text) => text.replace(workflowLineEnd, '\n  '),
  },
  {
    isIn: (text) => text.includes('\\n","stream":"std'),
    overwrite: (text) => text.replace(lineJoint, toBlanks),
  },
];

/** The text without such marks: as long as before. */
export function toPlainText(text: string): string {
  return marks.reduce(
    (plain, { isIn, overwrite }) => (isIn(plain) ? overwrite(plain) : plain),
    text,
  );
}
