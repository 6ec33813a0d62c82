import Link from 'next/link';
import type { OutletView } from '#lib/usecases/outlets/outlet-view.ts';
import { plural } from '../../../_ui/format.ts';

type Share = OutletView['attributionCheck']['precision'];

const percent = (value: number) => `${Math.round(100 * value)} %`;

function Row({ name, what, share }: { readonly name: string; readonly what: string; readonly share: Share }) {
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="cell-sub">{what}</span>
      </th>
      <td className="num">{share === null ? '–' : percent(share.value)}</td>
      <td className="num">{share === null ? '–' : `${Math.round(100 * share.low)}–${percent(share.high)}`}</td>
      <td className="num">{share?.n ?? 0}</td>
    </tr>
  );
}

/** How well attribution does in the articles that an analyst has checked, and how to begin where there is none. */
export function AttributionCheck({ outlet }: { readonly outlet: OutletView }) {
  const { articles, versions, found, wrong, wrongSource, missed, precision, recall, sourceAccuracy } = outlet.attributionCheck;
  return (
    <section className="section" aria-labelledby="attribution-check">
      <div className="section-head">
        <h2 id="attribution-check">How well attribution does here: {plural(articles, 'article')} checked</h2>
        <p>
          {articles === 0
            ? 'Nobody has checked an article yet. To begin, open one, put right under “Who speaks” what is wrong or missing, and say there that you have looked at all its attributions.'
            : `Of ${plural(found, 'relation')} that the method (${versions.join(', ')}) found by itself, ${wrong} are no attributions and ${wrongSource} have another source; ${missed} were missed.`}
        </p>
      </div>
      {articles > 0 && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">Share</th>
                <th scope="col" className="num">
                  Value
                </th>
                <th scope="col" className="num">
                  95 % interval
                </th>
                <th scope="col" className="num">
                  Relations
                </th>
              </tr>
            </thead>
            <tbody>
              <Row name="Precision" what="of the relations found, those that are attributions" share={precision} />
              <Row name="Recall" what="of the attributions there are, those that were found" share={recall} />
              <Row name="Sources right" what="of the attributions found, those whose source is right" share={sourceAccuracy} />
            </tbody>
          </table>
          <p className="plain-note small muted">
            It is what analysts who checked these articles found, counted before their corrections. It is no sample unless the articles were
            drawn at random, and the intervals take relations for independent, which those of one article are not.{' '}
            <Link href="/methods/attribution">How it is counted</Link>
          </p>
        </>
      )}
    </section>
  );
}
