/** A koppeling problem written out in the LP format that HiGHS reads: share of household h in place p is x; persons fill places. */
export function linearProgram({ persons, capacity, score }) {
  const places = capacity.length;
  const once = Array.from(persons, () => []);
  const room = Array.from(capacity, () => []);
  const objective = [];
  score.forEach((worth, cell) => {
    if (worth < 0) return;
    const [household, place] = [Math.floor(cell / places), cell % places];
    const name = `x${household}_${place}`;
    objective.push(`${worth} ${name}`);
    once[household].push(name);
    room[place].push(`${persons[household]} ${name}`);
  });
  const rows = [
    ...once.filter((names) => names.length > 0).map((names) => `${names.join(' + ')} <= 1`),
    ...room.map((terms, place) => `${terms.join(' + ')} <= ${capacity[place]}`).filter((row) => !row.startsWith(' ')),
  ];
  return `Maximize\n obj: ${objective.join(' + ')}\nSubject To\n${rows.join('\n')}\nEnd\n`;
}
