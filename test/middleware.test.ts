import { describe, expect, it } from 'vitest';
import { withoutIdleSpace } from '../src/middleware.ts';

describe('a page without idle space', () => {
  it.each([
    ['between blocks and at their ends', '<ul> <li> <a>a</a> <b>b</b> </li>\n</ul>', '<ul><li><a>a</a> <b>b</b></li></ul>'],
    ['keeps that between inline elements', '<p>a <em>b</em> <code>c</code></p>', '<p>a <em>b</em> <code>c</code></p>'],
    ['takes no element for another by its first letters', '<svg> <path/> <line/> </svg>', '<svg> <path/> <line/> </svg>'],
    ['reads attributes', '<div class="a b"> c </div>', '<div class="a b">c</div>'],
    ['keeps what is no plain space', '<p> \u00a0a\u3000 </p>', '<p>\u00a0a\u3000</p>'],
    ['keeps that of preformatted text, of scripts and of fields', '<pre> a\n <b>c</b> </pre><script> if (a) {} </script><textarea> d </textarea>', '<pre> a\n <b>c</b> </pre><script> if (a) {} </script><textarea> d </textarea>'],
  ])('%s', (_, html, slim) => {
    expect(withoutIdleSpace(html)).toBe(slim);
  });
});
