import { expect, test } from 'vitest';
import { effortLeft, lettingShare } from './letting-share.ts';

test.each([
  // share  effort  priority  effort without a task  part of the homes
  [0.25, 1, 1, 1, 0.25],
  [0.25, 2, 1, 1, 0.5],
  [0.25, 1, 0.5, 1, 0.125],
  [0.25, 1, 1, 0.5, 0.125],
  [0.25, 1, 0, 1, 0],
  [0.5, 4, 1, 1, 1],
])('share %d, effort %d, priority %d, effort left %d: %d of the homes', (share, effort, priority, taskEffort, expected) => {
  expect(lettingShare({ share, effort, priority, taskEffort })).toBe(expected);
});

test.each([
  // without a task  of the loss prevented  left
  [0.5, 0, 0.5],
  [0.5, 0.5, 0.75],
  [0.5, 1, 1],
  [0, 0.25, 0.25],
  [1, 0.25, 1],
])('effort %d without a task, %d of the loss prevented: %d is left', (without, prevented, left) => {
  expect(effortLeft(without, prevented)).toBe(left);
});
