export const id = 8968;
export const ids = [8968];
export const modules = {

/***/ 8772:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const childProcess = __webpack_require__(35317);
const { isLinux, getReport } = __webpack_require__(23235);
const { LDD_PATH, SELF_PATH, readFile, readFileSync } = __webpack_require__(23991);
const { interpreterPath } = __webpack_require__(10167);

let cachedFamilyInterpreter;
let cachedFamilyFilesystem;
let cachedVersionFilesystem;

const command = 'getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true';
let commandOut = '';

const safeCommand = () => {
  if (!commandOut) {
    return new Promise((resolve) => {
      childProcess.exec(command, (err, out) => {
        commandOut = err ? ' ' : out;
        resolve(commandOut);
      });
    });
  }
  return commandOut;
};

const safeCommandSync = () => {
  if (!commandOut) {
    try {
      commandOut = childProcess.execSync(command, { encoding: 'utf8' });
    } catch (_err) {
      commandOut = ' ';
    }
  }
  return commandOut;
};

/**
 * A String constant containing the value `glibc`.
 * @type {string}
 * @public
 */
const GLIBC = 'glibc';

/**
 * A Regexp constant to get the GLIBC Version.
 * @type {string}
 */
const RE_GLIBC_VERSION = /LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i;

/**
 * A String constant containing the value `musl`.
 * @type {string}
 * @public
 */
const MUSL = 'musl';

const isFileMusl = (f) => f.includes('libc.musl-') || f.includes('ld-musl-');

const familyFromReport = () => {
  const report = getReport();
  if (report.header && report.header.glibcVersionRuntime) {
    return GLIBC;
  }
  if (Array.isArray(report.sharedObjects)) {
    if (report.sharedObjects.some(isFileMusl)) {
      return MUSL;
    }
  }
  return null;
};

const familyFromCommand = (out) => {
  const [getconf, ldd1] = out.split(/[\r\n]+/);
  if (getconf && getconf.includes(GLIBC)) {
    return GLIBC;
  }
  if (ldd1 && ldd1.includes(MUSL)) {
    return MUSL;
  }
  return null;
};

const familyFromInterpreterPath = (path) => {
  if (path) {
    if (path.includes('/ld-musl-')) {
      return MUSL;
    } else if (path.includes('/ld-linux-')) {
      return GLIBC;
    }
  }
  return null;
};

const getFamilyFromLddContent = (content) => {
  content = content.toString();
  if (content.includes('musl')) {
    return MUSL;
  }
  if (content.includes('GNU C Library')) {
    return GLIBC;
  }
  return null;
};

const familyFromFilesystem = async () => {
  if (cachedFamilyFilesystem !== undefined) {
    return cachedFamilyFilesystem;
  }
  cachedFamilyFilesystem = null;
  try {
    const lddContent = await readFile(LDD_PATH);
    cachedFamilyFilesystem = getFamilyFromLddContent(lddContent);
  } catch (e) {}
  return cachedFamilyFilesystem;
};

const familyFromFilesystemSync = () => {
  if (cachedFamilyFilesystem !== undefined) {
    return cachedFamilyFilesystem;
  }
  cachedFamilyFilesystem = null;
  try {
    const lddContent = readFileSync(LDD_PATH);
    cachedFamilyFilesystem = getFamilyFromLddContent(lddContent);
  } catch (e) {}
  return cachedFamilyFilesystem;
};

const familyFromInterpreter = async () => {
  if (cachedFamilyInterpreter !== undefined) {
    return cachedFamilyInterpreter;
  }
  cachedFamilyInterpreter = null;
  try {
    const selfContent = await readFile(SELF_PATH);
    const path = interpreterPath(selfContent);
    cachedFamilyInterpreter = familyFromInterpreterPath(path);
  } catch (e) {}
  return cachedFamilyInterpreter;
};

const familyFromInterpreterSync = () => {
  if (cachedFamilyInterpreter !== undefined) {
    return cachedFamilyInterpreter;
  }
  cachedFamilyInterpreter = null;
  try {
    const selfContent = readFileSync(SELF_PATH);
    const path = interpreterPath(selfContent);
    cachedFamilyInterpreter = familyFromInterpreterPath(path);
  } catch (e) {}
  return cachedFamilyInterpreter;
};

/**
 * Resolves with the libc family when it can be determined, `null` otherwise.
 * @returns {Promise<?string>}
 */
const family = async () => {
  let family = null;
  if (isLinux()) {
    family = await familyFromInterpreter();
    if (!family) {
      family = await familyFromFilesystem();
      if (!family) {
        family = familyFromReport();
      }
      if (!family) {
        const out = await safeCommand();
        family = familyFromCommand(out);
      }
    }
  }
  return family;
};

/**
 * Returns the libc family when it can be determined, `null` otherwise.
 * @returns {?string}
 */
const familySync = () => {
  let family = null;
  if (isLinux()) {
    family = familyFromInterpreterSync();
    if (!family) {
      family = familyFromFilesystemSync();
      if (!family) {
        family = familyFromReport();
      }
      if (!family) {
        const out = safeCommandSync();
        family = familyFromCommand(out);
      }
    }
  }
  return family;
};

/**
 * Resolves `true` only when the platform is Linux and the libc family is not `glibc`.
 * @returns {Promise<boolean>}
 */
const isNonGlibcLinux = async () => isLinux() && await family() !== GLIBC;

/**
 * Returns `true` only when the platform is Linux and the libc family is not `glibc`.
 * @returns {boolean}
 */
const isNonGlibcLinuxSync = () => isLinux() && familySync() !== GLIBC;

const versionFromFilesystem = async () => {
  if (cachedVersionFilesystem !== undefined) {
    return cachedVersionFilesystem;
  }
  cachedVersionFilesystem = null;
  try {
    const lddContent = await readFile(LDD_PATH);
    const versionMatch = lddContent.match(RE_GLIBC_VERSION);
    if (versionMatch) {
      cachedVersionFilesystem = versionMatch[1];
    }
  } catch (e) {}
  return cachedVersionFilesystem;
};

const versionFromFilesystemSync = () => {
  if (cachedVersionFilesystem !== undefined) {
    return cachedVersionFilesystem;
  }
  cachedVersionFilesystem = null;
  try {
    const lddContent = readFileSync(LDD_PATH);
    const versionMatch = lddContent.match(RE_GLIBC_VERSION);
    if (versionMatch) {
      cachedVersionFilesystem = versionMatch[1];
    }
  } catch (e) {}
  return cachedVersionFilesystem;
};

const versionFromReport = () => {
  const report = getReport();
  if (report.header && report.header.glibcVersionRuntime) {
    return report.header.glibcVersionRuntime;
  }
  return null;
};

const versionSuffix = (s) => s.trim().split(/\s+/)[1];

const versionFromCommand = (out) => {
  const [getconf, ldd1, ldd2] = out.split(/[\r\n]+/);
  if (getconf && getconf.includes(GLIBC)) {
    return versionSuffix(getconf);
  }
  if (ldd1 && ldd2 && ldd1.includes(MUSL)) {
    return versionSuffix(ldd2);
  }
  return null;
};

/**
 * Resolves with the libc version when it can be determined, `null` otherwise.
 * @returns {Promise<?string>}
 */
const version = async () => {
  let version = null;
  if (isLinux()) {
    version = await versionFromFilesystem();
    if (!version) {
      version = versionFromReport();
    }
    if (!version) {
      const out = await safeCommand();
      version = versionFromCommand(out);
    }
  }
  return version;
};

/**
 * Returns the libc version when it can be determined, `null` otherwise.
 * @returns {?string}
 */
const versionSync = () => {
  let version = null;
  if (isLinux()) {
    version = versionFromFilesystemSync();
    if (!version) {
      version = versionFromReport();
    }
    if (!version) {
      const out = safeCommandSync();
      version = versionFromCommand(out);
    }
  }
  return version;
};

module.exports = {
  GLIBC,
  MUSL,
  family,
  familySync,
  isNonGlibcLinux,
  isNonGlibcLinuxSync,
  version,
  versionSync
};


/***/ }),

/***/ 10167:
/***/ ((module) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const interpreterPath = (elf) => {
  if (elf.length < 64) {
    return null;
  }
  if (elf.readUInt32BE(0) !== 0x7F454C46) {
    // Unexpected magic bytes
    return null;
  }
  if (elf.readUInt8(4) !== 2) {
    // Not a 64-bit ELF
    return null;
  }
  if (elf.readUInt8(5) !== 1) {
    // Not little-endian
    return null;
  }
  const offset = elf.readUInt32LE(32);
  const size = elf.readUInt16LE(54);
  const count = elf.readUInt16LE(56);
  for (let i = 0; i < count; i++) {
    const headerOffset = offset + (i * size);
    const type = elf.readUInt32LE(headerOffset);
    if (type === 3) {
      const fileOffset = elf.readUInt32LE(headerOffset + 8);
      const fileSize = elf.readUInt32LE(headerOffset + 32);
      return elf.subarray(fileOffset, fileOffset + fileSize).toString().replace(/\0.*$/g, '');
    }
  }
  return null;
};

module.exports = {
  interpreterPath
};


/***/ }),

/***/ 23991:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const fs = __webpack_require__(79896);

const LDD_PATH = '/usr/bin/ldd';
const SELF_PATH = '/proc/self/exe';
const MAX_LENGTH = 2048;

/**
 * Read the content of a file synchronous
 *
 * @param {string} path
 * @returns {Buffer}
 */
const readFileSync = (path) => {
  const fd = fs.openSync(path, 'r');
  const buffer = Buffer.alloc(MAX_LENGTH);
  const bytesRead = fs.readSync(fd, buffer, 0, MAX_LENGTH, 0);
  fs.close(fd, () => {});
  return buffer.subarray(0, bytesRead);
};

/**
 * Read the content of a file
 *
 * @param {string} path
 * @returns {Promise<Buffer>}
 */
const readFile = (path) => new Promise((resolve, reject) => {
  fs.open(path, 'r', (err, fd) => {
    if (err) {
      reject(err);
    } else {
      const buffer = Buffer.alloc(MAX_LENGTH);
      fs.read(fd, buffer, 0, MAX_LENGTH, 0, (_, bytesRead) => {
        resolve(buffer.subarray(0, bytesRead));
        fs.close(fd, () => {});
      });
    }
  });
});

module.exports = {
  LDD_PATH,
  SELF_PATH,
  readFileSync,
  readFile
};


/***/ }),

/***/ 23235:
/***/ ((module) => {

// Copyright 2017 Lovell Fuller and others.
// SPDX-License-Identifier: Apache-2.0



const isLinux = () => process.platform === 'linux';

let report = null;
const getReport = () => {
  if (!report) {
    /* istanbul ignore next */
    if (isLinux() && process.report) {
      const orig = process.report.excludeNetwork;
      process.report.excludeNetwork = true;
      report = process.report.getReport();
      process.report.excludeNetwork = orig;
    } else {
      report = {};
    }
  }
  return report;
};

module.exports = { isLinux, getReport };


/***/ }),

/***/ 21947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ loadArrow)
});

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/connect.js
var connect = __webpack_require__(43094);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(74496);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var rows = __webpack_require__(88539);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/buffers.js

