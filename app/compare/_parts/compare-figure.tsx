import type { ReactNode } from 'react';
import { ChartCanvas } from '../../_ui/chart.client.tsx';
import type { ChartSpec } from '../../_ui/chart-rows.ts';
import { footOf, type Shown } from './compared-foot.ts';

type Props = {
  readonly shown: Shown;
  /** Of the heading, by which the section is named. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly lead: string;
  readonly spec: ChartSpec;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** The last word of the name of the picture's file. */
  readonly file: string;
  /** How it is read, and what it can't say. */
  readonly children: ReactNode;
};

/** A chart of a comparison, with a sentence above that says what it shows and one below that says what it can't. */
export function CompareFigure({ shown, id, title, lead, spec, label, file, children }: Props) {
  return (
    <figure className="chart">
      <h2 id={id} className="chart-title">
        {title}
      </h2>
      <p className="chart-lead">{lead}</p>
      <ChartCanvas
        spec={spec}
        label={label}
        caption={{ title, lead, foot: footOf(shown) }}
        file={`caveat-compare-${shown.comparison.chosen.name}-${file}`}
      />
      <p className="small muted">{children}</p>
    </figure>
  );
}
