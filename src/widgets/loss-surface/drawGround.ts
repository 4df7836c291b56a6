/** What draws a surface: fetched by the browser when a reader first changes the initial one. */
export { ground } from './ground.ts';
export { GroundView } from './GroundView.tsx';
