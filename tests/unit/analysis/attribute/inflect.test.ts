import { describe, expect, it } from 'vitest';
import { inflect } from '#lib/analysis/attribute/cues/inflect.ts';

describe('inflect', () => {
  it.each([
    ['argue', ['argue', 'argues', 'argued', 'arguing']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['stress', ['stress', 'stresses', 'stressed', 'stressing']],
    ['rip', ['rip', 'rips', 'ripped', 'ripping']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['warn', ['warn', 'warns', 'warned', 'warning']],
  ])('makes the forms of %s', (base, forms) => {
    expect([...inflect(base, undefined).keys()]).toEqual(forms);
  });

  it('takes irregular forms and doubles what they double', () => {
    expect([...inflect('admit', ['admitted', 'admitted']).keys()]).toEqual(['admit', 'admits', 'admitted', 'admitting']);
    expect([...inflect('write', ['wrote', 'written']).keys()]).toEqual(['write', 'writes', 'wrote', 'written', 'writing']);
  });
});