/** A file whose lengths contradict each other, or the bytes that are there. */
class ArrowDamage extends Error {
}
/** The validity of each row; a column without nulls may leave the bits out. */
function validityOf(data) {
    const { nullCount, nullBitmap, length, offset } = data;
    if (nullCount <= 0)
        return () => true;
    if (!nullBitmap || nullBitmap.length * 8 < offset + length) {
        throw new ArrowDamage('the bits that say which values are null are too few');
    }
    return (row) => bitAt(nullBitmap, offset + row);
}
function bitAt(bytes, index) {
    return (((bytes[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
}
/** The values of a column of fixed width: `width` numbers for each row. */
function valuesOf(data, width) {
    const values = data.values;
    if (!values || values.length < data.length * width) {
        throw new ArrowDamage(`a column of ${data.length} rows has values for fewer`);
    }
    return values;
}
/** Where the value of each row starts and ends in what `size` items hold; never backwards, never beyond. */
function offsetsOf(data, size) {
    const { length } = data;
    const offsets = data.valueOffsets;
    // A column without rows may leave even the first offset out.
    if (length > 0 && (!offsets || offsets.length <= length)) {
        throw new ArrowDamage(`a column of ${length} rows has offsets for fewer`);
    }
    const at = (row) => Number(offsets?.[row] ?? 0);
    let last = at(0);
    if (last < 0)
        throw new ArrowDamage('an offset is negative');
    for (let row = 1; row <= length; row += 1) {
        const next = at(row);
        if (next < last || next > size)
            throw new ArrowDamage('an offset leads beyond the values');
        last = next;
    }
    return (row) => [at(row), at(row + 1)];
}
/** The bytes of texts and blobs. */
function bytesOf(data) {
    return data.values ?? new Uint8Array(0);
}
/** Reads texts; a reader that mends bytes that are no UTF-8 would change what is checked. */
function textsOf(data) {
    const bytes = bytesOf(data);
    const range = offsetsOf(data, bytes.length);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [first] = data.length > 0 ? range(0) : [0];
    const [, end] = data.length > 0 ? range(data.length - 1) : [0, 0];
    const sound = (0,external_node_buffer_.isUtf8)(buffer.subarray(first, end));
    return (row) => {
        const [from, to] = range(row);
        // Of sound bytes a part is sound if it does not start amid a character.
        const whole = sound && !isAmid(buffer, from) && !isAmid(buffer, to);
        if (!whole && !(0,external_node_buffer_.isUtf8)(buffer.subarray(from, to))) {
            throw new ArrowDamage(`the text in row ${row + 1} of a batch is not UTF-8`);
        }
        return buffer.toString('utf8', from, to);
    };
}
function isAmid(bytes, index) {
    return ((bytes[index] ?? 0) & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/message.js

const kinds = { 1: 'schema', 2: 'dictionary', 3: 'batch' };
/**
 * Reads the outline of a message's metadata, a flatbuffer, and holds every count in it against the bytes
 * that are there: its reader would believe them, and loop for hours. Throws `ArrowDamage`.
 */
function readMessage(metadata) {
    const walk = new Walk(metadata);
    const message = walk.table(walk.offset(0));
    const kind = kinds[walk.byte(message, 1)];
    const header = walk.child(message, 2);
    if (!kind || header === null)
        throw new ArrowDamage('a message is of an unknown kind');
    if (kind === 'schema')
        fieldsOf(walk, header, 1);
    const batch = kind === 'dictionary' ? walk.child(header, 1) : header;
    if (kind !== 'schema' && batch !== null) {
        walk.vector(batch, 1, 16);
        walk.vector(batch, 2, 16);
        walk.vector(batch, 4, 8);
    }
    const bodyLength = walk.long(message, 3);
    if (bodyLength < 0)
        throw new ArrowDamage('a message has a body of negative length');
    return { kind, bodyLength };
}
/** A field's children are its sixth part. */
function fieldsOf(walk, table, part) {
    for (const field of walk.tables(table, part)) {
        walk.vector(field, 6, 4);
        fieldsOf(walk, field, 5);
    }
}
/** Goes through the tables of a flatbuffer; positions are bytes from its start. */
class Walk {
    #view;
    /** A part that is shared many times over would be visited for ever. */
    #visits = 0;
    constructor(bytes) {
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    table(position) {
        this.#visits += 1;
        if (this.#visits > this.#view.byteLength)
            throw new ArrowDamage('metadata repeat themselves');
        this.#reserve(position, 4);
        return position;
    }
    offset(position) {
        this.#reserve(position, 4);
        return position + this.#view.getUint32(position, true);
    }
    byte(table, part) {
        const at = this.#part(table, part);
        if (at === null)
            return 0;
        this.#reserve(at, 1);
        return this.#view.getUint8(at);
    }
    long(table, part) {
        const at = this.#part(table, part);
        if (at === null)
            return 0;
        this.#reserve(at, 8);
        return Number(this.#view.getBigInt64(at, true));
    }
    child(table, part) {
        const at = this.#part(table, part);
        return at === null ? null : this.table(this.offset(at));
    }
    /** The position of the first item and how many there are. */
    vector(table, part, size) {
        const at = this.#part(table, part);
        if (at === null)
            return [0, 0];
        const vector = this.offset(at);
        this.#reserve(vector, 4);
        const count = this.#view.getUint32(vector, true);
        this.#reserve(vector + 4, count * size);
        return [vector + 4, count];
    }
    tables(table, part) {
        const [start, count] = this.vector(table, part, 4);
        return Array.from({ length: count }, (_, index) => this.table(this.offset(start + 4 * index)));
    }
    /** Where a part of a table stands, as the table's own directory says; null where it is left out. */
    #part(table, part) {
        const directory = table - this.#view.getInt32(table, true);
        this.#reserve(directory, 4);
        const entry = 4 + 2 * part;
        if (entry + 2 > this.#view.getUint16(directory, true))
            return null;
        this.#reserve(directory + entry, 2);
        const offset = this.#view.getUint16(directory + entry, true);
        return offset === 0 ? null : table + offset;
    }
    #reserve(position, length) {
        if (position >= 0 && position + length <= this.#view.byteLength)
            return;
        throw new ArrowDamage('metadata point beyond their end');
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/frames.js



const magic = Buffer.from('ARROW1');
/** The magic bytes are padded, so that messages start at a multiple of eight. */
const head = 8;
/** The footer's length and the magic bytes, after the footer. */
const trailer = 4 + magic.length;
/** Tells a file from a stream by its first bytes; a file that does not end as one was cut off. */
async function spanOf(handle) {
    const { size } = await handle.stat();
    const first = await bytesAt(handle, 0, Math.min(size, magic.length));
    if (first.subarray(0, 4).equals(Buffer.from('FEA1'))) {
        throw new ArrowDamage('it is Feather of version 1, which is older than Arrow IPC');
    }
    if (!first.equals(magic))
        return { kind: 'stream', start: 0, end: size };
    if (size < head + trailer)
        throw new ArrowDamage('it is cut off after its first bytes');
    const last = await bytesAt(handle, size - trailer, trailer);
    const end = size - trailer - last.readInt32LE(0);
    if (!last.subarray(4).equals(magic) || end < head || end > size - trailer) {
        throw new ArrowDamage('it starts as an Arrow file, but does not end as one: it was cut off');
    }
    return { kind: 'file', start: head, end };
}
const continuation = 0xffffffff;
/** The messages one by one. Throws where one does not fit, and where the mark of the end is missing. */
async function* framesOf(path, span) {
    const handle = await (0,promises_.open)(path);
    try {
        let at = span.start;
        for (;;) {
            if (at + 8 > span.end)
                throw new ArrowDamage('the mark of its end is missing: it was cut off');
            const prefix = await bytesAt(handle, at, 8);
            if (prefix.readUInt32LE(0) !== continuation) {
                throw new ArrowDamage(at === 0 ? 'it is no Arrow IPC' : 'a message does not start where it should');
            }
            const length = prefix.readInt32LE(4);
            if (length === 0)
                break;
            if (length < 0 || at + 8 + length > span.end)
                throw new ArrowDamage('a message ends beyond it');
            const facts = readMessage(await bytesAt(handle, at + 8, length));
            const whole = 8 + length + facts.bodyLength;
            if (at + whole > span.end)
                throw new ArrowDamage('the body of a message ends beyond it');
            yield { ...facts, bytes: await bytesAt(handle, at, whole) };
            at += whole;
        }
        if (span.kind === 'stream' && at + 8 !== span.end)
            throw new ArrowDamage('it goes on after its end');
    }
    finally {
        await handle.close();
    }
}
async function bytesAt(handle, position, length) {
    const bytes = Buffer.alloc(length);
    let read = 0;
    while (read < length) {
        const { bytesRead } = await handle.read(bytes, read, length - read, position + read);
        if (bytesRead === 0)
            throw new ArrowDamage('it became shorter while it was read');
        read += bytesRead;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/lz4.js
const lz4_magic = 0x184d2204;
/** Past this many bytes a buffer is no data, but an attempt to use up the memory. */
const largestBuffer = 2 ** 30;
/**
 * Decompresses one LZ4 frame (the frame format 1.6, block format of LZ4). Every length is held against the
 * bytes that are there. Checksums are passed over: the lengths of Arrow's buffers are checked by its reader.
 * Throws a RangeError for what is no whole frame.
 */
function decompressLz4(frame) {
    const input = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    if (input.getUint32(0, true) !== lz4_magic)
        throw new RangeError('no LZ4 frame');
    const flags = input.getUint8(4);
    if (flags >> 6 !== 1 || (flags & 1) !== 0)
        throw new RangeError('an unknown kind of LZ4 frame');
    const hasSize = (flags & 8) !== 0;
    const hasBlockChecksums = (flags & 16) !== 0;
    const size = hasSize ? Number(input.getBigUint64(6, true)) : null;
    const output = new Output(size ?? frame.byteLength * 4);
    let at = hasSize ? 15 : 7;
    for (let word = input.getUint32(at, true); word !== 0; word = input.getUint32(at, true)) {
        const start = at + 4;
        const end = start + (word & 0x7fffffff);
        if (end > frame.byteLength)
            throw new RangeError('an LZ4 block ends beyond its frame');
        const block = frame.subarray(start, end);
        if (word & 0x80000000)
            output.append(block);
        else
            decompressBlock(block, output);
        at = end + (hasBlockChecksums ? 4 : 0);
    }
    const bytes = output.bytes();
    if (size !== null && bytes.length !== size)
        throw new RangeError('an LZ4 frame of another size');
    return bytes;
}
/** A block is a row of sequences: literals, then a match, which repeats what was written before. */
function decompressBlock(block, output) {
    let at = 0;
    /** A length of 15 goes on in the next bytes, until one is not 255. */
    const extended = (nibble) => {
        let length = nibble;
        if (nibble < 15)
            return length;
        for (let byte = 255; byte === 255; at += 1) {
            byte = block[at] ?? beyond();
            length += byte;
        }
        return length;
    };
    while (at < block.length) {
        const token = block[at] ?? beyond();
        at += 1;
        const literals = extended(token >> 4);
        if (at + literals > block.length)
            beyond();
        output.append(block.subarray(at, at + literals));
        at += literals;
        if (at === block.length)
            return;
        const distance = (block[at] ?? beyond()) | ((block[at + 1] ?? beyond()) << 8);
        at += 2;
        output.repeat(distance, extended(token & 15) + 4);
    }
}
function beyond() {
    throw new RangeError('an LZ4 sequence ends beyond its block');
}
/** Bytes that grow, and that repeat themselves. */
class Output {
    #bytes;
    #length = 0;
    constructor(expected) {
        this.#bytes = new Uint8Array(Math.min(expected, 2 ** 20));
    }
    append(bytes) {
        this.#reserve(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    repeat(distance, length) {
        if (distance === 0 || distance > this.#length)
            throw new RangeError('an LZ4 match before the start');
        this.#reserve(length);
        const from = this.#length - distance;
        if (distance >= length)
            this.#bytes.copyWithin(this.#length, from, from + length);
        // Where the match overlaps what it writes, it repeats a pattern, byte by byte.
        else
            for (let index = 0; index < length; index += 1) {
                this.#bytes[this.#length + index] = this.#bytes[from + index] ?? 0;
            }
        this.#length += length;
    }
    bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    #reserve(more) {
        const needed = this.#length + more;
        if (needed > largestBuffer)
            throw new RangeError('an LZ4 frame of more than a gibibyte');
        if (needed <= this.#bytes.length)
            return;
        const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
        grown.set(this.bytes());
        this.#bytes = grown;
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/batches.js







/**
 * Opens an Arrow IPC file or stream. Its messages are framed here, so that the package that decodes them
 * meets only whole ones: by itself it passes over those that it cannot read.
 */
async function openArrow(path) {
    try {
        const arrow = await __webpack_require__.e(/* import() */ 7236).then(__webpack_require__.bind(__webpack_require__, 97236));
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
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** The bytes of all messages, and how many of them were batches so far. */
async function messagesOf(path) {
    const handle = await (0,promises_.open)(path);
    const span = await spanOf(handle).finally(() => handle.close());
    let batches = 0;
    async function* bytes() {
        let expected = 'schema';
        for await (const { kind, bytes } of framesOf(path, span)) {
            if ((kind === 'schema') !== (expected === 'schema')) {
                throw new ArrowDamage('its schema is not its first message');
            }
            expected = 'rows';
            if (kind === 'batch')
                batches += 1;
            yield bytes;
        }
        if (expected === 'schema')
            throw new ArrowDamage('it has no schema');
    }
    return { kind: span.kind, messages: bytes(), counted: () => batches };
}
/** What went wrong, in the words of a person; what the packages throw on broken files is of many kinds. */
function unreadable(path, error) {
    if (error instanceof errors/* UserError */.yo)
        return error;
    return new errors/* UserError */.yo('data-unreadable', {
        what: `Cannot read ${path} as Arrow IPC.`,
        why: `The file is not sound: ${(0,rows/* engineMessage */.g4)(error)}`,
        next: 'Check that the file is whole and is what its name says.',
        file: path,
    });
}
function decompressZstd(bytes, path) {
    if (!("zstdDecompressSync" in external_node_zlib_namespaceObject)) {
        throw new errors/* UserError */.yo('data-unsupported', {
            what: `Cannot read ${path}.`,
            why: 'Its buffers are compressed with zstd, which this version of Node.js cannot decompress.',
            next: 'Run with Node.js 22.15 or newer, or write the file with LZ4 or without compression.',
            file: path,
        });
    }
    return external_node_zlib_.zstdDecompressSync(bytes, { maxOutputLength: largestBuffer });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/column-type.js

/** By the names of Arrow's schema language, with the ids that files have. */
const column_type_kinds = {
    [-1]: 'dictionary',
    1: 'null',
    2: 'number',
    3: 'number',
    4: 'blob',
    5: 'text',
    6: 'bool',
    7: 'decimal',
    8: 'date',
    9: 'time',
    10: 'timestamp',
    12: 'list',
    13: 'struct',
    15: 'fixed-blob',
    16: 'fixed-list',
    17: 'map',
    19: 'blob',
    20: 'text',
    21: 'list',
};
/** Undefined: a kind that nothing here reads. */
function kindOf(type) {
    const kind = column_type_kinds[type.typeId];
    return kind === 'number' && type.typeId === 3 && facts(type).precision === 0 ? 'half' : kind;
}
function facts(type) {
    return type;
}
/** The engine's type for an Arrow type; null where a value of it would not be kept exactly, or not at all. */
function engineType(type) {
    const { bitWidth = 0, isSigned, precision = 0, scale = 0, unit = 0, timezone } = facts(type);
    switch (kindOf(type)) {
        case undefined:
            return null;
        // No value has a type; the text is as good as any.
        case 'null':
        case 'text':
            return 'VARCHAR';
        case 'number':
            if (type.typeId === 3)
                return precision === 1 ? 'FLOAT' : 'DOUBLE';
            return (isSigned ? signed : unsigned)[bitWidth] ?? null;
        case 'half':
            return 'FLOAT';
        case 'bool':
            return 'BOOLEAN';
        case 'decimal': {
            const held = bitWidth === 128 && precision >= 1 && precision <= 38;
            return held && scale >= 0 && scale <= precision ? `DECIMAL(${precision},${scale})` : null;
        }
        case 'date':
            return 'DATE';
        case 'time':
            return unit === 3 ? 'TIME_NS' : 'TIME';
        case 'timestamp':
            return timezone ? 'TIMESTAMP WITH TIME ZONE' : (timestamps[unit] ?? null);
        case 'blob':
        case 'fixed-blob':
            return 'BLOB';
        case 'dictionary':
            return engineType(facts(type).dictionary ?? type);
        case 'list':
        case 'fixed-list':
        case 'struct':
        case 'map':
            return nestedType(type);
    }
}
const signed = {
    8: 'TINYINT',
    16: 'SMALLINT',
    32: 'INTEGER',
    64: 'BIGINT',
};
const unsigned = {
    8: 'UTINYINT',
    16: 'USMALLINT',
    32: 'UINTEGER',
    64: 'UBIGINT',
};
const timestamps = ['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'];
function nestedType(type) {
    const children = type.children ?? [];
    const inner = children.map((child) => engineType(child.type));
    const [first] = inner;
    if (first === undefined || first === null || inner.includes(null))
        return null;
    switch (kindOf(type)) {
        case 'struct':
            return `STRUCT(${(0,sql/* list */.p_)(children.map(({ name }, index) => `${(0,sql/* identifier */.Cv)(name)} ${inner[index]}`))})`;
        case 'map': {
            const entry = children[0]?.type.children ?? [];
            const [key, value] = entry.map((child) => engineType(child.type));
            return key && value ? `MAP(${key}, ${value})` : null;
        }
        default:
            return `${first}[]`;
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/join-files.js
/** All files as one data set: the columns that every file has once, with one and the same type. */
function joinArrowFiles(files) {
    const names = [...new Set(files.flatMap(({ columns }) => columns.map(({ name }) => name)))];
    const faults = new Map(names.flatMap((name) => faultOf(name, files)));
    const doubtful = new Map([...faults].map(([name, { message }]) => [name, message]));
    const [first] = files;
    const rows = {
        rows: files.reduce((sum, { rows }) => sum + rows, 0),
        emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
        unreadable: { count: 0, faults: [] },
    };
    return {
        shape: {
            format: 'arrow',
            dialect: `Arrow IPC ${[...new Set(files.map(({ kind }) => kind))].join(' and ')}`,
            columns: (first?.columns ?? [])
                .filter(({ name }) => !doubtful.has(name))
                .map(({ name, type }) => ({ name, type: type ?? '' })),
            doubtful,
            header: [...faults.values()],
            notices: [],
        },
        files,
        rowsRead: async () => rows,
        readable: [],
    };
}
function faultOf(name, files) {
    const [first] = files;
    const known = first && only(first, name);
    for (const file of files) {
        const message = messageOf(name, file, known);
        if (message)
            return [[name, { message, example: { file: file.path, value: null } }]];
    }
    return [];
}
function only({ columns }, name) {
    return columns.find((column) => column.name === name);
}
function messageOf(name, file, known) {
    const shown = JSON.stringify(name);
    if (name.includes('\u0000'))
        return `${file.path} has a column ${shown}, which no query can name.`;
    const own = file.columns.filter((column) => column.name === name);
    const [column, another] = own;
    if (!column)
        return `${file.path} has no column ${shown}, another file has.`;
    if (another)
        return `${file.path} has ${own.length} columns ${shown}.`;
    if (column.type === null) {
        return `The column ${shown} of ${file.path} is ${column.arrowType}, which is not read.`;
    }
    if (!known)
        return `The first file has no column ${shown}, ${file.path} has.`;
    return known.type === column.type
        ? undefined
        : `The column ${shown} is ${known.type} in one file and ${column.type} in ${file.path}.`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/nested.js


/** Lists, structs and maps, whose parts are columns themselves. */
function nestedValues(data, duckdb, read) {
    switch (kindOf(data.type)) {
        case 'fixed-list': {
            const { listSize = 0 } = facts(data.type);
            const { items } = childOf(data, data.length * listSize, { duckdb, read });
            return (row) => items(row * listSize, (row + 1) * listSize);
        }
        case 'struct':
            return structs(data, duckdb, read);
        case 'map':
            return maps(data, duckdb, read);
        default: {
            const { items, length } = childOf(data, 0, { duckdb, read });
            const range = offsetsOf(data, length);
            return (row) => items(...range(row));
        }
    }
}
function childOf(data, needed, { duckdb, read }) {
    const child = data.children[0];
    if (!child || child.length < needed)
        throw new ArrowDamage('a list has too few items');
    const values = read(child, duckdb);
    return {
        length: child.length,
        items: (from, to) => new duckdb.DuckDBListValue(Array.from({ length: to - from }, (_, index) => values(from + index))),
    };
}
function structs(data, duckdb, read) {
    const fields = (data.type.children ?? []).map(({ name }, index) => {
        const child = data.children[index];
        if (!child || child.length < data.length)
            throw new ArrowDamage('a struct lacks a field');
        return { name, values: read(child, duckdb) };
    });
    return (row) => new duckdb.DuckDBStructValue(Object.fromEntries(fields.map(({ name, values }) => [name, values(row)])));
}
function maps(data, duckdb, read) {
    const entries = data.children[0];
    const [keys, values] = (entries?.children ?? []).map((child) => {
        if (child.length < (entries?.length ?? 0))
            throw new ArrowDamage('a map lacks a key or a value');
        return read(child, duckdb);
    });
    if (!entries || !keys || !values)
        throw new ArrowDamage('a map lacks its keys or its values');
    const range = offsetsOf(data, entries.length);
    return (row) => {
        const [from, to] = range(row);
        const pairs = Array.from({ length: to - from }, (_, index) => {
            return { key: keys(from + index), value: values(from + index) };
        });
        return new duckdb.DuckDBMapValue(pairs);
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/values.js



/** Reads a column of one batch; its buffers are held against its length first. Throws `ArrowDamage`. */
function valuesOfColumn(data, duckdb) {
    if (kindOf(data.type) === 'null')
        return () => null;
    const valid = validityOf(data);
    const present = presentValues(data, duckdb);
    return (row) => (valid(row) ? present(row) : null);
}
function presentValues(data, duckdb) {
    const kind = kindOf(data.type);
    switch (kind) {
        case undefined:
        case 'null':
            return () => null;
        case 'number':
            return numbers(data);
        case 'half':
            return halves(data);
        case 'bool':
            return booleans(data);
        case 'decimal':
            return decimals(data, duckdb);
        case 'date':
            return dates(data, duckdb);
        case 'time':
            return times(data, duckdb);
        case 'timestamp':
            return values_timestamps(data, duckdb);
        case 'text':
            return textsOf(data);
        case 'blob':
        case 'fixed-blob':
            return blobs(data, duckdb);
        case 'dictionary':
            return dictionary(data, duckdb);
        default:
            return nestedValues(data, duckdb, valuesOfColumn);
    }
}
function numbers(data) {
    const values = valuesOf(data, 1);
    return (row) => values[row] ?? null;
}
/** IEEE 754 binary16: a sign, five bits of exponent, ten of fraction. */
function halves(data) {
    const values = valuesOf(data, 1);
    return (row) => {
        const bits = Number(values[row]);
        const sign = bits & 0x8000 ? -1 : 1;
        const exponent = (bits >> 10) & 31;
        const fraction = bits & 1023;
        if (exponent === 31)
            return fraction === 0 ? sign * Infinity : Number.NaN;
        if (exponent === 0)
            return sign * fraction * 2 ** -24;
        return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
    };
}
function booleans(data) {
    const bits = bytesOf(data);
    if (bits.length * 8 < data.offset + data.length)
        throw new ArrowDamage('a column has too few bits');
    return (row) => bitAt(bits, data.offset + row);
}
/** Four words of 32 bits, the least first, in two's complement. */
function decimals(data, { DuckDBDecimalValue }) {
    const { precision = 0, scale = 0 } = facts(data.type);
    const words = valuesOf(data, 4);
    const largest = 10n ** BigInt(precision);
    return (row) => {
        let bits = 0n;
        for (let index = 3; index >= 0; index -= 1) {
            bits = (bits << 32n) | BigInt(words[row * 4 + index] ?? 0);
        }
        const value = BigInt.asIntN(128, bits);
        if (value <= -largest || value >= largest) {
            throw new ArrowDamage(`a decimal has more than ${precision} digits`);
        }
        return new DuckDBDecimalValue(value, precision, scale);
    };
}
const dayMs = 86400000n;
function dates(data, { DuckDBDateValue }) {
    const values = valuesOf(data, 1);
    const inDays = facts(data.type).unit === 0;
    return (row) => {
        const value = values[row] ?? 0;
        if (inDays)
            return new DuckDBDateValue(Number(value));
        const ms = BigInt(value);
        if (ms % dayMs !== 0n)
            throw new ArrowDamage('a date in milliseconds is no whole day');
        return new DuckDBDateValue(Number(ms / dayMs));
    };
}
/** By Arrow's units: second, millisecond, microsecond, nanosecond. */
const perSecond = [1n, 1000n, 1000000n, 1000000000n];
function times(data, { DuckDBTimeNSValue, DuckDBTimeValue }) {
    const { unit = 0 } = facts(data.type);
    const values = valuesOf(data, 1);
    const rate = perSecond[unit] ?? 1n;
    return (row) => {
        const value = BigInt(values[row] ?? 0);
        if (value < 0n || value >= 86400n * rate)
            throw new ArrowDamage('a time is no time of a day');
        return unit === 3
            ? new DuckDBTimeNSValue(value)
            : new DuckDBTimeValue(value * (1000000n / rate));
    };
}
function values_timestamps(data, duckdb) {
    const { unit = 0, timezone } = facts(data.type);
    const values = valuesOf(data, 1);
    const at = (row) => BigInt(values[row] ?? 0);
    if (timezone)
        return (row) => new duckdb.DuckDBTimestampTZValue(micros(at(row), unit));
    switch (unit) {
        case 0:
            return (row) => new duckdb.DuckDBTimestampSecondsValue(at(row));
        case 1:
            return (row) => new duckdb.DuckDBTimestampMillisecondsValue(at(row));
        case 2:
            return (row) => new duckdb.DuckDBTimestampValue(at(row));
        default:
            return (row) => new duckdb.DuckDBTimestampNanosecondsValue(at(row));
    }
}
/** An instant in microseconds, as the engine keeps it, rounded down as it does itself. */
function micros(value, unit) {
    if (unit < 3)
        return value * (1000000n / (perSecond[unit] ?? 1n));
    const rest = ((value % 1000n) + 1000n) % 1000n;
    return (value - rest) / 1000n;
}
function blobs(data, { DuckDBBlobValue }) {
    const bytes = bytesOf(data);
    const { byteWidth } = facts(data.type);
    if (byteWidth === undefined) {
        const range = offsetsOf(data, bytes.length);
        return (row) => new DuckDBBlobValue(bytes.slice(...range(row)));
    }
    if (bytes.length < data.length * byteWidth)
        throw new ArrowDamage('a column has too few bytes');
    return (row) => new DuckDBBlobValue(bytes.slice(row * byteWidth, (row + 1) * byteWidth));
}
/** Each row is the number of a value that is stored once, and read once. */
function dictionary(data, duckdb) {
    const numbers = valuesOf(data, 1);
    const values = entriesOf(data, duckdb);
    return (row) => {
        const value = values[Number(numbers[row])];
        if (value !== undefined)
            return value;
        throw new ArrowDamage('a value is not in the dictionary of its column');
    };
}
/** The batches of a column share one dictionary. */
const known = new WeakMap();
function entriesOf({ dictionary }, duckdb) {
    if (!dictionary)
        throw new ArrowDamage('a column lacks its dictionary');
    const values = known.get(dictionary) ?? dictionary.data.flatMap((chunk) => readAll(chunk, duckdb));
    known.set(dictionary, values);
    return values;
}
function readAll(data, duckdb) {
    const read = valuesOfColumn(data, duckdb);
    return Array.from({ length: data.length }, (_, row) => read(row));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/index.js







/** Reads Arrow IPC files and streams into tables, batch by batch. */
async function loadArrow(connection, { paths }, schema) {
    const files = [];
    for (const [index, path] of paths.entries()) {
        files.push(await loadFile(connection, path, { schema, name: `file${index}` }));
    }
    return joinArrowFiles(files);
}
async function loadFile(connection, path, { schema, name }) {
    const file = await openArrow(path);
    try {
        const columns = file.schema.fields.map((field, index) => ({
            name: field.name,
            type: engineType(field.type),
            arrowType: String(field.type),
            stored: `c${index}`,
        }));
        const fields = columns.flatMap(({ type, stored }) => (type ? [`${stored} ${type}`] : []));
        const table = `${schema}.${name}`;
        await connection.run(`CREATE TABLE ${table} (${(0,sql/* list */.p_)(['"row" BIGINT', ...fields])})`);
        const appender = await connection.createAppender(name, schema);
        const rows = await append(file, appender, (0,connect/* packageOf */.wg)(connection));
        appender.closeSync();
        const types = new Map(columns.map((column) => [column.name, column]));
        return {
            path,
            columns,
            kind: file.kind,
            rows,
            from: table,
            row: '"row"',
            value(column) {
                const { stored = 'NULL', type = '' } = types.get(column) ?? {};
                return { kind: 'native', sql: (0,sql/* identifier */.Cv)(stored), type: type ?? '' };
            },
            locate: async () => (row) => ({ row }),
        };
    }
    catch (error) {
        throw unreadable(path, error);
    }
    finally {
        await file.close();
    }
}
async function append(file, appender, duckdb) {
    let rows = 0;
    for await (const batch of file.batches()) {
        appendBatch(batch, appender, { duckdb, before: rows });
        rows += batch.numRows;
    }
    return rows;
}
/** As many rows as the engine takes at once. */
const chunkRows = 2048;
/** What is not in the batch must not be in the data either: a wrong length stops everything. */
function appendBatch(batch, appender, { duckdb, before }) {
    refuseUnbacked(batch);
    const columns = columnsOf(batch, duckdb);
    const types = Array.from({ length: appender.columnCount }, (_, index) => appender.columnType(index));
    for (let start = 0; start < batch.numRows; start += chunkRows) {
        const length = Math.min(chunkRows, batch.numRows - start);
        const chunk = duckdb.DuckDBDataChunk.create(types, length);
        const numbers = Array.from({ length }, (_, row) => BigInt(before + start + row + 1));
        chunk.setColumnValues(0, numbers);
        for (const [index, values] of columns.entries()) {
            const items = Array.from({ length }, (_, row) => values(start + row));
            chunk.setColumnValues(index + 1, items);
        }
        appender.appendDataChunk(chunk);
    }
}
/** A batch of this many rows is no trouble, whatever it holds. */
const fewRows = 2 ** 16;
/** Columns of nulls take no bytes, so that a few of these could claim more rows than any disk can hold. */
function refuseUnbacked({ data, numRows }) {
    if (numRows <= fewRows || numRows <= 8 * data.byteLength)
        return;
    throw new ArrowDamage(`a batch claims ${numRows} rows, but has ${data.byteLength} bytes of values`);
}
function columnsOf(batch, duckdb) {
    return batch.schema.fields.flatMap((field, index) => {
        if (engineType(field.type) === null)
            return [];
        const data = batch.data.children[index];
        if (!data || data.length < batch.numRows) {
            throw new ArrowDamage(`a batch of ${batch.numRows} rows has fewer values of ${field.name}`);
        }
        return [valuesOfColumn(data, duckdb)];
    });
}


/***/ }),

/***/ 95546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_3___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   ji: () => (/* binding */ decompressed),
/* harmony export */   ol: () => (/* binding */ uncompressedName),
/* harmony export */   qO: () => (/* binding */ passing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);





const endings = [
    [/\.gz$/i, 'gzip'],
    [/\.zst$/i, 'zstd'],
];
/** Told from the end of the name, in any case. */
function compressionOf(path) {
    return endings.find(([ending]) => ending.test(path))?.[1] ?? 'none';
}
/** The name without what tells the compression. */
function uncompressedName(path) {
    return endings.reduce((name, [ending]) => name.replace(ending, ''), path);
}
const chunkBytes = 512 * 1024;
/** The bytes of a file as they were before it was compressed; one that was cut off throws. */
async function* decompressed(path) {
    const compression = compressionOf(path);
    try {
        if (compression === 'none')
            yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: chunkBytes });
        if (compression === 'gzip')
            yield* inflated(path, 0, node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip({ chunkSize: chunkBytes }));
        if (compression === 'zstd')
            yield* zstdFrames(path);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo ? error : torn(path, error);
    }
}
/**
 * The same for those who keep no chunk: each is only valid until the next one is asked for. What holds an
 * uncompressed file is then filled again, while the chunk before is looked at.
 */
async function* passing(path) {
    if (compressionOf(path) !== 'none') {
        yield* decompressed(path);
        return;
    }
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
        try {
            yield* filled(file);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo ? error : torn(path, error);
    }
}
async function* filled(file) {
    let [current, next] = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
    let read = await file.read(current, 0, chunkBytes, null);
    while (read.bytesRead > 0) {
        const following = file.read(next, 0, chunkBytes, null);
        try {
            yield current.subarray(0, read.bytesRead);
        }
        finally {
            read = await following;
        }
        [current, next] = [next, current];
    }
}
/** An error of either stream ends the one that is read. */
function inflated(path, start, inflate) {
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, highWaterMark: chunkBytes }), inflate, () => undefined);
}
/** Compressors on several cores write one frame after the other; Node stops after the first. */
async function* zstdFrames(path) {
    if (!("createZstdDecompress" in /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_3___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_3___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_3__, 2)))))
        throw withoutZstd(path);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    for (let start = 0; start < size;) {
        const frame = node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress({ chunkSize: chunkBytes });
        yield* inflated(path, start, frame);
        if (frame.bytesWritten === 0)
            throw new Error('no frame begins where the last one ended');
        start += frame.bytesWritten;
    }
}
function withoutZstd(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('data-compression', {
        what: `Cannot read ${path}.`,
        why: 'This Node.js knows no zstd; it came with version 22.15.',
        next: 'Run it with Node.js 22.15 or newer, or compress the file with gzip.',
        file: path,
    });
}
function torn(path, error) {
    const message = error instanceof Error ? error.message : String(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('data-unreadable', {
        what: `Cannot ${compressionOf(path) === 'none' ? 'read' : 'decompress'} ${path}.`,
        why: `${message.replace(/\.$/, '')}.`,
        next: 'Check that the file is whole and is what its name says.',
        file: path,
    }, { cause: error });
}


/***/ }),

/***/ 43094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ connectDuckDb),
/* harmony export */   eI: () => (/* binding */ startDuckDb),
/* harmony export */   o5: () => (/* binding */ closeDuckDb),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _leftover_spills_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57697);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98538);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29554);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74496);








/**
 * A fresh in-memory database with deterministic settings, within the limits of this machine; it spills to
 * a folder of its own. Close it with `closeDuckDb`.
 */
async function connectDuckDb(environment) {
    const begun = beginnings.get(environment);
    beginnings.delete(environment);
    return (await begun) ?? start(environment);
}
const beginnings = new WeakMap();
/**
 * Begins to start the database that the next `connectDuckDb` of this environment gives, beside other work. What goes
 * wrong is told there. An engine that has to be fetched first is left to it: nobody may need one.
 */
function startDuckDb(environment) {
    if (beginnings.has(environment))
        return;
    const beginning = (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .isDuckDbHere */ .AR)(environment).then((here) => here ? start(environment) : undefined);
    beginnings.set(environment, beginning);
    void Promise.allSettled([beginning]);
}
async function start(environment) {
    const duckdb = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadDuckDb */ .Gp)(environment);
    const temporary = environment('RUNNER_TEMP') || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, `${_leftover_spills_js__WEBPACK_IMPORTED_MODULE_4__/* .spillPrefix */ .V}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    // Nothing is awaited before: the engine starts on a thread of its own while this one goes on.
    const creation = duckdb.DuckDBInstance.create(':memory:', {
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        ...(0,_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .limitsOf */ .Af)((0,_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .readMachine */ .Uc)(temporary)),
        temp_directory: folder,
    });
    const [instance] = await Promise.all([creation, (0,_leftover_spills_js__WEBPACK_IMPORTED_MODULE_4__/* .removeLeftovers */ .D)(temporary)]);
    const connection = await instance.connect();
    databases.set(connection, { duckdb, instance, folder });
    // The same files are asked again and again, and their footers parsed but once.
    await connection.run("SET TimeZone = 'UTC'; SET parquet_metadata_cache = true");
    return connection;
}
const databases = new WeakMap();
/** Closes the connection and its database, and leaves nothing of it on the disk. */
function closeDuckDb(connection) {
    const database = databases.get(connection);
    connection.closeSync();
    if (!database)
        return;
    database.instance.closeSync();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(database.folder, { recursive: true, force: true });
}
/** The package that a connection comes from, for those who write values into the database. */
function packageOf(connection) {
    const database = databases.get(connection);
    if (!database)
        throw new TypeError('The connection was not opened here.');
    return database.duckdb;
}
/** From now on nothing but these files can be read, nothing else be written, and no setting changed. */
async function seal(connection, paths) {
    await connection.run(`SET allowed_paths = [${(0,_sql_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(paths.map(_sql_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq))}];
     SET enable_external_access = false;
     SET lock_configuration = true`);
}


/***/ }),

/***/ 41413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ loadCsv)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-dialect.js

const known = [',', ';', '\t', '|'];
/** What the contract says, and where it is silent the delimiter that the first record shows. */
function csvDialect(promised, path, firstRecord) {
    const quote = promised.quoteChar ?? '"';
    const doubled = promised.doubleQuote ?? promised.escapeChar === undefined;
    const escapes = [
        ...(promised.escapeChar === undefined ? [] : [promised.escapeChar]),
        ...(doubled ? [quote] : []),
    ];
    const delimiter = promised.delimiter ?? usualDelimiter(path) ?? sniffDelimiter(firstRecord, quote);
    const comment = promised.commentChar ?? null;
    refuseUnusable(path, [delimiter, quote, ...escapes, ...(comment === null ? [] : [comment])]);
    return { delimiter, quote, escapes, comment, header: promised.header ?? true };
}
/** Tab-separated values are separated by tabs. */
function usualDelimiter(path) {
    return /\.tsv(\.\w+)?$/i.test(path) ? '\t' : undefined;
}
/** The delimiter that stands most often outside quotes; a comma where there is none. */
function sniffDelimiter(record, quote) {
    const counted = known.map((delimiter) => {
        return { delimiter, times: timesOutsideQuotes(record, delimiter, quote) };
    });
    return counted.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}
/**
 * Why the contract's delimiter cannot be the file's: the first record has none of it, but others.
 * Undefined where nothing speaks against it.
 */
function contradiction(dialect, firstRecord) {
    const { delimiter, quote } = dialect;
    if (timesOutsideQuotes(firstRecord, delimiter, quote) > 0)
        return undefined;
    const other = sniffDelimiter(firstRecord, quote);
    const times = timesOutsideQuotes(firstRecord, other, quote);
    if (times === 0)
        return undefined;
    return `has no ${JSON.stringify(delimiter)} in its first line, but ${times} ${JSON.stringify(other)}`;
}
function timesOutsideQuotes(record, delimiter, quote) {
    let times = 0;
    let quoted = false;
    for (const sign of record) {
        if (sign === quote)
            quoted = !quoted;
        else if (sign === delimiter && !quoted)
            times += 1;
    }
    return times;
}
function refuseUnusable(path, signs) {
    const odd = signs.find((sign) => !/^[\t\x20-\x7e]$/.test(sign));
    const [delimiter, quote, , comment] = signs;
    const same = delimiter === quote || delimiter === comment;
    if (odd === undefined && !same)
        return;
    throw new errors/* UserError */.yo('data-dialect', {
        what: `The dialect of ${path} cannot be read.`,
        why: same
            ? `${JSON.stringify(delimiter)} cannot be the delimiter and a second thing too.`
            : `${JSON.stringify(odd)} is no printable ASCII sign and no tab.`,
        next: 'Write other signs for delimiter, quoteChar, escapeChar and commentChar in the contract.',
        file: path,
    });
}
/** A quote inside quotes is doubled, and nothing else escapes anything. */
function doublesQuotes({ quote, escapes }) {
    return escapes.length === 1 && escapes[0] === quote;
}
/** Every way in which the files are written, for people. */
function describeDialects(files) {
    const each = files.map(({ dialect, text }) => {
        const { delimiter, quote, escapes, comment, header } = dialect;
        const escaped = escapes.filter((sign) => sign !== quote);
        return [
            `delimiter ${JSON.stringify(delimiter)}`,
            `quote ${JSON.stringify(quote)}`,
            ...escaped.map((sign) => `escape ${JSON.stringify(sign)}`),
            ...(comment === null ? [] : [`comment ${JSON.stringify(comment)}`]),
            ...(header ? [] : ['no header']),
            text.encoding,
        ].join(', ');
    });
    return [...new Set(each)].join('; ');
}
/** The values of one record, as the dialect means them. */
function fieldsOf(record, { delimiter, quote, escapes }) {
    const fields = [];
    let value = '';
    let quoted = false;
    let begins = true;
    for (let at = 0; at < record.length; at += 1) {
        const sign = record[at] ?? '';
        const next = record[at + 1];
        if (quoted && escapes.includes(sign) && (sign !== quote || next === quote)) {
            value += next ?? '';
            at += 1;
        }
        else if (quoted && sign === quote)
            quoted = false;
        else if (!quoted && sign === delimiter) {
            fields.push(value);
            value = '';
            begins = true;
            continue;
        }
        else if (begins && sign === quote)
            quoted = true;
        else
            value += sign;
        begins = false;
    }
    return [...fields, value];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-states.js
/** What a byte can mean. */
const byteKinds = {
    other: 0,
    separator: 1,
    quote: 2,
    escape: 3,
    comment: 4,
    lineEnd: 5,
};
/** Where in a record a byte can stand; numbers, since this is asked for every byte. */
const states = {
    /** Before the first byte of a field. */
    start: 0,
    /** In a field without quotes. */
    plain: 1,
    quoted: 2,
    /** After a quote that closes, unless a second one follows. */
    closed: 3,
    /** After something that stands behind a closing quote. */
    spoilt: 4,
    escaped: 5,
    comment: 6,
};
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const { start, plain, quoted, closed: csv_states_closed, spoilt, escaped, comment } = states;
/** Kinds of bytes for each state in a table of transitions: all but line ends. */
const kindsInRow = 5;
/** At `state * kindsInRow + kind` the next state. */
function transitions({ quote, escapes }) {
    const doubled = escapes.includes(quote) ? quoted : spoilt;
    // In the order of the states, and in each row of the kinds: other, separator, quote, escape, comment.
    return Uint8Array.of(...[plain, start, quoted, plain, plain], ...[plain, start, plain, plain, plain], ...[quoted, quoted, csv_states_closed, escaped, quoted], ...[spoilt, start, doubled, spoilt, spoilt], ...[spoilt, spoilt, spoilt, spoilt, spoilt], ...[quoted, quoted, quoted, quoted, quoted], ...[comment, comment, comment, comment, comment]);
}
/** By byte what it means. */
function kindsOfBytes(dialect) {
    const kinds = new Uint8Array(256);
    const set = (sign, kind) => {
        if (sign !== null)
            kinds[sign.charCodeAt(0)] = kind;
    };
    for (const sign of dialect.escapes)
        set(sign, byteKinds.escape);
    set(dialect.comment, byteKinds.comment);
    set(dialect.quote, byteKinds.quote);
    set(dialect.delimiter, byteKinds.separator);
    kinds[lineFeed] = byteKinds.lineEnd;
    kinds[carriageReturn] = byteKinds.lineEnd;
    return kinds;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-count.js

const lineFeeds = Math.imul(lineFeed, 0x01010101);
/**
 * Shows each record of a chunk in which only separators and line ends mean anything, by its fields and its
 * length; a carriage return may stand only before a line feed. Answers where the last record, which has not
 * ended yet, begins.
 */
function countRecords(chunk, { separator, fields: begun, bytes: before }, show) {
    const end = chunk.lastIndexOf(lineFeed) + 1;
    // Words must begin at a multiple of four.
    const bytes = chunk.byteOffset % 4 === 0 ? chunk : new Uint8Array(chunk);
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, end >> 2);
    const separators = Math.imul(separator, 0x01010101);
    let fields = begun;
    let begin = -before;
    for (let at = 0; at < end;) {
        // Two words at once, as long as no line ends in them.
        for (; at + 8 <= end; at += 8) {
            const one = words[at >> 2] ?? 0;
            const two = words[(at >> 2) + 1] ?? 0;
            if ((lineFeedIn(one) | lineFeedIn(two)) !== 0)
                break;
            const found = (zeroBytes(one ^ separators) >>> 7) + (zeroBytes(two ^ separators) >>> 7);
            fields += Math.imul(found, 0x01010101) >>> 24;
        }
        for (const stop = Math.min(at + 8, end); at < stop; at += 1) {
            const byte = bytes[at];
            if (byte === separator)
                fields += 1;
            if (byte !== lineFeed)
                continue;
            if (bytes[at - 1] === carriageReturn)
                show(fields, at - 1 - begin, 'crlf');
            else
                show(fields, at - begin, 'lf');
            fields = 1;
            begin = at + 1;
        }
    }
    return end;
}
/** Whether every carriage return is the first half of a line end. */
function returnsEndLines(chunk) {
    for (let at = chunk.indexOf(carriageReturn); at !== -1; at = chunk.indexOf(carriageReturn, at + 2)) {
        if (chunk[at + 1] !== lineFeed)
            return false;
    }
    return true;
}
/** The highest bit of each of four bytes that is 0: no other one stays without it when 127 is added. */
function zeroBytes(four) {
    return ~(((four & 0x7f7f7f7f) + 0x7f7f7f7f) | four | 0x7f7f7f7f);
}
/** Not 0 if one of four bytes is a line feed. */
function lineFeedIn(four) {
    const zeros = four ^ lineFeeds;
    return (zeros - 0x01010101) & ~zeros & 0x80808080;
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/utf8-check.js
var utf8_check = __webpack_require__(54304);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-walk.js




/** The engine takes no longer ones. */
const longestRecord = 2_000_000;
/**
 * Walks through CSV as RFC 4180 has it: a quote opens only where a field starts, and where it closes the
 * field ends. It counts, so that no other reader has to be believed; with `visit` it shows every record.
 */
class CsvWalk {
    rows = 0;
    /** Records that are neither rows nor blank nor comments. */
    flawed = 0;
    /** Rows that the engine would read in another way. */
    odd = 0;
    /** Physical lines, those within quotes too. */
    lines = 0;
    quotes = false;
    /** Line ends outside quotes. */
    ends = { lf: 0, crlf: 0, cr: 0 };
    #layout;
    #visit;
    #kinds;
    #next;
    #utf8 = new utf8_check/* Utf8Check */.I();
    #headerAhead;
    #state = states.start;
    #fields = 1;
    #oddRecord = false;
    #recordLine = 1;
    /** Where the record starts in the chunk, and what came of it in chunks before. */
    #start = 0;
    #held = [];
    #heldBytes = 0;
    #last = 0;
    #stopped = false;
    constructor(layout, visit) {
        this.#layout = layout;
        this.#visit = visit;
        this.#headerAhead = layout.dialect.header;
        this.#kinds = kindsOfBytes(layout.dialect);
        this.#next = transitions(layout.dialect);
    }
    /** All bytes are UTF-8; ask after the end. */
    get utf8() {
        return this.#utf8.valid;
    }
    get mixedEnds() {
        return Object.values(this.ends).filter((count) => count > 0).length > 1;
    }
    /** False: nobody wants more. */
    feed(chunk) {
        this.#utf8.feed(chunk);
        this.#start = 0;
        this.quotes ||= chunk.includes(this.#layout.dialect.quote.charCodeAt(0));
        this.#walk(chunk, this.#countable(chunk) ? this.#count(chunk) : 0);
        if (this.#stopped)
            return false;
        this.#hold(chunk.subarray(this.#start));
        this.#last = chunk.at(-1) ?? this.#last;
        return true;
    }
    /** Takes the last record, if no line end closed it. */
    end() {
        if (this.#stopped || this.#heldBytes === 0)
            return;
        this.lines += 1;
        this.#start = 0;
        this.#finish(Buffer.alloc(0), 0);
    }
    /** Nobody wants to see the records, and nothing in the chunk needs more than counting. */
    #countable(chunk) {
        const outside = this.#state === states.start || this.#state === states.plain;
        if (this.#visit || this.#headerAhead || !outside || this.#last === carriageReturn)
            return false;
        const { quote, comment } = this.#layout.dialect;
        return (!chunk.includes(quote.charCodeAt(0)) &&
            (comment === null || !chunk.includes(comment.charCodeAt(0))) &&
            returnsEndLines(chunk));
    }
    #count(chunk) {
        const separator = this.#layout.dialect.delimiter.charCodeAt(0);
        const begun = { separator, fields: this.#fields, bytes: this.#heldBytes };
        const end = countRecords(chunk, begun, (fields, length, ending) => {
            this.#fields = fields;
            this.lines += 1;
            this.ends[ending] += 1;
            this.#tally(this.#kindOf(length));
            this.#oddRecord = false;
        });
        if (end > 0)
            this.#begin(end);
        return end;
    }
    #walk(chunk, from) {
        const kinds = this.#kinds;
        const next = this.#next;
        const { start, plain, quoted } = states;
        let state = this.#state;
        for (let at = from; at < chunk.length; at += 1) {
            const kind = kinds[chunk[at] ?? 0] ?? 0;
            // Almost all bytes.
            if (kind === byteKinds.other && (state === plain || state === quoted))
                continue;
            if (kind === byteKinds.lineEnd) {
                this.#state = state;
                if (!this.#endLine(chunk, at))
                    return;
                state = this.#state;
                continue;
            }
            if (kind === byteKinds.quote && state === plain)
                this.#oddRecord = true;
            const begins = kind === byteKinds.comment && this.#heldBytes + at === this.#start;
            state = begins ? states.comment : (next[state * kindsInRow + kind] ?? states.spoilt);
            if (kind === byteKinds.separator && state === start)
                this.#fields += 1;
        }
        this.#state = state;
    }
    /** False: nobody wants more. */
    #endLine(chunk, at) {
        const feed = chunk[at] === lineFeed;
        const second = feed && (at > 0 ? chunk[at - 1] : this.#last) === carriageReturn;
        const { quoted, escaped } = states;
        if (!second)
            this.lines += 1;
        if (this.#state === quoted || this.#state === escaped) {
            this.#state = quoted;
            return true;
        }
        if (second) {
            this.ends.cr -= 1;
            this.ends.crlf += 1;
            this.#begin(at + 1);
            return true;
        }
        this.ends[feed ? 'lf' : 'cr'] += 1;
        this.#finish(chunk, at);
        this.#begin(at + 1);
        return !this.#stopped;
    }
    #finish(chunk, at) {
        const kind = this.#kindOf(this.#heldBytes + at - this.#start);
        if (!this.#visit) {
            this.#tally(kind);
            return;
        }
        const bytes = Buffer.concat([...this.#held, chunk.subarray(this.#start, at)]);
        const seen = kind === 'row' && !(0,external_node_buffer_.isUtf8)(bytes) ? 'not-utf-8' : kind;
        const record = { kind: seen, line: this.#recordLine, odd: this.#oddRecord, bytes };
        this.#tally(seen);
        this.#stopped = !this.#visit(record);
    }
    #kindOf(length) {
        const { columns } = this.#layout;
        if (this.#state === states.comment)
            return 'comment';
        if (this.#headerAhead)
            return 'header';
        // Where there is one column only, an empty line is an empty value.
        if (length === 0 && columns > 1)
            return 'blank';
        if (length > longestRecord)
            return 'too-long';
        if (this.#state === states.spoilt)
            return 'after-quote';
        if (this.#state === states.quoted || this.#state === states.escaped)
            return 'open-quote';
        if (this.#fields === columns)
            return 'row';
        return this.#fields < columns ? 'too-few' : 'too-many';
    }
    #tally(kind) {
        if (kind === 'header')
            this.#headerAhead = false;
        else if (kind === 'row') {
            this.rows += 1;
            if (this.#oddRecord)
                this.odd += 1;
        }
        else if (kind !== 'blank' && kind !== 'comment')
            this.flawed += 1;
    }
    #begin(start) {
        this.#state = states.start;
        this.#fields = 1;
        this.#oddRecord = false;
        this.#recordLine = this.lines + 1;
        this.#start = start;
        this.#held = [];
        this.#heldBytes = 0;
    }
    #hold(rest) {
        if (this.#visit && this.#heldBytes <= longestRecord)
            this.#held.push(rest);
        this.#heldBytes += rest.length;
        // A quote that nobody closes must not make one record of all that follows.
        const open = this.#state === states.quoted || this.#state === states.escaped;
        if (open && this.#heldBytes > longestRecord)
            this.#state = states.spoilt;
    }
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/text-file.js
var text_file = __webpack_require__(90208);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-header.js





const longestHeader = 1024 * 1024;
/** Reads the header ourselves: the engine would guess it, and bind columns by position. */
async function readCsvHeader(text, promised) {
    const head = await beginning(text);
    const line = firstLine(head.bytes, promised.dialect.commentChar);
    const dialect = csvDialect(promised.dialect, text.path, line);
    const against = promised.dialect.delimiter === undefined ? undefined : contradiction(dialect, line);
    const contradicted = against === undefined ? {} : { contradiction: against };
    if (!dialect.header) {
        const names = head.bytes.length === 0 ? [] : promised.columns;
        return { dialect, names, blank: false, ...contradicted };
    }
    const record = headerRecord(head, dialect, text.path);
    const names = record === '' ? [] : fieldsOf(record, dialect);
    return { dialect, names, blank: names.length === 0 && head.bytes.length > 0, ...contradicted };
}
async function beginning(text) {
    const chunks = [];
    let length = 0;
    for await (const chunk of (0,text_file/* bytesOf */.$$)(text)) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > longestHeader)
            return { bytes: Buffer.concat(chunks), whole: false };
    }
    return { bytes: Buffer.concat(chunks), whole: true };
}
/** The first line that is no comment; it shows the delimiter. */
function firstLine(bytes, comment) {
    const lines = bytes.toString('utf8').matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g);
    for (const [, line = ''] of lines) {
        if (comment === undefined || !line.startsWith(comment))
            return line;
    }
    return '';
}
function headerRecord({ bytes, whole }, dialect, path) {
    let found;
    const walk = new CsvWalk({ dialect, columns: 1 }, ({ kind, bytes: record }) => {
        if (kind === 'header')
            found = record;
        return found === undefined;
    });
    walk.feed(bytes);
    if (whole)
        walk.end();
    if (found === undefined && !whole)
        throw tooLong(path);
    const record = found ?? Buffer.alloc(0);
    if (!(0,external_node_buffer_.isUtf8)(record))
        throw notText(path, 'is not UTF-8');
    if (record.includes(0))
        throw notText(path, 'holds a zero byte');
    return record.toString('utf8');
}
function notText(path, what) {
    return new errors/* UserError */.yo('data-encoding', {
        what: `The header of ${path} ${what}.`,
        why: 'Read in a wrong encoding, names and values would be different ones.',
        next: 'Save the file as UTF-8, or write its encoding in the dialect of the contract.',
        file: path,
        line: 1,
    });
}
function tooLong(path) {
    return new errors/* UserError */.yo('data-header', {
        what: `The header of ${path} does not end.`,
        why: 'There is no line end outside quotes in the first megabyte.',
        next: 'Check that the file is CSV, and that every quote in the header is closed.',
        file: path,
        line: 1,
    });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-lines.js


/**
 * The physical lines, from 1, on which rows start, although quoted line breaks, blank, unreadable and
 * commented lines come between. The file is only walked again if it has more lines than records.
 */
async function linesOfRows(file, rows) {
    const header = file.dialect.header ? 1 : 0;
    if (file.lines === file.rows + header)
        return new Map(rows.map((row) => [row, row + header]));
    const wanted = new Set(rows);
    const found = new Map();
    const walk = new CsvWalk(file, ({ kind, line }) => {
        if (kind === 'row' && wanted.has(walk.rows))
            found.set(walk.rows, line);
        return found.size < wanted.size;
    });
    for await (const chunk of (0,text_file/* bytesOf */.$$)(file.text))
        if (!walk.feed(chunk))
            return found;
    walk.end();
    return found;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/compression.js
var compression = __webpack_require__(95546);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/loaded.js
var loaded = __webpack_require__(60211);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-copy.js





const lineEnd = Buffer.from('\n');
/**
 * Copies the rows of a file to one that every reader understands alike: UTF-8, one kind of line end, quotes
 * doubled, and without header, comments, blank lines and what is no row.
 */
async function copyRows(text, layout, target) {
    const asItStands = doublesQuotes(layout.dialect);
    const written = asItStands ? layout.dialect : { delimiter: ',', quote: '"' };
    const faults = [];
    let rows = [];
    const walk = new CsvWalk(layout, (record) => {
        if (record.kind === 'row') {
            const same = asItStands && !record.odd && record.bytes.length > 0;
            rows.push(same ? record.bytes : quoteAll(fieldsOf(`${record.bytes}`, layout.dialect), written), lineEnd);
        }
        else if (isFlaw(record.kind) && faults.length < loaded/* shownFaults */.J9) {
            faults.push(faultOf(text.path, record, explain(record.kind, layout.dialect)));
        }
        return true;
    });
    const file = await (0,promises_.open)(target, 'w');
    try {
        for await (const chunk of (0,text_file/* bytesOf */.$$)(text)) {
            walk.feed(chunk);
            await file.write(Buffer.concat(rows));
            rows = [];
        }
        walk.end();
        await file.write(Buffer.concat(rows));
    }
    finally {
        await file.close();
    }
    return { dialect: written, walk, faults };
}
function isFlaw(kind) {
    return kind !== 'row' && kind !== 'blank' && kind !== 'comment' && kind !== 'header';
}
function quoteAll(fields, { delimiter, quote }) {
    const quoted = fields.map((field) => `${quote}${field.replaceAll(quote, quote + quote)}${quote}`);
    return Buffer.from(quoted.join(delimiter));
}
const explanations = {
    'too-few': 'the row has fewer fields than',
    'too-many': 'the row has more fields than',
    'open-quote': 'a quote is not closed',
    'after-quote': 'text follows a closing quote',
    'not-utf-8': 'the row is not UTF-8',
    'too-long': 'the row is longer than two megabytes, or a quote is not closed',
};
function explain(flaw, { header }) {
    if (flaw !== 'too-few' && flaw !== 'too-many')
        return explanations[flaw];
    return `${explanations[flaw]} ${header ? 'the header' : 'the contract has columns'}`;
}
function faultOf(path, { line, bytes }, why) {
    const value = bytes.subarray(0, 1000).toString('utf8').trim().slice(0, 200);
    return { message: `${path}:${line}: ${why}.`, example: { file: path, line, value } };
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/numbered-table.js
var numbered_table = __webpack_require__(76331);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var rows = __webpack_require__(88539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/scratch-file.js
var scratch_file = __webpack_require__(42957);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(74496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-source.js











/** Walks through the whole file first: only what has no flaw is left to the engine as it lies there. */
async function openRows(connection, plan) {
    const { text, layout, table, copied } = plan;
    const walk = new CsvWalk(layout);
    for await (const chunk of (0,text_file/* passingBytesOf */.yJ)(text))
        walk.feed(chunk);
    walk.end();
    if (layout.columns === 0)
        return nothing(connection, table, walk);
    if (!readAlike(plan, walk))
        return openCopy(connection, plan);
    const direct = readDirectly(text, layout, walk);
    // Of plain lines there is no second opinion on what a row is.
    const plain = !walk.quotes && walk.ends.lf > 0 && (0,compression/* compressionOf */.MB)(text.path) === 'none';
    if (!plain && (await countIn(connection, direct)) !== walk.rows)
        return openCopy(connection, plan);
    const found = { ...countsOf(walk), notices: [], unreadable: { count: 0, faults: [] } };
    if (!copied) {
        const readable = [(0,external_node_path_.resolve)(text.path)];
        return { ...found, from: direct, row: 'row_number() OVER ()', readable };
    }
    await (0,numbered_table/* createNumberedTable */.T)(connection, {
        table,
        columns: '*',
        from: direct,
        refuse: (message) => notCsv(text.path, message),
    });
    return { ...found, from: table, row: '"row"', readable: [] };
}
function countsOf({ rows, lines }) {
    return { rows, lines };
}
/** A view needs something to select from. */
async function nothing(connection, table, { lines }) {
    await connection.run(`CREATE TABLE ${table} ("row" BIGINT)`);
    const unreadable = { count: 0, faults: [] };
    return { from: table, row: '"row"', rows: 0, lines, unreadable, notices: [], readable: [] };
}
/** The engine finds the same rows with the same values, whichever columns it is asked for. */
function readAlike({ text, layout }, walk) {
    return (walk.utf8 &&
        walk.flawed === 0 &&
        walk.odd === 0 &&
        !walk.mixedEnds &&
        text.encoding === 'utf-8' &&
        doublesQuotes(layout.dialect) &&
        layout.dialect.comment === null &&
        // Once the connection is sealed, such a name cannot be told from a pattern.
        !/[*?[]/.test(text.path));
}
async function openCopy(connection, { text, layout, table }) {
    return (0,scratch_file/* scratchFile */.L)(connection, async (target) => {
        const { dialect, walk, faults } = await copyRows(text, layout, target);
        const written = {
            ...dialect,
            columns: layout.columns,
            header: false,
            lineFeeds: true,
        };
        const from = readCsv(target, { ...written, compression: 'none' });
        await (0,numbered_table/* createNumberedTable */.T)(connection, {
            table,
            columns: '*',
            from,
            refuse: (message) => notCsv(text.path, message),
        });
        const counted = await countIn(connection, table);
        // Two readers that count differently are a reason to trust neither.
        if (counted !== walk.rows)
            throw notCsv(text.path, differ(walk.rows, counted));
        const notices = walk.mixedEnds ? [mixedEnds(text.path, walk)] : [];
        const unreadable = { count: walk.flawed, faults };
        return { ...countsOf(walk), from: table, row: '"row"', unreadable, notices, readable: [] };
    });
}
function mixedEnds(path, { ends }) {
    const counted = [
        ...(ends.lf > 0 ? [`${ends.lf} with a line feed`] : []),
        ...(ends.crlf > 0 ? [`${ends.crlf} with a carriage return and a line feed`] : []),
        ...(ends.cr > 0 ? [`${ends.cr} with a carriage return`] : []),
    ];
    return `The lines of ${path} end in different ways: ${counted.join(', ')}.`;
}
function readDirectly({ path }, { dialect, columns }, { ends }) {
    const lineFeeds = ends.lf > 0;
    return readCsv((0,external_node_path_.resolve)(path), {
        ...dialect,
        columns,
        lineFeeds,
        compression: (0,compression/* compressionOf */.MB)(path),
    });
}
/** Whatever the engine could object to is thrown, and nothing skipped. */
function readCsv(path, written) {
    const { delimiter, quote, header, columns, lineFeeds, compression } = written;
    const names = Array.from({ length: columns }, (_, index) => `'c${index}': 'VARCHAR'`);
    const options = [
        'auto_detect = false',
        `columns = {${(0,sql/* list */.p_)(names)}}`,
        `header = ${header}`,
        // The engine would take the first line end for it, also within quotes. Told of others it finds no row.
        ...(lineFeeds ? [`new_line = '\\n'`] : []),
        `delim = ${(0,sql/* text */.Qq)(delimiter)}`,
        `quote = ${(0,sql/* text */.Qq)(quote)}`,
        `escape = ${(0,sql/* text */.Qq)(quote)}`,
        `compression = ${(0,sql/* text */.Qq)(compression)}`,
        'strict_mode = true',
        'null_padding = false',
        // A folder called a=1 is no column.
        'hive_partitioning = false',
    ];
    return `read_csv(${(0,sql/* file */.NJ)(path)}, ${(0,sql/* list */.p_)(options)})`;
}
/** Undefined where the engine cannot read it. */
async function countIn(connection, from) {
    try {
        const [counted] = await (0,rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM ${from}`);
        return (0,rows/* integer */.nd)(counted?.n);
    }
    catch {
        return undefined;
    }
}
function differ(rows, counted) {
    return `It has ${rows} rows, but the engine finds ${counted ?? 'none'}.`;
}
function notCsv(path, message) {
    return new errors/* UserError */.yo('data-unreadable', {
        what: `Cannot read ${path} as CSV.`,
        why: message,
        next: 'Check that the file is whole and is what its name says.',
        file: path,
    });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv.js






/**
 * Opens CSV files where they lie, or as tables where the engine would not read them as they are written.
 * Nothing is guessed but the delimiter; columns are bound by the names in each file's own header, and a
 * row that does not fit is kept apart and counted.
 */
async function loadCsv(connection, source, schema) {
    const files = [];
    for (const [index, path] of source.paths.entries()) {
        files.push(await openFile(connection, { path, table: `${schema}.file${index}` }, source));
    }
    const { columns, doubtful, faults } = joinHeaders(files);
    const dialects = files.map(({ header: { dialect }, text }) => ({ dialect, text }));
    const shape = {
        format: 'csv',
        dialect: describeDialects(dialects),
        columns: columns.map((name) => ({ name, type: 'text' })),
        doubtful,
        header: faults,
        notices: files.flatMap(({ notices }) => notices),
    };
    const readable = files.flatMap((file) => file.readable);
    return { shape, files, rowsRead: (0,loaded/* rowsReadOf */.NW)(files), readable };
}
async function openFile(connection, { path, table }, source) {
    const text = await (0,text_file/* textFile */.Ex)(path, source.dialect.encoding);
    const columns = [...new Set(source.columns.map((column) => column.source))];
    const header = await readCsvHeader(text, { dialect: source.dialect, columns });
    const { names, dialect } = header;
    const rows = await openRows(connection, {
        text,
        table,
        layout: { dialect, columns: names.length },
        copied: source.copied ?? false,
    });
    return {
        ...rows,
        path,
        text,
        header,
        // An unquoted empty field arrives as NULL; in CSV it is the empty text.
        value: (name) => ({ kind: 'text', sql: `coalesce(c${names.indexOf(name)}, '')` }),
        async locate(wanted) {
            const layout = { dialect, columns: names.length };
            const found = await linesOfRows({ ...layout, ...rows, text }, wanted);
            return (row) => {
                const line = found.get(row);
                return line === undefined ? {} : { line };
            };
        },
    };
}
/** The columns that every file has exactly once. */
function joinHeaders(files) {
    const doubtful = new Map();
    const faults = files.flatMap(ownFaults);
    const doubt = (name, { path }, message) => {
        doubtful.set(name, message);
        faults.push({ message, example: { file: path, line: 1, value: name } });
    };
    const all = [...new Set(files.flatMap(({ header }) => header.names))];
    for (const file of files) {
        const counts = new Map();
        for (const name of file.header.names)
            counts.set(name, (counts.get(name) ?? 0) + 1);
        for (const name of all) {
            const times = counts.get(name) ?? 0;
            const shown = JSON.stringify(name);
            if (times > 1)
                doubt(name, file, `The header of ${file.path} has ${shown} ${times} times.`);
            if (times === 0)
                doubt(name, file, `The header of ${file.path} lacks ${shown}, which another file has.`);
        }
    }
    return { columns: all.filter((name) => !doubtful.has(name)), doubtful, faults };
}
function ownFaults({ path, header }) {
    const fault = (message) => [{ message, example: { file: path, line: 1, value: null } }];
    if (header.blank) {
        return fault(`${path} starts with an empty line, where the header should be.`);
    }
    if (header.contradiction !== undefined) {
        return fault(`${path} ${header.contradiction}, so the contract's delimiter is not the file's.`);
    }
    return [];
}


/***/ }),

/***/ 69437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ digitsOf),
/* harmony export */   Ll: () => (/* binding */ isNode),
/* harmony export */   WM: () => (/* binding */ writeTree),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   vx: () => (/* binding */ nodesIn)
/* harmony export */ });
function isNode(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function nodesIn(value) {
    return Array.isArray(value) ? value.filter(isNode) : [];
}
/** Reads a serialized statement; numbers that JavaScript would round are carried as texts. */
function readTree(json) {
    const marked = json.replace(/"(?:[^"\\]|\\.)*"|[0-9.eE+-]{16,}/g, (token) => token.startsWith('"') ? token : `{"${exactNumber}":"${token}"}`);
    const tree = JSON.parse(marked);
    return isNode(tree) ? tree : { error: true };
}
const exactNumber = 'exact number';
/** No text of a contract looks like the mark: inside of JSON its quotes are escaped. */
function writeTree(tree) {
    return JSON.stringify(tree).replace(/\{"exact number":"([^"]*)"\}/g, '$1');
}
/** The digits of a number, be it carried as a text or not. */
function digitsOf(value) {
    return String(isNode(value) ? value[exactNumber] : value);
}


/***/ }),

/***/ 85651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ compileExpression)
});

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/expression-tree.js
var expression_tree = __webpack_require__(69437);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/function-kinds.js
var function_kinds = __webpack_require__(16296);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/expression-walk.js


