// TEMP
export function taskSplit(total: number, population: Float64Array): Float64Array {
  let n = 0;
  for (const p of population) n += p;
  const r = Float64Array.from(population, (p) => Math.floor((total * p) / n));
  let left = total;
  for (const x of r) left -= x;
  for (let i = 0; i < left; i++) r[i]++;
  return r;
}
