import { describe, expect, it } from 'vitest';
import { guard } from '../../../app/_server/guard.ts';

const check = (headers: Record<string, string>) => () => guard(new Headers(headers));

describe('guard', () => {
  it.each([
    [{ host: 'desk.example:3000', origin: 'http://desk.example:3000' }],
    [{ host: '127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }],
  ])('lets requests of its own pages through: %o', (headers) => {
    expect(check(headers)).not.toThrow();
  });

  it.each([
    [{ host: 'desk.example', origin: 'https://elsewhere.example' }],
    [{ host: 'desk.example', origin: 'https://desk.example:8443' }],
    [{ host: 'desk.example', origin: 'null' }],
    [{ host: 'desk.example', origin: 'null', 'sec-fetch-site': 'same-origin' }],
    [{ host: 'desk.example', 'sec-fetch-site': 'cross-site' }],
    [{ host: 'desk.example', 'sec-fetch-site': 'none' }],
    [{ host: 'desk.example' }],
  ])('refuses any other: %o', (headers) => {
    expect(check(headers)).toThrowError(expect.objectContaining({ code: 'forbidden' }));
  });
});