/** The same expression over the names of the view, and what in it looks at more than the row. */
function rewrite(node, scope, unfit) {
    const columns = new Set();
    const problems = [];
    /** `bound`: the parameters of the lambdas around. */
    const visit = (part, bound) => {
        if (Array.isArray(part))
            return part.map((one) => visit(one, bound));
        if (!(0,expression_tree/* isNode */.Ll)(part))
            return part;
        if (part.class === 'COLUMN_REF')
            return column(part, bound);
        if (part.class === 'CONSTANT')
            return constant(part);
        if (part.class === 'LAMBDA') {
            return { ...part, expr: visit(part.expr, [...bound, ...namesIn(part.lhs)]) };
        }
        problems.push(...problemsOf(part, unfit));
        const inside = Object.entries(part).map(([key, value]) => [key, visit(value, bound)]);
        return Object.fromEntries(inside);
    };
    const column = (part, bound) => {
        const names = namesIn(part);
        const [first = ''] = names;
        if (bound.includes(first))
            return part;
        const qualified = names.length > 1 && sameName(first, scope.object);
        const [name = '', ...fields] = qualified ? names.slice(1) : names;
        const found = columnNamed(name, scope.columns);
        if (found) {
            columns.add(found.column.name);
            return { ...part, column_names: [found.value, ...fields] };
        }
        if (names.length > 1 || !function_kinds/* clocks */.sk.has(first.toLowerCase())) {
            problems.push(unknownName(name, scope.columns));
        }
        else
            problems.push(...refusalOf(first, scope.unfit));
        return part;
    };
    return { node: visit(node, []), problems, columns: [...columns] };
}
/** Parts of an expression that look at nothing but the row. */
const classes = new Set([
    'BETWEEN',
    'CASE',
    'CAST',
    'COLLATE',
    'COMPARISON',
    'CONJUNCTION',
    'FUNCTION',
    'OPERATOR',
]);
/** Functions that make rows of one. */
const rowMakers = new Map([
    ['unnest', 'makes several rows of one'],
    ['unlist', 'makes several rows of one'],
]);
const refusedParts = {
    SUBQUERY: 'an expression looks at one row and cannot hold a query',
    WINDOW: 'an expression looks at one row, a window at many',
    STAR: 'name the columns instead of *',
};
function problemsOf(part, unfit) {
    const { class: kind, function_name: name } = part;
    if (typeof kind !== 'string')
        return [];
    if (!classes.has(kind)) {
        const why = refusedParts[kind] ?? `${kind.toLowerCase()} is no part of an expression over a row`;
        return [`It is refused: ${why}.`];
    }
    return kind === 'FUNCTION' ? refusalOf(String(name), unfit) : [];
}
/** Why a function may not be called. */
function refusalOf(name, unfit = rowMakers) {
    const called = name.toLowerCase();
    const trouble = unfit.get(called) ?? rowMakers.get(called);
    return trouble === undefined ? [] : [`It is refused: ${called}() ${trouble}.`];
}
/** Written as a literal, a double would come back as a decimal. */
function constant(node) {
    const { value } = node;
    if (!(0,expression_tree/* isNode */.Ll)(value) || !(0,expression_tree/* isNode */.Ll)(value.type) || value.type.id !== 'DOUBLE')
        return node;
    const digits = { type: { id: 'VARCHAR' }, is_null: false, value: (0,expression_tree/* digitsOf */.C3)(value.value) };
    const child = { class: 'CONSTANT', type: 'VALUE_CONSTANT', value: digits };
    return { class: 'CAST', type: 'OPERATOR_CAST', cast_type: { id: 'DOUBLE' }, child };
}
/** SQL does not tell names by case: the exact name first, else the only one that differs by case. */
function columnNamed(name, columns) {
    const exact = columns.get(name);
    if (exact)
        return exact;
    const [only, another] = [...columns.values()].filter(({ column }) => sameName(column.name, name));
    return another ? undefined : only;
}
function unknownName(name, columns) {
    const known = [...columns.keys()];
    const alike = known.filter((other) => sameName(other, name));
    return alike.length > 1
        ? `"${name}" can be ${alike.join(' or ')}: write it as the data does, in quotes.`
        : `There is no column "${name}"; the columns are ${known.join(', ') || 'none'}.`;
}
function sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** The names in a reference, or in the parameters of a lambda. */
function namesIn(node) {
    if (Array.isArray(node))
        return node.flatMap(namesIn);
    if (!(0,expression_tree/* isNode */.Ll)(node))
        return [];
    return Array.isArray(node.column_names)
        ? node.column_names.map(String)
        : Object.values(node).flatMap(namesIn);
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/reason.js
var reason = __webpack_require__(45366);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var rows = __webpack_require__(88539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var duckdb_sql = __webpack_require__(74496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/expression.js






/**
 * Takes an expression apart and puts it together again over the view's names. What comes out was never
 * the contract's text: no comment, bracket or second statement of it can reach the query it is placed in.
 */
async function compileExpression(connection, sql, scope) {
    const parsed = await parse(connection, sql, scope);
    if ('refused' in parsed)
        return { kind: 'refused', message: parsed.refused };
    const unfit = new Map([
        ...(await (0,function_kinds/* aggregateFunctions */.r3)(connection)),
        ...(await (0,function_kinds/* changingFunctions */.FB)(connection)),
        ...(scope.unfit ?? []),
    ]);
    const { node, problems, columns } = rewrite(parsed.expression, scope, unfit);
    const [problem] = problems;
    if (problem !== undefined)
        return { kind: 'refused', message: problem };
    const select = { ...parsed.select, select_list: [node] };
    const tree = (0,expression_tree/* writeTree */.WM)({ ...parsed.whole, statements: [{ node: select }] });
    const [row] = await (0,rows/* rowsOf */.RO)(connection, `SELECT json_deserialize_sql(${(0,duckdb_sql/* text */.Qq)(tree)}) AS sql`);
    const compiled = `(${(0,rows/* textOf */.b6)(row?.sql)?.replace(/^SELECT /, '')})`;
    const misfit = await misfitOf(connection, compiled, scope.view);
    return misfit === undefined
        ? { kind: 'compiled', sql: compiled, columns }
        : { kind: 'refused', message: misfit };
}
/** Why the engine cannot tell true from false by it. */
async function misfitOf(connection, sql, view) {
    try {
        const [row] = await (0,rows/* rowsOf */.RO)(connection, `DESCRIBE SELECT ${sql} FROM ${view}`);
        const type = (0,rows/* textOf */.b6)(row?.column_type);
        if (type !== 'BOOLEAN')
            return `It is refused: it yields ${type}, not true or false.`;
        // A macro may hide what looks at other rows or makes rows, which no condition can hold.
        await (0,rows/* rowsOf */.RO)(connection, `DESCRIBE SELECT 1 FROM ${view} WHERE ${sql}`);
        return undefined;
    }
    catch (error) {
        return `The expression cannot be used: ${(0,reason/* reasonOf */.A)(error, true)}`;
    }
}
/** The line break keeps a trailing comment from swallowing the bracket. */
async function parse(connection, sql, scope) {
    const whole = (0,duckdb_sql/* text */.Qq)(`SELECT (${sql}\n)`);
    const [row] = await (0,rows/* rowsOf */.RO)(connection, `SELECT json_serialize_sql(${whole}, skip_null := true, skip_default := true) AS tree`);
    const tree = (0,expression_tree/* readTree */.Zc)((0,rows/* textOf */.b6)(row?.tree) ?? '{"error": true}');
    if (tree.error === true) {
        if (tree.error_type !== 'parser')
            return { refused: notOne };
        const words = wordsIn(sql, [...scope.columns.keys()]);
        return { refused: await syntaxError(connection, String(tree.error_message), words) };
    }
    const [statement, another] = (0,expression_tree/* nodesIn */.vx)(tree.statements);
    const select = (0,expression_tree/* isNode */.Ll)(statement?.node) ? statement.node : undefined;
    const expressions = Array.isArray(select?.select_list)
        ? select.select_list
        : [];
    if (!select || another || expressions.length !== 1 || !isBare(select)) {
        return { refused: notOne };
    }
    return { whole: tree, select, expression: expressions[0] };
}
const notOne = 'It is refused: it must be one expression over the columns of a row.';
/** What a SELECT of nothing but one expression consists of. */
const bareParts = new Set(['type', 'cte_map', 'select_list', 'from_table', 'aggregate_handling']);
function isBare(select) {
    const { from_table: source, cte_map: others, aggregate_handling: grouping } = select;
    const plain = Object.keys(select).every((key) => bareParts.has(key));
    const noSource = (0,expression_tree/* isNode */.Ll)(source) && source.type === 'EMPTY';
    const noOthers = (0,expression_tree/* isNode */.Ll)(others) && Object.keys(others).length === 0;
    return plain && noSource && noOthers && grouping === 'STANDARD_HANDLING';
}
/** The columns whose names stand in the text, without quotes around them. */
function wordsIn(sql, names) {
    const words = new Set(sql.toLowerCase().match(/(?<![\w"])[a-z_]\w*(?![\w"])/g));
    return names.filter((name) => words.has(name.toLowerCase()));
}
/** A column that is called as a word of SQL needs quotes, which the engine does not say. */
async function syntaxError(connection, message, names) {
    const said = `The expression is no SQL that the engine knows: ${message}.`;
    const found = await (0,rows/* rowsOf */.RO)(connection, "SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'");
    const words = new Set(found.map(({ word }) => (0,rows/* textOf */.b6)(word)));
    const reserved = names.filter((name) => words.has(name.toLowerCase()));
    const quoted = reserved.map((name) => `"${name}"`).join(', ');
    return reserved.length > 0 ? `${said} Names that are words of SQL need quotes: ${quoted}.` : said;
}


/***/ }),

/***/ 78792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ answerFromFooter),
/* harmony export */   Ml: () => (/* binding */ hasRange),
/* harmony export */   dk: () => (/* binding */ isFloat)
/* harmony export */ });
/**
 * Answers from the files' own statistics, which every reader of the format trusts. Undefined: they do not
 * say. Floats never answer, as nobody counts their NaN; texts only their nulls, as their bytes may be wrong.
 */
