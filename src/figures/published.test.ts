import { describe, expect, it } from 'vitest';
import { publishedAfter, taskAnnounced } from './published.ts';

describe('publishedAfter', () => {
  it.each([
    ['2024', '2025-01-01'],
    ['2024-02', '2024-03-01'],
    ['2024-12', '2025-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2024-12-31', '2025-01-01'],
    ['2024-I', '2024-07-01'],
    ['2024-II', '2025-01-01'],
    ['2026-Q1', '2026-04-01'],
    ['2022-07-01/2022-08-08', '2022-08-09'],
  ])('of %s is %s', (date, published) => {
    expect(publishedAfter(date)).toBe(published);
  });

  it('stops at a date it has no rule for', () => {
    expect(() => publishedAfter('spring 2024')).toThrow('spring 2024');
  });
});

describe('taskAnnounced', () => {
  it.each([
    ['2024-I', '2024-01-01'],
    ['2024-II', '2024-07-01'],
    ['2025-I', '2025-01-01'],
    ['2025-II', '2025-07-01'],
  ])('of %s lies 13 weeks before it starts', (half, start) => {
    expect((Date.parse(start) - Date.parse(taskAnnounced(half))) / 86_400_000).toBe(13 * 7);
  });
});
