import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../src/edition/release.ts';

const LICENSE = 'MIT License\n\nCopyright (c) 2026 the authors of this project\n';

describe('when the edition came out', () => {
  it('knows only the license’s year before the first release', () => {
    expect(releaseOf('# Changelog\n\n## Unreleased\n\n- 2027-01-01 is no heading\n', LICENSE)).toEqual({ year: '2026' });
  });

  it('takes the first and the last dated heading, wherever they stand', () => {
    const changelog = '## Unreleased\n\n## [1.1.0] - 2028-02-29\n\n## 1.0.0 2026-12-01\n';
    expect(releaseOf(changelog, LICENSE)).toEqual({ year: '2028', published: '2026-12-01', modified: '2028-02-29' });
  });

  it('says what to write where neither file names a year', () => {
    expect(() => releaseOf('## Unreleased', 'MIT')).toThrow('CHANGELOG.md no heading "## <version> <YYYY-MM-DD>"');
  });
});