function answerFromFooter(measurement, known, rows) {
    const { type, footer } = known;
    if ('filter' in measurement && measurement.filter !== undefined)
        return undefined;
    if (footer.nulls === null || isFloat(type))
        return undefined;
    const { nulls } = footer;
    const counts = (checked, failing, what) => {
        const sql = `footer of ${JSON.stringify(known.column)}: ${what}`;
        return { finding: { kind: 'counts', checked, failing }, sql };
    };
    switch (measurement.kind) {
        case 'nulls':
            return counts(rows, nulls, `${nulls} nulls of ${rows} rows`);
        case 'type':
            return type === 'VARCHAR' || isNested(type)
                ? undefined
                : counts(rows - nulls, 0, `type ${type}, ${nulls} nulls of ${rows} rows`);
        case 'values': {
            const { range } = footer;
            if (!range || !hasRange(type) || !within(range, measurement.tests, type))
                return undefined;
            return counts(rows - nulls, 0, `${shown(range.low, type)} to ${shown(range.high, type)}`);
        }
        case 'aggregate': {
            const { statistic } = measurement;
            if (!footer.range || !wholeNumbers.test(type))
                return undefined;
            if (statistic !== 'min' && statistic !== 'max')
                return undefined;
            const value = String(statistic === 'min' ? footer.range.low : footer.range.high);
            return {
                finding: { kind: 'number', value: Number(value), checked: rows - nulls, exact: value },
                sql: `footer of ${JSON.stringify(known.column)}: ${statistic} ${value}`,
            };
        }
        default:
            return undefined;
    }
}
function isFloat(type) {
    return type === 'FLOAT' || type === 'DOUBLE';
}
function isNested(type) {
    return /[\])]$/.test(type) && !type.startsWith('DECIMAL');
}
const wholeNumbers = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT)$/;
/** Types whose footer's range is exact. */
function hasRange(type) {
    return wholeNumbers.test(type) || type === 'DATE';
}
function within({ low, high }, tests, type) {
    return tests.every((test) => {
        const bound = 'bound' in test ? boundOf(test.bound, type) : undefined;
        return 'bound' in test && bound !== undefined && keeps[test.kind]({ low, high }, bound);
    });
}
const keeps = {
    minimum: ({ low }, bound) => low >= bound,
    exclusiveMinimum: ({ low }, bound) => low > bound,
    maximum: ({ high }, bound) => high <= bound,
    exclusiveMaximum: ({ high }, bound) => high < bound,
};
/** Only what is exactly a whole number, or a day. */
function boundOf(bound, type) {
    if (type === 'DATE')
        return dayOf(bound);
    const written = String(bound);
    const exact = typeof bound === 'string' || Number.isSafeInteger(bound);
    return exact && /^[+-]?[0-9]+$/.test(written) ? BigInt(written) : undefined;
}
const dayMs = 86_400_000;
function dayOf(bound) {
    if (typeof bound !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(bound))
        return undefined;
    const time = Date.parse(`${bound}T00:00:00Z`);
    return Number.isNaN(time) ? undefined : BigInt(time / dayMs);
}
function shown(value, type) {
    if (type !== 'DATE')
        return String(value);
    const date = new Date(Number(value) * dayMs);
    return Number.isNaN(date.getTime()) ? `day ${value}` : date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 42713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95546);


