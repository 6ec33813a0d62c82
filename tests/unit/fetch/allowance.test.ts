import { expect, test } from 'vitest';
import { createAllowance } from '#lib/fetch/allowance.ts';

function allowanceAt(start: number) {
  let time = start;
  const pass = (ms: number) => {
    time += ms;
  };
  const allowance = createAllowance({ perMinute: 3, atOnce: 2, now: () => time });
  return { allowance, pass };
}

test('so many in any minute, and it says when the next may follow', () => {
  const { allowance, pass } = allowanceAt(1000);
  for (let i = 0; i < 3; i++) {
    allowance.count();
    pass(10_000);
  }
  expect(() => allowance.count()).toThrow(
    expect.objectContaining({ code: 'too-many', retryAfter: 30, message: expect.stringMatching(/at most 3 times a minute .* 30 s\.$/) }),
  );
  pass(30_000);
  allowance.count();
  expect(() => allowance.count()).toThrow(expect.objectContaining({ retryAfter: 10 }));
});

test('what is refused does not count', () => {
  const { allowance, pass } = allowanceAt(0);
  for (let i = 0; i < 3; i++) allowance.count();
  for (let i = 0; i < 9; i++) expect(() => allowance.count()).toThrow();
  pass(60_000);
  for (let i = 0; i < 3; i++) allowance.count();
});

test('so many at once; one that fails makes room as well', async () => {
  const { allowance, pass } = allowanceAt(0);
  const fails: (() => void)[] = [];
  const hanging = () => allowance.run(() => new Promise((_, reject) => fails.push(() => reject(new Error('no answer')))));
  const running = [hanging(), hanging()];
  await expect(allowance.run(async () => 'never')).rejects.toMatchObject({ code: 'too-many', retryAfter: 5 });
  fails[0]();
  await expect(running[0]).rejects.toThrow('no answer');
  await expect(allowance.run(async () => 'done')).resolves.toBe('done');
  pass(60_000);
  fails[1]();
  await expect(running[1]).rejects.toThrow('no answer');
});
