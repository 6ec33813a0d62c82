import { ChartFigure } from '../../../_ui/chart-figure.tsx';
import { formatCount } from '../../../_ui/format.ts';
import { Scroll } from '../../../_ui/scroll.tsx';
import { footOf, type OutletShown } from './outlet-scope.ts';

const COLOURS: Readonly<Record<string, string>> = { body: 'color-mix(in srgb, var(--ink) 12%, var(--paper))' };
const ARTICLE = 'color-mix(in srgb, var(--ink) 26%, var(--paper))';

/** The colour of a role in the bar: the hue that it has everywhere, and greys for the parts of the article itself. */
function colourOf(role: string, boilerplate: boolean): string {
  return COLOURS[role] ?? (boilerplate || role === 'caption' ? `var(--role-${role})` : ARTICLE);
}

/** What the pages of the outlet are made of, by role. */
export function Anatomy({ shown }: { readonly shown: OutletShown }) {
  const { outlet } = shown;
  const roles = outlet.roles
    .filter(({ words }) => words > 0)
    .toSorted((a, b) => Number(a.boilerplate) - Number(b.boilerplate) || b.share - a.share);
  const boiler = roles.reduce((sum, { boilerplate, share }) => sum + (boilerplate ? share : 0), 0);
  const pieces = roles.map(({ role, share, boilerplate }) => ({
    key: role,
    label: role,
    value: 100 * share,
    colour: colourOf(role, boilerplate),
  }));
  const lead = `${(100 * boiler).toFixed(1)} % of the words on its pages are boilerplate: neither headline, byline, caption nor body.`;
  const title = 'What its pages are made of';
  const label = `${title}, in % of all words: ${pieces.map((piece) => `${piece.label} ${piece.value.toFixed(1)}`).join(', ')}. The table below has the same figures.`;
  return (
    <section className="section" aria-labelledby="anatomy">
      <ChartFigure
        id="anatomy"
        title={title}
        lead={lead}
        spec={{ kind: 'stack', axis: 'Share of all words on the page, %', pieces }}
        label={label}
        pictureTitle={`${outlet.name}: ${title.toLowerCase()}`}
        foot={footOf(shown)}
        file={`caveat-${outlet.slug}-anatomy`}
      >
        All words of all articles together, so that long pages count for more. Where articles came as plain text, what was not copied is not
        counted.
      </ChartFigure>
      <Scroll label="Table of roles">
        <table>
          <thead>
            <tr>
              <th scope="col">Role</th>
              <th scope="col">Part of</th>
              <th scope="col" className="num">
                Articles
              </th>
              <th scope="col" className="num">
                Words
              </th>
              <th scope="col" className="num">
                Share <span className="unit">% of all words</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {roles.map(({ role, boilerplate, articles, words, share }) => (
              <tr key={role} data-role={role}>
                <th scope="row">
                  <span className="role-name">{role}</span>
                </th>
                <td>{boilerplate ? 'boilerplate' : 'the article'}</td>
                <td className="num">{formatCount(articles)}</td>
                <td className="num">{formatCount(words)}</td>
                <td className="num">{(100 * share).toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