const extensions = {
    csv: 'csv',
    tsv: 'csv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    parquet: 'parquet',
    arrow: 'arrow',
    feather: 'arrow',
    ipc: 'arrow',
};
/** The one format of all files of a data set, told from their names. */
function formatOf(paths) {
    // One file for each format, as there may be thousands.
    const formats = new Map(paths.map((path) => [formatOfFile(path), path]));
    const [format, other] = formats.keys();
    if (format && !other)
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-format', {
        what: `The files ${[...formats.values()].join(', ')} are one data set in ${formats.size} formats.`,
        why: 'Columns of different formats have different types.',
        next: 'Write all of them in one format.',
    });
}
function formatOfFile(path) {
    const name = (0,_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .uncompressedName */ .ol)(path);
    const format = extensions[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
    const compressible = format === 'csv' || format === 'jsonl';
    if (format && (compressible || name === path))
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-format', {
        what: `The format of ${path} is not known.`,
        why: 'The end of the name tells the format.',
        next: `Name it .${Object.keys(extensions).join(', .')}; texts may also end in .gz or .zst.`,
        file: path,
    });
}


/***/ }),

/***/ 16296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ changingFunctions),
/* harmony export */   Hd: () => (/* binding */ estimatingFunctions),
/* harmony export */   _D: () => (/* binding */ clockFunctions),
/* harmony export */   j7: () => (/* binding */ makingFunctions),
/* harmony export */   r3: () => (/* binding */ aggregateFunctions),
/* harmony export */   sk: () => (/* binding */ clocks)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88539);

