import { describe, expect, it } from 'vitest';
import { isOutage, patiently } from './outage.ts';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

describe('an outage', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300', '40P01'])('%s passes', (code) => {
    expect(isOutage(coded(code))).toBe(true);
  });

  it.each(['23505', '42501', '28P01', '53100'])('control: %s does not pass by waiting', (code) => {
    expect(isOutage(coded(code))).toBe(false);
  });

  it('is waited for, and told once', async () => {
    let left = 2;
    const told: string[] = [];
    const work = (): Promise<string> => (left-- > 0 ? Promise.reject(coded('ECONNRESET')) : Promise.resolve('there'));
    expect(await patiently((line) => told.push(line), work)).toBe('there');
    expect(told).toHaveLength(1);
  });

  it('is not waited for without end', async () => {
    await expect(
      patiently(
        () => undefined,
        () => Promise.reject(coded('ECONNREFUSED')),
        0,
      ),
    ).rejects.toThrow('goes on where it was');
  });

  it('control: another error is thrown at once', async () => {
    await expect(
      patiently(
        () => undefined,
        () => Promise.reject(coded('23505')),
      ),
    ).rejects.toThrow('x');
  });
});
