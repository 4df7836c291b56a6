import { BrowserMissing, launchBrowser } from './browser.ts';
import { USAGE, UsageError, readCommandLine } from './commandLine.ts';
import { exportPdfs } from './exportPdfs.ts';

/*
 * npm run pdf: prints the built site. Exit codes: 0 done (or, with --optional, no browser), 1 a page could not be printed or no browser,
 * 2 called wrongly.
 */

const say = (text: string) => process.stderr.write(`${text}\n`);

const isLoopback = (address: string) => /^(localhost|127\.|\[::1\])/.test(new URL(address).host);

async function main(args: readonly string[]): Promise<number> {
  let isOptional = false;
  try {
    const commandLine = readCommandLine(args);
    isOptional = commandLine.optional;
    if (commandLine.help) {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    const { files, seconds, publicRoot } = await exportPdfs(commandLine, launchBrowser);
    say(`${files.length} PDF${files.length === 1 ? '' : 's'} in ${seconds.toFixed(1)} s`);
    if (isLoopback(publicRoot)) say(`Their addresses and QR codes lead to ${publicRoot}, on this machine only: SITE=https://… npm run build sets the public origin`);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (isOptional && error instanceof BrowserMissing) {
      say(`The PDFs are missing, and the site's links to them lead nowhere: ${message}`);
      return 0;
    }
    say(`npm run pdf: ${message}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
