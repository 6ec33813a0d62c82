import type { Metadata } from 'next';
import Link from 'next/link';
import { type Rescoring, readRescoring } from '#lib/usecases/analysing/read-rescoring.ts';
import { runtime } from '../../_server/runtime.ts';
import { formatCount, plural } from '../../_ui/format.ts';
import { Screen } from '../../_ui/screen.tsx';
import { Scroll } from '../../_ui/scroll.tsx';

export const metadata: Metadata = { title: 'What a method changed' };
export const dynamic = 'force-dynamic';

const MOST = 200;

function Moves({ moves }: Pick<Rescoring, 'moves'>) {
  return (
    <Scroll label="Table of bands before and after">
      <table>
        <thead>
          <tr>
            <th scope="col">Band before</th>
            <th scope="col">Band after</th>
            <th scope="col" className="num">
              Articles
            </th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ before, after, articles }) => (
            <tr key={`${before} ${after}`}>
              <th scope="row">{before}</th>
              <td>{before === after ? 'the same' : after}</td>
              <td className="num">{formatCount(articles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Outlets({ outlets }: Pick<Rescoring, 'outlets'>) {
  return (
    <Scroll label="Table of means by outlet before and after">
      <table>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Measure</th>
            <th scope="col" className="num">
              Articles
            </th>
            <th scope="col" className="num">
              Mean before
            </th>
            <th scope="col" className="num">
              Mean after
            </th>
            <th scope="col" className="num">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {outlets.slice(0, MOST).map(({ slug, outlet, name, articles, before, after }) => (
            <tr key={`${slug} ${name}`}>
              <th scope="row">
                <Link href={`/outlets/${slug}`}>{outlet}</Link>
              </th>
              <td>{name}</td>
              <td className="num">{formatCount(articles)}</td>
              <td className="num">{before.toFixed(3)}</td>
              <td className="num">{after.toFixed(3)}</td>
              <td className="num">{(after - before).toFixed(3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

export default async function ChangesPage() {
  const { version, compared, changedBand, moves, outlets, stale } = await readRescoring(await runtime());
  return (
    <Screen section="methods" corpus={null}>
      <header className="page-head">
        <h1>What method {version} changed</h1>
        <p>
          {plural(compared, 'article')} with scores of this version and of one before it; {formatCount(changedBand)} are in another band.
          {stale > 0 && ` ${plural(stale, 'article')} are not scored again yet.`} <Link href="/methods">All methods</Link>
        </p>
      </header>
      {compared > 0 && (
        <>
          <section className="section" aria-labelledby="bands">
            <div className="section-head">
              <h2 id="bands">Bands</h2>
              <p>By the calibrated probability that an article is opinion.</p>
            </div>
            <Moves moves={moves} />
          </section>
          <section className="section" aria-labelledby="outlets">
            <div className="section-head">
              <h2 id="outlets">Outlets</h2>
              <p>Means over the same articles, the largest differences first{outlets.length > MOST && `, ${MOST} of ${outlets.length}`}.</p>
            </div>
            <Outlets outlets={outlets} />
          </section>
        </>
      )}
    </Screen>
  );
}
