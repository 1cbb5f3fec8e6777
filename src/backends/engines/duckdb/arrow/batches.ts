import { open } from 'node:fs/promises';
import * as zlib from 'node:zlib';
import type { RecordBatch, Schema } from 'apache-arrow';
import { UserError } from '../../../../errors.ts';
import { engineMessage } from '../rows.ts';
import { ArrowDamage } from './buffers.ts';
import { framesOf, type Span, spanOf } from './frames.ts';
import { decompressLz4, largestBuffer } from './lz4.ts';

export interface ArrowFile {
  readonly schema: Schema;
  readonly kind: Span['kind'];
  /** Throws where a batch is missing. */
  batches(): AsyncIterable<RecordBatch>;
  close(): Promise<void>;
}

/**
 * Opens an Arrow IPC file or stream. Its messages are framed here, so that the package that decodes them
 * meets only whole ones: by itself it passes over those that it cannot read.
 */
export async function openArrow(path: string): Promise<ArrowFile> {
  try {
    const arrow = await import('apache-arrow');
    const { CompressionType, compressionRegistry } = arrow;
    compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: decompressLz4 });
    compressionRegistry.set(CompressionType.ZSTD, {
      decode: (bytes) => decompressZstd(bytes, path),
    });
    const { kind, messages, counted } = await messagesOf(path);
    const reader = await arrow.RecordBatchReader.from(messages);
    await reader.open({ autoDestroy: false });
    return {
      schema: reader.schema,
      kind,
      async *batches() {
        let decoded = 0;
        for await (const batch of reader) {
          decoded += 1;
          yield batch;
        }
        if (decoded !== counted()) {
          throw new ArrowDamage(`only ${decoded} of its ${counted()} batches can be decoded`);
        }
      },
      close: async () => void (await messages.return(undefined)),
    };
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The bytes of all messages, and how many of them were batches so far. */
async function messagesOf(path: string) {
  const handle = await open(path);
  const span = await spanOf(handle).finally(() => handle.close());
  let batches = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    let expected = 'schema';
    for await (const { kind, bytes } of framesOf(path, span)) {
      if ((kind === 'schema') !== (expected === 'schema')) {
        throw new ArrowDamage('its schema is not its first message');
      }
      expected = 'rows';
      if (kind === 'batch') batches += 1;
      yield bytes;
    }
    if (expected === 'schema') throw new ArrowDamage('it has no schema');
  }
  return { kind: span.kind, messages: bytes(), counted: () => batches };
}

/** What went wrong, in the words of a person; what the packages throw on broken files is of many kinds. */
export function unreadable(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  return new UserError('data-unreadable', {
    what: `Cannot read ${path} as Arrow IPC.`,
    why: `The file is not sound: ${engineMessage(error)}`,
    next: 'Check that the file is whole and is what its name says.',
    file: path,
  });
}

function decompressZstd(bytes: Uint8Array, path: string): Uint8Array {
  if (!('zstdDecompressSync' in zlib)) {
    throw new UserError('data-unsupported', {
      what: `Cannot read ${path}.`,
      why: 'Its buffers are compressed with zstd, which this version of Node.js cannot decompress.',
      next: 'Run with Node.js 22.15 or newer, or write the file with LZ4 or without compression.',
      file: path,
    });
  }
  return zlib.zstdDecompressSync(bytes, { maxOutputLength: largestBuffer });
}
