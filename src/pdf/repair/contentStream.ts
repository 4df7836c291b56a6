/*
 * Content streams as text, one character a byte. An operation is its operands and its operator; what stands between two operations is
 * white space and may be added to.
 */

export interface Operation {
  readonly operator: string;
  /** Where its first operand begins and its operator ends. */
  readonly start: number;
  readonly end: number;
  readonly operands: string;
}

const BLANK = /(?:[\s\0]+|%[^\r\n]*)+/y;
const TOKEN = /<<|>>|<[0-9A-Fa-f\s]*>|[[\]{}]|\/[^\s\0()<>[\]{}/%]*|[^\s\0()<>[\]{}/%]+/y;
const OPERATOR = /^[A-Za-z'"][A-Za-z0-9*'"]*$/;
const CONSTANTS = new Set(['true', 'false', 'null']);

/** Every operation of a content stream, in order. */
export function* operations(stream: string): Generator<Operation> {
  let position = 0;
  let start = -1;
  while (position < stream.length) {
    BLANK.lastIndex = position;
    if (BLANK.test(stream)) {
      position = BLANK.lastIndex;
      continue;
    }
    if (start < 0) start = position;
    if (stream[position] === '(') {
      position = stringEnd(stream, position);
      continue;
    }
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(stream)?.[0];
    if (token === undefined) throw new Error(`a content stream cannot be read at byte ${position}`);
    if (OPERATOR.test(token) && !CONSTANTS.has(token)) {
      if (token === 'BI') throw new Error('a content stream holds an inline image, which nothing here can read');
      yield { operator: token, start, end: position + token.length, operands: stream.slice(start, position).trim() };
      start = -1;
    }
    position += token.length;
  }
}

function stringEnd(stream: string, open: number): number {
  let depth = 0;
  for (let at = open; at < stream.length; at += 1) {
    const character = stream[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error('a content stream ends inside a string');
}
