import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { differenceOf, draw } from '#lib/compare/difference.ts';
import { demoArticle, demoOutlets } from '../support/demo.ts';

const outlets = demoOutlets();
const analyses = new Map(
  outlets.map(({ slug, articles }) => [slug, articles.map((entry) => ({ entry, analysis: analyze(demoArticle(slug, entry)) }))]),
);
const of = (slug: string) => analyses.get(slug) ?? [];
const values = (slug: string, name: string) =>
  of(slug).flatMap(({ analysis }) => analysis.scores.find((score) => score.name === name)?.value ?? []);
const all = outlets.flatMap(({ slug }) => of(slug).map((article) => ({ slug, ...article })));
const stories = (slug: string) => new Set(of(slug).flatMap(({ entry }) => entry.story ?? []));

describe('the demonstration corpus', () => {
  it('has eight outlets of 16 to 34 articles, three of at least 32, half of them as HTML', () => {
    const sizes = outlets.map(({ articles }) => articles.length);
    expect(sizes).toHaveLength(8);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(34);
    expect(sizes.filter((n) => n >= 32).length).toBeGreaterThanOrEqual(3);
    const html = all.filter(({ entry }) => entry.file.endsWith('.html')).length / all.length;
    expect(Math.abs(html - 0.5)).toBeLessThan(0.1);
  });

  it.each([
    ['meridon-courier', 'mpb'],
    ['meridon-courier', 'bright-banner'],
    ['mpb', 'bright-banner'],
  ])('%s and %s share at least ten stories', (a, b) => {
    expect([...stories(a)].filter((story) => stories(b).has(story)).length).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['opinion', 'bright-banner', 'mpb'],
    ['actsPer100', 'mpb', 'bright-banner'],
    ['sources', 'mpb', 'meridon-courier'],
  ])('differs beyond doubt in %s: %s above %s', (measure, higher, lower) => {
    const found = differenceOf(
      draw({ values: values(higher, measure), clusters: null }),
      draw({ values: values(lower, measure), clusters: null }),
    );
    expect(found?.low).toBeGreaterThan(0);
  });

  it('is scored throughout: every body has between 180 and 500 words', () => {
    const off = all.flatMap(({ slug, entry, analysis }) => {
      const words = analysis.scores.find((score) => score.name === 'actsPer100')?.n ?? 0;
      return words >= 180 && words <= 500 ? [] : [`${slug}/${entry.file}: ${words}`];
    });
    expect(off).toEqual([]);
  });

  it('has agency copy recognised by its credit line', () => {
    const wire = all.filter(({ entry }) => entry.wire);
    const missed = wire.filter(({ analysis }) => !analysis.declared.wire).map(({ slug, entry }) => `${slug}/${entry.file}`);
    expect(wire.length).toBeGreaterThan(15);
    expect(missed).toEqual([]);
    const own = all.filter(({ slug, entry }) => !entry.wire && slug !== 'newsharbour');
    const wrong = own.filter(({ analysis }) => analysis.declared.wire).map(({ slug, entry }) => `${slug}/${entry.file}`);
    expect(wrong.length / own.length).toBeLessThan(0.03);
  });

  it('has every kind of disclaimer somewhere', () => {
    const kinds = new Set(all.flatMap(({ analysis }) => analysis.document.disclaimers.flatMap((d) => d.kinds)));
    expect([...kinds].sort()).toEqual([
      'advice',
      'affiliate',
      'ai',
      'copyright',
      'correction',
      'interest',
      'liability',
      'press-release',
      'republished',
      'satire',
      'sponsored',
      'state-media',
      'translation',
      'unverified',
      'user-content',
      'views',
      'wire',
    ]);
  });

  it('has dates everywhere but where an article has none, and pages that say theirs themselves', () => {
    expect(all.filter(({ entry }) => entry.publishedAt === null).length).toBeGreaterThanOrEqual(1);
    const html = all.filter(({ entry }) => entry.file.endsWith('.html'));
    const off = html.filter(({ entry, analysis }) => analysis.declared.publishedAt?.slice(0, 10) !== entry.publishedAt?.slice(0, 10));
    expect(off.map(({ slug, entry }) => `${slug}/${entry.file}`)).toEqual([]);
  });
});
