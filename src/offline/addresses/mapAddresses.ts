import { Tokenizer } from 'htmlparser2';

/** Attributes that hold one address. Those of `<meta>` are public addresses, and stay. */
const HOLD_ADDRESS = new Set(['href', 'src', 'action', 'poster', 'data-src']);

export interface AddressPlace {
  readonly tag: string;
  readonly attribute: string;
  readonly address: string;
}

/** A page with each address in its tags as `map` gives it. All else stays as it was, byte by byte. */
export function mapAddresses(html: string, map: (place: AddressPlace) => string): string {
  const pieces: string[] = [];
  let written = 0;
  let tag = '';
  let attribute = '';
  let start = -1;
  let end = -1;
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname(from, to) {
        tag = html.slice(from, to).toLowerCase();
      },
      onattribname(from, to) {
        attribute = html.slice(from, to).toLowerCase();
        start = -1;
      },
      onattribdata(from, to) {
        if (start < 0) start = from;
        end = to;
      },
      onattribend() {
        if (start < 0 || !HOLD_ADDRESS.has(attribute)) return;
        const address = html.slice(start, end);
        const mapped = map({ tag, attribute, address });
        if (mapped === address) return;
        pieces.push(html.slice(written, start), mapped);
        written = end;
      },
      onattribentity: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return pieces.join('') + html.slice(written);
}
