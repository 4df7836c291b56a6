/** A table of a TrueType font. */
export interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

/** The tables of an unpacked font, in the order of its directory. */
export function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + 16 * i;
    const start = font.readUInt32BE(at + 8);
    return { tag: font.toString('latin1', at, at + 4), bytes: font.subarray(start, start + font.readUInt32BE(at + 12)) };
  });
}

/** A font of these tables. Checksums are left to the packer. */
export function writeTables(version: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tables.length, 4);
  const bodies: Buffer[] = [];
  let at = head.length;
  for (const [i, { tag, bytes }] of tables.entries()) {
    head.write(tag, 12 + 16 * i, 'latin1');
    head.writeUInt32BE(at, 12 + 16 * i + 8);
    head.writeUInt32BE(bytes.length, 12 + 16 * i + 12);
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    bodies.push(padded);
    at += padded.length;
  }
  return Buffer.concat([head, ...bodies]);
}
