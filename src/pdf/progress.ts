export interface Progress {
  /** The work on this item begins. */
  begin(item: string): void;
  /** It is done; `note` is shown where lines are kept. */
  finish(item: string, note: string): void;
  close(): void;
}

const WIDTH = 24;

/** A bar where the terminal can redraw its line, else one line an item. */
export function showProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  let done = 0;
  const draw = (item: string) => {
    const filled = Math.round((WIDTH * done) / total);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const line = `${bar} ${done}/${total} ${item}`;
    stream.write(`\r\u001b[2K${line.slice(0, (stream.columns || 80) - 1)}`);
  };
  if (!stream.isTTY) {
    return {
      begin() {},
      finish(item, note) {
        done += 1;
        stream.write(`${String(done).padStart(String(total).length)}/${total} ${item} ${note}\n`);
      },
      close() {},
    };
  }
  return {
    begin: draw,
    finish(item) {
      done += 1;
      draw(item);
    },
    close() {
      stream.write('\r\u001b[2K');
    },
  };
}
