/** Which Doorstroom computes: only the same version, figures and build give the same bytes, so only these work on one run. */
import { createHash } from 'node:crypto';

export interface Model {
  readonly version: string;
  readonly figuresHash: string;
  /** Digest of the program files that a draw goes through: two builds of one version may still differ. */
  readonly build: string;
}

const KEY_LENGTH = 16;

/** Short name of a model: the name of its queue. */
export const modelKey = ({ version, figuresHash, build }: Model): string =>
  createHash('sha256')
    .update(JSON.stringify([version, figuresHash, build]))
    .digest('hex')
    .slice(0, KEY_LENGTH);

const TOLD = 8;

export const modelText = ({ version, figuresHash, build }: Model): string =>
  `version ${version}, figures ${figuresHash.slice(0, TOLD)}, build ${build.slice(0, TOLD)}`;