/** Functions that answer differently each time, or do something besides answering. */
async function changingFunctions(connection) {
    return named(connection, "stability = 'VOLATILE'", 'can answer differently each time');
}
/** Functions that look at the clock, or at what was set; some of them are written without brackets. */
async function clockFunctions(connection) {
    const trouble = 'would answer otherwise at another time';
    const others = [
        ...clocks,
        'age',
        'current_localtime',
        'current_localtimestamp',
        'current_setting',
    ];
    const found = await named(connection, "stability = 'CONSISTENT_WITHIN_QUERY'", trouble);
    return new Map([...found, ...others.map((name) => [name, trouble])]);
}
const makers = [
    'range',
    'generate_series',
    'repeat',
    'lpad',
    'rpad',
    'list_resize',
    'array_resize',
];
/** Functions that make much out of nothing: one call could hold the engine for hours, past any limit. */
const makingFunctions = new Map(makers.map((name) => [name, 'could make any amount of values in one call']));
/** Words that the engine reads as functions, without brackets. */
const clocks = new Set([
    'current_date',
    'current_time',
    'current_timestamp',
    'localtime',
    'localtimestamp',
]);
/** Functions whose answer is near the truth, which decides nothing. */
const estimatingFunctions = new Map([
    'approx_count_distinct',
    'approx_quantile',
    'approx_top_k',
    'list_approx_count_distinct',
    'reservoir_quantile',
].map((name) => [name, 'only estimates']));
/** Functions that look at more rows than one. */
async function aggregateFunctions(connection) {
    return named(connection, "function_type = 'aggregate'", 'looks at more than one row');
}
async function named(connection, condition, trouble) {
    const found = await (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(connection, `SELECT DISTINCT function_name AS name FROM duckdb_functions() WHERE ${condition}`);
    return new Map(found.map(({ name }) => [(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(name) ?? '', trouble]));
}


/***/ }),

/***/ 48303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ loadJsonl)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/compression.js
var compression = __webpack_require__(95546);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var duckdb_rows = __webpack_require__(88539);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/jsonl-keys.js

/**
 * The engine's parser takes bare NaN and infinities in any case, and a comma before a closing bracket. The
 * first tests are cheap, and CASE asks the pattern only for the few lines that they let through.
 */
const nonFinite = `CASE WHEN line LIKE '%an%' OR line LIKE '%aN%' OR line LIKE '%An%' OR line LIKE '%AN%'
    OR line LIKE '%nf%' OR line LIKE '%nF%' OR line LIKE '%Nf%' OR line LIKE '%NF%'
  THEN regexp_matches(line, '[:,\\[]\\s*-?(?i:nan|inf)') ELSE false END`;
const trailingComma = `CASE WHEN line LIKE '%,}%' OR line LIKE '%,]%' THEN true
  WHEN line LIKE '% }%' OR line LIKE '% ]%' OR line LIKE '%\t}%' OR line LIKE '%\t]%'
  THEN regexp_matches(line, ',\\s+[}\\]]') ELSE false END`;
