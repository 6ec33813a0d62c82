import type { ReactNode } from 'react';
import { ChartCanvas } from './chart.client.tsx';
import type { ChartSpec } from './chart-rows.ts';

type Props = {
  /** Of the heading, by which the section is named. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly lead: string;
  readonly spec: ChartSpec;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** What it is made of: whose articles, how many, of when, which filters, which method. */
  readonly foot: readonly string[];
  /** Of the picture, without its ending. */
  readonly file: string;
  /** The title of the picture where the page says what the chart's own title leaves out. */
  readonly pictureTitle?: string;
  /** Its level; 2 where nothing is said. */
  readonly heading?: 'h2' | 'h3';
  /** How it is read, and what it can't say. */
  readonly children: ReactNode;
};

/** A chart with a sentence above that says what it shows and one below that says what it can't. */
export function ChartFigure({ id, title, lead, spec, label, foot, file, pictureTitle = title, heading: Heading = 'h2', children }: Props) {
  return (
    <figure className="chart">
      <Heading id={id} className="chart-title">
        {title}
      </Heading>
      <p className="chart-lead">{lead}</p>
      <ChartCanvas spec={spec} label={label} caption={{ title: pictureTitle, lead, foot }} file={file} />
      <p className="small muted">{children}</p>
    </figure>
  );
}
