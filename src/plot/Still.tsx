import type { ComponentChildren } from 'preact';

interface StillProps {
  readonly class?: string;
  /** Turned over at the vertical line in the middle between left and right. */
  readonly mirrored?: { readonly left: number; readonly right: number } | undefined;
  readonly children?: ComponentChildren;
}

/**
 * A part of a drawing that stays as it is. The build draws it; in the browser, where it is given no children, it keeps what
 * already stands in the page, so that what draws it need not be sent.
 */
export function Still({ mirrored, children, ...attributes }: StillProps) {
  const transform = mirrored === undefined ? undefined : `matrix(-1 0 0 1 ${mirrored.left + mirrored.right} 0)`;
  return children === undefined ? (
    <g {...attributes} transform={transform} dangerouslySetInnerHTML={{ __html: '' }} />
  ) : (
    <g {...attributes} transform={transform}>
      {children}
    </g>
  );
}
