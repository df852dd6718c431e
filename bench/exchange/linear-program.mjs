/**
 * An exchange written out for HiGHS: one variable per possible move, one row per household and per home. Goal k is the objective; the goals
 * before it are held at their optimum, so the last stage gives the lexicographic one.
 */
const K = 5;

export function linearProgram({ households, homes, first, home, worth, own }, goal, optimum) {
  const inHome = homes.map(() => []);
  const rows = [];
  const goals = Array.from({ length: K }, () => []);
  households.forEach((_, h) => {
    const names = [];
    for (let o = first[h]; o < first[h + 1]; o++) {
      const name = `x${h}_${home[o]}`;
      names.push(name);
      inHome[home[o]].push(name);
      for (let k = 0; k < K; k++) if (worth[o * K + k] !== 0) goals[k].push(`${signed(worth[o * K + k])} ${name}`);
    }
    if (names.length > 0) rows.push(`${names.join(' + ')} ${own[h] < 0 ? '<=' : '='} 1`);
  });
  const once = inHome.filter((names) => names.length > 0).map((names) => `${names.join(' + ')} <= 1`);
  const held = optimum.slice(0, goal).flatMap((value, k) => (goals[k].length > 0 ? [`${goals[k].join(' ')} >= ${value}`] : []));
  const objective = goals[goal].length > 0 ? goals[goal].join(' ') : '0 nothing';
  return `Maximize\n obj: ${objective}\nSubject To\n${[...rows, ...once, ...held, 'nothing <= 1'].join('\n')}\nEnd\n`;
}

/** All stages by HiGHS, promises to regions first; `solve` takes a program and gives its optimum. A goal that no move touches needs none. */
export function stages(market, solve) {
  const optimum = [];
  for (let goal = 0; goal < K; goal++) {
    const touched = market.worth.some((part, at) => at % K === goal && part !== 0);
    optimum.push(touched ? Math.round(solve(linearProgram(market, goal, optimum))) : 0);
  }
  return optimum.map((value) => value + 0);
}

const signed = (value) => (value < 0 ? `- ${-value}` : `+ ${value}`);
