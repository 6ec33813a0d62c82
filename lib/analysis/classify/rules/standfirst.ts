import type { RoleRule } from './rule.ts';

const PLACE =
  /(?:^|[#.>_-])(?:standfirst|dek|deck|sub-?title|sub-?headline|sub-?heading|excerpt|lede?|summary|teaser-text|intro|article-?description|strap(?:line)?)(?:[#.>_-]|$)/;

export const standfirst: RoleRule = {
  name: 'standfirst',
  title: 'Standfirst under the headline',
  role: 'standfirst',
  match({ path, words, linkDensity }) {
    if (path === '' || words < 5 || words > 80 || linkDensity > 0.5) return 0;
    return PLACE.test(path.slice(-160).toLowerCase()) ? 0.6 : 0;
  },
};