const noObject = `CASE WHEN len(keys) = 0 THEN json_type(line) <> 'OBJECT' ELSE false END`;
/** Parses every line once; `from` is a relation with a column `line`. */
async function surveyKeys(connection, from) {
    const kinds = `SELECT keys, count(*) AS n,
      count(*) FILTER (${nonFinite} OR ${trailingComma}) AS strange,
      count(*) FILTER (${noObject}) AS other
    FROM (SELECT line, TRY(json_keys(line)) AS keys FROM ${from}) GROUP BY keys`;
    await connection.run(`CREATE OR REPLACE TEMP TABLE key_lists AS ${kinds}`);
    const broken = `CASE WHEN keys IS NULL OR len(keys) <> len(list_distinct(keys)) THEN n ELSE other END`;
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT sum(n) AS n, sum(${broken}) AS broken, sum(greatest(${broken}, strange)) AS suspicious FROM key_lists`);
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, 'SELECT DISTINCT unnest(keys) AS key FROM key_lists ORDER BY key');
    await connection.run('DROP TABLE key_lists');
    const first = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT unnest(keys) AS key FROM (SELECT TRY(json_keys(line)) AS keys FROM ${from} LIMIT 1)`);
    const names = [...first, ...found].map(({ key }) => (0,duckdb_rows/* textOf */.b6)(key) ?? '');
    return {
        rows: (0,duckdb_rows/* integer */.nd)(counted?.n),
        broken: (0,duckdb_rows/* integer */.nd)(counted?.broken),
        suspicious: (0,duckdb_rows/* integer */.nd)(counted?.suspicious),
        names: [...new Set(names)],
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/utf8-check.js
var utf8_check = __webpack_require__(54304);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/jsonl-lines.js


const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** The engine takes no longer ones. */
const longestLine = 2_000_000;
/** What can be told of the lines without looking into them. */
class LineSurvey {
    lines = 0;
    longest = 0;
    blank = 0;
    /** Lines that end with a carriage return before the line feed. */
    crlf = 0;
    returns = 0;
    #utf8 = new utf8_check/* Utf8Check */.I();
    #before = 0;
    #last = lineFeed;
    get utf8() {
        return this.#utf8.valid;
    }
    feed(chunk) {
        this.#utf8.feed(chunk);
        const withReturns = chunk.includes(carriageReturn) || this.#last === carriageReturn;
        let start = 0;
        for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, start)) {
            const returned = withReturns && (at > 0 ? chunk[at - 1] : this.#last) === carriageReturn;
            this.#endLine(this.#before + at - start, returned);
            this.#before = 0;
            start = at + 1;
        }
        this.#before += chunk.length - start;
        this.#last = chunk.at(-1) ?? this.#last;
        if (withReturns)
            this.returns += count(chunk, carriageReturn);
    }
    end() {
        if (this.#before > 0)
            this.#endLine(this.#before, false);
    }
    #endLine(length, returned) {
        this.lines += 1;
        if (returned)
            this.crlf += 1;
        if (length === (returned ? 1 : 0))
            this.blank += 1;
        if (length > this.longest)
            this.longest = length;
    }
}
function count(chunk, byte) {
    let times = 0;
    for (let at = chunk.indexOf(byte); at !== -1; at = chunk.indexOf(byte, at + 1))
        times += 1;
    return times;
}
/** Line after line without its end; of one that is too long only the beginning. */
async function* linesIn(bytes) {
    let held = Buffer.alloc(0);
    for await (const chunk of bytes) {
        const lines = [];
        let start = 0;
        for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, start)) {
            lines.push(start === 0 ? Buffer.concat([held, chunk.subarray(0, at)]) : chunk.subarray(start, at));
            start = at + 1;
        }
        const rest = chunk.subarray(start);
        if (start > 0)
            held = rest;
        else if (held.length <= longestLine)
            held = Buffer.concat([held, rest]);
        yield lines;
    }
    if (held.length > 0)
        yield [held];
}
/** Why a line is no row; null where it is one, undefined where it is blank. */
function flawOf(line) {
    if (line.length > longestLine)
        return 'the line is longer than two megabytes';
    if (!(0,external_node_buffer_.isUtf8)(line))
        return 'the line is not UTF-8';
    const text = line.toString('utf8');
    if (/^[ \t\r]*$/.test(text))
        return undefined;
    const value = parsed(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return 'the line is no JSON object';
    }
    if (membersOf(text) !== Object.keys(value).length)
        return 'the line has a key twice';
    return loneSurrogate(text, value) ? 'the line holds half of a character' : null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Colons outside of texts and of what is nested. */
function membersOf(json) {
    const bare = json.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
    let depth = 0;
    let members = 0;
    for (const sign of bare) {
        if (sign === '{' || sign === '[')
            depth += 1;
        if (sign === '}' || sign === ']')
            depth -= 1;
        if (sign === ':' && depth === 1)
            members += 1;
    }
    return members;
}
/** Such an escape is JSON, but no text: UTF-8 cannot say it. */
function loneSurrogate(json, value) {
    return /\\u[dD]/.test(json) && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(value));
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/loaded.js
var loaded = __webpack_require__(60211);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/numbered-table.js
var numbered_table = __webpack_require__(76331);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/scratch-file.js
var scratch_file = __webpack_require__(42957);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(74496);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/text-file.js
var text_file = __webpack_require__(90208);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/jsonl-source.js











/** Only a file in which every line is a row is left to the engine as it lies there. */
async function openLines(connection, { text, table, copied }) {
    const survey = new LineSurvey();
    for await (const chunk of (0,text_file/* passingBytesOf */.yJ)(text))
        survey.feed(chunk);
    survey.end();
    const keys = await keysIfDirect(connection, text, survey);
    if (!keys)
        return openCopy(connection, text, table);
    const from = linesOf((0,external_node_path_.resolve)(text.path), (0,compression/* compressionOf */.MB)(text.path));
    const unreadable = { count: 0, faults: [] };
    const found = { rows: survey.lines, keys: keys.names, missing: [], unreadable };
    if (!copied) {
        return { ...found, from, row: 'row_number() OVER ()', readable: [(0,external_node_path_.resolve)(text.path)] };
    }
    await (0,numbered_table/* createNumberedTable */.T)(connection, {
        table,
        columns: 'line',
        from,
        refuse: (message) => notJsonl(text.path, message),
    });
    return { ...found, from: table, row: '"row"', readable: [] };
}
/** Undefined: the engine would read something else than what stands there. */
async function keysIfDirect(connection, text, survey) {
    const { lines, crlf, returns } = survey;
    const alike = survey.utf8 &&
        text.encoding === 'utf-8' &&
        survey.blank === 0 &&
        survey.longest <= longestLine &&
        (returns === 0 || (returns === crlf && crlf === lines)) &&
        // Once the connection is sealed, such a name cannot be told from a pattern.
        !/[*?[]/.test(text.path);
    if (!alike || lines === 0)
        return undefined;
    try {
        const from = linesOf((0,external_node_path_.resolve)(text.path), (0,compression/* compressionOf */.MB)(text.path));
        const keys = await surveyKeys(connection, from);
        return keys.suspicious === 0 && keys.rows === lines ? keys : undefined;
    }
    catch {
        // It says less of what is wrong than going through the lines does.
        return undefined;
    }
}
async function openCopy(connection, text, table) {
    return (0,scratch_file/* scratchFile */.L)(connection, async (target) => {
        const { rows, missing, unreadable } = await copyLines(text, target);
        const from = rows > 0 ? linesOf(target, 'none') : `(SELECT NULL::VARCHAR AS line LIMIT 0)`;
        await (0,numbered_table/* createNumberedTable */.T)(connection, {
            table,
            columns: 'line',
            from,
            refuse: (message) => notJsonl(text.path, message),
        });
        const keys = await surveyKeys(connection, table);
        if (keys.broken > 0 || keys.rows !== rows) {
            throw notJsonl(text.path, `It has ${rows} rows, but the engine finds ${keys.rows - keys.broken}.`);
        }
        return { from: table, row: '"row"', rows, keys: keys.names, missing, unreadable, readable: [] };
    });
}
/** Copies the lines that are rows. */
async function copyLines(text, target) {
    const missing = [];
    const faults = [];
    let lines = 0;
    let unreadable = 0;
    const copy = await (0,promises_.open)(target, 'w');
    try {
        for await (const some of linesIn((0,text_file/* bytesOf */.$$)(text))) {
            const kept = [];
            for (const line of some) {
                lines += 1;
                const flaw = flawOf(line);
                if (flaw === null) {
                    kept.push(withoutReturns(line), lineEnd);
                    continue;
                }
                missing.push(lines);
                if (flaw === undefined)
                    continue;
                unreadable += 1;
                if (faults.length < loaded/* shownFaults */.J9)
                    faults.push(faultOf(line, { path: text.path, number: lines, flaw }));
            }
            await copy.write(Buffer.concat(kept));
        }
    }
    finally {
        await copy.close();
    }
    return { rows: lines - missing.length, missing, unreadable: { count: unreadable, faults } };
}
const lineEnd = Buffer.from('\n');
/** In JSON a raw carriage return can only be a blank, but the engine would end the line there. */
function withoutReturns(line) {
    return line.includes(0x0d) ? Buffer.from(line.toString('utf8').replaceAll('\r', ' ')) : line;
}
function faultOf(line, { path, number, flaw }) {
    const value = line.subarray(0, 1000).toString('utf8').trim().slice(0, 200);
    return {
        message: `${path}:${number}: ${flaw}.`,
        example: { file: path, line: number, value },
    };
}
/** A sign that no JSON text holds keeps each line in one piece; what the engine objects to is thrown. */
function linesOf(path, compression) {
    const options = [
        'auto_detect = false',
        `columns = {'line': 'VARCHAR'}`,
        'header = false',
        `delim = '\u0001'`,
        `quote = ''`,
        `escape = ''`,
        `compression = ${(0,sql/* text */.Qq)(compression)}`,
        'strict_mode = false',
        'hive_partitioning = false',
    ];
    return `read_csv(${(0,sql/* file */.NJ)(path)}, ${(0,sql/* list */.p_)(options)})`;
}
function notJsonl(path, message) {
    return new errors/* UserError */.yo('data-unreadable', {
        what: `Cannot read ${path} as JSON lines.`,
        why: message,
        next: 'Check that the file is whole and has one JSON object a line.',
        file: path,
    });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/line-counter.js
/** Row → line, where some lines, in ascending order, did not become rows. */
function lineCounter(missing) {
    return (row) => {
        let line = row;
        for (const gap of missing)
            if (gap <= line)
                line += 1;
        return line;
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/jsonl.js







/** Opens files of one JSON object a line; a line that is none is kept apart and counted. */
async function loadJsonl(connection, source, schema) {
    const files = [];
    for (const [index, path] of source.paths.entries()) {
        files.push(await openFile(connection, { path, table: `${schema}.file${index}` }, source));
    }
    const names = [...new Set(files.flatMap(({ keys }) => keys))];
    const encodings = new Set(files.map(({ encoding }) => encoding));
    const shape = {
        format: 'jsonl',
        dialect: `one JSON object a line, ${[...encodings].join(' and ')}`,
        columns: names.map((name) => ({ name, type: 'json' })),
        doubtful: new Map(),
        header: [],
        notices: [],
    };
    const readable = files.flatMap((file) => file.readable);
    return { shape, files, rowsRead: (0,loaded/* rowsReadOf */.NW)(files), readable };
}
async function openFile(connection, { path, table }, { dialect, columns, copied = false }) {
    const text = await (0,text_file/* textFile */.Ex)(path, dialect.encoding);
    const lines = await openLines(connection, { text, table, copied });
    const zero = lines.keys.find((key) => key.includes('\u0000'));
    if (zero !== undefined)
        throw unspeakable(path, zero);
    const known = new Set(lines.keys);
    const wanted = [...new Set(columns.map((column) => column.source))].filter((key) => known.has(key));
    const lineOf = lineCounter(lines.missing);
    return {
        ...lines,
        path,
        encoding: text.encoding,
        from: withFields(lines.from, wanted),
        value: (name) => ({ kind: 'json', sql: fieldOf(name, wanted) }),
        written: (rows) => linesAt(connection, lines, rows),
        locate: async () => (row) => ({ line: lineOf(row) }),
    };
}
async function linesAt(connection, { from, row }, rows) {
    const first = `SELECT ${row} AS n, line FROM ${from} LIMIT ${Math.max(0, ...rows)}`;
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT n, line FROM (${first}) WHERE n IN (${(0,sql/* list */.p_)(['NULL', ...rows.map(String)])})`);
    return new Map(found.map(({ n, line }) => [(0,duckdb_rows/* integer */.nd)(n), (0,duckdb_rows/* textOf */.b6)(line) ?? '']));
}
/** All of the wanted keys at once: apart, each would parse the line again. */
function withFields(from, wanted) {
    if (wanted.length === 0)
        return from;
    const pointers = (0,sql/* list */.p_)(wanted.map((name) => (0,sql/* text */.Qq)(pointerTo(name))));
    return `(SELECT *, json_extract(line, [${pointers}]) AS fields FROM ${from})`;
}
function fieldOf(name, wanted) {
    const index = wanted.indexOf(name);
    return index === -1 ? `json_extract(line, ${(0,sql/* text */.Qq)(pointerTo(name))})` : `fields[${index + 1}]`;
}
/** RFC 6901, which takes every name there can be. */
function pointerTo(name) {
    return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
function unspeakable(path, key) {
    return new errors/* UserError */.yo('data-name', {
        what: `Cannot read ${path}.`,
        why: `Its key ${JSON.stringify(key)} holds a zero byte, with which no query can name it.`,
        next: 'Rename the key.',
        file: path,
    });
}


/***/ }),

/***/ 57697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers),
/* harmony export */   V: () => (/* binding */ spillPrefix)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** How the folders begin that the engine spills to. */
const spillPrefix = 'contender-spill-';
/** No statement runs so long, so that nobody needs a folder which has been still since then. */
const dayMs = 24 * 60 * 60 * 1000;
/** Removes what runs that were killed left behind; what cannot be removed is left to its owner. */
async function removeLeftovers(temporary, now = Date.now()) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporary).catch(() => []);
    const spills = names.filter((name) => name.startsWith(spillPrefix));
    await Promise.allSettled(spills.map(async (name) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name);
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder);
        if (now - mtimeMs > dayMs)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }));
}


/***/ }),

/***/ 98538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Uc: () => (/* binding */ readMachine),
/* harmony export */   ZY: () => (/* binding */ memoryBytes)
/* harmony export */ });
/* unused harmony export containerMemory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const mebibyte = 1024 * 1024;
/** Node itself, and what the engine holds beside its own account. */
const outsideEngine = 320 * mebibyte;
const leastMemory = 128 * mebibyte;
/** With less, threads hold so much at once that nothing is left to spill. */
const memoryOfThread = 128 * mebibyte;
/** Most of the memory that Node leaves, as many threads as it feeds, and nine tenths of the free disk. */
function limitsOf({ memoryBytes, threads, freeDiskBytes }) {
    const memory = Math.max(leastMemory, (memoryBytes - outsideEngine) * 0.85);
    return {
        memory_limit: mebibytes(memory),
        threads: String(Math.max(1, Math.min(threads, Math.floor(memory / memoryOfThread)))),
        ...(freeDiskBytes !== null && { max_temp_directory_size: mebibytes(freeDiskBytes * 0.9) }),
    };
}
function mebibytes(bytes) {
    return `${Math.floor(bytes / mebibyte)}MiB`;
}
/** Reads them of this machine; `folder` is where intermediate results would be spilled to. */
function readMachine(folder) {
    const disk = diskOf(folder);
    return {
        memoryBytes: memoryBytes(),
        // Knows the share of the processors that a container has.
        threads: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(),
        freeDiskBytes: disk && disk.bavail * disk.bsize,
    };
}
function diskOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(folder);
    }
    catch {
        return null;
    }
}
/** What the machine has, or the container on it may take. */
function memoryBytes() {
    return Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(), containerMemory('/'));
}
/**
 * The least limit of the control groups that this process is in, in bytes; infinite where there is none.
 * Both versions of the kernel's files are read, and a group's limit holds for all groups inside it.
 */
function containerMemory(root) {
    const limits = groupsIn(textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'proc/self/cgroup'))).flatMap(({ file, base, path }) => pathsUp(path).map((one) => bytesIn(textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, base, one, file)))));
    return Math.min(Number.POSITIVE_INFINITY, ...limits);
}
/** Lines such as `0::/user.slice` and `5:memory:/docker/1f`. */
function groupsIn(lines) {
    return lines.split('\n').flatMap((line) => {
        const [, controllers, path = '/'] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        if (controllers === '')
            return [{ base: 'sys/fs/cgroup', path, file: 'memory.max' }];
        return controllers?.split(',').includes('memory')
            ? [{ base: 'sys/fs/cgroup/memory', path, file: 'memory.limit_in_bytes' }]
            : [];
    });
}
/** `/a/b`, `/a`, and the root, which inside a container is the group itself. */
function pathsUp(path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '..');
    return [...names.keys(), names.length].map((depth) => names.slice(0, depth).join('/'));
}
function bytesIn(text) {
    return /^\d+\s*$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
}
function textAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 29554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AR: () => (/* binding */ isDuckDbHere),
  zY: () => (/* binding */ loadBindings),
  Gp: () => (/* binding */ loadDuckDb)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/package/pinned.js + 1 modules
var package_pinned = __webpack_require__(15466);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/install.js






/** The folder that holds the engine's `node_modules`; fetched, verified and unpacked when missing. */
async function installedFolder(environment) {
    const folder = folderIn(environment);
    if (!(await exists(folder))) {
        await install(folder, { environment, offlineFolder: (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'archives') });
    }
    return folder;
}
/** Whether that folder is there already. */
function isInstalled(environment) {
    return exists(folderIn(environment));
}
function folderIn(environment) {
    return (0,external_node_path_.join)(cacheFolder(environment), `duckdb-${(0,package_pinned/* pinnedVersion */.V2)()}-${(0,package_pinned/* platformName */.$r)()}`);
}
/** `RUNNER_TOOL_CACHE` on a runner, else the user's cache folder. */
function cacheFolder(environment) {
    const base = environment('RUNNER_TOOL_CACHE') ||
        environment('XDG_CACHE_HOME') ||
        ((0,external_node_os_.platform)() === 'win32' && environment('LOCALAPPDATA')) ||
        (0,external_node_path_.join)((0,external_node_os_.homedir)(), (0,external_node_os_.platform)() === 'darwin' ? 'Library/Caches' : '.cache');
    return (0,external_node_path_.join)(base, 'contender');
}
/**
 * Builds the folder aside and renames it: it exists whole or not at all, and of two jobs that do this
 * at once the second finds the first one's folder and throws its own away.
 */
async function install(folder, source) {
    // Most runs find the folder there, and need neither.
    const [{ download }, { unpack }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4482)]).then(__webpack_require__.bind(__webpack_require__, 94482)),
        Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(8209)]).then(__webpack_require__.bind(__webpack_require__, 38209)),
    ]);
    const building = `${folder}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        for (const pinned of (0,package_pinned/* packagesFor */.f4)((0,package_pinned/* platformName */.$r)())) {
            const archive = await download(pinned, source);
            await unpack(archive, (0,external_node_path_.join)(building, 'node_modules', pinned.name));
        }
        await (0,promises_.rename)(building, folder);
    }
    catch (error) {
        if (!(await exists(folder)))
            throw asUserError(error, folder);
    }
    finally {
        await (0,promises_.rm)(building, { recursive: true, force: true }).catch(() => undefined);
    }
}
function asUserError(error, folder) {
    const { code } = error;
    if (error instanceof errors/* UserError */.yo || code === undefined)
        return error;
    return new errors/* UserError */.yo('engine-unwritable', {
        what: `Cannot unpack the data engine into ${(0,external_node_path_.dirname)(folder)}.`,
        why: `The system answered ${code}; nothing was left behind.`,
        next: 'Free 100 MB there, or point RUNNER_TOOL_CACHE or XDG_CACHE_HOME to another folder.',
    }, { cause: error });
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/load.js







// Not written inside the call: a bundler would try to resolve it.
const api = '@duckdb/node-api';
const bindings = '@duckdb/node-bindings';
/**
 * Loads the native engine, which no bundle can carry: from the `node_modules` above this file when it
 * holds exactly the pinned version, else from the cache folder. Never from the working directory, which
 * may be a stranger's pull request.
 */
async function loadDuckDb(environment) {
    return (await loadEngine(environment)).api;
}
/** The bindings of the package that `loadDuckDb` gives. */
async function loadBindings(environment) {
    return (await loadEngine(environment)).bindings;
}
/** Whether `loadDuckDb` needs nothing to be fetched. */
async function isDuckDbHere(environment) {
    return besideUs() !== undefined || (await isInstalled(environment));
}
async function loadEngine(environment) {
    return besideUs() ?? fromFolder(await installedFolder(environment));
}
function besideUs() {
    const require = (0,external_node_module_.createRequire)(import.meta.url);
    try {
        const { version } = require(`${api}/package.json`);
        return version === (0,package_pinned/* pinnedVersion */.V2)() ? engineOf(require.resolve(api)) : undefined;
    }
    catch {
        return undefined;
    }
}
function fromFolder(folder) {
    try {
        const require = (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'index.js'));
        return engineOf(require.resolve(api));
    }
    catch (error) {
        throw new errors/* UserError */.yo('engine-broken', {
            what: `Cannot load the data engine in ${folder}.`,
            why: `${error.message.split('\n')[0]}.`,
            next: 'Delete that folder and run again; it will be fetched anew.',
        }, { cause: error });
    }
}
const engines = new Map();
/** `path`: the main file of the package. */
function engineOf(path) {
    const known = engines.get(path);
    if (known)
        return known;
    const require = (0,external_node_module_.createRequire)(path);
    const native = require(bindings);
    const engine = {
        api: (inOneFile()?.(require) ?? require(path)),
        bindings: native,
    };
    engines.set(path, engine);
    return engine;
}
/**
 * The JavaScript of the pinned package as the build lays it beside the bundle, a function of the `require` that finds
 * the native part; undefined where nothing was built. A hundred files take 30 ms more to be found and compiled.
 */
function inOneFile() {
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'duckdb-api.cjs');
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_module_.createRequire)(path)(path) : undefined;
}


/***/ }),

/***/ 60211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ shownFaults),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   NW: () => (/* binding */ rowsReadOf)
/* harmony export */ });
/** Text is parsed as a whole for each scan, of typed files a scan reads only the columns that it names. */
function isText({ loaded }) {
    const { format } = loaded.shape;
    return format === 'csv' || format === 'jsonl';
}
/** How many unreadable rows are shown. */
const shownFaults = 5;
/** What is known of the rows already, when the files are open. */
function rowsReadOf(files) {
    const read = {
        rows: files.reduce((sum, { rows }) => sum + rows, 0),
        emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
        unreadable: {
            count: files.reduce((sum, { unreadable }) => sum + unreadable.count, 0),
            faults: files.flatMap(({ unreadable }) => unreadable.faults).slice(0, shownFaults),
        },
    };
    return async () => read;
}


/***/ }),

/***/ 76331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createNumberedTable)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88539);

/** Copies rows into a table, each with its number from 1 in the order of the file. */
async function createNumberedTable(connection, { table, columns, from, refuse }) {
    const sql = `CREATE TABLE ${table} AS SELECT row_number() OVER () AS "row", ${columns} FROM ${from}`;
    await connection.run(sql).catch((error) => {
        throw refuse((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .engineMessage */ .g4)(error));
    });
}


/***/ }),

/***/ 15466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f4: () => (/* binding */ packagesFor),
  V2: () => (/* binding */ pinnedVersion),
  $r: () => (/* binding */ platformName)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/detect-libc/lib/detect-libc.js
var detect_libc = __webpack_require__(8772);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/pinned.json
const pinned_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"@duckdb/node-api","version":"1.5.5-r.5","integrity":"sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg=="},{"name":"@duckdb/node-bindings","version":"1.5.5-r.5","integrity":"sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg=="},{"name":"@duckdb/node-bindings-darwin-arm64","version":"1.5.5-r.5","integrity":"sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g=="},{"name":"@duckdb/node-bindings-darwin-x64","version":"1.5.5-r.5","integrity":"sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg=="},{"name":"@duckdb/node-bindings-linux-arm64","version":"1.5.5-r.5","integrity":"sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw=="},{"name":"@duckdb/node-bindings-linux-arm64-musl","version":"1.5.5-r.5","integrity":"sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ=="},{"name":"@duckdb/node-bindings-linux-x64","version":"1.5.5-r.5","integrity":"sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ=="},{"name":"@duckdb/node-bindings-linux-x64-musl","version":"1.5.5-r.5","integrity":"sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw=="},{"name":"@duckdb/node-bindings-win32-arm64","version":"1.5.5-r.5","integrity":"sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g=="},{"name":"@duckdb/node-bindings-win32-x64","version":"1.5.5-r.5","integrity":"sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA=="},{"name":"detect-libc","version":"2.1.2","integrity":"sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="}]');
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/pinned.js




const bindings = '@duckdb/node-bindings';
/** `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … : how DuckDB names its native packages. */
function platformName() {
    const musl = (0,external_node_os_.platform)() === 'linux' && (0,detect_libc.familySync)() === detect_libc.MUSL ? '-musl' : '';
    return `${(0,external_node_os_.platform)()}-${(0,external_node_os_.arch)()}${musl}`;
}
/** The packages that together are the engine on one platform. */
function packagesFor(name) {
    const native = `${bindings}-${name}`;
    const needed = ['@duckdb/node-api', bindings, 'detect-libc', native];
    const found = pinned_namespaceObject.filter((candidate) => needed.includes(candidate.name));
    if (found.length === needed.length)
        return found;
    const known = pinned_namespaceObject
        .filter((candidate) => candidate.name.startsWith(`${bindings}-`))
        .map((candidate) => candidate.name.slice(bindings.length + 1));
    throw new errors/* UserError */.yo('engine-platform', {
        what: `The data engine does not exist for ${name}.`,
        why: `DuckDB publishes it for ${known.join(', ')}.`,
        next: 'Use a runner of one of these kinds.',
    });
}
/** The version of the engine that all verdicts rest on. */
function pinnedVersion() {
    return pinned_namespaceObject.find((candidate) => candidate.name === '@duckdb/node-api')?.version ?? '';
}


/***/ }),

/***/ 67609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fS: () => (/* binding */ loadParquet),
  rl: () => (/* binding */ openParquetFile)
});

