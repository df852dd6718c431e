/** Branded units: money is whole cents, people are whole persons, a share lies in 0..1. */
import type { Brand } from './brand.ts';
import { must } from './must.ts';

export type Cents = Brand<number, 'Cents'>;
export type Persons = Brand<number, 'Persons'>;
export type Share = Brand<number, 'Share'>;
/** CBS code of a municipality, e.g. `GM0363`. */
export type MunicipalityCode = Brand<string, 'MunicipalityCode'>;

export function persons(value: number): Persons {
  must(Number.isSafeInteger(value) && value >= 0, `not a number of persons: ${String(value)}`);
  return value as Persons;
}

export function cents(value: number): Cents {
  must(Number.isSafeInteger(value), `not a whole number of cents: ${String(value)}`);
  return value as Cents;
}

export function share(value: number): Share {
  must(value >= 0 && value <= 1, `not a share between 0 and 1: ${String(value)}`);
  return value as Share;
}
