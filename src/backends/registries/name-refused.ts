import { UserError } from '../../errors.ts';

/** The error for a name that some registry, by whose name its sentence begins, does not take. */
export function nameRefused(registry: string) {
  return (noun: 'model' | 'alias' | 'run', name: string, why: string): UserError =>
    new UserError('name-refused', {
      what: `${registry} does not take the ${noun} name ${JSON.stringify(name)}.`,
      why,
      next: 'Choose another name.',
    });
}
