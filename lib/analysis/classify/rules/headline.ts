import type { RoleRule } from './rule.ts';

const TOP = /(?:^|>)h1(?:[#.>]|$)/;
const PLACE = /(?:^|[#.>_-])(?:headline|article-?title|entry-?title|post-?title|story-?title)(?:[#.>_-]|$)/;

export const headline: RoleRule = {
  name: 'headline',
  title: 'Headline of the article',
  role: 'headline',
  match({ path, words, kind, linkDensity }) {
    if (path === '' || words < 2 || words > 40) return 0;
    if (TOP.test(path)) return linkDensity > 0.9 ? 0.4 : 0.9;
    return kind === 'heading' && linkDensity < 0.5 && PLACE.test(path.slice(-200).toLowerCase()) ? 0.5 : 0;
  },
};
