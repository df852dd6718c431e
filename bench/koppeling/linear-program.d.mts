import type { Problem } from '../../src/koppeling/problem.ts';

export function linearProgram(problem: Problem): string;
