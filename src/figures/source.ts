/** A document or table behind a figure: enough to find it again, and what its licence allows. */
import type { Text } from '../base/text.ts';

export interface Source {
  /** Stable id, kebab-case, e.g. `kst-19637-3383`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Address, or the reference under which a library finds it when no address was kept. */
  readonly url: string;
  /** Day of publication, `2025-02-14`, or as much of it as is known (`2025-02`, `2025`). */
  readonly published: string;
  readonly licence: string;
  readonly redistributable: boolean;
  /** How it was read: the text itself, its opening only, press about it, or a secondary site that cites it. */
  readonly read: 'text' | 'opening' | 'press' | 'secondary';
  readonly note?: Text;
}
