import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOneMemory, memoryRelease, offsetOf } from './memory.ts';

const lengths = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 });

it('hands out parts that lie one behind the other and fill the memory, each where it is said to begin', () => {
  fc.assert(
    fc.property(lengths, (asked) => {
      const { memory, tables } = inOneMemory((carve) => asked.map((length) => carve(length)));
      tables.forEach((table, i) => table.fill(i + 1));
      expect([...memory]).toEqual(asked.flatMap((length, i) => new Array<number>(length).fill(i + 1)));
      tables.forEach((table, i) => {
        expect(offsetOf(table)).toBe(asked.slice(0, i).reduce((sum, length) => sum + length, 0));
      });
    }),
  );
});

it('a later path gets the memory of one that is over, emptied; two at a time never share', () => {
  const tables = (): ReturnType<typeof inOneMemory<Float64Array>> => inOneMemory((carve) => carve(4321));
  const first = tables();
  first.tables.fill(7);
  memoryRelease(first.memory);
  const second = tables();
  expect(second.memory).toBe(first.memory);
  expect(second.tables.every((value) => value === 0)).toBe(true);
  second.tables.fill(9);
  expect(tables().tables.every((value) => value === 0)).toBe(true);
});