// UNUSED EXPORTS: quicklyRead

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var rows = __webpack_require__(88539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(74496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/footers.js


/** A larger dictionary page may hold more values than grouping by them is worth. */
const smallDictionary = 64 * 1024;
/** 15 of 16: writers leave the dictionary out where it does not pay, as in a short last row group. */
const [shareInDictionaries, wholeShare] = [15, 16];
/**
 * Places in a small dictionary take two bytes, values that are stored themselves four, and those of fewer cannot be
 * many: a writer whose dictionary is full stores the rest of a row group so, or as differences, which take less.
 */
const inDictionary = `data_page_offset - dictionary_page_offset BETWEEN 1 AND ${smallDictionary}
      AND total_uncompressed_size - ${smallDictionary} <= 2.5 * (num_values - coalesce(stats_null_count, 0))
      AND encodings NOT LIKE '%DELTA%'`;
/**
 * Reads the statistics of Parquet files, by column. A column that a file lacks, or whose name the footer
 * has twice, is left out; so is everything that not every row group states.
 */
async function readFooters(connection, paths) {
    if (paths.length === 0)
        return new Map();
    const files = `[${(0,sql/* list */.p_)(paths.map(sql/* text */.Qq))}]`;
    const found = await (0,rows/* rowsOf */.RO)(connection, statement(files));
    return new Map(found.map((row) => [
        (0,rows/* textOf */.b6)(row.name) ?? '',
        {
            nulls: row.nulls === null ? null : Number(row.nulls),
            range: rangeOf(row.low, row.high) ?? rangeOf(row.first, row.last),
            fewValues: row.few === true,
        },
    ]));
}
function statement(files) {
    const whole = (end) => `TRY_CAST(stats_${end}_value AS HUGEINT)`;
    const days = (end) => `(TRY_CAST(stats_${end}_value AS DATE) - DATE '1970-01-01')`;
    // A row group of nulls alone has no least value, and a value that was cut short is none.
    const known = (value, end) => `bool_and(${value} IS NOT NULL AND ${end}_is_exact IS DISTINCT FROM false OR stats_null_count = num_values)`;
    const least = (value) => `CASE WHEN ${known(value('min'), 'min')} THEN min(${value('min')}) END`;
    const greatest = (value) => `CASE WHEN ${known(value('max'), 'max')} THEN max(${value('max')}) END`;
    return `SELECT path_in_schema AS name,
    CASE WHEN count(stats_null_count) = count(*) THEN sum(stats_null_count) END AS nulls,
    ${least(whole)} AS low, ${greatest(whole)} AS high, ${least(days)} AS first, ${greatest(days)} AS last,
    coalesce(sum(num_values) FILTER (WHERE ${inDictionary}), 0) * ${wholeShare} >= sum(num_values) * ${shareInDictionaries} AS few
    FROM parquet_metadata(${files}) GROUP BY path_in_schema
    HAVING count(*) = (SELECT sum(num_row_groups) FROM parquet_file_metadata(${files}))
      AND sum(num_values) = (SELECT sum(num_rows) FROM parquet_file_metadata(${files}))`;
}
function rangeOf(low, high) {
    if (low === null || low === undefined || high === null || high === undefined)
        return null;
    return { low: BigInt(String(low)), high: BigInt(String(high)) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/parquet.js





/** As many rows as a row group often has are read in milliseconds, so that no footer has to be believed. */
const quicklyRead = 2 ** 17;
/** Opens Parquet files where they are; the rows are read when they are counted. */
async function loadParquet(connection, { paths }) {
    const files = [];
    for (const path of paths)
        files.push(await openParquetFile(connection, path));
    const { columns, doubtful } = joinSchemas(files);
    const faults = [...doubtful.values()].map((message) => {
        return { message, example: { file: paths[0] ?? '', value: null } };
    });
    const shape = {
        format: 'parquet',
        columns,
        doubtful,
        header: faults,
        notices: [],
    };
    const rows = {
        rows: files.reduce((sum, { rows }) => sum + rows, 0),
        emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
        unreadable: { count: 0, faults: [] },
    };
    const readable = paths.map((path) => (0,external_node_path_.resolve)(path));
    // A file without readable statistics is read instead.
    const footers = rows.rows > quicklyRead
        ? await readFooters(connection, readable).catch(() => new Map())
        : new Map();
    return { shape, files, rowsRead: async () => rows, readable, footers };
}
async function openParquetFile(connection, path) {
    if (/[*?[]/.test(path))
        throw patternName(path);
    const file = (0,sql/* text */.Qq)((0,external_node_path_.resolve)(path));
    const ask = (sql) => (0,rows/* rowsOf */.RO)(connection, sql).catch((error) => {
        throw unreadable(path, error);
    });
    // A folder called a=1 is no column, and hides none of the file.
    const source = `${file}, hive_partitioning = false`;
    const described = await ask(`DESCRIBE SELECT * FROM read_parquet(${source})`);
    const [counted] = await ask(`SELECT count(*) AS n FROM read_parquet(${source})`);
    if ((0,rows/* integer */.nd)(counted?.n) <= quicklyRead)
        await doubtFooters(connection);
    const names = columnNames(await ask(`SELECT name, num_children FROM parquet_schema(${file})`));
    const taken = names.find((name) => name.toLowerCase() === rowColumn);
    if (taken !== undefined)
        throw takenName(path, taken);
    const columns = described.map((row, index) => ({
        name: names[index] ?? '',
        stored: (0,sql/* identifier */.Cv)((0,rows/* textOf */.b6)(row.column_name) ?? ''),
        type: (0,rows/* textOf */.b6)(row.column_type) ?? '',
    }));
    const types = new Map(columns.map(({ name, type }) => [name, type]));
    const stored = new Map(columns.map((column) => [column.name, column.stored]));
    return {
        path,
        types,
        unclear: unclearNames(path, names),
        rows: (0,rows/* integer */.nd)(counted?.n),
        from: `read_parquet(${source}, ${rowColumn} = true)`,
        row: `${rowColumn} + 1`,
        pick: (rows) => `${rowColumn} IN (${(0,sql/* list */.p_)(rows.map((row) => String(row - 1)))})`,
        value: (name) => ({
            kind: 'native',
            sql: stored.get(name) ?? 'NULL',
            type: types.get(name) ?? '',
        }),
        locate: async () => (row) => ({ row }),
    };
}
/**
 * The columns' names as the file has them, in its order: the engine gives another one to a column whose name
 * differs from an earlier one in nothing or in case alone. The schema is a tree, each branch after its root.
 */
function columnNames([, ...elements]) {
    const names = [];
    let below = 0;
    for (const { name, num_children } of elements) {
        if (below === 0)
            names.push((0,rows/* textOf */.b6)(name) ?? '');
        else
            below -= 1;
        below += (0,rows/* integer */.nd)(num_children);
    }
    return names;
}
function unclearNames(path, names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const unclear = new Map();
    for (const [name, count] of counts) {
        const shown = JSON.stringify(name);
        if (count > 1)
            unclear.set(name, `${path} has ${count} columns ${shown}.`);
        if (name.includes('\u0000')) {
            unclear.set(name, `${path} has a column ${shown}, which no query can name.`);
        }
    }
    return unclear;
}
/** Where a footer's range answers a condition the engine itself does not look at the values any more. */
async function doubtFooters(connection) {
    await connection.run("SET disabled_optimizers = 'statistics_propagation'");
}
/** What the engine calls the number of a row, from 0. */
const rowColumn = 'file_row_number';
function takenName(path, name) {
    return new errors/* UserError */.yo('data-name', {
        what: `Cannot read ${path}.`,
        why: `It has a column "${name}", and so the engine calls the numbers of the rows.`,
        next: 'Rename the column.',
        file: path,
    });
}
/** After the connection is sealed such a name cannot be told from a pattern. */
function patternName(path) {
    return new errors/* UserError */.yo('data-name', {
        what: `Cannot read ${path}.`,
        why: 'The engine takes *, ? and [ in a path for a pattern.',
        next: 'Rename the file or the folder.',
        file: path,
    });
}
function unreadable(path, error) {
    return new errors/* UserError */.yo('data-unreadable', {
        what: `Cannot read ${path} as Parquet.`,
        why: (0,rows/* engineMessage */.g4)(error),
        next: 'Check that the file is whole and is what its name says.',
        file: path,
    });
}
/** The columns that every file has with one and the same type. */
function joinSchemas(files) {
    const doubtful = new Map();
    const names = [...new Set(files.flatMap(({ types }) => [...types.keys()]))];
    for (const name of names) {
        const shown = JSON.stringify(name);
        const unclear = files.find((file) => file.unclear.has(name))?.unclear.get(name);
        if (unclear !== undefined) {
            doubtful.set(name, unclear);
            continue;
        }
        const lacking = files.find(({ types }) => !types.has(name));
        if (lacking)
            doubtful.set(name, `${lacking.path} has no column ${shown}, another file has.`);
        const types = [...new Set(files.map((file) => file.types.get(name)))];
        if (!lacking && types.length > 1) {
            doubtful.set(name, `The column ${shown} is ${types.join(' in one file and ')} in another.`);
        }
    }
    const columns = names
        .filter((name) => !doubtful.has(name))
        .map((name) => ({ name, type: files[0]?.types.get(name) ?? '' }));
    return { columns, doubtful };
}


/***/ }),

/***/ 45366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88539);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72661);


/** What is wrong with the text of a statement holds no value of the data; what went wrong on the way may. */
function reasonOf(error, sensitive) {
    if (error instanceof _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9)
        return error.message;
    const message = String(error).replace(/^Error: /, '');
    const harmless = /^(Binder|Catalog|Parser|INTERRUPT|Permission|Out of Memory) Error/.test(message);
    if (sensitive && !harmless)
        return 'the reason may show sensitive values, so it is hidden.';
    return misspelt(message) ?? (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .engineMessage */ .g4)(error);
}
/** The engine tells what a name may have meant on a second line. */
function misspelt(message) {
    const name = /Referenced column "(.*)" not found/.exec(message)?.[1];
    const candidates = /Candidate bindings: (.*)/.exec(message)?.[1];
    return name !== undefined && candidates !== undefined
        ? `There is no column "${name}"; did you mean ${candidates}?`
        : undefined;
}


/***/ }),

/***/ 88539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g4: () => (/* binding */ engineMessage),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/** All rows of a query that yields few. */
async function rowsOf(connection, sql) {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJson();
}
/**
 * The row of a query that yields one, as a statement of aggregates does. Streamed: results that were made whole
 * stay until the garbage collector looks, and 500 of twelve aggregates held 190 MB, for 50 so. Another statement on the
 * same connection breaks a stream off: wait for the row first.
 */
async function rowOf(connection, sql) {
    const reader = await connection.streamAndReadAll(sql);
    const [row] = reader.getRowObjectsJson();
    if (!row)
        throw new Error('The statement gave no row.');
    return row;
}
/** The first line of what DuckDB says, without its advice for its own users. */
function engineMessage(error) {
    const message = error instanceof Error ? error.message : String(error);
    const [sentence = ''] = message.split('\n');
    return sentence.replace(/^(Error: )?([A-Z][\w ]+ Error: )?/, '').replace(/[.!]*$/, '.');
}
function integer(value) {
    return Number(value ?? 0);
}
function textOf(value) {
    return value === null || value === undefined ? null : String(value);
}


/***/ }),

/***/ 42957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scratchFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _leftover_spills_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57697);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88539);




/** Gives `use` the path of a file beside what the engine spills, and removes it afterwards. */
async function scratchFile(connection, use) {
    const [row] = await (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(connection, `SELECT current_setting('temp_directory') AS folder`);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(row?.folder) ?? '');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(beside, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(beside, _leftover_spills_js__WEBPACK_IMPORTED_MODULE_2__/* .spillPrefix */ .V));
    try {
        return await use((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'rows'));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 74496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** A name as DuckDB takes it, whatever characters it has. */
function identifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text literal; DuckDB knows no escape but the doubled quote, and its parser stops at a NUL. */
function text(value) {
    const parts = value.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`);
    return parts.length > 1 ? `(${parts.join(' || chr(0) || ')})` : parts.join('');
}
/** The path of one file, whose name may hold what would otherwise match others. */
function file(path) {
    return text(path.replace(/[*?[]/g, '[$&]'));
}
/** A number literal: whole numbers exactly, all others as doubles and never as decimals. */
function number(value) {
    if (Number.isSafeInteger(value))
        return String(value);
    const digits = String(value);
    return digits.includes('e') ? digits : `${digits}e0`;
}
function list(items) {
    return items.join(', ');
}


/***/ }),

/***/ 72661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ Stopped),
/* harmony export */   RV: () => (/* binding */ askOnce),
/* harmony export */   Xy: () => (/* binding */ askInChunks),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88539);

/** A statement that takes longer is stopped, so that a run ends and says why. */
const longestMinutes = 30;
/** Says that a statement took too long. */
class Stopped extends Error {
    name = 'INTERRUPT Error';
}
/** The rows of a query that yields few, and the time it took; it is interrupted when it takes too long. */
async function ask(connection, sql, minutes = longestMinutes) {
    const start = performance.now();
    const rows = await inTime(connection, minutes, () => (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(connection, sql));
    return { rows, ms: performance.now() - start };
}
/** The same of a query that yields one row. */
async function askOnce(connection, sql) {
    const start = performance.now();
    const row = await inTime(connection, longestMinutes, () => (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowOf */ .OB)(connection, sql));
    return { row, ms: performance.now() - start };
}
/**
 * Hands over the rows of a query that yields many while it runs, until `take` wants no more of them. A query
 * that fails on the way ends like one that is done: who asks has to know how many rows there are.
 */
async function askInChunks(connection, sql, take) {
    const start = performance.now();
    await inTime(connection, longestMinutes, async () => {
        for await (const chunk of await connection.stream(sql)) {
            if (!take(chunk))
                return;
        }
    });
    return { ms: performance.now() - start };
}
async function inTime(connection, minutes, work) {
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        connection.interrupt();
    }, minutes * 60_000);
    const stopped = () => new Stopped(`It was stopped after ${minutes} minutes.`);
    try {
        const found = await work();
        if (late)
            throw stopped();
        return found;
    }
    catch (error) {
        throw late ? stopped() : error;
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 90208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Ex: () => (/* binding */ textFile),
/* harmony export */   yJ: () => (/* binding */ passingBytesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95546);


const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
const utf16Marks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
/**
 * What the first bytes and the contract say of the encoding. Only a mark is proof; without one a text is
 * UTF-8 unless the contract says otherwise. Two that disagree throw: one of them is wrong.
 */
async function textFile(path, promised) {
    const first = await firstBytes(path);
    const marked = utf16Marks.some((mark) => first.indexOf(mark) === 0);
    const found = marked ? 'utf-16' : first.indexOf(utf8Mark) === 0 ? 'utf-8' : undefined;
    if (found && promised && found !== promised)
        throw otherEncoding(path, found, promised);
    if (promised === 'utf-16' && !marked && first.length > 0)
        throw withoutMark(path);
    return { path, encoding: promised ?? found ?? 'utf-8' };
}
/** The text as UTF-8, without a byte order mark. Bytes that are no UTF-8 are passed on as they are. */
function bytesOf(text) {
    return bytesFrom(text, _compression_js__WEBPACK_IMPORTED_MODULE_1__/* .decompressed */ .ji);
}
/** The same in chunks that are only valid until the next one is asked for. */
function passingBytesOf(text) {
    return bytesFrom(text, _compression_js__WEBPACK_IMPORTED_MODULE_1__/* .passing */ .qO);
}
async function* bytesFrom({ path, encoding }, read) {
    if (encoding !== 'utf-8') {
        yield* transcoded(path, encoding);
        return;
    }
    let marked = true;
    let held = Buffer.alloc(0);
    for await (const chunk of read(path)) {
        if (!marked) {
            yield chunk;
            continue;
        }
        held = Buffer.concat([held, chunk]);
        if (held.length < utf8Mark.length)
            continue;
        marked = false;
        yield held.indexOf(utf8Mark) === 0 ? held.subarray(utf8Mark.length) : held;
    }
    if (marked && held.length > 0)
        yield held;
}
async function* transcoded(path, encoding) {
    if (encoding === 'latin-1') {
        // Not TextDecoder: its latin-1 is windows-1252, which has other signs from 0x80 to 0x9f.
        for await (const chunk of (0,_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .decompressed */ .ji)(path))
            yield Buffer.from(chunk.toString('latin1'));
        return;
    }
    const bigEndian = (await firstBytes(path)).indexOf(utf16Marks[1]) === 0;
    const decoder = new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le', { fatal: true });
    const decode = (chunk) => {
        try {
            return Buffer.from(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
        }
        catch (error) {
            throw brokenUtf16(path, error);
        }
    };
    for await (const chunk of (0,_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .decompressed */ .ji)(path))
        yield decode(chunk);
    yield decode();
}
async function firstBytes(path) {
    let first = Buffer.alloc(0);
    for await (const chunk of (0,_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .decompressed */ .ji)(path)) {
        first = Buffer.concat([first, chunk]);
        if (first.length >= utf8Mark.length)
            break;
    }
    return first.subarray(0, utf8Mark.length);
}
function otherEncoding(path, found, promised) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-encoding', {
        what: `${path} is not ${promised}.`,
        why: `It starts with the byte order mark of ${found}, but the contract says that it is ${promised}.`,
        next: `Write "encoding: ${found}" in the contract, or save the file as ${promised}.`,
        file: path,
    });
}
function withoutMark(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-encoding', {
        what: `${path} has no byte order mark.`,
        why: 'The contract says that it is utf-16, and without the mark nobody knows which byte of two comes first.',
        next: 'Save the file as UTF-16 with a byte order mark, or as UTF-8.',
        file: path,
        line: 1,
    });
}
function brokenUtf16(path, error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-encoding', {
        what: `${path} is not UTF-16 to its end.`,
        why: 'Half a character stands in it, or it was cut off.',
        next: 'Save the file anew, as UTF-8 if you can.',
        file: path,
    }, { cause: error });
}


/***/ }),

/***/ 54304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Utf8Check)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Says of chunk after chunk whether all of it so far is UTF-8. */
class Utf8Check {
    #rest = Buffer.alloc(0);
    #valid = true;
    feed(chunk) {
        if (!this.#valid)
            return;
        const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
        const end = wholeCharacters(bytes);
        this.#valid = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, end));
        // The chunk may be filled anew.
        this.#rest = Buffer.from(bytes.subarray(end));
    }
    /** Call after the last chunk: half a character at the end is none. */
    get valid() {
        return this.#valid && this.#rest.length === 0;
    }
}
/** Where the last character begins if it is not complete yet, else the length. */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80)
            return bytes.length;
        if (byte < 0xc0)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return length > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}


/***/ })

};
