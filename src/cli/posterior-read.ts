/** Reads a posterior, from a file or from a bundle: one of another model, another vintage of the figures or another content than its digest is refused. */
import { refuse } from '../base/refusal.ts';
import { type Posterior, POSTERIOR_FORMAT } from '../ensemble/calibrate.ts';
import { posteriorFault } from '../ensemble/posterior.ts';
import type { Ports } from './ports.ts';

const FILE_BYTES_MAX = 10_000_000;
const REMEDY = 'make one with: doorstroom calibrate --out FILE';

export function posteriorRead(file: string, { readText }: Pick<Ports, 'readText'>): Posterior {
  const text = readText(file, FILE_BYTES_MAX);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    refuse({ code: 'posterior.no-posterior', where: file, what: 'is not json', remedy: REMEDY });
  }
  return posteriorParse(content, file);
}

export function posteriorParse(content: unknown, where: string): Posterior {
  if (!isPosterior(content))
    return refuse({ code: 'posterior.no-posterior', where, what: `is not ${POSTERIOR_FORMAT}, whole`, remedy: REMEDY });
  const fault = posteriorFault(content);
  return fault === null ? content : refuse({ code: 'posterior.other', where, ...fault, remedy: REMEDY });
}

/** The shape as far as it is read; the digest then vouches for the content. */
function isPosterior(content: unknown): content is Posterior {
  if (!isRecord(content) || content['format'] !== POSTERIOR_FORMAT) return false;
  const { receipt, parameters, particles, predictive } = content;
  return (
    isRecord(receipt) &&
    ['version', 'figuresHash', 'hash'].every((key) => typeof receipt[key] === 'string') &&
    isList(parameters, (each) => typeof each['key'] === 'string' && isNumber(each['p50'])) &&
    isList(predictive, (each) => typeof each['figure'] === 'string') &&
    isList(particles, ({ weight, values }) => isNumber(weight) && isPoint(values, parameters.length))
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isPoint = (value: unknown, sides: number): boolean => Array.isArray(value) && value.length === sides && value.every(isNumber);
const isList = (value: unknown, each: (item: Readonly<Record<string, unknown>>) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isRecord(item) && each(item));
