import type { Market } from '../../src/woonruimte/exchange/market.ts';

export function stages(market: Market, solve: (program: string) => number): number[];
