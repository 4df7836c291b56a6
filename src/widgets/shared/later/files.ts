export { csvText, saveFile } from './saveFile.ts';
export { standaloneSvg } from './standaloneSvg.ts';
