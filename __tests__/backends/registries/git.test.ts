import { describe } from '@jest/globals';
import { gitRegistry } from '../../../src/backends/registries/git/registry.ts';
import { committing, environment, workplace } from '../../support/git-repository.ts';
import { registryContract } from '../../support/registry-contract.ts';

describe('the contract, in a repository of this machine', () => {
  registryContract(async () => {
    const place = workplace();
    const around = committing(place);
    return async () => around(await gitRegistry.open(`git:${place.origin}`, environment));
  });
});

describe('the contract, in a repository elsewhere', () => {
  registryContract(async () => {
    const place = workplace();
    place.git('-C', place.origin, 'config', 'uploadpack.allowFilter', 'true');
    const around = committing(place);
    return async () => around(await gitRegistry.open(`git:file://${place.origin}`, environment));
  });
});
