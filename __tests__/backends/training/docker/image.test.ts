import { expect, test } from '@jest/globals';
import { digestOf, imageName, lastError } from '../../../../src/backends/training/docker/image.ts';

test.each([
  ['python', 'python', null],
  ['python:3.12', 'python', '3.12'],
  ['ghcr.io/team/train:v1', 'ghcr.io/team/train', 'v1'],
  ['localhost:5000/train', 'localhost:5000/train', null],
  ['localhost:5000/train:v1', 'localhost:5000/train', 'v1'],
  ['localhost:5000/train:v1@sha256:ab', 'localhost:5000/train', 'v1'],
])('%s is the name %s with the tag %s', (image, name, tag) => {
  expect(imageName(image)).toEqual({ name, tag });
});

test.each([
  ['python:3.12', ['python@sha256:a'], 'sha256:a'],
  ['python:3.12', ['docker.io/library/python@sha256:a'], 'sha256:a'],
  ['ghcr.io/team/train', ['other/train@sha256:a', 'ghcr.io/team/train@sha256:b'], 'sha256:b'],
  ['mine:1', ['localhost/mine@sha256:a'], null],
  ['localhost/mine:1', ['localhost/mine@sha256:a'], null],
  ['mine:1', [], null],
])('of %s with %j the digest is %s', (image, repoDigests, digest) => {
  expect(digestOf(repoDigests, image)).toBe(digest);
});

test.each([
  ['', null],
  ['{"status":"Pulling"}\n', null],
  ['{"status":"an \\"error\\" in a word"}\n', null],
  ['{"status":"Pulling"}\r\n{"errorDetail":{"message":"no."},"error":"no."}\r\n', 'no'],
  ['torn {"error"', null],
])('of the progress %j the error is %s', (progress, error) => {
  expect(lastError(progress)).toBe(error);
});
