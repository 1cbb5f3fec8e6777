export const id = 90;
export const ids = [90];
export const modules = {

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ loadArrow)
});

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/connect.js + 3 modules
var connect = __webpack_require__(6722);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(3284);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var rows = __webpack_require__(8539);
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
        const arrow = await __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 7236));
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

/***/ 5546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_3___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   ji: () => (/* binding */ decompressed),
/* harmony export */   ol: () => (/* binding */ uncompressedName),
/* harmony export */   qO: () => (/* binding */ passing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3284);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9243);





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

/***/ 6722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o5: () => (/* binding */ closeDuckDb),
  EQ: () => (/* binding */ connectDuckDb),
  wg: () => (/* binding */ packageOf),
  od: () => (/* binding */ seal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/limits.js




const mebibyte = 1024 * 1024;
/** Node itself, and what the engine holds beside its own account. */
const outsideEngine = 320 * mebibyte;
const leastMemory = 128 * mebibyte;
/** Most of the memory that Node leaves, and nine tenths of the free disk. */
function limitsOf({ memoryBytes, threads, freeDiskBytes }) {
    const memory = Math.max(leastMemory, (memoryBytes - outsideEngine) * 0.85);
    return {
        memory_limit: mebibytes(memory),
        threads: String(Math.max(1, threads)),
        ...(freeDiskBytes !== null && { max_temp_directory_size: mebibytes(freeDiskBytes * 0.9) }),
    };
}
function mebibytes(bytes) {
    return `${Math.floor(bytes / mebibyte)}MiB`;
}
/** Reads them of this machine; `folder` is where intermediate results would be spilled to. */
async function readMachine(folder) {
    const disk = await (0,promises_.statfs)(folder).catch(() => null);
    return {
        memoryBytes: Math.min((0,external_node_os_.totalmem)(), containerMemory('/')),
        // Knows the share of the processors that a container has.
        threads: (0,external_node_os_.availableParallelism)(),
        freeDiskBytes: disk && disk.bavail * disk.bsize,
    };
}
/**
 * The least limit of the control groups that this process is in, in bytes; infinite where there is none.
 * Both versions of the kernel's files are read, and a group's limit holds for all groups inside it.
 */
function containerMemory(root) {
    const limits = groupsIn(textAt((0,external_node_path_.join)(root, 'proc/self/cgroup'))).flatMap(({ file, base, path }) => pathsUp(path).map((one) => bytesIn(textAt((0,external_node_path_.join)(root, base, one, file)))));
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
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/package/pinned.js + 1 modules
var package_pinned = __webpack_require__(5466);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/install.js






/** The folder that holds the engine's `node_modules`; fetched, verified and unpacked when missing. */
async function installedFolder(environment) {
    const cache = cacheFolder(environment);
    const folder = (0,external_node_path_.join)(cache, `duckdb-${(0,package_pinned/* pinnedVersion */.V2)()}-${(0,package_pinned/* platformName */.$r)()}`);
    if (!(await exists(folder))) {
        await install(folder, { environment, offlineFolder: (0,external_node_path_.join)(cache, 'archives') });
    }
    return folder;
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
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 7174)),
        Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 8209)),
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
/**
 * Loads the native engine, which no bundle can carry: from the `node_modules` above this file when it
 * holds exactly the pinned version, else from the cache folder. Never from the working directory, which
 * may be a stranger's pull request.
 */
async function loadDuckDb(environment) {
    return besideUs() ?? fromFolder(await installedFolder(environment));
}
function besideUs() {
    const require = (0,external_node_module_.createRequire)(import.meta.url);
    try {
        const { version } = require(`${api}/package.json`);
        return version === (0,package_pinned/* pinnedVersion */.V2)() ? require(api) : undefined;
    }
    catch {
        return undefined;
    }
}
function fromFolder(folder) {
    try {
        return (0,external_node_module_.createRequire)((0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, 'index.js')))(api);
    }
    catch (error) {
        throw new errors/* UserError */.yo('engine-broken', {
            what: `Cannot load the data engine in ${folder}.`,
            why: `${error.message.split('\n')[0]}.`,
            next: 'Delete that folder and run again; it will be fetched anew.',
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/connect.js







/**
 * A fresh in-memory database with deterministic settings, within the limits of this machine; it spills to
 * a folder of its own. Close it with `closeDuckDb`.
 */
async function connectDuckDb(environment) {
    const duckdb = await loadDuckDb(environment);
    const temporary = environment('RUNNER_TEMP') || (0,external_node_os_.tmpdir)();
    const folder = (0,external_node_path_.join)(temporary, `contender-${(0,external_node_crypto_.randomUUID)()}`);
    const instance = await duckdb.DuckDBInstance.create(':memory:', {
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        ...limitsOf(await readMachine(temporary)),
        temp_directory: folder,
    });
    const connection = await instance.connect();
    databases.set(connection, { duckdb, instance, folder });
    await connection.run("SET TimeZone = 'UTC'");
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
    (0,external_node_fs_.rmSync)(database.folder, { recursive: true, force: true });
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
    await connection.run(`SET allowed_paths = [${(0,sql/* list */.p_)(paths.map(sql/* text */.Qq))}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ loadCsv)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
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

const lineFeeds = lineFeed * 0x01010101;
/**
 * Shows each record of a chunk in which only separators and line ends mean anything, by its fields and its
 * length; a carriage return may stand only before a line feed. Answers where the last record, which has not
 * ended yet, begins.
 */
function countRecords(chunk, { separator, fields: begun, bytes: before }, show) {
    const end = chunk.lastIndexOf(lineFeed) + 1;
    // Words must begin at a multiple of four.
    const bytes = chunk.byteOffset % 4 === 0 ? chunk : new Uint8Array(chunk);
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, end >> 2);
    const separators = separator * 0x01010101;
    let fields = begun;
    let begin = -before;
    for (let word = 0; word <= words.length; word += 1) {
        // The last word, cut short, is looked at byte by byte, as are those with a line feed.
        const four = words[word] ?? lineFeeds;
        if (zeroBytes(four ^ lineFeeds) === 0) {
            const found = zeroBytes(four ^ separators);
            if (found !== 0)
                fields += Math.imul(found >>> 7, 0x01010101) >>> 24;
            continue;
        }
        const stop = Math.min(word * 4 + 4, end);
        for (let at = word * 4; at < stop; at += 1) {
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

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/utf8-check.js
var utf8_check = __webpack_require__(4304);
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
var text_file = __webpack_require__(208);
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
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/compression.js
var compression = __webpack_require__(5546);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/loaded.js
var loaded = __webpack_require__(211);
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

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var rows = __webpack_require__(8539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/scratch-file.js
var scratch_file = __webpack_require__(2957);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
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
    await createTable(connection, { table, from: direct, path: text.path });
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
        await createTable(connection, { table, from, path: text.path });
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
async function createTable(connection, { table, from, path }) {
    const sql = `CREATE TABLE ${table} AS SELECT row_number() OVER () AS "row", * FROM ${from}`;
    await connection.run(sql).catch((error) => {
        throw notCsv(path, (0,rows/* engineMessage */.g4)(error));
    });
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

/***/ 2713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5546);


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

/***/ 8303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ loadJsonl)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/compression.js
var compression = __webpack_require__(5546);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var duckdb_rows = __webpack_require__(8539);
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
var utf8_check = __webpack_require__(4304);
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
var loaded = __webpack_require__(211);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/scratch-file.js
var scratch_file = __webpack_require__(2957);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/text-file.js
var text_file = __webpack_require__(208);
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
    await createTable(connection, { table, from, path: text.path });
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
        await createTable(connection, { table, from, path: text.path });
        const keys = await surveyKeys(connection, table);
        if (keys.broken > 0 || keys.rows !== rows) {
            throw notJsonl(text.path, `It has ${rows} rows, but the engine finds ${keys.rows - keys.broken}.`);
        }
        return { from: table, row: '"row"', rows, keys: keys.names, missing, unreadable, readable: [] };
    });
}
async function createTable(connection, { table, from, path }) {
    const sql = `CREATE TABLE ${table} AS SELECT row_number() OVER () AS "row", line FROM ${from}`;
    await connection.run(sql).catch((error) => {
        throw notJsonl(path, (0,duckdb_rows/* engineMessage */.g4)(error));
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

/***/ 211:
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

/***/ 5466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f4: () => (/* binding */ packagesFor),
  V2: () => (/* binding */ pinnedVersion),
  $r: () => (/* binding */ platformName)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/detect-libc/lib/detect-libc.js
var detect_libc = __webpack_require__(8772);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
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

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fS: () => (/* binding */ loadParquet),
  rl: () => (/* binding */ openParquetFile)
});

// UNUSED EXPORTS: quicklyRead

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var rows = __webpack_require__(8539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/footers.js


/** A larger dictionary page may hold more values than grouping by them is worth. */
const smallDictionary = 64 * 1024;
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
    coalesce(bool_and(data_page_offset - dictionary_page_offset BETWEEN 1 AND ${smallDictionary}), false)
      AND count(dictionary_page_offset) = count(*) AS few
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

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scratchFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8539);



/** Gives `use` the path of a file beside what the engine spills, and removes it afterwards. */
async function scratchFile(connection, use) {
    const [row] = await (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(connection, `SELECT current_setting('temp_directory') AS folder`);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(row?.folder) ?? '');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(beside, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(beside, 'contender-'));
    try {
        return await use((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'rows'));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 4496:
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

/***/ 208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Ex: () => (/* binding */ textFile),
/* harmony export */   yJ: () => (/* binding */ passingBytesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5546);


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

/***/ 4304:
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


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Makes a folder and those above it. Node's own `recursive` never returns where the system says
 * "no such folder" below one that is there: in a deleted working directory, or under /proc.
 */
async function makeFolder(path) {
    const error = await tried(path);
    if (error?.code !== 'ENOENT')
        return accept(path, error);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        throw error;
    await makeFolder(parent);
    return accept(path, await tried(path));
}
async function accept(path, error) {
    if (!error)
        return;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!folder?.isDirectory())
        throw error;
}
async function tried(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).then(() => undefined, (error) => error);
}


/***/ }),

/***/ 5496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6267);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1755);



/** Completes an outcome, and leaves it with its Markdown in the output folder. */
async function conclude(open, { inputDigests, markdown, placed = [], ...parts }) {
    const { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt } = open.context;
    const run = { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt };
    const durationMs = open.now().getTime() - Date.parse(startedAt);
    const provenance = { ...run, inputDigests, durationMs };
    const findings = parts.findings.map((finding) => {
        return finding.file ? { ...finding, file: open.fromRoot(finding.file) } : finding;
    });
    // The compiler cannot join a generic name with its member of the union.
    const outcome = {
        schema: 'contender/outcome@1',
        ...parts,
        // Names of others stand in it, and it is printed where a runner reads along.
        title: (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(parts.title, 600),
        findings: [...findings, ...placed],
        provenance,
    };
    return write(open, outcome, markdown);
}
async function write(open, outcome, markdown) {
    const file = fileName(`${outcome.command}-${outcome.key}`);
    const paths = {
        verdict: outcome.verdict,
        outcome: open.output.path(`outcomes/${file}.json`),
        report: open.output.path(`reports/${file}.md`),
    };
    const complete = { ...outcome, outputs: { ...outcome.outputs, ...paths } };
    await open.output.write(`reports/${file}.md`, markdown ?? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)([complete]));
    await open.output.write(`outcomes/${file}.json`, `${JSON.stringify(complete, null, 2)}\n`);
    return complete;
}
const longestName = 180;
/**
 * Different keys never share a file: what does not belong in a file name is percent-encoded, and a
 * name too long for a disk ends in its digest.
 */
function fileName(text) {
    const name = encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16)}`;
    });
    return name.length <= longestName
        ? name
        : `${name.slice(0, longestName - 17)}-${(0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 16)}`;
}


/***/ }),

/***/ 9610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errored)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5496);


/** The outcome of a command that could not judge: never a pass, and no stack trace. */
async function errored(command, open, { key, error }) {
    const problems = problemsOf(error);
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    const parts = {
        command,
        key,
        verdict: 'errored',
        exitCode: 2,
        title: `${command} could not judge: ${first?.what ?? 'unknown'}${more}`,
        subject: { model: null, digest: null },
        findings: problems.map(({ code, what, why, next, ...place }) => {
            return { level: 'error', rule: code, message: `${what} ${why} ${next}`, ...place };
        }),
        outputs: {},
        result: null,
        inputDigests: {},
    };
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(open, parts).catch(() => (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)({ ...open, output: nowhere }, parts));
}
/** Where nothing can be written, the outcome is still shown. */
const nowhere = { path: () => '', write: async () => undefined, remove: async () => undefined };
function problemsOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return error.problems;
    const message = error instanceof Error ? error.message : String(error);
    return [
        {
            code: 'internal',
            what: 'Contender itself failed.',
            why: `${message.split('\n')[0]}.`,
            next: 'Please report this with the inputs that led to it.',
        },
    ];
}


/***/ }),

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ distanceFrom),
/* harmony export */   Lz: () => (/* binding */ decideByInterval),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   wC: () => (/* binding */ isAboutChange)
/* harmony export */ });
/** Which operators speak about the change, and so need a baseline. */
const changeOperators = ['no-worse', 'better', 'point'];
function isAboutChange(operator) {
    return changeOperators.includes(operator);
}
/** The claim of an operator with its bound in the metric's unit; only "better: 0" excludes its bound. */
function claimOf(operator, bound, baseline) {
    const slack = 1e-12 * Math.max(1, Math.abs(bound), Math.abs(baseline ?? 0));
    switch (operator) {
        case 'no-worse':
        case 'point':
            return { threshold: -bound, side: 'at-or-above', slack };
        case 'better':
            return { threshold: bound, side: bound === 0 ? 'above' : 'at-or-above', slack };
        case 'at-least':
            return { threshold: bound, side: 'at-or-above', slack };
        case 'at-most':
            return { threshold: bound, side: 'at-or-below', slack };
    }
}
/** Whether the claim is true of one value. */
function holds({ threshold, side, slack }, value) {
    switch (side) {
        case 'at-or-above':
            return value >= threshold - slack;
        case 'above':
            return value > threshold + slack;
        case 'at-or-below':
            return value <= threshold + slack;
    }
}
/** Proven if it holds at the worse end of the interval, refuted if it does not even at the better end. */
function decideByInterval(claim, { lower, upper }) {
    const [worse, better] = claim.side === 'at-or-below' ? [upper, lower] : [lower, upper];
    if (holds(claim, worse))
        return 'passed';
    return holds(claim, better) ? 'undecided' : 'failed';
}
/** How far the estimate lies from the threshold; 0 on the bound, up to rounding. */
function distanceFrom({ threshold, slack }, estimate) {
    const distance = Math.abs(estimate - threshold);
    return distance <= slack ? 0 : distance;
}


/***/ }),

/***/ 805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ flipsWithin),
/* harmony export */   o: () => (/* binding */ flipsOf)
/* harmony export */ });
/** On how many rows only one model is right; null for regression, where no answer is simply right. */
function flipsOf(rows) {
    return rows.task === 'regression' ? null : flipsWithin(rows, undefined);
}
/** The same among the rows of one class, by its index; among all rows when it is left out. */
function flipsWithin({ labels, baseline, candidate }, classIndex) {
    let [fixed, broken, n] = [0, 0, 0];
    for (const [row, label] of labels.entries()) {
        if (classIndex !== undefined && label !== classIndex)
            continue;
        n += 1;
        const wasRight = baseline.predicted[row] === label;
        const isRight = candidate.predicted[row] === label;
        if (isRight && !wasRight)
            fixed += 1;
        if (wasRight && !isRight)
            broken += 1;
    }
    return { fixed, broken, n };
}


/***/ }),

/***/ 7653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ ofBoth),
/* harmony export */   r7: () => (/* binding */ undefinedBecause),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
function defined(value) {
    return { kind: 'defined', value };
}
function undefinedBecause(why) {
    return { kind: 'undefined', why };
}
/** The same for both models; the first that has no value says why, by name. */
function ofBoth(rows, measure) {
    const baseline = measure(rows.baseline);
    if (baseline.kind === 'undefined')
        return undefinedBecause(`Baseline: ${baseline.why}`);
    const candidate = measure(rows.candidate);
    if (candidate.kind === 'undefined')
        return undefinedBecause(`Candidate: ${candidate.why}`);
    return defined({ baseline: baseline.value, candidate: candidate.value });
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _8: () => (/* binding */ metricFor),
  SB: () => (/* binding */ metricNamed),
  Zv: () => (/* binding */ metricNames),
  Ps: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./.build/domain/statistics/bisection.js
var bisection = __webpack_require__(2883);
// EXTERNAL MODULE: ./.build/domain/statistics/continued-fraction.js
var continued_fraction = __webpack_require__(9459);
// EXTERNAL MODULE: ./.build/domain/statistics/deviance.js
var statistics_deviance = __webpack_require__(9094);
;// CONCATENATED MODULE: ./.build/domain/statistics/beta.js



/** The regularised incomplete beta function I_x(a, b) and 1 − I_x(a, b), for a, b > 0. */
function betaTails({ x, complement }, a, b) {
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (complement <= 0)
        return { lower: 1, upper: 0 };
    if (x * (a + b + 2) > a + 1) {
        const { lower, upper } = betaTails({ x: complement, complement: x }, b, a);
        return { lower: upper, upper: lower };
    }
    const lower = density({ x, complement }, a, b) / a / fraction(x, a, b);
    return { lower, upper: 1 - lower };
}
/** The x with I_x(a, b) = p. */
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    return (0,bisection/* bisect */.h)(0, 1, (x) => {
        const { lower, upper } = betaTails({ x, complement: 1 - x }, a, b);
        return p < 0.5 ? lower >= p : upper <= 1 - p;
    });
}
/** The continued fraction below I_x(a, b) (Abramowitz and Stegun 26.5.8); it converges left of the mean. */
function fraction(x, a, b) {
    return (0,continued_fraction/* continuedFraction */.a)(1, (k) => {
        const m = Math.floor(k / 2);
        const numerator = k % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
        return { a: (numerator * x) / ((a + k - 1) * (a + k)), b: 1 };
    });
}
/**
 * x^a (1 − x)^b / B(a, b). Written with deviances from the mean (Loader 2000), since powers and
 * gamma functions of large arguments would cancel and lose digits.
 */
function density({ x, complement }, a, b) {
    const n = a + b;
    const shift = x * b - complement * a;
    const deviance = a * (0,statistics_deviance/* logExcess */.c)((x * n) / a, shift / a) + b * (0,statistics_deviance/* logExcess */.c)((complement * n) / b, -shift / b);
    const correction = (0,statistics_deviance/* stirlingError */.$)(n) - (0,statistics_deviance/* stirlingError */.$)(a) - (0,statistics_deviance/* stirlingError */.$)(b);
    return Math.sqrt(((a / n) * b) / (2 * Math.PI)) * Math.exp(deviance + correction);
}

;// CONCATENATED MODULE: ./.build/domain/statistics/clopper-pearson.js

/** The share of `hits` among n ≥ 1 rows: the exact interval of Clopper and Pearson (1934). */
function clopperPearson(hits, n, alpha) {
    const estimate = hits / n;
    return {
        estimate,
        lower: hits === 0 ? 0 : betaQuantile(alpha, hits, n - hits + 1),
        upper: hits === n ? 1 : betaQuantile(1 - alpha, hits + 1, n - hits),
        standardError: Math.sqrt((estimate * (1 - estimate)) / n),
    };
}

// EXTERNAL MODULE: ./.build/domain/statistics/normal.js
var normal = __webpack_require__(4744);
;// CONCATENATED MODULE: ./.build/domain/statistics/tango.js


/**
 * The quarter of a row by which every score is pulled towards zero: without it the share of false
 * passes reaches 0.06 where 0.05 was promised; with it, it stays below from 30 rows on.
 */
const quarterRow = 0.25;
/** The change of the share of right rows: Tango's score interval (1998) with a continuity correction. */
function tangoInterval(flips, alpha, correction = quarterRow) {
    const { fixed, broken, n } = flips;
    const estimate = (fixed - broken) / n;
    const z = (0,normal/* normalQuantile */.Z)(1 - alpha);
    const swapped = { fixed: broken, broken: fixed, n };
    return {
        estimate,
        lower: lowerBound(flips, z, correction),
        upper: -lowerBound(swapped, z, correction),
        standardError: Math.sqrt(Math.max(0, (fixed + broken) / n - estimate ** 2) / (n - 1)),
    };
}
/** The score of a hypothetical change `delta`; it falls as `delta` grows. */
function tangoScore(flips, delta, correction = quarterRow) {
    const { fixed, broken, n } = flips;
    const excess = fixed - broken - n * delta;
    const variance = n * (2 * likeliestBroken(flips, delta) + delta * (1 - delta));
    if (variance <= 1e-14)
        return Math.abs(excess) < 1e-12 ? 0 : Math.sign(excess) * Infinity;
    const distance = Math.max(Math.abs(excess) - correction, 0);
    return (Math.sign(excess) * distance) / Math.sqrt(variance);
}
/** The likeliest share of broken rows if the change were `delta`: the larger root of a quadratic. */
function likeliestBroken({ fixed, broken, n }, delta) {
    const a = 2 * n;
    const b = (2 * n - fixed + broken) * delta - fixed - broken;
    const c = -broken * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    return b > 0 ? (-2 * c) / (root + b) : (root - b) / (2 * a);
}
function lowerBound(flips, z, correction) {
    const estimate = (flips.fixed - flips.broken) / flips.n;
    return (0,bisection/* bisect */.h)(-1, estimate, (delta) => tangoScore(flips, delta, correction) < z);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/class-size.js
/** Fewer rows of a class than this leave the metrics of that class undecided. */
const fewest = 10;
/** How many rows have the label with this class index. */
function classSize({ labels }, classIndex) {
    let size = 0;
    for (const label of labels)
        if (label === classIndex)
            size += 1;
    return size;
}
/** Why a metric of this class has no value, or undefined where the class has rows. */
function missingClass(rows, classIndex) {
    if (rows.labels.length === 0)
        return 'There are no rows.';
    if (classSize(rows, classIndex) > 0)
        return undefined;
    return `No row has the label "${rows.classes[classIndex]}", so the metric is undefined.`;
}
/** The sentence that says which class is too small, or nothing. */
function tooFewOf(rows, ...classes) {
    const small = classes.find((classIndex) => classSize(rows, classIndex) < fewest);
    if (small === undefined)
        return {};
    const name = `the label "${rows.classes[small]}"`;
    return {
        tooFew: `Rows with ${name}: ${classSize(rows, small)}; at least ${fewest} are needed.`,
    };
}

// EXTERNAL MODULE: ./.build/domain/comparison/flips.js
var comparison_flips = __webpack_require__(805);
// EXTERNAL MODULE: ./.build/domain/comparison/metric.js
var metric = __webpack_require__(7653);
;// CONCATENATED MODULE: ./.build/domain/comparison/hit-rate.js





/** A share of rows on which a model is right, or wrong: accuracy, error rate, recall, specificity. */
function hitRate(counting) {
    return {
        level: (rows, model) => level(rows, model, counting),
        change: (rows) => {
            const both = (0,metric/* ofBoth */.Vz)(rows, (model) => level(rows, model, counting));
            if (both.kind === 'undefined')
                return both;
            const flips = (0,comparison_flips/* flipsWithin */.W)(rows, counting.within);
            const { baseline, candidate } = both.value;
            return (0,metric/* defined */.sw)({
                ...candidate,
                baseline: baseline.value,
                candidate: candidate.value,
                method: 'Tango, quarter-row correction',
                interval: (alpha) => tangoInterval(flips, alpha),
            });
        },
    };
}
function level(rows, model, counting) {
    const { counted, within } = counting;
    const missing = rows.labels.length === 0 ? 'There are no rows.' : missingNumber(rows, model);
    const absent = missing ?? (within === undefined ? undefined : missingClass(rows, within));
    if (absent !== undefined)
        return (0,metric/* undefinedBecause */.r7)(absent);
    const { hits, n } = hitsOf(rows, model, within);
    const count = counted === 'right' ? hits : n - hits;
    return (0,metric/* defined */.sw)({
        value: count / n,
        method: 'Clopper-Pearson',
        ...(within !== undefined && { nPositive: classSize(rows, 1), ...tooFewOf(rows, within) }),
        interval: (alpha) => clopperPearson(count, n, alpha),
    });
}
/** A prediction that is not a number would count as an ordinary mistake, or worse: as a fixed one. */
function missingNumber({ labels, ids }, { predicted }) {
    const row = labels.findIndex((_, at) => !Number.isFinite(predicted[at] ?? Number.NaN));
    return row < 0 ? undefined : `The prediction of row "${ids[row]}" is not a number.`;
}
function hitsOf({ labels }, { predicted }, within) {
    let [hits, n] = [0, 0];
    for (const [row, label] of labels.entries()) {
        if (within !== undefined && label !== within)
            continue;
        n += 1;
        if (predicted[row] === label)
            hits += 1;
    }
    return { hits, n };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/losses.js

/** Certainty is capped here, so that one certain mistake costs 36 and not infinity. */
const certainty = 2 ** -52;
/** −ln of the probability that the model gave to the true class. */
function logLoss(rows, model) {
    return withProbabilities(rows, model, (columns, row, label) => {
        const ofTruth = columns[label]?.[row] ?? Number.NaN;
        return -Math.log(Math.min(Math.max(ofTruth, certainty), 1 - certainty));
    });
}
/**
 * The squared distance of the probabilities from the truth: of the positive class for a binary task,
 * summed over all classes, and not halved, for a multiclass one.
 */
function brierLoss(rows, model) {
    const first = rows.task === 'binary' ? 1 : 0;
    return withProbabilities(rows, model, (columns, row, label) => {
        let sum = 0;
        for (let at = first; at < columns.length; at += 1) {
            sum += ((columns[at]?.[row] ?? Number.NaN) - (at === label ? 1 : 0)) ** 2;
        }
        return sum;
    });
}
function absoluteError(rows, model) {
    return (0,metric/* defined */.sw)(errors(rows, model).map(Math.abs));
}
function squaredError(rows, model) {
    return (0,metric/* defined */.sw)(errors(rows, model).map((error) => error * error));
}
function errors({ labels }, { predicted }) {
    return labels.map((label, row) => (predicted[row] ?? Number.NaN) - label);
}
function withProbabilities(rows, model, lossOf) {
    const written = rows.task === 'binary' ? model.scores && [model.scores] : model.probabilities;
    if (!written)
        return (0,metric/* undefinedBecause */.r7)(missing(rows));
    for (const column of written) {
        const row = column.findIndex((share) => !(share >= 0 && share <= 1));
        if (row >= 0)
            return (0,metric/* undefinedBecause */.r7)(notAShare(rows, row, column));
    }
    const columns = rows.task === 'binary' ? written.flatMap(bothClasses) : written;
    return (0,metric/* defined */.sw)(rows.labels.map((label, row) => lossOf(columns, row, label)));
}
/** The probability of the negative class, then of the positive one. */
function bothClasses(scores) {
    return [scores.map((score) => 1 - score), scores];
}
function missing({ task }) {
    return task === 'binary'
        ? 'The file has no score column, and classes alone have no probability.'
        : 'The file has no probability for each class.';
}
function notAShare({ ids }, row, column) {
    return `The score of row "${ids[row]}" is ${column[row]}, which is no probability: only metrics of the order, such as roc-auc, can use it.`;
}

;// CONCATENATED MODULE: ./.build/domain/statistics/student-t.js


/** P(T > t) for Student's t with `df` degrees of freedom, which need not be whole. */
function tUpperTail(t, df) {
    if (t < 0)
        return 1 - tUpperTail(-t, df);
    const scale = df + t * t;
    return betaTails({ x: df / scale, complement: (t * t) / scale }, df / 2, 0.5).lower / 2;
}
/** The t with P(T ≤ t) = p, p in (0, 1). */
function tQuantile(p, df) {
    if (!(p > 0 && p < 1 && df > 0))
        return Number.NaN;
    if (p < 0.5)
        return -upperQuantile(p, df);
    return p === 0.5 ? 0 : upperQuantile(1 - p, df);
}
function upperQuantile(tail, df) {
    let high = 1;
    while (tUpperTail(high, df) > tail)
        high *= 2;
    return (0,bisection/* bisect */.h)(0, high, (t) => tUpperTail(t, df) <= tail);
}

;// CONCATENATED MODULE: ./.build/domain/statistics/mean.js

/** The moments of a column, in two passes so that no digits cancel. */
function momentsOf(values) {
    const n = values.length;
    const mean = meanOf(values);
    let [second, third] = [0, 0];
    for (const value of values) {
        const square = (value - mean) ** 2;
        second += square;
        third += square * (value - mean);
    }
    const constant = Math.sqrt(second / n) <= 1e-14 * Math.abs(mean);
    return {
        n,
        mean,
        standardDeviation: constant ? (n > 1 ? 0 : Number.NaN) : Math.sqrt(second / (n - 1)),
        skewness: constant ? 0 : third / n / (second / n) ** 1.5,
    };
}
/** The mean, summed with Neumaier's compensation: a million rows cost no digits. */
function meanOf(values) {
    let [sum, lost] = [0, 0];
    for (const value of values) {
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
    return (sum + lost) / values.length;
}
/**
 * The interval of a mean by Student's t, each bound moved outwards by Johnson's (1978) correction
 * for skew and never inwards. Undefined (NaN) for a single row; of zero width without variance.
 */
function meanInterval(moments, alpha) {
    const { n, mean, standardDeviation, skewness } = moments;
    const q = tQuantile(1 - alpha, n - 1);
    const standardError = standardDeviation / Math.sqrt(n);
    const shift = (skewness * standardDeviation * (1 + 2 * q * q)) / (6 * n);
    return {
        estimate: mean,
        lower: mean - q * standardError + Math.min(0, shift),
        upper: mean + q * standardError + Math.max(0, shift),
        standardError,
    };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/mean-loss.js


/** The mean of a loss over the rows. */
function meanLoss(loss) {
    return lossMeasure(loss, { words: '', summarise: (losses) => losses });
}
/**
 * The root of a mean of squares, by its linear part: each row contributes (e²/R + R)/2, whose mean is
 * the root R itself, so that the interval of a mean applies.
 */
function rootMeanLoss(loss) {
    return lossMeasure(loss, {
        words: ' on linearised rows',
        summarise: (squares) => {
            const root = Math.sqrt(meanOf(squares));
            return root === 0 ? squares : squares.map((square) => (square / root + root) / 2);
        },
    });
}
function lossMeasure(loss, { words, summarise }) {
    const measured = (rows, model) => {
        if (rows.labels.length === 0)
            return (0,metric/* undefinedBecause */.r7)('There are no rows.');
        const losses = loss(rows, model);
        return losses.kind === 'defined' ? (0,metric/* defined */.sw)(summarise(losses.value)) : losses;
    };
    return {
        level: (rows, model) => {
            const losses = measured(rows, model);
            return losses.kind === 'defined' ? levelOf(losses.value, words) : losses;
        },
        change: (rows) => {
            const both = (0,metric/* ofBoth */.Vz)(rows, (model) => measured(rows, model));
            return both.kind === 'defined' ? changeOf(both.value, words) : both;
        },
    };
}
function levelOf(losses, words) {
    const moments = momentsOf(losses);
    return (0,metric/* defined */.sw)({
        value: moments.mean,
        method: `t${words}, widened for skew`,
        ...tooFewRows(moments.n),
        interval: (alpha) => meanInterval(moments, alpha),
    });
}
function changeOf({ baseline, candidate }, words) {
    const gains = baseline.map((loss, row) => loss - (candidate[row] ?? Number.NaN));
    const moments = momentsOf(gains);
    return (0,metric/* defined */.sw)({
        baseline: meanOf(baseline),
        candidate: meanOf(candidate),
        method: `paired t${words}, widened for skew`,
        ...tooFewRows(moments.n),
        interval: (alpha) => meanInterval(moments, alpha),
    });
}
/**
 * Fewer rows than this leave a mean undecided, even where they agree to the last digit: that all of
 * four rows gain happens once in 16 times by chance alone, more often than alpha 0.05 allows.
 */
const mean_loss_fewest = 5;
function tooFewRows(n) {
    return n < mean_loss_fewest ? { tooFew: `Rows: ${n}; at least ${mean_loss_fewest} are needed.` } : {};
}

;// CONCATENATED MODULE: ./.build/domain/statistics/argsort.js
const digits = 4;
const radix = 2 ** 16;
const signBit = 2 ** 15;
/** The row numbers in ascending order of their finite values; equal values keep their order. O(n). */
function argsort(values) {
    const keys = sortableKeys(values);
    let order = new Uint32Array(values.length).map((_, row) => row);
    let target = new Uint32Array(values.length);
    for (let digit = 0; digit < digits; digit += 1) {
        sortByDigit(keys, digit, { order, target });
        [order, target] = [target, order];
    }
    return order;
}
function sortByDigit(keys, digit, { order, target }) {
    const place = startsOf(keys, digit);
    for (let rank = 0; rank < order.length; rank += 1) {
        const row = at(order, rank);
        const key = at(keys, row * digits + digit);
        const slot = at(place, key);
        target[slot] = row;
        place[key] = slot + 1;
    }
}
/**
 * Each value as four 16-bit digits, lowest first, whose order as whole numbers is that of the values.
 * The bytes are read in place: every platform that we run on is little-endian.
 */
function sortableKeys(values) {
    // Adding 0 makes −0 the same as 0.
    const keys = new Uint16Array(values.map((value) => value + 0).buffer);
    for (let top = digits - 1; top < keys.length; top += digits) {
        if (at(keys, top) < signBit) {
            keys[top] = at(keys, top) | signBit;
            continue;
        }
        for (let digit = top - digits + 1; digit <= top; digit += 1)
            keys[digit] = ~at(keys, digit);
    }
    return keys;
}
/** Where the rows with each value of the digit start in the next order. */
function startsOf(keys, digit) {
    const starts = new Uint32Array(radix + 1);
    for (let index = digit; index < keys.length; index += digits) {
        const next = at(keys, index) + 1;
        starts[next] = at(starts, next) + 1;
    }
    for (let key = 1; key <= radix; key += 1)
        starts[key] = at(starts, key) + at(starts, key - 1);
    return starts;
}
function at(numbers, index) {
    return numbers[index] ?? 0;
}

;// CONCATENATED MODULE: ./.build/domain/statistics/delong.js



/**
 * The variance of one unseen row of each class, as a squared placement error: without it the interval
 * is far too narrow close to a perfect AUC, where no row is misplaced.
 */
const unseenRow = 0.05;
/** The placements of every row, in row order; `positive` is 1 for a positive row and 0 for a negative one. */
function placementsOf(positive, scores) {
    const placed = placeInOrder(positive, scores, argsort(scores));
    const positives = new Float64Array(countOnes(positive));
    const negatives = new Float64Array(placed.length - positives.length);
    for (let row = 0, filled = 0; row < placed.length; row += 1) {
        const value = placed[row] ?? Number.NaN;
        if (positive[row] === 1) {
            positives[filled] = value;
            filled += 1;
        }
        else
            negatives[row - filled] = value;
    }
    return { positives, negatives };
}
/** One pass over the rows in the order of their scores, equal scores together. */
function placeInOrder(positive, scores, order) {
    const placed = new Float64Array(scores.length);
    // Looked up by rank once: rows in the order of their scores lie far apart in memory.
    const flags = positive.map((_, rank) => positive[order[rank] ?? 0] ?? 0);
    const ranked = scores.map((_, rank) => scores[order[rank] ?? 0] ?? Number.NaN);
    const allPositives = countOnes(positive);
    const allNegatives = scores.length - allPositives;
    let positivesBelow = 0;
    for (let start = 0, end = 0; start < order.length; start = end) {
        let tied = 0;
        for (end = start; end < order.length && ranked[end] === ranked[start]; end += 1) {
            if (flags[end] === 1)
                tied += 1;
        }
        const below = start - positivesBelow + (end - start - tied) / 2;
        const ofPositive = below / allNegatives;
        const ofNegative = 1 - (positivesBelow + tied / 2) / allPositives;
        for (let rank = start; rank < end; rank += 1) {
            placed[order[rank] ?? 0] = flags[rank] === 1 ? ofPositive : ofNegative;
        }
        positivesBelow += tied;
    }
    return placed;
}
function countOnes(flags) {
    let count = 0;
    for (const flag of flags)
        if (flag === 1)
            count += 1;
    return count;
}
/** The area under the ROC curve: the chance that a positive row scores above a negative one. */
function aucOf({ positives }) {
    return meanOf(positives);
}
/** The change of the AUC on the same rows, by DeLong (1988), with t quantiles and a variance floor. */
function aucChangeInterval(baseline, candidate, alpha) {
    const positives = difference(candidate.positives, baseline.positives);
    const negatives = difference(candidate.negatives, baseline.negatives);
    const estimate = meanOf(positives);
    const { standardError, degreesOfFreedom } = spreadOf({ positives, negatives });
    const reach = tQuantile(1 - alpha, degreesOfFreedom) * standardError;
    return { estimate, lower: estimate - reach, upper: estimate + reach, standardError };
}
/** The AUC of one model with the same variance, on the logit so that no bound leaves [0, 1]. */
function aucInterval(placements, alpha) {
    const estimate = aucOf(placements);
    const { standardError, degreesOfFreedom } = spreadOf(placements);
    const edge = 0.5 / (placements.positives.length * placements.negatives.length);
    const auc = Math.min(Math.max(estimate, edge), 1 - edge);
    const reach = (tQuantile(1 - alpha, degreesOfFreedom) * standardError) / (auc * (1 - auc));
    const logit = Math.log(auc / (1 - auc));
    const bound = (at) => 1 / (1 + Math.exp(-at));
    return { estimate, lower: bound(logit - reach), upper: bound(logit + reach), standardError };
}
/** DeLong's variance as a sum over both classes, and Welch's degrees of freedom for it. */
function spreadOf({ positives, negatives }) {
    const [p, n] = [positives.length, negatives.length];
    const [ofPositives, ofNegatives] = [varianceOfMean(positives), varianceOfMean(negatives)];
    const variance = ofPositives + ofNegatives;
    const floor = unseenRow * (1 / p ** 2 + 1 / n ** 2);
    const degreesOfFreedom = variance > 0
        ? variance ** 2 / (ofPositives ** 2 / (p - 1) + ofNegatives ** 2 / (n - 1))
        : Math.min(p, n) - 1;
    return { variance, standardError: Math.sqrt(variance + floor), degreesOfFreedom };
}
function varianceOfMean(values) {
    const mean = meanOf(values);
    let sum = 0;
    for (const value of values)
        sum += (value - mean) ** 2;
    return sum / ((values.length - 1) * values.length);
}
function difference(first, second) {
    return first.map((value, row) => value - (second[row] ?? Number.NaN));
}

;// CONCATENATED MODULE: ./.build/domain/comparison/roc-auc.js



/** The area under the ROC curve of a binary task, from the order of the scores. */
const rocAuc = {
    level: (rows, model) => {
        const placed = placementsIn(rows, model);
        if (placed.kind === 'undefined')
            return placed;
        return (0,metric/* defined */.sw)({
            ...sizesOf(rows),
            value: aucOf(placed.value),
            method: 'DeLong on the logit, t, variance floor',
            interval: (alpha) => aucInterval(placed.value, alpha),
        });
    },
    change: (rows) => {
        const both = (0,metric/* ofBoth */.Vz)(rows, (model) => placementsIn(rows, model));
        if (both.kind === 'undefined')
            return both;
        const { baseline, candidate } = both.value;
        return (0,metric/* defined */.sw)({
            ...sizesOf(rows),
            baseline: aucOf(baseline),
            candidate: aucOf(candidate),
            method: 'DeLong, t, variance floor',
            interval: (alpha) => aucChangeInterval(baseline, candidate, alpha),
        });
    },
};
function placementsIn(rows, { scores }) {
    const absent = missingClass(rows, 1) ?? missingClass(rows, 0);
    if (absent !== undefined)
        return (0,metric/* undefinedBecause */.r7)(absent);
    if (!scores)
        return (0,metric/* undefinedBecause */.r7)('The file has no score column to order the rows by.');
    const row = scores.findIndex((score) => !Number.isFinite(score));
    if (row >= 0)
        return (0,metric/* undefinedBecause */.r7)(`The score of row "${rows.ids[row]}" is not a number.`);
    return (0,metric/* defined */.sw)(placementsOf(rows.labels, scores));
}
function sizesOf(rows) {
    return { nPositive: classSize(rows, 1), ...tooFewOf(rows, 1, 0) };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics.js




const classification = ['binary', 'multiclass'];
const binary = ['binary'];
const regression = ['regression'];
const share = { higherIsBetter: true, largest: 1 };
const loss = { higherIsBetter: false, largest: Number.POSITIVE_INFINITY };
const metrics = [
    { name: 'accuracy', tasks: classification, ...share, ...hitRate({ counted: 'right' }) },
    {
        name: 'error-rate',
        tasks: classification,
        higherIsBetter: false,
        largest: 1,
        ...hitRate({ counted: 'wrong' }),
    },
    { name: 'recall', tasks: binary, ...share, ...hitRate({ counted: 'right', within: 1 }) },
    { name: 'specificity', tasks: binary, ...share, ...hitRate({ counted: 'right', within: 0 }) },
    { name: 'roc-auc', tasks: binary, ...share, ...rocAuc },
    { name: 'log-loss', tasks: classification, ...loss, ...meanLoss(logLoss) },
    { name: 'brier', tasks: classification, ...loss, largest: 2, ...meanLoss(brierLoss) },
    { name: 'rmse', tasks: regression, ...loss, ...rootMeanLoss(squaredError) },
    { name: 'mae', tasks: regression, ...loss, ...meanLoss(absoluteError) },
    { name: 'mse', tasks: regression, ...loss, ...meanLoss(squaredError) },
];
/** The metrics that are computed from predictions. */
const metricNames = metrics.map(({ name }) => name);
/** The built-in metric of that name, or undefined. */
function metricNamed(name) {
    return metrics.find((metric) => metric.name === name);
}
/** The same, if it has a meaning for the task. */
function metricFor(name, task) {
    return metricsOf(task).find((metric) => metric.name === name);
}
/** The metrics that have a meaning for the task. */
function metricsOf(task) {
    return metrics.filter(({ tasks }) => tasks.includes(task));
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ operators),
/* harmony export */   v: () => (/* binding */ tasks)
/* harmony export */ });
const tasks = ['binary', 'multiclass', 'regression'];
const operators = ['no-worse', 'better', 'at-least', 'at-most', 'point'];


/***/ }),

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ logicalTypes),
/* harmony export */   VJ: () => (/* binding */ normalizations),
/* harmony export */   lU: () => (/* binding */ plainColumn)
/* harmony export */ });
/** The types that a contract can promise, in ODCS's words. */
const logicalTypes = [
    'string',
    'integer',
    'number',
    'boolean',
    'date',
    'time',
    'timestamp',
    'array',
    'object',
];
/** What is done to a text before its value is checked and before it is compared for uniqueness. */
const normalizations = ['nfc', 'trim', 'lower', 'spaces'];
/** What a column is where its contract says no more than its name. */
function plainColumn(name) {
    return {
        property: name,
        name,
        source: name,
        path: [],
        logicalType: null,
        missingValues: null,
        notation: null,
        timezone: null,
        defaultTimezone: 'UTC',
        normalize: [],
        nanAsNull: true,
        allowNonFinite: false,
        sensitive: false,
    };
}


/***/ }),

/***/ 6428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decimalOf),
/* harmony export */   Y: () => (/* binding */ compareDecimals)
/* harmony export */ });
/** Reads `-12.50` or `1e-7`; null: it is no such number, or has thousands of digits. */
function decimalOf(written) {
    const match = /^([+-]?)([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?$/.exec(written);
    const [, sign = '', whole = '', part = '', power = '0'] = match ?? [];
    const exponent = Number(power);
    if (!match || whole + part === '' || Math.abs(exponent) > 2000)
        return null;
    const digits = BigInt(sign + (whole + part)) * 10n ** BigInt(Math.max(0, exponent - part.length));
    const scale = Math.max(0, part.length - exponent);
    return { units: digits, scale, text: plain(digits, scale) };
}
/** Negative, zero or positive, as the one is less than, equal to or more than the other. */
function compareDecimals(one, other) {
    const scale = Math.max(one.scale, other.scale);
    const difference = at(one, scale) - at(other, scale);
    if (difference === 0n)
        return 0;
    return difference < 0n ? -1 : 1;
}
function at({ units, scale }, wanted) {
    return units * 10n ** BigInt(wanted - scale);
}
function plain(units, scale) {
    const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
    const point = digits.length - scale;
    const written = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
    return units < 0n ? `-${written}` : written;
}


/***/ }),

/***/ 2767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bG: () => (/* binding */ comparedColumns),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   qp: () => (/* binding */ isOpaque)
/* harmony export */ });
/** Why a column has no part in the comparison with a profile; undefined: it is compared. */
function leftOut(column, contract) {
    const { name, property, path } = column;
    if (path.some(({ kind }) => kind === 'items'))
        return 'it has several values in a row';
    if (contract.checks.some(({ demand }) => demand.kind === 'drift' && demand.column === name)) {
        return undefined;
    }
    const { ignore } = contract.drift;
    if (ignore.includes(name) || ignore.includes(property))
        return 'the contract ignores it';
    const [only, another] = contract.key;
    return only === name && another === undefined ? 'it is the primary key' : undefined;
}
/** The contract's columns that a profile holds, and that are compared with it. */
function comparedColumns(contract) {
    return contract.columns.filter((column) => leftOut(column, contract) === undefined);
}
/** Only its missing values may be looked at, or there is nothing else to compare. */
function isOpaque({ sensitive, logicalType }) {
    return sensitive || logicalType === 'array' || logicalType === 'object';
}


/***/ }),

/***/ 9182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ binLabels),
/* harmony export */   Jm: () => (/* binding */ categoryLabel),
/* harmony export */   Qb: () => (/* binding */ valueLabel),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** A number of a profile as its column writes it: `12.5`, `2024-03-31`, `2024-03-31T06:00:00Z`. */
function valueLabel(value, unit) {
    if (unit === undefined || !Number.isFinite(value))
        return String(Number(value.toPrecision(12)));
    const millis = unit === 'date' ? value * 86_400_000 : value / 1000;
    const date = new Date(millis);
    if (Number.isNaN(date.getTime()))
        return String(value);
    const text = date.toISOString().replace(/\.000Z$/, 'Z');
    if (unit === 'time')
        return text.slice(11, -1);
    return unit === 'date' && Number.isInteger(value) ? text.slice(0, 10) : text;
}
/** `up to 10`, `10 to 20` without the 10, `above 90`: the bins between inner edges. */
function binLabels(edges, unit) {
    const texts = edges.map((edge) => valueLabel(edge, unit));
    const inner = texts.slice(1).map((high, index) => `above ${texts[index]}, up to ${high}`);
    return [`up to ${texts[0]}`, ...inner, `above ${texts.at(-1)}`];
}
const longestName = 60;
/** A category as it is shown; one that could be mistaken for another bin stands in quotes. */
function categoryLabel(value) {
    const characters = [...value];
    const shown = characters.length > longestName ? `${characters.slice(0, longestName).join('')}…` : value;
    return value === '' || /^[<"\s]|\s$/.test(value) ? JSON.stringify(shown) : shown;
}
/** Four significant digits, as all figures of drift are shown. */
function figure(value) {
    return String(Number(value.toPrecision(4)));
}


/***/ }),

/***/ 8049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ deciles),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   p1: () => (/* binding */ numericUnits),
/* harmony export */   qh: () => (/* binding */ profiled),
/* harmony export */   wC: () => (/* binding */ mostCategories),
/* harmony export */   wn: () => (/* binding */ mostCategoryBins),
/* harmony export */   zF: () => (/* binding */ gridParts)
/* harmony export */ });
/** What the numbers of a profile stand for: days, microseconds of the day, microseconds since 1970-01-01T00:00:00Z. */
const numericUnits = ['date', 'time', 'timestamp'];
/** Up to so many categories a profile keeps all of them, of more only those that have a bin of their own. */
const mostCategories = 1000;
const mostCategoryBins = 100;
/** The grid of more values than this parts them evenly. */
const gridParts = 1000;
const deciles = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** What the profile holds of a column; a name such as "constructor" is no column by itself. */
function profiled({ columns }, name) {
    return Object.hasOwn(columns, name) ? columns[name] : undefined;
}
/** Rows with a value that the statistics look at. */
function valuesIn(profile) {
    if (profile.kind === 'numeric')
        return profile.atMost.at(-1) ?? 0;
    return profile.values.reduce((sum, [, count]) => sum + count, profile.others ?? 0);
}


/***/ }),

/***/ 5247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftStatistics),
/* harmony export */   X: () => (/* binding */ defaultDrift)
/* harmony export */ });
/** How two distributions are told apart. */
const driftStatistics = [
    'psi',
    'jensenShannon',
    'linf',
    'chiSquare',
    'ks',
    'wasserstein',
    'nullRate',
];
const defaultDrift = {
    numeric: 'ks',
    categorical: 'jensenShannon',
    minRows: 200,
    nullRate: 0.05,
    maxNewShare: 0,
    cluster: null,
    ignore: [],
};


/***/ }),

/***/ 4552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   y: () => (/* binding */ validationFindings)
/* harmony export */ });
const levels = { error: 'error', warning: 'warning', info: 'note' };
/** One finding for each check that did not pass, at the contract's line. */
function validationFindings(checks) {
    return checks
        .filter(({ status }) => status !== 'passed')
        .map((check) => ({
        level: levelOf(check),
        rule: check.id,
        message: messageOf(check),
        ...(check.file !== undefined && { file: check.file }),
        ...(check.line !== undefined && { line: check.line }),
    }));
}
/** A blocked check only repeats the failure that blocks it; an errored one decides, however mild. */
function levelOf({ status, severity }) {
    if (status === 'errored')
        return 'error';
    return status === 'unchecked' || status === 'blocked' ? 'note' : levels[severity];
}
const verbs = {
    passed: 'passed',
    failed: 'failed',
    undecided: 'is undecided',
    errored: 'could not be judged',
    blocked: 'is blocked',
    unchecked: 'is not checked',
};
function messageOf({ id, data, status, reason, examples }) {
    const [first] = examples;
    const parts = [
        `${id} ${verbs[status]} on ${data}: ${reason ?? 'no reason was given.'}`,
        first && !reason?.includes(placeOf(first)) ? `First: ${describeExample(first)}.` : '',
    ];
    return parts.filter(Boolean).join(' ');
}
/** `data/eval.csv:12 (id=white-0012) has "0.094"`, and the row of another set that forbids it. */
function describeExample(example) {
    const key = example.key ? ` (${example.key})` : '';
    const value = example.value === null ? 'no value' : JSON.stringify(example.value);
    const other = example.other ? `, against ${placeOf(example.other)}` : '';
    return `${placeOf(example)}${key} has ${value}${other}`;
}
/** `data/eval.csv:12`, or the file and the number of the row where there are no lines. */
function placeOf({ file, line, row }) {
    if (line !== undefined)
        return `${file}:${line}`;
    return row === undefined ? file : `${file}, row ${row}`;
}


/***/ }),

/***/ 8708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ sqlOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Ww: () => (/* binding */ orders),
/* harmony export */   oG: () => (/* binding */ statistics)
/* harmony export */ });
const orders = [
    'increasing',
    'strictlyIncreasing',
    'decreasing',
    'strictlyDecreasing',
];
const statistics = [
    'mean',
    'sum',
    'stdev',
    'min',
    'max',
    'quantile',
    'distinct',
    'distinctRatio',
];
/** The columns that a measurement needs. */
function columnsOf(measurement) {
    if ('columns' in measurement)
        return measurement.columns;
    return 'column' in measurement && measurement.column !== undefined ? [measurement.column] : [];
}
/** The SQL of the contract in a measurement, which may name further columns. */
function sqlOf(measurement) {
    const sql = 'sql' in measurement ? [measurement.sql] : [];
    const filter = 'filter' in measurement ? measurement.filter : undefined;
    return filter === undefined ? sql : [...sql, filter];
}


/***/ }),

/***/ 7799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   N: () => (/* binding */ judgeCuts),
/* harmony export */   bl: () => (/* binding */ cutsOf),
/* harmony export */   cd: () => (/* binding */ interpolated)
/* harmony export */ });
/* unused harmony export cutsHold */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6428);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7379);


/** h = (n − 1)·level, by the digits of the level: in floating point 0.07·100 is more than 7. */
function rankOf(level, n) {
    const decimal = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .B)(String(level));
    if (!decimal || n < 1)
        return { index: 0, fraction: 0 };
    const unit = 10n ** BigInt(decimal.scale);
    const scaled = BigInt(n - 1) * decimal.units;
    return { index: Number(scaled / unit), fraction: Number(scaled % unit) / Number(unit) };
}
/** Between two neighbours as numpy does, so that both ends are exact. */
function interpolated(low, high, fraction) {
    const step = high - low;
    if (!Number.isFinite(step))
        return low * (1 - fraction) + high * fraction;
    return fraction < 0.5 ? low + step * fraction : high - step * (1 - fraction);
}
/** The cuts that tell whether a quantile is within a threshold: each bound and the error beside it. */
function cutsOf({ bounds }) {
    return bounds.flatMap((bound) => {
        if (bound === undefined)
            return [];
        const near = (0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .nearness */ ._I)(bound);
        return [bound - near, bound + near];
    });
}
/** Whether the quantile lies where it must, by counts around the bounds alone. */
function judgeCuts(check, { found }) {
    const { checked, cuts } = found;
    const { threshold, demand } = check;
    const counts = { checked, failing: 0 };
    const level = demand.kind === 'aggregate' ? demand.level : undefined;
    if (!threshold || level === undefined) {
        return {
            ...counts,
            status: 'errored',
            reason: 'It is not known which quantile must lie where.',
        };
    }
    if (checked === 0) {
        return { ...counts, status: 'failed', reason: 'no-data: there are too few values.' };
    }
    const band = (0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .describeThreshold */ .d9)(threshold);
    if (cutsHold(threshold, { cuts, rank: rankOf(level, checked) })) {
        return { ...counts, status: 'passed', observed: band };
    }
    return {
        ...counts,
        status: 'failed',
        reason: `The quantile is beyond its band${(0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(threshold)}.`,
    };
}
function cutsHold({ operator }, { cuts, rank }) {
    const [below, above, belowHigh, aboveHigh] = cuts;
    if (!below || !above)
        return false;
    const [first, last] = [below, aboveHigh ?? above];
    const within = atLeast(first, rank) && atMost(last, rank);
    switch (operator) {
        case 'mustBe':
        case 'mustBeBetween':
            return within;
        case 'mustNotBe':
            return !within;
        case 'mustBeGreaterOrEqualTo':
            return atLeast(below, rank);
        case 'mustBeGreaterThan':
            return !atMost(above, rank);
        case 'mustBeLessOrEqualTo':
            return atMost(above, rank);
        case 'mustBeLessThan':
            return !atLeast(below, rank);
        case 'mustNotBeBetween':
            return !within && belowHigh !== undefined;
    }
}
/** The quantile is at most the cut; of values that are missing beside it nothing is. */
function atMost({ at, atMost: count, upTo, over }, { index, fraction }) {
    const rank = index + 1;
    if (count !== rank || fraction === 0)
        return count >= rank;
    return upTo !== null && over !== null && interpolated(upTo, over, fraction) <= at;
}
function atLeast({ at, below: count, under, from }, { index, fraction }) {
    const rank = index + 1;
    if (count < rank)
        return true;
    if (count > rank || fraction === 0)
        return false;
    return under !== null && from !== null && interpolated(under, from, fraction) >= at;
}


/***/ }),

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   Rl: () => (/* binding */ holdsExactly),
/* harmony export */   VE: () => (/* binding */ thresholdOperators),
/* harmony export */   Yh: () => (/* binding */ holdsNearly),
/* harmony export */   _I: () => (/* binding */ nearness),
/* harmony export */   b8: () => (/* binding */ shownNumber),
/* harmony export */   d9: () => (/* binding */ describeThreshold),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   rA: () => (/* binding */ thresholdUnits),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6428);

/** ODCS's operators: what a measured number must be. `between` includes both ends. */
const operators = {
    mustBe: (observed, [bound]) => observed === bound,
    mustNotBe: (observed, [bound]) => observed !== bound,
    mustBeGreaterThan: (observed, [bound]) => observed > bound,
    mustBeGreaterOrEqualTo: (observed, [bound]) => observed >= bound,
    mustBeLessThan: (observed, [bound]) => observed < bound,
    mustBeLessOrEqualTo: (observed, [bound]) => observed <= bound,
    mustBeBetween: (observed, [low, high = low]) => low <= observed && observed <= high,
    mustNotBeBetween: (observed, [low, high = low]) => observed < low || high < observed,
};
const thresholdOperators = Object.keys(operators);
/** The units that a contract may write. */
const thresholdUnits = ['rows', 'percent'];
/** Exact: the comparison is on the numbers as they are, and a bound belongs to its own side. */
function holds({ operator, bounds }, observed) {
    return Number.isFinite(observed) && operators[operator](observed, bounds);
}
/**
 * The same for a number that was summed of doubles: its last digits depend on the order of the rows, so
 * that within 1e-9, relative to a bound past 1, it is on the bound.
 */
function holdsNearly(threshold, observed) {
    const near = threshold.bounds.find((bound) => {
        return bound !== undefined && Math.abs(observed - bound) <= nearness(bound);
    });
    return holds(threshold, near ?? observed);
}
/** How far from the bound a sum of doubles is still on it. */
function nearness(bound) {
    return 1e-9 * Math.max(1, Math.abs(bound));
}
/**
 * The same for a number of any width, by its digits: where a double would round it onto a bound, it is
 * taken for the next number on its own side.
 */
function holdsExactly(threshold, digits) {
    const exact = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .B)(digits);
    const observed = Number(digits);
    const bound = threshold.bounds.includes(observed) ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .B)(String(observed)) : null;
    if (!exact || !bound)
        return holds(threshold, observed);
    const side = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .Y)(exact, bound);
    return holds(threshold, observed + side * (Math.abs(observed) * Number.EPSILON || Number.MIN_VALUE));
}
/** Six digits tell enough; more only where fewer would show a number on a bound that it is not on. */
function shownNumber(value, { bounds }) {
    const rounded = Number(value.toPrecision(6));
    return String(bounds.includes(rounded) ? value : rounded);
}
/** `, asked is at most 0.5 percent`; nothing where the promise is that no row fails. */
function asked(threshold) {
    return threshold ? `, asked is ${describeThreshold(threshold)}` : '';
}
/** `at most 0.5 percent`, `between 10 and 20 rows`. */
function describeThreshold(threshold) {
    const [low, high] = threshold.bounds.map(grouped);
    const words = {
        mustBe: `exactly ${low}`,
        mustNotBe: `not ${low}`,
        mustBeGreaterThan: `more than ${low}`,
        mustBeGreaterOrEqualTo: `at least ${low}`,
        mustBeLessThan: `less than ${low}`,
        mustBeLessOrEqualTo: `at most ${low}`,
        mustBeBetween: `between ${low} and ${high}`,
        mustNotBeBetween: `not between ${low} and ${high}`,
    };
    const { operator, unit } = threshold;
    return unit === 'value' ? words[operator] : `${words[operator]} ${unit}`;
}
/** `1,000,000`; what is no large whole number stays as it was written. */
function grouped(bound) {
    if (bound === undefined)
        return '';
    return Number.isSafeInteger(bound) ? bound.toLocaleString('en-US') : String(bound);
}
/** Share of the failing rows; multiplied first, so that the division alone rounds. */
function percentOf(failing, checked) {
    return (100 * failing) / checked;
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ validationVerdict),
/* harmony export */   u: () => (/* binding */ validationTitle)
/* harmony export */ });
const answers = new Set(['passed', 'failed', 'undecided']);
/** Errored before failed before undecided before passed; warnings never decide. */
function validationVerdict(checks) {
    const has = (status) => checks.some((check) => check.status === status);
    const ran = checks.some(({ status }) => answers.has(status));
    if (has('errored') || !ran)
        return 'errored';
    if (checks.some(breaksTheGate))
        return 'failed';
    return checks.some(isOpen) ? 'undecided' : 'passed';
}
/** Undecided, and serious. */
function isOpen({ status, severity }) {
    return status === 'undecided' && severity === 'error';
}
/** Failed or blocked, and serious. */
function breaksTheGate({ status, severity }) {
    return (status === 'failed' || status === 'blocked') && severity === 'error';
}
/** One sentence: what happened, and the one reason that matters. */
function validationTitle({ data, checks }) {
    const reasons = {
        passed: () => passedTitle({ data, checks }),
        undecided: () => `Undecided: ${first(checks, ({ status }) => status === 'undecided')}`,
        failed: () => `Failed: ${first(checks, breaksTheGate)}`,
        errored: () => `Errored: ${first(checks, ({ status }) => status === 'errored')}`,
    };
    return reasons[validationVerdict(checks)]();
}
function passedTitle({ data, checks }) {
    const rows = data.reduce((sum, set) => sum + set.rows, 0);
    const count = (status) => {
        return checks.filter((check) => check.status === status).length;
    };
    const notes = [
        [count('failed') + count('blocked'), 'warning'],
        [count('unchecked'), 'unchecked'],
    ];
    const asides = notes
        .filter(([number]) => number > 0)
        .map(([number, word]) => {
        return `, ${word === 'warning' ? plural(number, word) : `${number} ${word}`}`;
    });
    const sets = plural(data.length, 'data set');
    return `Passed: ${plural(count('passed'), 'check')} on ${sets}, ${plural(rows, 'row')}${asides.join('')}`;
}
/** The check of a kind that most rows break, the first of equal ones, and how many more there are. */
function first(checks, wanted) {
    const found = checks.filter(wanted);
    // A blocked check only repeats the failure that blocks it.
    const causes = found.filter(({ status }) => status !== 'blocked');
    const ranked = (causes.length > 0 ? causes : found).toSorted((a, b) => b.failing - a.failing);
    const [check, ...others] = ranked;
    if (!check)
        return 'no check could run';
    const reason = check.reason?.replace(/\.$/, '') ?? check.status;
    const more = others.length > 0 ? `, and ${plural(others.length, 'more check')}` : '';
    return `${check.id} on ${check.data}: ${reason}${more}`;
}
function plural(value, noun) {
    return `${value.toLocaleString('en-US')} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderManifest)
/* harmony export */ });
/**
 * The text whose SHA-256 is the model's digest: `<sha256>  <size>  <path>\n` for each file,
 * sorted by path as UTF-8 bytes. Plain JavaScript sorting compares UTF-16 and gives another order.
 */
function renderManifest(files) {
    return [...files]
        .sort((a, b) => compareUtf8(a.path, b.path))
        .map((file) => `${file.sha256}  ${file.size}  ${file.path}\n`)
        .join('');
}
/** UTF-8 byte order is code point order, which UTF-16 breaks only for surrogate pairs. */
function compareUtf8(a, b) {
    const left = [...a];
    const right = [...b];
    const common = Math.min(left.length, right.length);
    for (let index = 0; index < common; index += 1) {
        const difference = codePoint(left[index]) - codePoint(right[index]);
        if (difference !== 0)
            return difference;
    }
    return left.length - right.length;
}
function codePoint(character) {
    return character?.codePointAt(0) ?? 0;
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/** A version as people write it: numbered ones get a `v`. */
function labelOf(version) {
    if (version === null)
        return 'no version';
    return /^\d+$/.test(version) ? `v${version}` : version;
}


/***/ }),

/***/ 7553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ hashedText),
/* harmony export */   Qk: () => (/* binding */ ledgerResults),
/* harmony export */   T9: () => (/* binding */ genesis)
/* harmony export */ });
/** `recovered`: a later run finished what a crashed one began. `void`: the alias never moved. */
const ledgerResults = ['moved', 'recovered', 'conflict', 'void'];
/** What the first entry names as the one before it. */
const genesis = `sha256:${'0'.repeat(64)}`;
/**
 * The text whose SHA-256 is an entry's hash: its JSON without the member `hash`, without spaces,
 * the members of every object sorted by name.
 */
function hashedText(entry) {
    const { schema, sequence, nonce, observedAt, event, previous } = entry;
    return canonical({ schema, sequence, nonce, observedAt, event, previous });
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}


/***/ }),

/***/ 9940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf)
/* harmony export */ });
/** The hash of the newest entry; null for an empty ledger. */
function headOf(entries) {
    return entries.at(-1)?.hash ?? null;
}


/***/ }),

/***/ 6045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ commentStates),
/* harmony export */   J: () => (/* binding */ checkStates),
/* harmony export */   Qq: () => (/* binding */ reportedOutcome),
/* harmony export */   ym: () => (/* binding */ jointVerdict)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2766);

/** `none`: the mode of the comment asks for quiet. `skipped`: there is nowhere to write. */
const commentStates = [
    'created',
    'updated',
    'unchanged',
    'none',
    'skipped',
    'refused',
];
const checkStates = ['created', 'updated', 'unchanged', 'skipped', 'refused'];
/** The joint verdict; without any outcome nothing was judged, which is never a pass. */
function jointVerdict(outcomes) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(outcomes.map(({ verdict }) => verdict));
}
/** The line that an outcome gets in a joint report. */
function reportedOutcome({ command, key, verdict, title, }) {
    return { command, key, verdict, title };
}


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect)
/* harmony export */ });
/**
 * The point between `low` and `high` where `above` turns from false to true, to the last bit that
 * the numbers can tell. `above` must be false at `low` and true at `high`, or hold for neither.
 */
function bisect(low, high, above) {
    let [below, over] = [low, high];
    for (;;) {
        const middle = below + (over - below) / 2;
        if (middle <= below || middle >= over)
            return above(below) ? below : over;
        if (above(middle))
            over = middle;
        else
            below = middle;
    }
}


/***/ }),

/***/ 9459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ continuedFraction)
/* harmony export */ });
const tiny = 1e-300;
const precision = 1e-16;
const limit = 1_000_000;
/**
 * The value of a continued fraction whose k-th step, k ≥ 1, is `term(k)`: Lentz's method with
 * Thompson and Barnett's guard against zero denominators. `first` is b₀.
 */
function continuedFraction(first, term) {
    let value = first || tiny;
    let [c, d] = [value, 0];
    for (let k = 1; k <= limit; k += 1) {
        const { a, b } = term(k);
        d = 1 / (b + a * d || tiny);
        c = b + a / c || tiny;
        value *= c * d;
        if (Math.abs(c * d - 1) <= precision)
            return value;
    }
    return Number.NaN;
}


/***/ }),

/***/ 9094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stirlingError),
/* harmony export */   c: () => (/* binding */ logExcess)
/* harmony export */ });
/** ln(ratio) − u for ratio = 1 + u, without cancellation near 0 and with all digits of a small ratio. */
function logExcess(ratio, u) {
    if (Math.abs(u) > 0.3)
        return Math.log(ratio) - u;
    let [power, sum] = [u, 0];
    for (let k = 2; Math.abs(power) > 1e-20 * Math.abs(sum); k += 1) {
        power *= -u;
        sum += power / k;
    }
    return sum;
}
/** ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0. */
function stirlingError(x) {
    let [argument, shifted] = [x, 0];
    for (; argument < 16; argument += 1)
        shifted += (argument + 0.5) * Math.log1p(1 / argument) - 1;
    const inverse = 1 / (argument * argument);
    const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
    return shifted + series.reduceRight((sum, term) => sum * inverse + term, 0) / argument;
}


/***/ }),

/***/ 4744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);
/* harmony import */ var _continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9459);


/** From here on the continued fraction needs fewer steps than the series. */
const tailStart = 2.5;
/** Φ(x): the share of a standard normal below x. */
function normalCdf(x) {
    return x > 0 ? 1 - upperTail(x) : upperTail(-x);
}
/** Φ⁻¹(p), p in (0, 1); ±Infinity at the ends. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    return -(0,_bisection_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(0, 40, (x) => normalCdf(-x) <= p);
}
/** The share of a standard normal above x ≥ 0. */
function upperTail(x) {
    return x < tailStart ? 0.5 - density(x) * centralSeries(x) : density(x) / millsFraction(x);
}
function density(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
/** (Φ(x) − ½)/φ(x) = x + x³/3 + x⁵/(3·5) + … (Abramowitz and Stegun 26.2.11). */
function centralSeries(x) {
    let [term, sum] = [x, x];
    for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return sum;
}
/** φ(x)/(1 − Φ(x)) = x + 1/(x + 2/(x + 3/(x + …))) (Abramowitz and Stegun 26.2.14). */
function millsFraction(x) {
    return (0,_continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .continuedFraction */ .a)(x, (k) => ({ a: k, b: x }));
}


/***/ }),

/***/ 2766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   kx: () => (/* binding */ undecidedPolicies),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** The answer of a command, from best to worst. `errored` means that the tool could not judge. */
const verdicts = ['passed', 'undecided', 'failed', 'errored'];
/** The worst of several verdicts; without any, nothing was judged, which is never a pass. */
function worstVerdict(all) {
    if (all.length === 0)
        return 'errored';
    return verdicts[Math.max(...all.map((verdict) => verdicts.indexOf(verdict)))] ?? 'errored';
}
/** What `undecided` means for the exit code. */
const undecidedPolicies = ['fail', 'warn', 'pass'];
/** `undecided` blocks as the policy says: `blocks` is the caller's answer for this run. */
function exitCodeOf(verdict, undecidedBlocks) {
    switch (verdict) {
        case 'passed':
            return 0;
        case 'undecided':
            return undecidedBlocks ? 1 : 0;
        case 'failed':
            return 1;
        case 'errored':
            return 2;
    }
}


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   bx: () => (/* binding */ alongside),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Why the tool could not judge. It becomes the verdict `errored`; each problem becomes a finding. */
class UserError extends Error {
    problems;
    constructor(code, problem, { others = [], ...options } = {}) {
        super(`${problem.what} ${problem.why} ${problem.next}`, options);
        this.name = 'UserError';
        this.problems = [{ code, ...problem }, ...others];
    }
    /** Several mistakes, found in one go, as one error. */
    static of(problems) {
        const [{ code, ...first }, ...others] = problems;
        return new UserError(code, first, { others });
    }
}
/** Throws when there are problems; does nothing when there are none. */
function refuse(problems) {
    const [first, ...others] = problems;
    if (first)
        throw UserError.of([first, ...others]);
}
/** Reads; where that fails, what the others find wrong is reported together with it. */
async function alongside(read, ...others) {
    try {
        return await read();
    }
    catch (error) {
        await together(() => {
            throw error;
        }, ...others);
        throw error;
    }
}
/** Readers of one file meet the same mistake, which is told once. */
function firstLike(problem, problems) {
    const told = JSON.stringify(problem);
    return problems.findIndex((other) => JSON.stringify(other) === told);
}
/** Runs every reader, so that the mistakes of all of them are reported together. */
async function together(...readers) {
    const results = await Promise.allSettled(readers.map(async (read) => read()));
    const problems = [];
    for (const result of results) {
        if (result.status === 'fulfilled')
            continue;
        if (!(result.reason instanceof UserError))
            throw result.reason;
        problems.push(...result.reason.problems);
    }
    refuse(problems.filter((problem, index) => index === firstLike(problem, problems)));
    return results.map((result) => result.value);
}


/***/ }),

/***/ 5851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ behindStopCommands),
/* harmony export */   _Y: () => (/* binding */ disarmedJson),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   kx: () => (/* binding */ disarmedLine),
/* harmony export */   yN: () => (/* binding */ disarmed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * GitHub's runner obeys commands in everything that a step prints, also in the middle of a line,
 * but not between `stop-commands` and its token. The token is unguessable, and the stop comes
 * before the foreign program starts to print: what dies half-way has never been obeyed.
 */
function behindStopCommands(write) {
    let token;
    return {
        show(line) {
            if (!token) {
                token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
                write(`::stop-commands::${token}\n`);
            }
            write(`${oneLine(line)}\n`);
        },
        end() {
            if (token)
                write(`::${token}::\n`);
            token = undefined;
        },
    };
}
/** Where no runner reads along a line only needs a mark that tells it from ours. */
function indented(write) {
    return {
        show: (line) => write(`  | ${oneLine(line)}\n`),
        end: () => undefined,
    };
}
/** Our own words on one line: what they quote, such as a key of a policy, may hold a command too. */
function disarmedLine(text) {
    return disarmed(oneLine(text));
}
/**
 * Text of several lines with no command in it: a runner obeys `::` at the start of a line, behind
 * any blanks, and `##[` anywhere.
 */
function disarmed(text) {
    return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
/** The same for JSON, which stays the same JSON; there no line starts with a text. */
function disarmedJson(json) {
    return json.replaceAll('##[', '#\\u0023[');
}
function oneLine(line) {
    return line.replace(/[\r\n]+/g, ' ');
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   YF: () => (/* binding */ onSignal),
/* harmony export */   _Y: () => (/* binding */ enterDirectory)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);


const signals = ['SIGINT', 'SIGTERM'];
/** Makes a folder the start of all relative paths. */
function enterDirectory(directory) {
    try {
        node_process__WEBPACK_IMPORTED_MODULE_0__.chdir(directory);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('working-directory', {
            what: `Cannot work in the folder "${directory}".`,
            why: 'It does not exist, or it is no folder.',
            next: 'Correct the input working-directory.',
        }, { cause: error });
    }
}
function onSignal(listener) {
    for (const signal of signals)
        node_process__WEBPACK_IMPORTED_MODULE_0__.on(signal, listener);
    return () => {
        for (const signal of signals)
            node_process__WEBPACK_IMPORTED_MODULE_0__.off(signal, listener);
    };
}
function variables() {
    return Object.fromEntries(Object.entries(node_process__WEBPACK_IMPORTED_MODULE_0__.env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 2945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ modelInput),
/* harmony export */   e1: () => (/* binding */ tokenInput),
/* harmony export */   sh: () => (/* binding */ common),
/* harmony export */   wi: () => (/* binding */ registryInput)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);

/** The inputs that every command takes. */
const common = {
    policy: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('contender.yml')
        .describe('Path of the policy file; optional where the other inputs say everything.'),
    key: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .max(100)
        .optional()
        .describe("Names this outcome among others, such as a matrix leg; default: the model's name, else the command's."),
    'working-directory': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('.')
        .describe('The folder that all relative paths start from.'),
    'output-directory': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('contender-output')
        .describe('The folder for outcomes, reports and records.'),
};
const registryInput = {
    registry: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .optional()
        .describe("URI of the model registry, such as file:registry; default: the policy's."),
};
const modelInput = {
    model: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().optional().describe("Name of the model; default: the policy's."),
};
const tokenInput = {
    'github-token': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .optional()
        .describe('Token for the comment, the check run, approvals and deployments.')
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub fills in
        .meta({ githubDefault: '${{ github.token }}' }),
};


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ digestOfPaths),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _domain_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1048);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6141);





/** SHA-256 as 64 hex digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** `sha256:…` of one file's bytes. */
async function digestOfFile(path) {
    await (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .expectFile */ .Mo)(path);
    const { sha256 } = await contentOf({ path, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path) });
    return `sha256:${sha256}`;
}
/** The model digest of product terms: SHA-256 of the manifest of the files, read as they are now. */
async function digestOfFiles(files) {
    const manifest = [];
    for (const file of files) {
        manifest.push({ path: file.path, ...(await contentOf(file)) });
    }
    return { digest: `sha256:${sha256((0,_domain_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .s)(manifest))}`, manifest };
}
/** The digest of a data set: that of the manifest of its files, under the paths as they are written. */
async function digestOfPaths(paths) {
    const files = await Promise.all(paths.map(async (path) => {
        const { size } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .expectFile */ .Mo)(path);
        return { path, size, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path) };
    }));
    return digestOfFiles(files);
}
/** Size and SHA-256 of the bytes as they are now, whatever was said of them before. */
async function contentOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    try {
        for await (const chunk of file.open()) {
            hash.update(chunk);
            size += chunk.byteLength;
        }
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? error : (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(file.path, error);
    }
    return { size, sha256: hash.digest('hex') };
}


/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ expectFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   wK: () => (/* binding */ parseForm),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);





/** One missing bracket makes the rest of a file wrong. */
const mostSyntaxProblems = 20;
/** Reads a file and checks it against the schema; all mistakes at once, each with its line. */
async function readDocument(path, schema) {
    return parseText(path, await readText(path), schema);
}
/** The same for a text that did not come from a file; `path` names it in messages. */
function parseText(path, text, schema) {
    return parseForm({ path, text }, { schema });
}
/** The same with mistakes beyond the schema; all of them are reported together. */
function parseForm({ path, text }, form) {
    const source = sourceOf(path, text);
    const line = (keys) => lineOf(source, keys);
    const content = contentOf(source);
    const result = form.schema.safeParse(content, { reportInput: true });
    const issues = result.error?.issues ?? [];
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)([
        ...issues.flatMap((issue) => problemsOf(source, form, issue)),
        ...(form.mistakes?.(content, line) ?? []),
    ]);
    return { path, text, value: result.data, line };
}
function sourceOf(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const options = {
        lineCounter: lines,
        uniqueKeys: true,
        merge: false,
        logLevel: 'error',
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, options);
    const source = { path, text, document, lines };
    // A warning is of something, such as an unknown tag, that would be ignored.
    const mistakes = distinct([...document.errors, ...document.warnings]).slice(0, mostSyntaxProblems);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(mistakes.map((error) => syntaxProblem(source, error)));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(unsafeKeys(source));
    return source;
}
/** A file cut in half leaves several brackets open at its end; that is one mistake. */
function distinct(errors) {
    return errors.filter(({ pos: [at] }, index) => {
        return errors.findIndex(({ pos: [other] }) => other === at) === index;
    });
}
/** A key that JavaScript takes for the prototype is dropped by what reads objects, unseen. */
function unsafeKeys({ path, document, lines }) {
    const problems = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
        Pair(_, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
                return;
            problems.push({
                code: 'file-syntax',
                what: `The key "__proto__" in ${path} cannot be used.`,
                why: 'JavaScript keeps that name for itself, so its value would be silently ignored.',
                next: 'Rename it.',
                file: path,
                ...(key.range && { line: lines.linePos(key.range[0]).line }),
            });
        },
    });
    return problems;
}
/** The plain value; anchors may repeat a value, but not multiply it without end. */
function contentOf({ path, document }) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('file-syntax', {
            what: `The anchors and aliases of ${path} cannot be resolved.`,
            why: `${error.message}.`,
            next: 'Write the values out where they are used.',
            file: path,
        }, { cause: error });
    }
}
/** The text of a file; a missing or unreadable one is the user's mistake, not a stack trace. */
async function readText(path) {
    await expectFile(path);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** Reading a pipe or a device may never end. */
async function expectFile(path) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw unreadable(path, error);
    });
    if (status.isFile())
        return status;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('file-unreadable', {
        what: `Cannot read ${path}.`,
        why: status.isDirectory() ? 'It is a folder.' : 'It is a pipe or a device.',
        next: 'Give the path of a file.',
        file: path,
    });
}
function unreadable(path, cause) {
    const code = cause.code ?? 'unknown error';
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(missing ? 'file-missing' : 'file-unreadable', {
        what: `Cannot read ${path}.`,
        why: missing ? 'There is no such file.' : `The system answered ${code}.`,
        next: missing
            ? 'Check the path; relative paths start from the working directory.'
            : 'Check that it is a file and that this user may read it.',
        file: path,
    }, { cause });
}
function syntaxProblem(source, error) {
    const [at] = error.linePos ?? [];
    const [sentence = ''] = error.message.split('\n');
    return {
        code: 'file-syntax',
        what: `${source.path} is not readable as YAML or JSON${at ? `, line ${at.line}, column ${at.col}` : ''}.`,
        why: `${sentence.replace(/ at line \d+, column \d+:?$/, '')}.`,
        next: 'Correct the syntax there.',
        file: source.path,
        ...(at && { line: at.line }),
    };
}
function problemsOf(source, form, issue) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
            const keys = [...path, key];
            const known = keysAt(form.schema, path);
            return unknownKey(source, keys, form.hint?.(keys) ?? advice(key, known));
        });
    }
    const place = path.length > 0 ? `"${path.join('.')}"` : 'The content';
    const line = lineOf(source, path);
    const missing = path.length > 0 && issue.code === 'invalid_type' && issue.input === undefined;
    return [
        {
            code: 'value-invalid',
            what: missing
                ? `${place} is missing in ${source.path}.`
                : `${place} ${path.length > 0 ? 'in' : 'of'} ${source.path} is not right.`,
            why: missing ? `It is required, as ${issue.expected}.` : `${issue.message}.`,
            next: missing ? 'Add it.' : 'Correct it.',
            file: source.path,
            ...(line !== undefined && { line }),
        },
    ];
}
function advice(key, known) {
    return known.length > 0 ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(key, known) : 'Remove it.';
}
function unknownKey(source, path, next) {
    const line = lineOf(source, path);
    return {
        code: 'key-unknown',
        what: `The key "${path.join('.')}" in ${source.path} is unknown.`,
        why: 'A key that nobody reads would be silently ignored.',
        next,
        file: source.path,
        ...(line !== undefined && { line }),
    };
}
/** The keys that the schema allows at a path, for suggestions. */
function keysAt(schema, path) {
    const root = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(schema, {
        unrepresentable: 'any',
        io: 'input',
        reused: 'inline',
    });
    let node = root;
    for (const key of path) {
        node = branches(node, root)
            .map((branch) => branch.properties?.[key] ?? branch.items ?? branch.additionalProperties)
            .find((next) => typeof next === 'object');
    }
    return branches(node, root).flatMap((branch) => Object.keys(branch.properties ?? {}));
}
function branches(node, root) {
    if (!node)
        return [];
    const named = node.$ref?.replace('#/$defs/', '');
    if (named !== undefined)
        return branches(root.$defs?.[named], root);
    return node.anyOf ? node.anyOf.flatMap((branch) => branches(branch, root)) : [node];
}
/** The line of a key where the parent is a map, else of the value, else of the nearest parent. */
function lineOf(source, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const offset = offsetOf(source.document, path.slice(0, length));
        if (offset !== undefined)
            return source.lines.linePos(offset).line;
    }
    return undefined;
}
function offsetOf(document, path) {
    const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) && key.value === path.at(-1));
        if (pair && (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(pair.key))
            return pair.key.range?.[0];
    }
    const node = path.length > 0 ? document.getIn(path, true) : document.contents;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}


/***/ }),

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** A text that is not empty. */
const text = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1);
/** One of a few words. */
function choice(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, { error: `Use one of: ${words.join(', ')}` });
}
/** `true` or `false`, as YAML 1.2 writes them. */
const flag = () => zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], { error: 'Use true or false' })
    .transform((word) => word.toLowerCase() === 'true');
/** A number above zero. */
const positive = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .transform((raw) => Number(raw))
    .refine((value) => Number.isFinite(value) && value > 0, { error: 'Use a number above 0' });
/** Several texts, one a line or separated by commas. */
const list = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((raw) => raw
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== ''));


/***/ }),

/***/ 6820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ keyOfErrored)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);


/** Commands whose outcomes are told apart by the model's name. */
const aboutModels = ['validate', 'train', 'compare', 'register', 'promote'];
/**
 * The key that the command would have used, for the outcome of one that could not judge: so it takes the
 * place of an older answer, and the next good answer takes its place.
 */
async function keyOfErrored(command, given) {
    if (given.key)
        return given.key;
    if (!aboutModels.includes(command))
        return command;
    return given.model || (await modelNamedIn(given.policy)) || command;
}
/** Whatever else is wrong with the policy. */
async function modelNamedIn(policy) {
    const named = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(100) });
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(policy, named).then(({ value }) => value.model, () => undefined);
}


/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   sw: () => (/* binding */ commentModes),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6921);
/* harmony import */ var _domain_comparison_rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(735);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2766);
/* harmony import */ var _command_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2945);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6141);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7914);
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9781);








const name = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().trim().min(1).max(100);
const path = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().trim().min(1);
const columnName = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1);
const data = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([path, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(path).min(1)])
        .describe('Files of one data set: a file, a folder, a pattern such as `data/**/*.csv`, or a list of them; or the folder of a Delta Lake or Iceberg table.'),
    contract: path.describe('The ODCS contract; of several objects `file.yml#object` picks one.'),
    profile: path
        .optional()
        .describe('The profile of `contender profile` that the data is compared with for drift.'),
})
    .describe('One data set and the contract that it must keep.');
const outputs = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    model: path.optional().describe('The model: a file, or a folder of files.'),
    metrics: path.optional().describe('A JSON file of metrics.'),
    predictions: path.optional().describe('Predictions on the held-out rows: CSV, JSONL or Parquet.'),
});
const train = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().trim().min(1).optional().describe('The training command.'),
    backend: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().default('local:').describe('Where it runs.'),
    'timeout-minutes': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()
        .positive()
        .optional()
        .describe('After these minutes the command is ended.'),
    outputs: outputs.default({}),
});
const columns = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: columnName.optional().describe('Names the row in both files.'),
    label: columnName.optional().describe('The true answer.'),
    prediction: columnName.optional().describe('The answer of the model.'),
    score: columnName.optional().describe('The score of the positive class.'),
})
    .describe('Which column plays which role, where its name is not one of the usual ones.');
const compare = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_domain_comparison_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .tasks */ .v)
        .optional()
        .describe('What kind of model it is; default: told from the columns.'),
    columns: columns.default({}),
    positive: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()])
        .optional()
        .describe('The label of the positive class.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()
        .min(0)
        .max(1)
        .default(0.5)
        .describe('From this score on a row is positive.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).lt(0.5).default(0.05).describe('One-sided error of each bound.'),
    'on-undecided': zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_domain_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .undecidedPolicies */ .kx)
        .default('warn')
        .describe('Whether an undecided rule blocks; `warn`: only one that leans wrong.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleSchema */ .AZ).min(1).optional().describe('What must hold; all of it.'),
});
const stage = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    alias: name.describe('The registry alias that marks this stage.'),
    from: name.optional().describe('The stage that a version must hold before.'),
    environment: name.optional().describe('The GitHub environment whose reviewers must approve.'),
    needs: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['validate', 'compare']))
        .min(1)
        .describe('Evidence that must be there.'),
    'on-undecided': zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_domain_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .undecidedPolicies */ .kx)
        .default('fail')
        .describe('Whether undecided evidence blocks the promotion.'),
    'max-age-days': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().default(30).describe('Older evidence is refused.'),
});
const baseline = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    alias: name.default('champion').describe('The registry alias of the model to beat.'),
    'on-missing': zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['fail', 'first-model'])
        .default('fail')
        .describe('Without a baseline: fail, or judge the floors only.'),
});
const commentModes = ['always', 'on-change', 'on-failure', 'never'];
const report = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    comment: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(commentModes)
        .default('on-change')
        .describe('When a comment may first appear on a pull request.'),
});
/** `contender.yml`: what must hold. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1).describe('The version of this format.'),
    model: name.describe('The name of the model in the registry.'),
    registry: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).optional().describe('URI of the model registry: `file:registry`.'),
    ledger: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('URI of the ledger; default: inside a file registry.'),
    baseline: baseline.prefault({}),
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(name, data).default({}),
    splits: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_splits_js__WEBPACK_IMPORTED_MODULE_4__/* .splitSchema */ .Wk)
        .default([])
        .describe('What must hold between the data sets of training and evaluation.'),
    train: train.prefault({}),
    compare: compare.prefault({}),
    stages: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(name, stage).default({}),
    report: report.prefault({}),
})
    .describe('What must hold before a model ships.');
/** The policy, or undefined where nobody named one and the default file is not there. */
async function readPolicy(file) {
    if (file === _command_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .common */ .sh.policy.def.defaultValue && !(await exists(file)))
        return undefined;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseForm */ .wK)({ path: file, text: await (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(file) }, formOf(file));
}
/** A rule that cannot be judged is found by every command, not only after hours of training. */
function formOf(file) {
    return {
        schema: policySchema,
        mistakes(content, line) {
            const rules = rulesWithin.safeParse(content).data?.compare.rules ?? [];
            return [
                ...(0,_splits_js__WEBPACK_IMPORTED_MODULE_4__/* .splitProblems */ .Zb)(content, file, line),
                ...(0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleProblems */ .b0)(rules, {
                    file,
                    line: (...keys) => line(['compare', 'rules', ...keys.filter((key) => key !== undefined)]),
                }),
            ];
        },
    };
}
const rulesWithin = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ compare: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ rules: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()) }) });
/** A link that leads nowhere, or a folder that may not be searched, is no missing policy. */
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then(() => true, (error) => error.code !== 'ENOENT');
}


/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NR: () => (/* binding */ parseRules),
  b0: () => (/* binding */ ruleProblems),
  AZ: () => (/* binding */ ruleSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics.js + 12 modules
var metrics = __webpack_require__(9016);
// EXTERNAL MODULE: ./.build/domain/comparison/rule.js
var rule = __webpack_require__(735);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(2221);
;// CONCATENATED MODULE: ./.build/inputs/bound.js


/** A bound as written: `0.01`, `+0.1`, `2%`. */
function parseBound(written) {
    const text = String(written);
    if (!text.endsWith('%'))
        return { kind: 'absolute', value: Number(text) };
    return { kind: 'relative', share: Number(text.slice(0, -1)) / 100, text: text.replace('+', '') };
}
/** Why a bound would make the rule meaningless, so that it always or never passes; undefined if it is sound. */
function boundProblem(rule) {
    const refusal = (0,claim/* isAboutChange */.wC)(rule.operator) ? marginRefusal(rule) : floorRefusal(rule);
    if (!refusal)
        return undefined;
    const what = `The rule on "${rule.metric}" has ${rule.operator}: ${rule.written}.`;
    return { what, ...refusal };
}
function marginRefusal({ metric, operator, bound, written }) {
    const size = bound.kind === 'absolute' ? bound.value : bound.share;
    if (!Number.isFinite(size))
        return notFinite;
    if (size < 0 && operator === 'no-worse') {
        return {
            why: 'A margin is the loss that is accepted, so it is 0 or more.',
            next: `To ask for a gain write better: ${opposite(written)}.`,
        };
    }
    if (size < 0 && operator === 'better') {
        return {
            why: 'A gain that is asked for is 0 or more.',
            next: `To accept a loss write no-worse: ${opposite(written)}.`,
        };
    }
    return largeMargin({ metric, operator, bound });
}
/** A margin that spans half of what the metric can be is a percentage written as a number. */
function largeMargin(rule) {
    const { metric, operator, bound } = rule;
    const known = (0,metrics/* metricNamed */.SB)(metric);
    if (known?.largest !== 1)
        return undefined;
    if (bound.kind === 'absolute' && Math.abs(bound.value) >= 0.5) {
        return {
            why: `"${metric}" lies between 0 and 1, and a margin of 0.5 or more spans half of that.`,
            next: 'Did you mean 0.01 or 1%?',
        };
    }
    const canFall = operator !== 'better' && known.higherIsBetter;
    if (bound.kind === 'relative' && bound.share >= 1 && canFall) {
        return {
            why: `"${metric}" cannot fall by 100 % or more, so the rule could never fail.`,
            next: 'Did you mean 1%?',
        };
    }
    return undefined;
}
function floorRefusal({ metric, operator, bound }) {
    if (bound.kind === 'relative') {
        return {
            why: `A percentage is a share of the baseline, and ${operator} speaks of the candidate alone.`,
            next: `Write the value itself, such as ${operator}: 0.7.`,
        };
    }
    if (!Number.isFinite(bound.value))
        return notFinite;
    const largest = (0,metrics/* metricNamed */.SB)(metric)?.largest;
    if (largest === undefined || (bound.value >= 0 && bound.value <= largest))
        return undefined;
    const range = largest === Number.POSITIVE_INFINITY ? '0 or more' : `between 0 and ${largest}`;
    const percent = largest === 1 && bound.value > 1 && bound.value <= 100;
    return {
        why: `"${metric}" is always ${range}, so the rule could only ever have one answer.`,
        next: percent ? `Did you mean ${bound.value / 100}?` : 'Correct the bound.',
    };
}
const notFinite = { why: 'It is not a finite number.', next: 'Write a number such as 0.01.' };
function opposite(written) {
    return String(written).replace('-', '');
}

// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(6856);
;// CONCATENATED MODULE: ./.build/inputs/rules.js






const bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().regex(/^[+-]?\d+(\.\d+)?%?$/)], {
    error: 'Use a number such as 0.01, or a share such as "2%"',
});
const bounds = Object.fromEntries(rule/* operators */.I.map((operator) => [operator, bound.optional()]));
/** One rule as it is written in the policy or in the input `rules`. */
const ruleSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().min(1).describe('The name of the metric; one operator stands beside it.'),
    ...bounds,
    id: schemas/* string */.YjP().min(1).optional().describe('Names the rule in reports.'),
    alpha: schemas/* number */.aig().gt(0).lt(0.5).optional().describe('Instead of compare.alpha.'),
    'higher-is-better': schemas/* boolean */.zMY().optional().describe('For metrics that are not built in.'),
    'on-undecided': schemas/* enum */.k5n(['fail', 'warn', 'pass'])
        .optional()
        .describe('Instead of compare.on-undecided.'),
});
/** Rules as written → rules that can be judged; the mistakes of all of them are reported together. */
function parseRules(raw, source) {
    if (raw.length === 0)
        throw noRules(source);
    const parsed = raw.map(parseRule);
    (0,errors/* refuse */.TR)(problemsOf(parsed, source));
    return parsed.flatMap(({ rule }, index) => {
        const alpha = raw[index]?.alpha ?? source.alpha;
        return rule ? { ...rule, alpha, ...placeOf(source, index) } : [];
    });
}
/** What is wrong with rules beyond their schema, also where another one of them breaks it. */
function ruleProblems(raw, places) {
    return problemsOf(raw.map(readRule), places);
}
const looseRuleSchema = schemas/* object */.Ikc(ruleSchema.shape);
/** Of a rule with a misspelt key only the metric is judged: the key may have been its operator. */
function readRule(raw) {
    const strict = ruleSchema.safeParse(raw);
    if (strict.success)
        return parseRule(strict.data);
    const loose = looseRuleSchema.safeParse(raw);
    const mistake = loose.success ? metricMistake(loose.data) : undefined;
    return { rule: undefined, mistakes: mistake ? [mistake] : [] };
}
function problemsOf(parsed, places) {
    return parsed.flatMap(({ rule, mistakes }, index) => {
        const repeated = rule && repetition(rule, parsed.slice(0, index));
        const all = repeated ? [...mistakes, repeated] : mistakes;
        return all.map(({ key, ...mistake }) => ({ ...mistake, ...placeOf(places, index, key) }));
    });
}
function parseRule(raw) {
    const ofMetric = metricMistake(raw);
    const mistakes = ofMetric ? [ofMetric] : [];
    const [operator, ...others] = rule/* operators */.I.filter((name) => raw[name] !== undefined);
    const written = operator && raw[operator];
    if (!operator || written === undefined || others.length > 0) {
        return { rule: undefined, mistakes: [...mistakes, operatorMistake(raw, others.length > 0)] };
    }
    const bound = parseBound(written);
    const problem = boundProblem({ metric: raw.metric, operator, bound, written });
    if (problem)
        mistakes.push({ code: 'rule-bound', key: operator, ...problem });
    return { rule: { ...settingsOf(raw, operator), bound }, mistakes };
}
function settingsOf(raw, operator) {
    const higherIsBetter = raw['higher-is-better'];
    const onUndecided = raw['on-undecided'];
    return {
        id: raw.id ?? `${raw.metric}:${operator}`,
        metric: raw.metric,
        operator,
        ...(higherIsBetter !== undefined && { higherIsBetter }),
        ...(onUndecided !== undefined && { onUndecided }),
    };
}
/** The direction of a metric is known for ours and written for others; it is never guessed. */
function metricMistake(raw) {
    const { metric, 'higher-is-better': direction } = raw;
    const known = (0,metrics/* metricNamed */.SB)(metric);
    if (known && direction !== undefined) {
        return {
            code: 'rule-direction',
            key: 'higher-is-better',
            what: `The rule on "${metric}" says higher-is-better: ${direction}.`,
            why: `The direction of "${metric}" is fixed: ${known.higherIsBetter ? 'higher' : 'lower'} is better.`,
            next: 'Remove higher-is-better; it is for metrics of your own.',
        };
    }
    if (known || direction !== undefined)
        return undefined;
    const near = (0,suggest/* nearest */.p)(metric, metrics/* metricNames */.Zv);
    return {
        code: 'rule-metric',
        key: 'metric',
        what: `The metric "${metric}" is unknown.`,
        why: 'Without its definition nobody knows whether more of it is better.',
        next: near
            ? `Did you mean "${near}"? If it is a metric of your own, add higher-is-better.`
            : `Use one of: ${metrics/* metricNames */.Zv.join(', ')}. For a metric of your own add higher-is-better.`,
    };
}
function operatorMistake(raw, several) {
    const given = rule/* operators */.I.filter((name) => raw[name] !== undefined);
    return {
        code: 'rule-operator',
        what: several
            ? `The rule on "${raw.metric}" has ${given.length} operators: ${given.join(', ')}.`
            : `The rule on "${raw.metric}" has no operator.`,
        why: 'A rule states exactly one claim.',
        next: several
            ? 'Write one rule for each of them.'
            : `Add one of: ${rule/* operators */.I.join(', ')}; for example no-worse: 0.01.`,
    };
}
function repetition({ id }, earlier) {
    const first = earlier.findIndex(({ rule }) => rule?.id === id);
    if (first < 0)
        return undefined;
    return {
        code: 'rule-duplicate',
        what: `Two rules have the id "${id}": number ${first + 1} and number ${earlier.length + 1}.`,
        why: 'Results and settings are told apart by the id of their rule.',
        next: 'Give one of them an id of its own, or remove it.',
    };
}
function placeOf({ file, line }, index, key) {
    if (file === undefined)
        return {};
    const at = line(index, key);
    return { file, ...(at !== undefined && { line: at }) };
}
function noRules({ file }) {
    return new errors/* UserError */.yo('rules-missing', {
        what: 'There is no rule.',
        why: 'Without a rule nothing would be judged, and that is no pass.',
        next: 'Add a rule, or leave the list out to use the default rules.',
        ...(file !== undefined && { file }),
    });
}


/***/ }),

/***/ 5696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ spanForm),
/* harmony export */   w: () => (/* binding */ parseSpan)
/* harmony export */ });
/** An ISO 8601 duration without years and months, whose lengths depend on the calendar. */
const spanForm = /^P(?!$)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,6})?S)?)?$/;
const micros = {
    W: 604_800_000_000,
    D: 86_400_000_000,
    H: 3_600_000_000,
    M: 60_000_000,
    S: 1_000_000,
};
/** The length in microseconds of a text that has the form. */
function parseSpan(text) {
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([WDHMS])/g)];
    return parts.reduce((sum, [, value = '0', unit = 'S']) => {
        return sum + Math.round(Number(value) * (micros[unit] ?? 0));
    }, 0);
}


/***/ }),

/***/ 9781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Wk: () => (/* binding */ splitSchema),
/* harmony export */   Zb: () => (/* binding */ splitProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);



const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1);
const names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).default([]);
/** One entry of `splits:`; the sets of `test` are each compared with `train`. */
const splitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    train: name.describe('The data set that the model is trained on.'),
    test: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).min(1)]).describe('One held-out data set, or several.'),
    keys: names.describe("Columns that together name a row: no test row may have a train row's."),
    groups: names.describe('Columns of which no value may be on both sides, such as a user.'),
    ignore: names.describe('Columns that duplicate rows and label leakage are looked for without.'),
    time: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        column: name.describe('A date or timestamp: every test row must be after the last train row.'),
        gap: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanForm */ .$, 'Use an ISO 8601 duration of weeks, days or a time, such as P1D or PT36H')
            .optional()
            .describe('How long after; default: any time after.'),
    })
        .optional(),
    label: name.optional().describe('The label, which no other column alone may tell.'),
})
    .describe('Two data sets between which nothing may leak.');
const namesWithin = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default({}),
    splits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
});
/** What a split says of its sets, whatever else is wrong with it. */
const setsWithin = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ train: splitSchema.shape.train, test: splitSchema.shape.test });
/** Splits that name data sets which the policy does not have, or compare one with itself. */
function splitProblems(content, file, line) {
    const { data, splits } = namesWithin.safeParse(content).data ?? { data: {}, splits: [] };
    const known = Object.keys(data);
    return splits.flatMap((split, index) => {
        const parsed = setsWithin.safeParse(split).data;
        if (!parsed)
            return [];
        const at = (...keys) => placeOf(file, line(['splits', index, ...keys]));
        const tests = [parsed.test].flat();
        const unknown = [
            ['train', parsed.train],
            ...tests.map((test) => ['test', test]),
        ]
            .filter(([, set]) => !known.includes(set))
            .map(([key, set]) => ({ ...unknownSet(set, known), ...at(key) }));
        const itself = tests.includes(parsed.train)
            ? [{ ...sameSet(parsed.train), ...at('test') }]
            : [];
        const twice = tests.find((test, place) => tests.indexOf(test) !== place);
        return [...unknown, ...itself, ...(twice ? [{ ...repeatedSet(twice), ...at('test') }] : [])];
    });
}
function unknownSet(name, known) {
    return {
        code: 'split-data',
        what: `The split names the data set "${name}", which the policy does not have.`,
        why: 'Only data sets under data: have files and a contract.',
        next: known.length > 0 ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, known) : 'List it under data:.',
    };
}
function sameSet(name) {
    return {
        code: 'split-data',
        what: `The split compares the data set "${name}" with itself.`,
        why: 'Every row would be on both sides.',
        next: 'Name a held-out data set in test.',
    };
}
function repeatedSet(name) {
    return {
        code: 'split-data',
        what: `The split names the data set "${name}" twice.`,
        why: 'Results are told apart by the names of both sets.',
        next: 'Remove one of them.',
    };
}
function placeOf(file, line) {
    return { file, ...(line !== undefined && { line }) };
}


/***/ }),

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

/** The known name that a misspelt one most likely means, or undefined when none is near. */
function nearest(name, known) {
    const ranked = known
        .map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(fold(name), fold(candidate)) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(2, name.length / 3) ? best.candidate : undefined;
}
/** `Did you mean "x"?`, or the names to choose from. */
function suggest(name, known) {
    const near = nearest(name, known);
    return near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`;
}
function fold(name) {
    return name.toLowerCase().replace(/[_\s]/g, '-');
}


/***/ }),

/***/ 2396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sheddable),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** What may be left out when a place has no room, in this order. */
const sheddable = ['examples', 'inputs', 'passed', 'parameters'];
/** Rows and items at first where room is short. */
const shownRows = 20;
function table(name, columns, rows) {
    return { kind: 'table', name, columns, rows, limit: shownRows };
}


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);

function words(text) {
    return { kind: 'words', text };
}
function strong(text) {
    return { kind: 'words', text, strong: true };
}
/** An answer with its sign, which each place draws its own way. */
function answer(word) {
    return { kind: 'answer', word };
}
/** Foreign text: names, paths, values. Made visible and cut to 120 characters. */
function code(text) {
    return { kind: 'code', text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, 120) };
}
/** Several texts with a separator between them. */
function joined(texts, separator) {
    return texts.flatMap((text, index) => (index > 0 ? [words(separator), ...text] : text));
}
/**
 * A sentence in which somebody's names may stand: plain words and numbers stay words, everything
 * else (paths, `@team`, `#12`, markup, addresses) becomes code, where it has no effect.
 */
function sentence(text, limit = 600) {
    const pieces = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, limit)
        .trim()
        .split(quotation)
        .flatMap((part, index) => (index % 2 === 1 ? quotationOf(part) : tokensOf(part)));
    return pieces.reduce(appended, []);
}
/** What stands in quotes between words, such as a line to paste. */
const quotation = /(?<=^|[ \u00a0(])"([^"]*[ \u00a0][^"]*)"(?=$|[ \u00a0).,:;!?…])/u;
/** A quotation stays in one piece: a line to paste must not be cut into code and words. */
function quotationOf(quoted) {
    const plain = quoted.split(/[ \u00a0]+/).every((token) => isPlain(token));
    return plain ? [words(`"${quoted}"`)] : [inert(quoted)];
}
function tokensOf(text) {
    return text
        .split(/([ \u00a0]+)/)
        .flatMap((token) => (/^[ \u00a0]/.test(token) ? [words(token)] : piecesOf(token)));
}
const plainWord = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}[\p{L}\p{M}\p{N}]*)*$/u;
const plainNumber = /^[+−-]?\p{Nd}[\p{Nd}.,]*(?:e[+-]\p{Nd}+)?%?$/u;
const plainSymbol = /^[→≥≤=…·+−–—%±]$/u;
function piecesOf(token) {
    const [, before = '', core = '', after = ''] = /^([("'“]*)(.*?)([)"'”.,:;!?…]*)$/su.exec(token) ?? [];
    if (isPlain(core))
        return [words(token)];
    const quoted = /["'“]$/.test(before) && /^["'”]/.test(after);
    if (!quoted)
        return [words(before), inert(core), words(after)];
    // The quotes around a name are what the code span says already; between several they mean more.
    const name = /["'“”]/.test(core) ? `${before.slice(-1)}${core}${after.slice(0, 1)}` : core;
    return [words(before.slice(0, -1)), inert(name), words(after.slice(1))];
}
function inert(text) {
    return { kind: 'code', text };
}
function isPlain(core) {
    return core === '' || [plainWord, plainNumber, plainSymbol].some((shape) => shape.test(core));
}
/** Neighbouring words become one piece; empty ones vanish. */
function appended(pieces, piece) {
    const last = pieces.at(-1);
    if (piece.kind === 'words' && piece.text === '')
        return pieces;
    if (piece.kind !== 'words' || last?.kind !== 'words' || last.strong)
        return [...pieces, piece];
    return [...pieces.slice(0, -1), words(last.text + piece.text)];
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ budgets),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/report/block.js
var block = __webpack_require__(2396);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
;// CONCATENATED MODULE: ./.build/report/budget.js


/**
 * The whole page where it fits, else as much as fits: details go first, then rows beyond 10, the
 * sections of what did not fail, rows beyond 3, all sections of several, the overview's rows beyond 3.
 * Heading, counts and first rows stay; only where names are so long that one row fills the place, heading
 * and counts stand alone. Each step says what it left out.
 */
function fitted(page, budget, render) {
    let smaller = page;
    let text = render(smaller);
    for (const shed of steps) {
        if (byteLength(text) <= budget)
            return text;
        smaller = shed(smaller);
        text = render(smaller);
    }
    return text;
}
const steps = [
    ...block/* sheddable */.d.map((shed) => (page) => inSections(page, (block) => folded(block, shed))),
    (page) => inSections(page, (block) => limited(block, 10)),
    (page) => withoutSections(page, ({ verdict }) => verdict === 'passed' || verdict === 'undecided'),
    (page) => inSections(page, (block) => limited(block, 3)),
    (page) => withoutSections(page, () => true),
    (page) => ({ ...page, overview: page.overview.map((block) => limited(block, 3)) }),
    (page) => inSections(page, (block) => limited(block, 1)),
    (page) => ({ ...page, sections: page.sections.map(bare) }),
];
/** UTF-8 bytes: never fewer than characters, so a limit in characters holds too. */
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}
function inSections(page, change) {
    const sections = page.sections.map((section) => {
        return { ...section, blocks: section.blocks.map(change) };
    });
    return { ...page, sections };
}
function folded(block, shed) {
    if (block.kind !== 'details' || block.shed !== shed)
        return block;
    const where = (0,inline/* words */.aL)(': left out here, in the HTML report and the outcome file.');
    return { kind: 'paragraph', text: [...block.summary, where] };
}
function limited(block, limit) {
    if (block.kind === 'table' || block.kind === 'list' || block.kind === 'findings') {
        return { ...block, limit: Math.min(block.limit, limit) };
    }
    if (block.kind !== 'details')
        return block;
    return { ...block, blocks: block.blocks.map((inner) => limited(inner, limit)) };
}
/** Several outcomes keep their rows in the overview; the only one keeps its section. */
function withoutSections(page, drops) {
    if (page.sections.length + page.sectionsLeftOut < 2)
        return page;
    const sections = page.sections.filter((section) => !drops(section));
    const sectionsLeftOut = page.sectionsLeftOut + page.sections.length - sections.length;
    return { ...page, sections, sectionsLeftOut };
}
/** The first block of a section has its counts. */
function bare(section) {
    const text = (0,inline/* words */.aL)('The rest is left out here, in the HTML report and the outcome file.');
    return {
        ...section,
        blocks: [...section.blocks.slice(0, 1), { kind: 'paragraph', text: [text] }],
    };
}

// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(4851);
// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(3116);
;// CONCATENATED MODULE: ./.build/report/markdown/inline.js

/** Pieces of a line as Markdown. Foreign text is always a code span, in which nothing has an effect. */
function renderText(text) {
    return text.map(renderInline).join('');
}
function renderInline(inline) {
    switch (inline.kind) {
        case 'words':
            return inline.strong ? `**${inline.text}**` : inline.text;
        case 'code':
            return codeSpan(inline.text);
        case 'answer':
            return `${signs/* emoji */.Zg[inline.word]}\u00a0${inline.word}`;
        case 'link':
            return isSafe(inline.url) ? `[${inline.words}](${inline.url})` : inline.words;
    }
}
/** The fence is one backtick longer than any inside; padding keeps a backtick or space at an end. */
function codeSpan(text) {
    if (text === '')
        return '(empty)';
    if (/^ +$/.test(text))
        return '(spaces)';
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^[` ]|[` ]$/.test(text) ? ' ' : '';
    return `${fence}${padding}${text}${padding}${fence}`;
}
/** A cell: a bar would end it. A backslash before a bar would undo the escape, so their number is made even. */
function renderCell(text) {
    return renderText(text).replace(/(\\*)\|/g, (_, slashes) => {
        return slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}\\\\|`;
    });
}
/** Inside `<summary>` Markdown is not read, so the text becomes HTML. */
function renderSummary(text) {
    return text.map(asHtml).join('');
}
function asHtml(inline) {
    switch (inline.kind) {
        case 'words':
            return escapeHtml(inline.text);
        case 'code':
            return `<code>${escapeHtml(inline.text)}</code>`;
        case 'answer':
            return `${signs/* emoji */.Zg[inline.word]}\u00a0${inline.word}`;
        case 'link':
            return escapeHtml(inline.words);
    }
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Our own addresses only, and nothing in them that could end the link. */
function isSafe(url) {
    return /^https:\/\/[\w.:-]+(\/[\w./%~?&=#-]*)?$/.test(url);
}

;// CONCATENATED MODULE: ./.build/report/markdown/blocks.js



/** A block as paragraphs of Markdown; what only a picture can show has none. */
function renderBlock(block) {
    switch (block.kind) {
        case 'paragraph':
            return [renderText(block.text)];
        case 'table':
            return renderTable(block);
        case 'list':
            return renderList(block);
        case 'findings':
            return renderFindings(block);
        case 'facts':
            return block.facts.length > 0 ? [block.facts.map(renderFact).join('\n')] : [];
        case 'details':
            return renderDetails(block);
        case 'intervals':
        case 'histograms':
            return [];
        case 'footer':
            return [`<sub>${renderText(block.text).trim()}</sub>`];
    }
}
function renderTable({ columns, rows, limit }) {
    const shown = rows.slice(0, limit);
    const align = columns.map((column) => column.align ?? 'left');
    const cells = [columns.map(({ title }) => title), ...shown.map((row) => row.map(renderCell))];
    const text = (0,markdown_table/* markdownTable */.Q)(cells, { align, alignDelimiters: false });
    return [text, ...leftOver(rows.length - shown.length)];
}
function renderList({ items, limit }) {
    const shown = items.slice(0, limit).map((item) => `- ${renderText(item)}`);
    return [shown.join('\n'), ...leftOver(items.length - shown.length)];
}
function renderFindings({ findings, limit }) {
    const shown = findings.slice(0, limit).map(renderFinding);
    return [shown.join('\n'), ...leftOver(findings.length - shown.length)];
}
function renderFinding({ level, rule, place, message }) {
    const parts = [`**${level}**`, renderText(rule), renderText(place), renderText(message)];
    return `- ${parts.filter((part) => part !== '').join(' ')}`;
}
/** What a table or list leaves out is counted, never hidden. */
function leftOver(left) {
    return left > 0
        ? [renderText([(0,inline/* words */.aL)(`${left} more in the HTML report and the outcome file.`)])]
        : [];
}
function renderFact([label, text]) {
    return `- ${label}: ${renderText(text)}`;
}
function renderDetails({ summary, blocks }) {
    const inside = blocks.flatMap(renderBlock).join('\n\n');
    return [`<details><summary>${renderSummary(summary)}</summary>\n\n${inside}\n\n</details>`];
}

;// CONCATENATED MODULE: ./.build/report/markdown/page.js



/**
 * One outcome is its own page. Several get an overview first, then a section each: open for those
 * that did not pass, folded for the others.
 */
function renderPage(page) {
    const { verdict, heading, overview, sections, sectionsLeftOut, closing } = page;
    const isAlone = sections.length + sectionsLeftOut === 1;
    const parts = [`## ${lead(verdict)}${renderText(heading)}`, ...overview.flatMap(renderBlock)];
    const rest = sections.flatMap((section) => {
        return isAlone ? section.blocks.flatMap(renderBlock) : renderSection(section);
    });
    return `${[...parts, ...rest, ...leftOut(sectionsLeftOut), ...closing.flatMap(renderBlock)].join('\n\n')}\n`;
}
function leftOut(sections) {
    if (sections === 0)
        return [];
    const what = sections === 1 ? 'the section of 1 outcome' : `the sections of ${sections} outcomes`;
    return [`Left out here: ${what}, in the HTML report.`];
}
function renderSection({ verdict, name, blocks }) {
    const inside = blocks.flatMap(renderBlock);
    if (verdict !== 'passed')
        return [`### ${lead(verdict)}${renderText(name)}`, ...inside];
    const summary = `<details><summary>${lead(verdict)}${renderSummary(name)}</summary>`;
    return [[summary, ...inside, '</details>'].join('\n\n')];
}
/** `❌ Failed: `: the word is the verdict, the sign helps the eye. */
function lead(verdict) {
    return `${signs/* emoji */.Zg[verdict]} ${(0,signs/* capitalised */.Iu)(verdict)}: `;
}

// EXTERNAL MODULE: ./.build/report/page.js + 10 modules
var page = __webpack_require__(5450);
;// CONCATENATED MODULE: ./.build/report/markdown.js



/** Bytes of UTF-8 that each place takes without cutting or refusing. */
const budgets = { comment: 60_000, check: 60_000, summary: 1_000_000 };
/** The report of one or several outcomes as GitHub Markdown that fits its place. */
function renderMarkdown(outcomes, { budget = budgets.summary, findings = [], runUrl = null } = {}) {
    const closing = [...(0,page/* findingsBlock */.k)(findings), ...runLink(runUrl)];
    return fitted({ ...(0,page/* pageOf */.Z)(outcomes), closing }, budget, renderPage);
}
function runLink(url) {
    if (!url)
        return [];
    return [{ kind: 'footer', text: [{ kind: 'link', words: 'The run with its log', url }] }];
}


/***/ }),

/***/ 2051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** `1,903`: a whole number with its thousands apart. */
function count(value) {
    return decimal(value, 0);
}
/** Fixed decimals, thousands apart, a true minus, never an exponent. */
function decimal(value, decimals) {
    const size = Math.abs(value);
    const digits = size < 1e15 ? size.toFixed(decimals) : BigInt(Math.round(size)).toString();
    const [whole = '0', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const number = fraction ? `${grouped}.${fraction}` : grouped;
    return value < 0 && !isZero(number) ? `−${number}` : number;
}
/** The same with its sign; `±` where it rounds to zero. */
function signed(value, decimals) {
    const number = decimal(value, decimals);
    if (isZero(number))
        return `±${number}`;
    return value > 0 ? `+${number}` : number;
}
/** A share as `2.2 %`; a share that is small, but not zero, never reads as zero. */
function percent(share) {
    const decimals = share > 0 && share < 0.0005 ? 3 : 1;
    return `${decimal(100 * share, decimals)}\u00a0%`;
}
/** `1 row`, `2 rows`. */
function plural(value, noun) {
    return `${count(value)}\u00a0${noun}${value === 1 ? '' : 's'}`;
}
/** Decimals that give a size two significant digits; at least `least`, at most ten. */
function decimalsFor(size, least = 0) {
    if (!(size > 0))
        return Math.max(3, least);
    return Math.min(10, Math.max(least, 1 - Math.floor(Math.log10(size))));
}
/** A number that stands alone: four significant digits, no trailing noise. */
function plain(value) {
    if (Number.isInteger(value))
        return decimal(value, 0);
    const size = Math.abs(value);
    const decimals = Math.min(10, Math.max(0, 3 - Math.floor(Math.log10(size))));
    return decimal(value, decimals).replace(/(\.\d*?)0+$/, '$1');
}
/** Milliseconds as a person says them. */
function duration(ms) {
    const seconds = Math.max(0, ms) / 1000;
    if (seconds < 60)
        return `${decimal(seconds, 1)}\u00a0s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes}\u00a0min ${Math.floor(seconds % 60)}\u00a0s`;
    return `${count(Math.floor(minutes / 60))}\u00a0h ${minutes % 60}\u00a0min`;
}
/** Bytes in binary units. */
function bytes(size) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, size)) / 10));
    return `${decimal(size / 1024 ** power, power === 0 ? 0 : 1)}\u00a0${units[power]}`;
}
function isZero(number) {
    return !/[1-9]/.test(number);
}


/***/ }),

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ findingsBlock),
  Z: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./.build/domain/reporting.js
var reporting = __webpack_require__(6045);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
// EXTERNAL MODULE: ./.build/report/sections/compare.js + 2 modules
var compare = __webpack_require__(8983);
// EXTERNAL MODULE: ./.build/report/block.js
var block = __webpack_require__(2396);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(2051);
;// CONCATENATED MODULE: ./.build/report/sections/contract.js



/** A first contract: what it promises of each column, and what it only suggests. */
function inferBlocks({ object, contract, rows, columns }) {
    const titles = [{ title: 'Column' }, { title: 'Promised' }, { title: 'Suggested in a comment' }];
    return [
        {
            kind: 'paragraph',
            text: [
                (0,inline/* code */.aY)(object),
                (0,inline/* words */.aL)(`: ${(0,numbers/* plural */.LS)(columns.length, 'column')}, told from ${(0,numbers/* plural */.LS)(rows, 'row')}, written to `),
                (0,inline/* code */.aY)(contract),
                (0,inline/* words */.aL)('.'),
            ],
        },
        (0,block/* table */.t)('Columns', titles, columns.map(columnRow)),
    ];
}
function columnRow(column) {
    const { name, logicalType, required, unique, validValues, hints } = column;
    const promised = [
        ...(logicalType ? [logicalType] : []),
        ...(required ? ['required'] : []),
        ...(unique ? ['unique'] : []),
        ...(validValues ? [`${validValues.length} valid values`] : []),
    ];
    return [
        [(0,inline/* code */.aY)(name)],
        [(0,inline/* words */.aL)(promised.join(', ') || 'nothing')],
        (0,inline/* joined */.oR)(hints.map((hint) => (0,inline/* sentence */.em)(hint, 200)), '; '),
    ];
}
/** Two contracts on the same data: what asks less, what asks more, and how the data answers each. */
function diffBlocks(result) {
    const { changes, same, rows, data } = result;
    const titles = [{ title: 'Promise' }, { title: 'It is' }, { title: 'Before' }, { title: 'Now' }];
    return [
        {
            kind: 'paragraph',
            text: [
                (0,inline/* code */.aY)(result.old),
                (0,inline/* words */.aL)(' → '),
                (0,inline/* code */.aY)(result.new),
                (0,inline/* words */.aL)(', judged on '),
                (0,inline/* code */.aY)(data),
                (0,inline/* words */.aL)(` (${(0,numbers/* plural */.LS)(rows, 'row')}): ${(0,numbers/* plural */.LS)(changes.length, 'promise')} moved, ${same} did not.`),
            ],
        },
        ...(changes.length > 0
            ? [
                (0,block/* table */.t)('Promises', titles, changes.map(({ id, direction, before, after }) => [
                    [(0,inline/* code */.aY)(id)],
                    [(0,inline/* words */.aL)(direction)],
                    sideText(before),
                    sideText(after),
                ])),
            ]
            : []),
    ];
}
function sideText(side) {
    if (!side)
        return [(0,inline/* words */.aL)('no such promise')];
    const asked = side.asked === undefined ? [] : [(0,inline/* words */.aL)(' '), ...(0,inline/* sentence */.em)(side.asked, 120)];
    return [(0,inline/* answer */.ZF)(side.status), ...asked];
}

// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __webpack_require__(2766);
;// CONCATENATED MODULE: ./.build/report/sections/joint.js



/** The one reason that matters: the title of what went worst. The verdict is the renderer's word. */
function jointHeading(outcomes) {
    const [worst, ...others] = worstFirst(outcomes);
    if (!worst)
        return [(0,inline/* words */.aL)('there is no outcome to report')];
    if (others.length === 0)
        return headingOf(worst);
    if (worst.verdict === 'passed')
        return passedHeading(outcomes);
    const more = others.filter(({ verdict }) => verdict !== 'passed').length;
    return [...headingOf(worst), ...(more > 0 ? [(0,inline/* words */.aL)(` (and ${more} more)`)] : [])];
}
/** What a reviewer wants to know of a pass is by how much; of several models, that all did. */
function passedHeading(outcomes) {
    const [compared, another] = outcomes.filter(({ command }) => command === 'compare');
    if (!compared || another)
        return [(0,inline/* words */.aL)(`all ${outcomes.length} outcomes`)];
    const more = outcomes.length - 1;
    const others = more === 1 ? '; the other outcome passed too' : `; the other ${more} passed too`;
    return [...headingOf(compared), (0,inline/* words */.aL)(others)];
}
/** An outcome's title without the verdict, where the title begins with it. */
function headingOf({ verdict, title }) {
    const begins = title.toLowerCase().startsWith(`${verdict}:`);
    return (0,inline/* sentence */.em)((begins ? title.slice(verdict.length + 1) : title).trim(), 255);
}
/** `compare wine-quality`: which of several outcomes this is. */
function nameOf({ command, key }) {
    return [...(0,inline/* sentence */.em)(command, 40), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)(key)];
}
/** One row for each outcome, worst first. */
function outcomeTable(outcomes) {
    const columns = [
        { title: 'Verdict' },
        { title: 'Command' },
        { title: 'Key' },
        { title: 'Reason' },
    ];
    const rows = worstFirst(outcomes).map(({ verdict, command, key, title }) => [
        [(0,inline/* answer */.ZF)(verdict)],
        (0,inline/* sentence */.em)(command, 40),
        [(0,inline/* code */.aY)(key)],
        headingOf({ verdict, title }),
    ]);
    return (0,block/* table */.t)('Outcomes', columns, rows);
}
function worstFirst(outcomes) {
    return outcomes.toSorted((a, b) => verdict/* verdicts */.rY.indexOf(b.verdict) - verdict/* verdicts */.rY.indexOf(a.verdict));
}
/** What the report command did. */
function reportBlocks(_outcome, result) {
    const places = [
        ['Comment', [(0,inline/* words */.aL)(result.comment)]],
        ['Check run', [(0,inline/* words */.aL)(result.check)]],
        ['HTML report', result.html ? [(0,inline/* code */.aY)(result.html)] : [(0,inline/* words */.aL)('not asked for')]],
    ];
    return [outcomeTable(result.outcomes), { kind: 'facts', facts: places }];
}

// EXTERNAL MODULE: ./.build/report/sections/provenance.js
var provenance = __webpack_require__(6131);
;// CONCATENATED MODULE: ./.build/report/sections/profile.js




/** A profile that was made: what it keeps of each column, and which columns it has not. */
function profileBlocks(result) {
    const { data, rows, columns, leftOut, profile, digest } = result;
    return [
        {
            kind: 'paragraph',
            text: [
                (0,inline/* code */.aY)(data),
                (0,inline/* words */.aL)(`: ${(0,numbers/* plural */.LS)(columns.length, 'column')} of ${(0,numbers/* plural */.LS)(rows, 'row')}, written to `),
                (0,inline/* code */.aY)(profile),
                (0,inline/* words */.aL)(', '),
                ...(0,provenance/* short */.h0)(digest),
                (0,inline/* words */.aL)('.'),
            ],
        },
        (0,block/* table */.t)('Columns', [{ title: 'Column' }, { title: 'Kept' }], columns.map(({ name, holds }) => [[(0,inline/* code */.aY)(name)], (0,inline/* sentence */.em)(holds, 200)])),
        ...(leftOut.length > 0
            ? [
                {
                    kind: 'list',
                    items: leftOut.map(({ column, reason }) => {
                        return [(0,inline/* code */.aY)(column), (0,inline/* words */.aL)(' is left out: '), ...(0,inline/* sentence */.em)(reason, 200)];
                    }),
                    limit: 20,
                },
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(3465);
;// CONCATENATED MODULE: ./.build/report/sections/promotion.js





/** A registered version, and the evidence that lies beside it. */
function registerBlocks(outcome, result) {
    const { model, version, digest, existed, evidence } = result;
    const state = existed ? ' existed already with the same bytes.' : ' is new.';
    return [
        { kind: 'paragraph', text: [(0,inline/* code */.aY)(model), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(version)), (0,inline/* words */.aL)(state)] },
        {
            kind: 'facts',
            facts: [
                ['Digest', [(0,inline/* code */.aY)(digest)]],
                ['Evidence', names(evidence)],
            ],
        },
        ...(0,provenance/* footer */.qr)((0,provenance/* commitOf */.D3)(outcome)),
    ];
}
/** A promotion: from what to what, each check before the move, the gate, the ledger entry. */
function promoteBlocks(outcome, result) {
    const { model, stage, from, to, digest, gate, ledgerEntry } = result;
    const move = [(0,inline/* code */.aY)(stage), (0,inline/* words */.aL)(' of '), (0,inline/* code */.aY)(model), (0,inline/* words */.aL)(': '), ...versions(from, to)];
    return [
        { kind: 'paragraph', text: [...move, (0,inline/* words */.aL)(` ${movement(result)}`)] },
        steps(result),
        {
            kind: 'facts',
            facts: [
                ['Alias', [(0,inline/* code */.aY)(result.alias)]],
                ['Digest', [(0,inline/* code */.aY)(digest)]],
                ['Gate', gateText(gate)],
                ['Ledger', ledgerText(ledgerEntry)],
            ],
        },
        ...(0,provenance/* footer */.qr)((0,provenance/* commitOf */.D3)(outcome)),
    ];
}
function versions(from, to) {
    const start = from === null ? (0,inline/* words */.aL)('nothing') : (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(from));
    return [start, (0,inline/* words */.aL)(' → '), (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(to))];
}
function movement({ moved, mode }) {
    if (mode === 'plan')
        return '(a plan: nothing was moved)';
    return moved ? '(moved)' : '(nothing was moved)';
}
function steps({ steps: all }) {
    const rows = all.map(({ name, passed, detail }) => [
        [(0,inline/* answer */.ZF)(passed ? 'passed' : 'failed')],
        (0,inline/* sentence */.em)(name, 120),
        (0,inline/* sentence */.em)(detail, 300),
    ]);
    return (0,block/* table */.t)('Steps', [{ title: 'Answer' }, { title: 'Step' }, { title: 'Detail' }], rows);
}
function gateText(gate) {
    if (!gate)
        return [(0,inline/* words */.aL)('not reached')];
    if (gate.kind === 'evidence')
        return [(0,inline/* words */.aL)('evidence: '), ...names(gate.checks)];
    const { environment, approvers, observedAt } = gate;
    const who = [(0,inline/* words */.aL)(', approved by '), ...names(approvers)];
    return [(0,inline/* words */.aL)('environment '), (0,inline/* code */.aY)(environment), ...who, (0,inline/* words */.aL)(', seen '), (0,inline/* code */.aY)(observedAt)];
}
function ledgerText(entry) {
    if (!entry)
        return [(0,inline/* words */.aL)('nothing written')];
    return [(0,inline/* words */.aL)(`entry ${(0,numbers/* count */.U9)(entry.sequence)}, `), (0,inline/* code */.aY)(entry.hash)];
}
function names(all) {
    if (all.length === 0)
        return [(0,inline/* words */.aL)('none')];
    const shown = all.slice(0, 20).map((name) => [(0,inline/* code */.aY)(name)]);
    const left = all.length - shown.length;
    return (0,inline/* joined */.oR)(left > 0 ? [...shown, [(0,inline/* words */.aL)(`${left} more`)]] : shown, ', ');
}
/** The ledger, oldest first. */
function ledgerBlocks(result) {
    const { uri, entries, head, notes } = result;
    const newest = head ? [(0,inline/* words */.aL)('; the newest is '), (0,inline/* code */.aY)(head)] : [];
    const noted = notes.map(({ line, kind }) => [(0,inline/* words */.aL)(`Line ${(0,numbers/* count */.U9)(line)}: ${noteText[kind]}`)]);
    return [
        {
            kind: 'paragraph',
            text: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(entries.length, 'line')} in `), (0,inline/* code */.aY)(uri), ...newest, (0,inline/* words */.aL)('.')],
        },
        ...(entries.length > 0 ? [entryTable(entries)] : []),
        ...(noted.length > 0 ? [{ kind: 'list', items: noted, limit: 20 }] : []),
    ];
}
const noteText = {
    void: 'does not count: another entry came first.',
    torn: 'was cut off by a crash or a full disk, and does not count.',
};
function entryTable(entries) {
    const columns = [
        { title: '#', align: 'right' },
        { title: 'When (UTC)' },
        { title: 'What' },
        { title: 'Model, stage: from → to' },
        { title: 'By, because' },
        { title: 'Hash' },
    ];
    return (0,block/* table */.t)('Ledger entries', columns, entries.map(entryRow));
}
function entryRow({ sequence, observedAt, event, hash }) {
    const { model, stage, from, to, mode, actor, reason } = event.subject;
    const what = event.kind === 'intent' ? `${mode}, intent` : `${mode}, ${event.result}`;
    const because = reason ? [(0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(reason, 120)] : [];
    return [
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(sequence))],
        [(0,inline/* words */.aL)(minute(observedAt))],
        [(0,inline/* words */.aL)(what)],
        [(0,inline/* code */.aY)(model), (0,inline/* words */.aL)(', '), (0,inline/* code */.aY)(stage), (0,inline/* words */.aL)(': '), ...versions(from, to)],
        [...(actor ? [(0,inline/* code */.aY)(actor)] : [(0,inline/* words */.aL)('unknown')]), ...because],
        (0,provenance/* short */.h0)(hash),
    ];
}
/** `2026-01-31 14:05`, for a text that is a time; anything else as unknown. */
function minute(time) {
    const parsed = Date.parse(time);
    if (Number.isNaN(parsed))
        return 'unknown';
    return new Date(parsed).toISOString().slice(0, 16).replace('T', '\u00a0');
}

;// CONCATENATED MODULE: ./.build/report/sections/train.js




/** A training run: how it ended, what came out, from what. */
function trainBlocks(outcome, run) {
    return [
        { kind: 'paragraph', text: summary(run) },
        { kind: 'facts', facts: written(run) },
        ...train_numbers('Metrics', run.metrics),
        ...parameters(run),
        machine(run),
        ...(0,provenance/* footer */.qr)([(0,inline/* words */.aL)('Run '), (0,inline/* code */.aY)(run.id), (0,inline/* words */.aL)('.'), ...(0,provenance/* commitOf */.D3)(outcome)]),
    ];
}
function summary(run) {
    return [
        ...ending(run.end),
        (0,inline/* words */.aL)(` after ${(0,numbers/* duration */.p0)(run.durationMs)} on `),
        (0,inline/* code */.aY)(run.backend),
        (0,inline/* words */.aL)(', by the command '),
        (0,inline/* code */.aY)(run.command),
    ];
}
function ending(end) {
    switch (end.kind) {
        case 'succeeded':
            return [(0,inline/* words */.aL)('The command ended well')];
        case 'failed':
            return [(0,inline/* words */.aL)(`The command ended with exit code ${end.exitCode}`)];
        case 'killed':
            return [(0,inline/* words */.aL)('The command was killed by '), (0,inline/* code */.aY)(end.signal)];
        case 'cancelled':
            return [(0,inline/* words */.aL)('The command was cancelled')];
        case 'timed-out':
            return [(0,inline/* words */.aL)(`The command was ended at its limit of ${(0,numbers/* plain */.pj)(end.minutes)} minutes`)];
        case 'incomplete':
            return [(0,inline/* words */.aL)('The command ended well, but without everything that it had to write,')];
    }
}
function written(run) {
    const { modelFiles, predictions } = run;
    const model = modelFiles
        ? [(0,inline/* code */.aY)(modelFiles.path), (0,inline/* words */.aL)(`, ${(0,numbers/* bytes */.ee)(modelFiles.bytes)}, `), (0,inline/* code */.aY)(modelFiles.digest)]
        : [(0,inline/* words */.aL)('none')];
    const predicted = predictions
        ? [(0,inline/* code */.aY)(predictions.path), (0,inline/* words */.aL)(', '), (0,inline/* code */.aY)(predictions.digest)]
        : [(0,inline/* words */.aL)('none')];
    const { path, lines } = run.log;
    return [
        ['Model', model],
        ['Predictions', predicted],
        ['Log', [(0,inline/* code */.aY)(path), (0,inline/* words */.aL)(`, ${(0,numbers/* plural */.LS)(lines, 'line')}`)]],
        ['Used', used(run)],
    ];
}
function used({ resources: { peakMemoryBytes, cpuSeconds } }) {
    const memory = peakMemoryBytes === null ? [] : [`${(0,numbers/* bytes */.ee)(peakMemoryBytes)} of memory at its peak`];
    const time = cpuSeconds === null ? [] : [`${(0,numbers/* decimal */._)(cpuSeconds, 1)}\u00a0s of processor time`];
    return [(0,inline/* words */.aL)([...memory, ...time].join(', ') || 'not measured')];
}
function train_numbers(name, values) {
    const rows = Object.entries(values).map(([metric, value]) => [
        [(0,inline/* code */.aY)(metric)],
        [(0,inline/* words */.aL)((0,numbers/* plain */.pj)(value))],
    ]);
    if (rows.length === 0)
        return [];
    return [(0,block/* table */.t)(name, [{ title: 'Metric' }, { title: 'Value', align: 'right' }], rows)];
}
function parameters({ parameters: chosen, seed }) {
    const rows = [...Object.entries(chosen), ['seed', seed]].map(([name, value]) => [[(0,inline/* code */.aY)(name)], [(0,inline/* code */.aY)(String(value))]]);
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows.length, 'parameter')} with the seed`)],
            blocks: [(0,block/* table */.t)('Parameters', [{ title: 'Parameter' }, { title: 'Value' }], rows)],
            shed: 'parameters',
            inShell: false,
        },
    ];
}
function machine({ environment, code: version, data }) {
    const known = [
        ['Commit', version.headSha ?? version.sha],
        ['Merge base', version.mergeBase],
        ['Work tree', version.dirty === null ? null : version.dirty ? 'changed' : 'clean'],
        ['System', `${environment.os} ${environment.arch}`],
        ['Processors', (0,numbers/* count */.U9)(environment.cpus)],
        ['Memory', (0,numbers/* bytes */.ee)(environment.memoryBytes)],
        ['Node', environment.node],
        ['Python', environment.python],
    ];
    const files = [...Object.entries(environment.lockFiles), ...Object.entries(data)];
    const facts = known.flatMap(([label, value]) => value === null ? [] : [[label, [(0,inline/* code */.aY)(value)]]]);
    const digests = files.map(([name, digest]) => [
        'Input',
        [(0,inline/* code */.aY)(name), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)(digest)],
    ]);
    return {
        kind: 'details',
        summary: [(0,inline/* words */.aL)('Code, data and machine')],
        blocks: [{ kind: 'facts', facts: [...facts, ...digests] }],
        shed: 'inputs',
        inShell: false,
    };
}

// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(4851);
// EXTERNAL MODULE: ./.build/domain/data/drift/label.js
var label = __webpack_require__(9182);
;// CONCATENATED MODULE: ./.build/report/sections/data-sets.js





/** How the data was read and what it is like: folded, since it decides nothing. */
function dataSets(data) {
    if (data.length === 0)
        return [];
    const noticed = data.reduce((sum, { notices = [] }) => sum + notices.length, 0);
    const aside = noticed > 0 ? `, ${(0,numbers/* plural */.LS)(noticed, 'notice')}` : '';
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`Data: ${(0,numbers/* plural */.LS)(data.length, 'set')}${aside}`)],
            blocks: [setsTable(data), ...notices(data), ...fingerprints(data)],
            shed: 'inputs',
            inShell: false,
        },
    ];
}
function setsTable(data) {
    const filtered = data.some(({ filteredOut }) => filteredOut !== undefined);
    const columns = [
        { title: 'Data' },
        { title: 'Rows', align: 'right' },
        ...(filtered ? [{ title: 'Filtered out', align: 'right' }] : []),
        { title: 'Columns', align: 'right' },
        { title: 'Read as' },
        { title: 'Contract' },
        { title: 'Digest' },
    ];
    const rows = data.map((set) => [
        [(0,inline/* code */.aY)(set.name)],
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(set.rows))],
        ...(filtered ? [filteredOutOf(set)] : []),
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(set.columns.length))],
        [
            (0,inline/* words */.aL)(set.format),
            ...(set.dialect ? [(0,inline/* words */.aL)(': '), (0,inline/* code */.aY)(set.dialect.replaceAll('\\"', '"'))] : []),
        ],
        [(0,inline/* code */.aY)(set.contract)],
        (0,provenance/* short */.h0)(set.digest),
    ]);
    return (0,block/* table */.t)('Data sets', columns, rows);
}
function filteredOutOf({ filteredOut }) {
    return filteredOut === undefined ? [] : [(0,inline/* words */.aL)((0,numbers/* count */.U9)(filteredOut))];
}
function notices(data) {
    const items = data.flatMap(({ name, notices: all = [] }) => {
        return all.map((notice) => [(0,inline/* code */.aY)(name), (0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(notice)]);
    });
    return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}
function fingerprints(data) {
    const rows = data.flatMap(({ name, fingerprint }) => {
        return (fingerprint?.columns ?? []).map((column) => [[(0,inline/* code */.aY)(name)], ...sketchRow(column)]);
    });
    if (rows.length === 0)
        return [];
    const columns = [
        { title: 'Data' },
        { title: 'Column' },
        { title: 'Type' },
        ...['Missing', 'Min', 'Mean', 'Max'].map((title) => ({ title, align: 'right' })),
    ];
    return [(0,block/* table */.t)('What the columns are like', columns, rows)];
}
function sketchRow({ name, type, nulls, min, mean, max }) {
    const figure = (value) => {
        return value === undefined ? [] : [(0,inline/* words */.aL)(readable(value))];
    };
    const missing = nulls === null ? [(0,inline/* words */.aL)('not counted')] : [(0,inline/* words */.aL)((0,numbers/* count */.U9)(nulls))];
    return [[(0,inline/* code */.aY)(name)], [(0,inline/* code */.aY)(type)], missing, figure(min), figure(mean), figure(max)];
}
/** Neither three hundred digits nor a small number as zero. */
function readable(value) {
    const size = Math.abs(value);
    return size !== 0 && (size < 1e-4 || size >= 1e15) ? (0,label/* figure */.vP)(value) : (0,numbers/* plain */.pj)(value);
}

;// CONCATENATED MODULE: ./.build/report/sections/drift.js




/** How far each column is from its profile, those that moved first; and what an open answer means. */
function driftBlocks(checks) {
    const compared = checks.filter((check) => check.drift !== undefined);
    if (compared.length === 0)
        return [];
    const sorted = compared.toSorted((a, b) => excess(b) - excess(a));
    const open = compared.filter(({ status }) => status === 'undecided').length;
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`Drift: ${(0,numbers/* plural */.LS)(compared.length, 'comparison')} with the profile`)],
            blocks: [...tables(sorted), ...(open > 0 ? [explained(open)] : []), ...histograms(sorted)],
            shed: 'passed',
            inShell: false,
        },
    ];
}
function excess({ drift: { value, threshold } }) {
    return threshold > 0 ? value / threshold : value;
}
/** What did not move at all is only counted. */
function tables(checks) {
    const moved = checks.filter(({ status, drift }) => drift.value > 0 || status !== 'passed');
    const still = checks.length - moved.length;
    const text = (0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(still, 'comparison')} found no difference at all.`);
    return [
        ...(moved.length > 0 ? [driftTable(moved)] : []),
        ...(still > 0 ? [{ kind: 'paragraph', text: [text] }] : []),
    ];
}
function driftTable(checks) {
    const several = new Set(checks.map(({ data }) => data)).size > 1;
    const columns = [
        { title: 'Status' },
        { title: 'Column' },
        ...(several ? [{ title: 'Data' }] : []),
        { title: 'Statistic' },
        { title: 'Value', align: 'right' },
        { title: 'Drift from', align: 'right' },
        { title: 'Noise' },
        { title: 'Most at' },
    ];
    return (0,block/* table */.t)('Drift', columns, checks.map((check) => driftRow(check, several)));
}
function driftRow({ status, data, drift, noise }, withData) {
    return [
        [(0,inline/* answer */.ZF)(status)],
        [(0,inline/* code */.aY)(drift.column)],
        ...(withData ? [[(0,inline/* code */.aY)(data)]] : []),
        [(0,inline/* words */.aL)(drift.statistic)],
        [(0,inline/* words */.aL)((0,label/* figure */.vP)(drift.value))],
        [(0,inline/* words */.aL)((0,label/* figure */.vP)(drift.threshold))],
        noise ? (0,inline/* sentence */.em)(noise, 120) : [],
        drift.worst === undefined || drift.value === 0 ? [] : [(0,inline/* code */.aY)(drift.worst)],
    ];
}
/** Where no value moved, and in one bin alone, a picture shows nothing. */
function histograms(checks) {
    const shown = checks.filter(({ drift }) => drift.value > 0 && drift.bins.length > 1);
    if (shown.length === 0)
        return [];
    return [{ kind: 'histograms', of: shown.map(histogramOf) }];
}
function histogramOf({ data, status, drift }) {
    const { column, statistic, value, bins } = drift;
    return { label: `${column} on ${data}: ${statistic} ${(0,label/* figure */.vP)(value)}`, status, bins };
}
function explained(open) {
    const text = `${(0,numbers/* plural */.LS)(open, 'comparison')} undecided: the distance would be drift, but two samples of one source differ as much by chance, or there are too few rows. More rows decide it.`;
    return { kind: 'paragraph', text: [(0,inline/* words */.aL)(text)] };
}

// EXTERNAL MODULE: ./.build/domain/data/findings.js
var findings = __webpack_require__(4552);
;// CONCATENATED MODULE: ./.build/report/sections/failing-rows.js




/** The rows that break promises, of checks that have more than the one beside them. */
function failingRows(checks) {
    const several = checks.filter(({ examples: some }) => some.length > 1);
    const rows = several.flatMap(({ id, examples: some }) => {
        return some.map((example) => [
            [(0,inline/* code */.aY)(id)],
            [(0,inline/* code */.aY)((0,findings/* placeOf */.$)(example))],
            example.key === undefined ? [] : [(0,inline/* code */.aY)(example.key)],
            shownValue(example),
        ]);
    });
    if (rows.length === 0)
        return [];
    const columns = [{ title: 'Check' }, { title: 'Place' }, { title: 'Key' }, { title: 'Value' }];
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows.length, 'example')} of failing rows`)],
            blocks: [(0,block/* table */.t)('Examples of failing rows', columns, rows)],
            shed: 'examples',
            inShell: false,
        },
    ];
}
/** `data/eval.csv:12: 9.5`: where the first failing row stands and what it has. */
function placeAndValue(example) {
    return [(0,inline/* code */.aY)((0,findings/* placeOf */.$)(example)), (0,inline/* words */.aL)(': '), ...shownValue(example)];
}
function shownValue({ value, other }) {
    const against = other ? [(0,inline/* words */.aL)(', against '), (0,inline/* code */.aY)((0,findings/* placeOf */.$)(other))] : [];
    if (value === null)
        return [(0,inline/* words */.aL)('missing'), ...against];
    return [value === '' ? (0,inline/* words */.aL)('empty text') : (0,inline/* code */.aY)(value), ...against];
}

;// CONCATENATED MODULE: ./.build/report/sections/passed-checks.js



/** What holds needs little room: a row for each property, with its rules and the data they hold in. */
function passedChecks(checks) {
    if (checks.length === 0)
        return [];
    const columns = [{ title: 'Property' }, { title: 'Rules' }, { title: 'Data' }];
    const rows = rulesByProperty(checks).map(({ property, rules, data }) => [
        [(0,inline/* code */.aY)(property)],
        listed(rules),
        listed(data),
    ]);
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(checks.length, 'check')} passed`)],
            blocks: [(0,block/* table */.t)('Checks that passed', columns, rows)],
            shed: 'passed',
            inShell: false,
        },
    ];
}
/** Data sets that keep the same rules of a property share its row. */
function rulesByProperty(checks) {
    const kept = new Map();
    for (const { id, data } of checks) {
        const end = id.lastIndexOf('.');
        const [property, rule] = end > 0 ? [id.slice(0, end), id.slice(end + 1)] : [id, id];
        const place = JSON.stringify([property, data]);
        const found = kept.get(place) ?? { property, data, rules: [] };
        found.rules.push(rule);
        kept.set(place, found);
    }
    const same = new Map();
    for (const { property, rules, data } of kept.values()) {
        const key = JSON.stringify([property, rules]);
        const found = same.get(key) ?? { property, rules, data: [] };
        found.data.push(data);
        same.set(key, found);
    }
    return [...same.values()];
}
function listed(names) {
    const shown = names.slice(0, 20).map((name) => [(0,inline/* code */.aY)(name)]);
    const left = names.length - shown.length;
    return (0,inline/* joined */.oR)(left > 0 ? [...shown, [(0,inline/* words */.aL)(`${left} more`)]] : shown, ', ');
}

;// CONCATENATED MODULE: ./.build/report/sections/validate.js









/** A validation: the broken promises with their first place, then rows, passed checks and the data. */
function validateBlocks(outcome, result) {
    const { open, blocked } = split(result.checks);
    const passed = result.checks.filter(({ status }) => status === 'passed');
    return [
        { kind: 'paragraph', text: validate_summary(result) },
        ...(open.length > 0 ? [openTable(open)] : []),
        ...reasons(open),
        ...blockedChecks(blocked),
        ...failingRows(open),
        ...driftBlocks(result.checks),
        ...passedChecks(passed),
        ...dataSets(result.data),
        ...(0,provenance/* footer */.qr)((0,provenance/* commitOf */.D3)(outcome)),
    ];
}
/** What is blocked is quiet beside its cause; without one it is all there is to say. */
function split(checks) {
    const rest = bySeverity(checks.filter(({ status }) => status !== 'passed'));
    const caused = rest.some(({ status }) => status === 'failed' || status === 'errored');
    const isQuiet = ({ status }) => caused && status === 'blocked';
    return { open: rest.filter((check) => !isQuiet(check)), blocked: rest.filter(isQuiet) };
}
/** What could not be judged decides the verdict, however mild; of the others the serious ones come first. */
const statusRank = {
    errored: 0,
    failed: 1,
    undecided: 2,
    blocked: 3,
    unchecked: 4,
    passed: 5,
};
const severityRank = { error: 0, warning: 1, info: 2 };
function bySeverity(checks) {
    return checks.toSorted((a, b) => Number(b.status === 'errored') - Number(a.status === 'errored') ||
        severityRank[a.severity] - severityRank[b.severity] ||
        statusRank[a.status] - statusRank[b.status] ||
        b.failing - a.failing);
}
/** Sets that the first line names; the table has the others. */
const mostSets = 5;
function validate_summary({ checks, data }) {
    const sets = data
        .slice(0, mostSets)
        .map(({ name, rows }) => [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows, 'row')} in `), (0,inline/* code */.aY)(name)]);
    const left = data.length - sets.length;
    const all = left > 0 ? [...sets, [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(left, 'more set')}`)]] : sets;
    const read = all.length > 0 ? [(0,inline/* words */.aL)(' '), ...(0,inline/* joined */.oR)(all, ', '), (0,inline/* words */.aL)('.')] : [];
    return [
        (0,signs/* tally */.N4)('check', checks.map(({ status }) => status)),
        ...read,
    ];
}
function openTable(checks) {
    return (0,block/* table */.t)('Checks that did not pass', [
        { title: 'Status' },
        { title: 'Check' },
        { title: 'Data' },
        { title: 'Failing / checked', align: 'right' },
        { title: 'Found, asked' },
        { title: 'First place' },
    ], checks.map(openRow));
}
function openRow(check) {
    const { id, data, status, severity, checked, failing, examples: rows } = check;
    const [first] = rows;
    const softer = severity === 'error' ? [] : [(0,inline/* words */.aL)(`, ${severity} only`)];
    return [
        [(0,inline/* answer */.ZF)(status), ...softer],
        [(0,inline/* code */.aY)(id)],
        [(0,inline/* code */.aY)(data)],
        rowsOf({ failing, checked }),
        foundAndAsked(check),
        first ? placeAndValue(first) : [],
    ];
}
/** A mean or a query fails as a whole: no row of it does. */
function rowsOf({ failing, checked }) {
    if (checked === 0 && failing === 0)
        return [];
    return [(0,inline/* words */.aL)(`${failing > 0 ? (0,numbers/* count */.U9)(failing) : '–'}\u00a0/\u00a0${(0,numbers/* count */.U9)(checked)}`)];
}
/** What the column beside says already, the number of failing rows, is not said again. */
function foundAndAsked({ observed, threshold, failing }) {
    const told = failing > 0 && observed === (0,numbers/* count */.U9)(failing);
    const found = observed && !told ? (0,inline/* sentence */.em)(observed, 120) : [];
    const asked = threshold ? [(0,inline/* words */.aL)('asked: '), ...(0,inline/* sentence */.em)(threshold, 120)] : [];
    return (0,inline/* joined */.oR)([found, asked].filter((text) => text.length > 0), '; ');
}
function reasons(checks) {
    const several = new Set(checks.map(({ data }) => data)).size > 1;
    const items = byReason(checks).map(([reason, same]) => {
        return [...named(same, several), (0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(reason)];
    });
    return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}
function byReason(checks) {
    const found = new Map();
    for (const check of checks) {
        if (check.reason === undefined)
            continue;
        const same = found.get(check.reason);
        if (same)
            same.push(check);
        else
            found.set(check.reason, [check]);
    }
    return [...found];
}
/** Checks that one line names. */
const mostNamed = 5;
function named(checks, withData) {
    const shown = checks.slice(0, mostNamed).map(({ id, data }) => {
        return withData ? [(0,inline/* code */.aY)(id), (0,inline/* words */.aL)(' on '), (0,inline/* code */.aY)(data)] : [(0,inline/* code */.aY)(id)];
    });
    const left = checks.length - shown.length;
    return (0,inline/* joined */.oR)(left > 0 ? [...shown, [(0,inline/* words */.aL)(`${left} more`)]] : shown, ', ');
}
function blockedChecks(checks) {
    if (checks.length === 0)
        return [];
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(checks.length, 'check')} blocked by a failure above`)],
            blocks: reasons(checks),
            shed: 'passed',
            inShell: false,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/report/page.js










/** Outcomes → what there is to say, most important first. Without any outcome it is no pass. */
function pageOf(outcomes) {
    return {
        verdict: (0,reporting/* jointVerdict */.ym)(outcomes),
        heading: jointHeading(outcomes),
        overview: outcomes.length > 1 ? [outcomeTable(outcomes)] : overviewOf(outcomes),
        sections: worstFirst(outcomes).map(sectionOf),
        sectionsLeftOut: 0,
        closing: [],
    };
}
function overviewOf(outcomes) {
    if (outcomes.length > 0)
        return [];
    const text = (0,inline/* words */.aL)('Nothing was judged, which is never a pass.');
    return [{ kind: 'paragraph', text: [text] }];
}
function sectionOf(outcome) {
    return {
        verdict: outcome.verdict,
        heading: headingOf(outcome),
        name: nameOf(outcome),
        blocks: [...resultBlocks(outcome), ...findingBlocks(outcome)],
        provenance: (0,provenance/* provenanceBlock */.X2)(outcome),
    };
}
function resultBlocks(outcome) {
    if (outcome.result === null)
        return [];
    switch (outcome.command) {
        case 'compare':
            return (0,compare/* compareBlocks */.w)(outcome, outcome.result);
        case 'validate':
            return validateBlocks(outcome, outcome.result);
        case 'train':
            return trainBlocks(outcome, outcome.result);
        case 'register':
            return registerBlocks(outcome, outcome.result);
        case 'promote':
            return promoteBlocks(outcome, outcome.result);
        case 'profile':
            return profileBlocks(outcome.result);
        case 'contract infer':
            return inferBlocks(outcome.result);
        case 'contract diff':
            return diffBlocks(outcome.result);
        case 'ledger show':
        case 'ledger verify':
            return ledgerBlocks(outcome.result);
        case 'report':
            return reportBlocks(outcome, outcome.result);
        case 'check':
            return [outcomeTable(outcome.result.outcomes)];
    }
}
/** Findings that no table shows: mistakes, warnings, notes. */
function findingBlocks(outcome) {
    const shown = rulesShown(outcome);
    return findingsBlock(outcome.findings.filter(({ rule }) => !shown.has(rule)));
}
function findingsBlock(findings) {
    if (findings.length === 0)
        return [];
    return [{ kind: 'findings', findings: findings.map(shownFinding), limit: 20 }];
}
function rulesShown({ command, result }) {
    if (command === 'compare' && result)
        return new Set(result.rules.map(({ id }) => id));
    if (command === 'validate' && result)
        return new Set(result.checks.map(({ id }) => id));
    if (command === 'contract diff' && result)
        return new Set(result.changes.map(({ id }) => id));
    return new Set();
}
function shownFinding({ level, rule, message, file, line }) {
    const place = file ? [(0,inline/* code */.aY)(line ? `${file}:${line}` : file)] : [];
    return { level, rule: [(0,inline/* code */.aY)(rule)], place, message: (0,inline/* sentence */.em)(message, 1000) };
}


/***/ }),

/***/ 3391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scaled)
/* harmony export */ });
/* harmony import */ var _domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2221);

/** Undefined where there is nothing to draw: no estimate, or no bound. */
function scaled(rule) {
    const { estimate, lower, upper, bound } = rule;
    if (estimate === null || bound === null)
        return undefined;
    const unit = unitOf(rule, bound);
    const from = (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._B)(rule.operator, bound, rule.baseline).threshold;
    const direction = rule.operator === 'at-most' ? -1 : 1;
    const place = (value) => snapped((direction * (value - from)) / unit);
    const [low, high] = direction === 1 ? [lower, upper] : [upper, lower];
    const isInterval = low !== null && high !== null;
    return {
        estimate: place(estimate),
        lower: isInterval ? place(low) : null,
        upper: isInterval ? place(high) : null,
        noChange: (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutChange */ .wC)(rule.operator) ? place(0) : null,
    };
}
/** One margin; where the rule has none, half the half-width of its interval. */
function unitOf(rule, bound) {
    if ((0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutChange */ .wC)(rule.operator) && bound !== 0)
        return Math.abs(bound);
    const { lower, upper, estimate } = rule;
    const halfWidth = lower !== null && upper !== null ? (upper - lower) / 2 : 0;
    if (halfWidth > 0)
        return halfWidth / 2;
    const distance = Math.abs((estimate ?? 0) - bound);
    return distance > 0 ? distance : 1;
}
/** Binary fractions must not push what is exactly on the bound across it. */
function snapped(position) {
    return Math.abs(position) < 1e-9 ? 0 : position;
}


/***/ }),

/***/ 8983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ bySeverity),
  w: () => (/* binding */ compareBlocks)
});

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(2221);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(3465);
// EXTERNAL MODULE: ./.build/report/block.js
var block = __webpack_require__(2396);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(2051);
// EXTERNAL MODULE: ./.build/report/scale.js
var scale = __webpack_require__(3391);
// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(4851);
;// CONCATENATED MODULE: ./.build/domain/data/fingerprint-difference.js
/** The sets of both sides in the order of the candidate's, those that are gone last. */
function dataDifferences(baseline, candidate) {
    const now = Object.entries(candidate).map(([name, data]) => {
        const before = Object.hasOwn(baseline, name) ? baseline[name] : undefined;
        return before ? difference(name, before, data) : alone(name, 'added');
    });
    const gone = Object.keys(baseline).filter((name) => !Object.hasOwn(candidate, name));
    return [...now, ...gone.map((name) => alone(name, 'removed'))];
}
function alone(name, kind) {
    return { name, kind, changes: [] };
}
function difference(name, before, after) {
    if (before.digest === after.digest)
        return { name, kind: 'same', changes: [] };
    if (!before.fingerprint || !after.fingerprint)
        return { name, kind: 'unknown', changes: [] };
    return { name, kind: 'changed', changes: changesOf(before.fingerprint, after.fingerprint) };
}
function changesOf(before, after) {
    const known = new Map(before.columns.map((column) => [column.name, column]));
    const present = new Set(after.columns.map(({ name }) => name));
    const kept = after.columns.flatMap((column) => {
        const earlier = known.get(column.name);
        return earlier ? [{ earlier, column }] : [];
    });
    return [
        ...before.columns.filter(({ name }) => !present.has(name)).map(({ name }) => `${name} is gone`),
        ...after.columns.filter(({ name }) => !known.has(name)).map(({ name }) => `${name} is new`),
        ...kept.flatMap(({ earlier, column }) => retyped(earlier, column)),
        ...rowsChanged(before.rows, after.rows),
        ...kept.flatMap(({ earlier, column }) => {
            return nullsMoved(share(earlier, before), share(column, after), column.name);
        }),
        ...kept.flatMap(({ earlier, column }) => meanMoved(earlier, column)),
    ];
}
function retyped({ name, type: before }, { type }) {
    return before === type ? [] : [`${name} was ${before} and is ${type}`];
}
function rowsChanged(before, after) {
    if (before === after)
        return [];
    const ratio = before > 0 ? `, ${((after / before - 1) * 100).toFixed(1)} %` : '';
    return [`${count(before)} rows became ${count(after)}${ratio}`];
}
function share({ nulls }, { rows }) {
    return nulls === null || rows === 0 ? null : nulls / rows;
}
/** A move of half a percent of the rows is worth a line. */
const notableShare = 0.005;
function nullsMoved(before, after, name) {
    if (before === null || after === null || Math.abs(after - before) < notableShare)
        return [];
    return [`missing values of ${name} went from ${percent(before)} to ${percent(after)}`];
}
/** A hundredth of the range of both, or, where a range is not known, of the mean before. */
const notableMove = 0.01;
function meanMoved(before, after) {
    const { mean: from } = before;
    const { mean: to } = after;
    if (from === undefined || to === undefined || from === to)
        return [];
    if (Math.abs(to - from) < notableMove * (rangeOf(before, after) ?? Math.abs(from)))
        return [];
    return [`the mean of ${after.name} moved from ${digits(from)} to ${digits(to)}`];
}
function rangeOf(one, other) {
    const ends = [one.min, one.max, other.min, other.max].filter((end) => end !== undefined);
    return ends.length === 4 ? Math.max(...ends) - Math.min(...ends) : undefined;
}
function percent(value) {
    return `${(value * 100).toFixed(1)} %`;
}
function digits(value) {
    return String(Number(value.toPrecision(4)));
}
function count(value) {
    return value.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./.build/report/sections/data-difference.js



/** In what the data of the candidate's run differs from the baseline's; nothing where one has no run. */
function dataDifferenceBlocks({ baseline, candidate }) {
    if (!baseline?.data || !candidate.data)
        return [];
    const differences = dataDifferences(baseline.data, candidate.data);
    if (differences.length === 0)
        return [];
    const other = differences.filter(({ kind }) => kind !== 'same').length;
    const summary = other === 0
        ? `Data: the same ${(0,numbers/* plural */.LS)(differences.length, 'set')} as the baseline's`
        : `Data: ${other} of ${(0,numbers/* plural */.LS)(differences.length, 'set')} ${other === 1 ? 'differs' : 'differ'} from the baseline's`;
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(summary)],
            blocks: [{ kind: 'list', items: differences.map(itemOf), limit: 20 }],
            shed: 'inputs',
            inShell: false,
        },
    ];
}
/** A wide table may have changed in every column. */
const mostChanges = 8;
function itemOf({ name, kind, changes }) {
    const shown = changes.slice(0, mostChanges);
    const left = changes.length - shown.length;
    const all = left > 0 ? [...shown, `${(0,numbers/* plural */.LS)(left, 'more change')}`] : shown;
    const said = all.length > 0 ? `${all.join('; ')}.` : otherBytes;
    return [
        (0,inline/* code */.aY)(name),
        (0,inline/* words */.aL)(': '),
        ...(kind === 'changed' ? (0,inline/* sentence */.em)(said, 1000) : [(0,inline/* words */.aL)(kinds[kind])]),
    ];
}
const otherBytes = 'other bytes, but as many rows, the same columns, and nearly the same missing values and known means.';
const kinds = {
    same: 'the same, byte for byte.',
    added: 'the baseline did not have it.',
    removed: 'only the baseline had it.',
    unknown: 'other bytes; no validation before one of the two runs tells in what they differ.',
};

// EXTERNAL MODULE: ./.build/report/sections/provenance.js
var sections_provenance = __webpack_require__(6131);
// EXTERNAL MODULE: ./.build/report/sections/rule-row.js + 1 modules
var rule_row = __webpack_require__(3195);
;// CONCATENATED MODULE: ./.build/report/sections/compare.js










/** A comparison, most important first: what failed or is undecided, then what passed, then how. */
function compareBlocks(outcome, result) {
    const ordered = bySeverity(result.rules);
    const open = ordered.filter(({ verdict }) => !isSettled(verdict));
    return [
        { kind: 'paragraph', text: summary(outcome, result) },
        { kind: 'intervals', rows: ordered.map(rule_row/* intervalRow */.Wo) },
        ...(open.length > 0 ? [ruleTable('Rules that did not pass', open)] : []),
        ...reasons(open),
        ...folded(ordered, 'passed'),
        ...folded(ordered, 'skipped'),
        ...flips(result),
        ...dataDifferenceBlocks(result),
        ...(0,sections_provenance/* footer */.qr)(methods(outcome, result)),
    ];
}
function isSettled(verdict) {
    return verdict === 'passed' || verdict === 'skipped';
}
/** Errored, failed, undecided leaning wrong, undecided; in each the farthest beyond its bound first. */
function bySeverity(rules) {
    const keyed = rules.map((rule) => {
        const place = (0,scale/* scaled */.v)(rule)?.estimate ?? Number.NEGATIVE_INFINITY;
        return { rule, rank: rankOf(rule), place };
    });
    return keyed
        .sort((a, b) => a.rank - b.rank || compareNumbers(a.place, b.place))
        .map(({ rule }) => rule);
}
function compareNumbers(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function rankOf({ verdict, leaning }) {
    const ranks = { errored: 0, failed: 1, undecided: 3, passed: 4, skipped: 5 };
    return verdict === 'undecided' && leaning === 'wrong' ? 2 : ranks[verdict];
}
function ruleTable(name, rules) {
    return (0,block/* table */.t)(name, columnsFor(rules), rules.map(rule_row/* ruleRow */.Fs));
}
function columnsFor(rules) {
    const measured = rules.filter(({ lower }) => lower !== null);
    const levels = new Set(measured.map(({ alpha }) => (0,numbers/* decimal */._)(100 * (1 - 2 * alpha), 0)));
    const level = levels.size === 1 ? `${[...levels].join()}\u00a0% interval` : 'interval';
    const subject = rules.every(({ operator }) => (0,claim/* isAboutChange */.wC)(operator))
        ? 'Change'
        : 'Change or value';
    return [
        { title: 'Verdict' },
        { title: 'Rule' },
        {
            title: rules.some(({ baseline }) => baseline !== null) ? 'Baseline → candidate' : 'Candidate',
        },
        { title: measured.length > 0 ? `${subject} (${level})` : subject },
        { title: 'Needs', align: 'right' },
        { title: 'Margins' },
    ];
}
function summary(outcome, result) {
    const { rules, testSet } = result;
    const paired = result.baseline ? 'paired rows' : 'rows';
    const rows = testSet ? [(0,inline/* words */.aL)(` ${(0,numbers/* count */.U9)(testSet.rows)} ${paired} ·`)] : [];
    return [
        (0,signs/* tally */.N4)('rule', rules.map(({ verdict }) => verdict)),
        ...rows,
        (0,inline/* words */.aL)(' candidate '),
        ...sideName(result.candidate),
        ...against(outcome, result.baseline),
    ];
}
function against({ subject, provenance }, baseline) {
    if (!baseline)
        return [(0,inline/* words */.aL)('; no baseline yet, so rules about change are skipped')];
    const { alias, version, registeredAt } = baseline;
    if (!version)
        return [(0,inline/* words */.aL)(' against '), ...sideName(baseline)];
    const days = registeredAt ? (0,sections_provenance/* age */.KW)(registeredAt, provenance.startedAt) : undefined;
    const notes = [
        ...(alias ? [[(0,inline/* code */.aY)(alias)]] : []),
        ...(days ? [[(0,inline/* words */.aL)(`registered ${days}`)]] : []),
    ];
    const model = subject.model ? [(0,inline/* code */.aY)(subject.model), (0,inline/* words */.aL)(' ')] : [];
    const noted = notes.length > 0 ? [(0,inline/* words */.aL)(' ('), ...(0,inline/* joined */.oR)(notes, ', '), (0,inline/* words */.aL)(')')] : [];
    return [(0,inline/* words */.aL)(' against '), ...model, (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(version)), ...noted];
}
function sideName({ version, path }) {
    return [(0,inline/* code */.aY)(version === undefined ? path : (0,model_version/* labelOf */.W)(version))];
}
/** Why a rule errored or stays undecided, where its numbers do not say it. */
function reasons(rules) {
    const items = rules
        .filter((rule) => rule.reason && !speaksByNumbers(rule))
        .map(({ id, reason = '' }) => [(0,inline/* code */.aY)(id), (0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(reason)]);
    return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}
function speaksByNumbers({ verdict, lower, rowsToDecide }) {
    if (verdict === 'undecided')
        return lower !== null && rowsToDecide !== undefined;
    return verdict !== 'errored';
}
function folded(rules, verdict) {
    const some = rules.filter((rule) => rule.verdict === verdict);
    if (some.length === 0)
        return [];
    const summaryText = (0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(some.length, 'rule')} ${verdict}`);
    return [
        {
            kind: 'details',
            summary: [summaryText],
            blocks: [ruleTable(`Rules ${verdict}`, some)],
            shed: 'passed',
            inShell: true,
        },
    ];
}
function flips({ flips: changed }) {
    if (!changed)
        return [];
    const { fixed, broken, n } = changed;
    const share = n > 0 ? ` (${(0,numbers/* percent */.KN)((fixed + broken) / n)} of rows changed)` : '';
    const text = `Flips: ${(0,numbers/* count */.U9)(fixed)} fixed, ${(0,numbers/* count */.U9)(broken)} broken${share}.`;
    return [{ kind: 'paragraph', text: [(0,inline/* words */.aL)(text)] }];
}
/** How it was measured, how sure the bounds are, and what these rows could have shown. */
function methods(outcome, { rules }) {
    const used = [...new Set(rules.map(({ method }) => method))].filter((method) => method !== '');
    const measured = rules.filter(({ lower }) => lower !== null);
    const alphas = [...new Set(measured.map(({ alpha }) => (0,numbers/* plain */.pj)(alpha)))];
    const sure = alphas.length > 0 ? [`one-sided α ${alphas.join(', ')}`] : [];
    const all = [...used, ...sure].join('; ');
    return [...(0,inline/* sentence */.em)(all && `${all}.`), ...detectable(rules), ...(0,sections_provenance/* commitOf */.D3)(outcome)];
}
function detectable(rules) {
    const shown = rules.find(({ resolution, slice }) => resolution && slice === '*');
    if (!shown?.resolution)
        return [];
    const loss = (0,inline/* words */.aL)(` These rows can show a loss of ${(0,numbers/* plain */.pj)(shown.resolution)} in `);
    return [loss, (0,inline/* code */.aY)(shown.metric), (0,inline/* words */.aL)('.')];
}


/***/ }),

/***/ 6131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   X2: () => (/* binding */ provenanceBlock),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   qr: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2051);


/** ` For 3f2a1b9.`: the commit that an outcome speaks about, where it is known. */
function commitOf({ provenance }) {
    const sha = provenance.headSha ?? provenance.sha;
    return sha ? [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(' For '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7)), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('.')] : [];
}
/** The small print, where there is any. */
function footer(text) {
    return text.length > 0 ? [{ kind: 'footer', text }] : [];
}
/** How old something was, in whole days: `today`, `1 day ago`; undefined for times that make no sense. */
function age(then, now) {
    const days = Math.floor((Date.parse(now) - Date.parse(then)) / 86_400_000);
    if (!(days >= 0))
        return undefined;
    if (days === 0)
        return 'today';
    return days === 1 ? '1 day ago' : `${days} days ago`;
}
/** A digest that a person can compare by eye: 12 hex digits. */
function short(digest) {
    return [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest.replace(/^sha256:/, '').slice(0, 12))];
}
/** From what the answer came, so that it can be found and made again. */
function provenanceBlock(outcome) {
    const { provenance, subject, command, key } = outcome;
    const inputs = Object.entries(provenance.inputDigests).map(([path, digest]) => ['Input', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(' '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest)]]);
    const known = [
        ['Command', command],
        ['Key', key],
        ['Model', subject.model],
        ['Model digest', subject.digest],
        ['Repository', provenance.repository],
        ['Commit', provenance.headSha ?? provenance.sha],
        ['Workflow', provenance.workflow],
        ['Run', provenance.runId],
        ['Actor', provenance.actor],
        ['Contender', provenance.version],
        ['Started', provenance.startedAt],
    ];
    const facts = known.flatMap(([label, value]) => value ? [[label, [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value)]]] : []);
    const took = ['Took', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(provenance.durationMs))]];
    return {
        kind: 'details',
        summary: [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Provenance')],
        blocks: [{ kind: 'facts', facts: [...facts, took, ...inputs] }],
        shed: 'inputs',
        inShell: false,
    };
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zb: () => (/* binding */ changeInWords),
  m2: () => (/* binding */ decimalsOf),
  Wo: () => (/* binding */ intervalRow),
  Fs: () => (/* binding */ ruleRow)
});

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(2221);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(2051);
// EXTERNAL MODULE: ./.build/report/scale.js
var scale = __webpack_require__(3391);
;// CONCATENATED MODULE: ./.build/report/strip.js

const side = 4;
/**
 * Nine cells such as `·━●━┊····`: `┊` is the bound, a cell is one margin wide, right satisfies. The
 * bound reads `┿` only when the interval crosses it, so that a strip never contradicts its verdict.
 */
function strip(rule) {
    const at = (0,scale/* scaled */.v)(rule);
    if (!at)
        return '';
    const cells = Array.from('····┊····');
    const { lower, upper } = at;
    if (lower !== null && upper !== null) {
        for (let cell = cellOf(lower); cell <= cellOf(upper); cell += 1)
            cells[cell] = '━';
        cells[side] = lower < 0 && upper >= 0 ? '┿' : '┊';
    }
    cells[cellOf(at.estimate)] = '●';
    return cells.join('');
}
function cellOf(position) {
    if (position < 0)
        return Math.max(0, side + Math.floor(position));
    return Math.min(2 * side, side + 1 + Math.floor(position));
}

;// CONCATENATED MODULE: ./.build/report/sections/rule-row.js





/** A rule as a row of the table: verdict, rule, both values, change, what it needs, strip. */
function ruleRow(rule) {
    return [
        [(0,inline/* answer */.ZF)(rule.verdict)],
        ruleName(rule),
        values(rule),
        change(rule),
        needs(rule),
        stripCell(rule),
    ];
}
/** The same rule as a line of the interval plot. */
function intervalRow(rule) {
    const label = rule.slice === '*' ? rule.metric : `${rule.metric} · ${rule.slice}`;
    return { label, change: changeInWords(rule), verdict: rule.verdict, at: (0,scale/* scaled */.v)(rule) };
}
function ruleName({ metric, slice, nPositive }) {
    const name = isOurName(metric) ? [(0,inline/* words */.aL)(metric)] : [(0,inline/* code */.aY)(metric)];
    if (slice === '*')
        return name;
    const positives = nPositive === undefined ? [] : [(0,inline/* words */.aL)(` (${(0,numbers/* count */.U9)(nPositive)} positives)`)];
    return [...name, (0,inline/* words */.aL)(' · '), (0,inline/* code */.aY)(slice), ...positives];
}
/** Built-in metrics are lower-case words with hyphens: harmless as they stand. */
function isOurName(metric) {
    return /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(metric) && metric.length <= 40;
}
function values(rule) {
    const decimals = decimalsOf(rule);
    const value = (number) => (number === null ? '–' : (0,numbers/* decimal */._)(number, decimals));
    if (rule.baseline === null)
        return [(0,inline/* words */.aL)(value(rule.candidate))];
    return [(0,inline/* words */.aL)(`${value(rule.baseline)}\u00a0→\u00a0${value(rule.candidate)}`)];
}
function change(rule) {
    if (rule.estimate === null)
        return [(0,inline/* words */.aL)(rule.verdict === 'skipped' ? 'no baseline' : 'unknown')];
    const number = numberOf(rule, rule.estimate);
    const shown = rule.verdict === 'failed' ? (0,inline/* strong */.ko)(number) : (0,inline/* words */.aL)(number);
    const after = (0,inline/* words */.aL)(`${interval(rule)}${direction(rule)}`);
    return [(0,inline/* words */.aL)(arrow(rule)), shown, after];
}
function changeInWords(rule) {
    if (rule.estimate === null)
        return '–';
    return `${numberOf(rule, rule.estimate)}${interval(rule)}`;
}
/** Numbers are printed as they are measured; for a lower-is-better metric that is not the oriented one. */
function raw(rule, oriented) {
    return (0,claim/* isAboutChange */.wC)(rule.operator) && !rule.higherIsBetter ? -oriented : oriented;
}
function numberOf(rule, oriented) {
    const value = raw(rule, oriented);
    const decimals = decimalsOf(rule);
    return (0,claim/* isAboutChange */.wC)(rule.operator) ? (0,numbers/* signed */.x8)(value, decimals) : (0,numbers/* decimal */._)(value, decimals);
}
function interval(rule) {
    const { lower, upper } = rule;
    if (lower === null || upper === null)
        return ' (no\u00a0interval)';
    const [low, high] = raw(rule, lower) <= raw(rule, upper) ? [lower, upper] : [upper, lower];
    return ` (${numberOf(rule, low)}\u00a0to\u00a0${numberOf(rule, high)})`;
}
/** The arrow follows the raw number, the word says what it means. */
function arrow(rule) {
    const value = raw(rule, rule.estimate ?? 0);
    if (!(0,claim/* isAboutChange */.wC)(rule.operator) || value === 0)
        return '';
    return value > 0 ? '▲\u00a0' : '▼\u00a0';
}
function direction(rule) {
    const estimate = rule.estimate ?? 0;
    if (!(0,claim/* isAboutChange */.wC)(rule.operator))
        return '';
    if (estimate === 0)
        return '';
    return estimate > 0 ? ' better' : ' worse';
}
function needs(rule) {
    const { bound, resolvedFrom, rowsToDecide, verdict, lower } = rule;
    if (bound === null)
        return [(0,inline/* words */.aL)('unresolved')];
    const claim = (0,inline/* words */.aL)(needOf(rule, bound));
    const from = resolvedFrom ? [(0,inline/* words */.aL)(' ('), (0,inline/* code */.aY)(resolvedFrom), (0,inline/* words */.aL)(')')] : [];
    if (verdict !== 'undecided')
        return [claim, ...from];
    if (rowsToDecide)
        return [claim, ...from, (0,inline/* words */.aL)(`; about ${(0,numbers/* count */.U9)(rowsToDecide)} rows would decide`)];
    return rowsToDecide === null && lower !== null
        ? [claim, ...from, (0,inline/* words */.aL)('; no number of rows decides this')]
        : [claim, ...from];
}
/** The bound as a sign and a number on the scale that is printed. */
function needOf(rule, bound) {
    const { operator, higherIsBetter } = rule;
    const decimals = decimalsOf(rule);
    if (operator === 'at-least')
        return `≥\u00a0${(0,numbers/* decimal */._)(bound, decimals)}`;
    if (operator === 'at-most')
        return `≤\u00a0${(0,numbers/* decimal */._)(bound, decimals)}`;
    const sign = higherIsBetter ? '≥' : '≤';
    const oriented = operator === 'better' ? bound : -bound;
    if (operator === 'better' && bound === 0)
        return higherIsBetter ? '>\u00a00' : '<\u00a00';
    return `${sign}\u00a0${(0,numbers/* signed */.x8)(raw(rule, oriented), decimals)}`;
}
/**
 * The numbers of a row share their decimals: two significant digits of the interval's half-width,
 * and more where rounding would hide on which side of the bound an end of the interval lies.
 */
function decimalsOf(rule) {
    const { lower, upper, estimate, bound } = rule;
    const halfWidth = lower !== null && upper !== null ? (upper - lower) / 2 : Math.abs(estimate ?? 0) / 10;
    const line = bound === null ? null : (0,claim/* claimOf */._B)(rule.operator, bound, null).threshold;
    const ends = [lower, upper, estimate].filter((end) => end !== null);
    let decimals = Math.max(3, Math.min(6, (0,numbers/* decimalsFor */.Wm)(halfWidth, bound === null ? 0 : ownDecimals(bound))));
    const hides = (end) => line !== null &&
        Math.abs(end - line) > 1e-9 &&
        end.toFixed(decimals) === line.toFixed(decimals);
    while (decimals < 8 && ends.some(hides))
        decimals += 1;
    return decimals;
}
/** The decimals in which a bound was written, so that `0.0075` is never printed as `0.008`. */
function ownDecimals(bound) {
    for (let decimals = 0; decimals < 6; decimals += 1) {
        if (Math.abs(bound - Number(bound.toFixed(decimals))) < 1e-12)
            return decimals;
    }
    return 6;
}
function stripCell(rule) {
    const cells = strip(rule);
    return cells ? [(0,inline/* code */.aY)(cells)] : [];
}


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   Zg: () => (/* binding */ emoji)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8380);

/** Signs that differ in shape, so that neither colour nor sign alone carries the answer. */
const emoji = {
    passed: '✅',
    failed: '❌',
    undecided: '❓',
    errored: '⛔',
    skipped: '➖',
    blocked: '➖',
    unchecked: '❓',
};
/** The same for places without pictures: a shell, and the HTML report. */
const marks = {
    passed: '✔',
    failed: '✖',
    undecided: '?',
    errored: '!',
    skipped: '–',
    blocked: '–',
    unchecked: '?',
};
/** `Failed`, as a heading begins. */
function capitalised(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** `5 of 8 rules failed, 1 undecided, 2 passed.`, worst first. */
function tally(noun, all) {
    const counted = order
        .map((word) => ({ word, number: all.filter((other) => other === word).length }))
        .filter(({ number }) => number > 0);
    const [worst, ...others] = counted;
    if (!worst)
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`No ${noun}s.`);
    const total = all.length === 1 ? `1 ${noun}` : `${all.length} ${noun}s`;
    if (others.length === 0)
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${whole(all.length, noun)} ${worst.word}.`);
    const rest = others.map(({ word, number }) => `${number} ${word}`).join(', ');
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${worst.number} of ${total} ${worst.word}, ${rest}.`);
}
const order = [
    'errored',
    'failed',
    'undecided',
    'blocked',
    'unchecked',
    'skipped',
    'passed',
];
function whole(number, noun) {
    if (number === 1)
        return `The only ${noun}`;
    return number === 2 ? `Both ${noun}s` : `All ${number} ${noun}s`;
}


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Text that shows what it is: one line, nothing invisible, nothing that turns the direction of
 * writing; at most `limit` code points, then `…`. Every place that prints foreign text starts here.
 */
function visible(text, limit) {
    // Two UTF-16 units hold any code point, so a huge text is never spread into an array.
    const start = [...text.slice(0, 2 * limit + 2).toWellFormed()];
    const cut = start.length > limit ? [...start.slice(0, limit), '…'] : start;
    return cut
        .join('')
        .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, spelled);
}
/** A control or format character as its escape, such as `\u202e`. */
function spelled(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ }),

/***/ 9261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/commands/errored.js
var errored = __webpack_require__(9610);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/inputs/outcome-key.js
var outcome_key = __webpack_require__(6820);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var policy = __webpack_require__(498);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(6856);
;// CONCATENATED MODULE: ./.build/inputs/raw.js


/** Raw texts → typed values; every mistake is reported together. */
function parseInputs(schema, raw, style) {
    const known = Object.keys(schema.shape);
    const given = [...raw].filter(([, text]) => text !== '');
    const problems = given
        .filter(([name]) => !known.includes(name))
        .map(([name]) => unknownInput(name, known, style));
    const result = schema.safeParse(Object.fromEntries(given));
    if (result.success) {
        (0,errors/* refuse */.TR)(problems);
        return result.data;
    }
    const mistakes = result.error.issues.map((issue) => badInput(issue, raw, style));
    (0,errors/* refuse */.TR)([...problems, ...mistakes]);
    throw result.error;
}
function unknownInput(name, known, style) {
    const stray = style === 'github'
        ? ` If it comes from the workflow's own environment variable INPUT_${name.toUpperCase()}, rename that variable.`
        : '';
    return {
        code: 'input-unknown',
        what: `The input ${spell(name, style)} is unknown.`,
        why: 'An input that nobody reads would be silently ignored.',
        next: `${(0,suggest/* suggest */.Z)(name, known)}${stray}`,
    };
}
function badInput(issue, raw, style) {
    const name = String(issue.path[0]);
    const text = raw.get(name);
    if (!text) {
        return {
            code: 'input-missing',
            what: `The input ${spell(name, style)} is missing.`,
            why: 'The command cannot run without it.',
            next: `Add ${style === 'github' ? `"${name}: …" under "with:"` : `--${name} <value>`}.`,
        };
    }
    return {
        code: 'input-invalid',
        what: `The input ${spell(name, style)} has the value "${text}".`,
        why: `${issue.message}.`,
        next: 'Correct the value.',
    };
}
function spell(name, style) {
    return style === 'github' ? `"${name}"` : `--${name}`;
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/connect.js + 3 modules
var connect = __webpack_require__(6722);
// EXTERNAL MODULE: ./.build/domain/data/measurement.js
var data_measurement = __webpack_require__(8708);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var duckdb_sql = __webpack_require__(4496);
// EXTERNAL MODULE: ./.build/domain/data/decimal.js
var decimal = __webpack_require__(6428);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/native-type.js
/** The fields of `STRUCT(a INTEGER, "b c" VARCHAR[])`; undefined for any other type. */
function structFields(type) {
    const inside = /^STRUCT\((.*)\)$/s.exec(type)?.[1];
    if (inside === undefined)
        return undefined;
    return partsOf(inside).flatMap((part) => {
        const [, quoted, plain, rest = ''] = /^\s*(?:"((?:[^"]|"")*)"|(\S+))\s+(.*)$/s.exec(part) ?? [];
        const name = quoted?.replaceAll('""', '"') ?? plain;
        return name === undefined ? [] : [{ name, type: rest }];
    });
}
/** What an item of `INTEGER[]` or `INTEGER[3]` is; undefined for any other type. */
function itemType(type) {
    return /^(.*)\[\d*\]$/s.exec(type)?.[1];
}
/** What a value of `MAP(VARCHAR, INTEGER)` is; undefined for any other type. */
function mapValueType(type) {
    const inside = /^MAP\((.*)\)$/s.exec(type)?.[1];
    return inside === undefined ? undefined : partsOf(inside)[1]?.trim();
}
/** Splits at the commas that stand in no bracket and no quotes. */
function partsOf(text) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (const { 0: token, index } of text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]/g)) {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        if (token !== ',' || depth > 0)
            continue;
        parts.push(text.slice(start, index));
        start = index + 1;
    }
    return [...parts, text.slice(start)];
}
/** Whether statistics can be made of the column's values. */
function isNumeric({ type }) {
    return /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE)$/.test(type);
}
function isFloating({ type }) {
    return type === 'FLOAT' || type === 'DOUBLE';
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/nested.js


/** The value that lies one field deeper; NULL where there is no such field. */
function fieldOf(raw, name) {
    if (raw.kind !== 'native')
        return { kind: 'json', sql: extracted(raw, (0,duckdb_sql/* text */.Qq)(pointerTo(name))) };
    const field = structFields(raw.type)?.find((one) => one.name === name);
    if (field) {
        return { kind: 'native', sql: `struct_extract(${raw.sql}, ${(0,duckdb_sql/* text */.Qq)(name)})`, type: field.type };
    }
    const value = mapValueType(raw.type);
    return value === undefined
        ? { kind: 'native', sql: 'NULL', type: '"NULL"' }
        : { kind: 'native', sql: `map_extract_value(${raw.sql}, ${(0,duckdb_sql/* text */.Qq)(name)})`, type: value };
}
/** All items of an array as a list of the engine, and what each of them is. */
function itemsOf(raw) {
    if (raw.kind !== 'native') {
        const list = `CASE json_type(${json(raw)}) WHEN 'ARRAY' THEN ${extracted(raw, "'$[*]'")} END`;
        return { list, item: (sql) => ({ kind: 'json', sql }) };
    }
    const type = itemType(raw.type);
    return {
        list: type === undefined ? 'CAST(NULL AS VARCHAR[])' : raw.sql,
        item: (sql) => ({ kind: 'native', sql, type: type ?? '"NULL"' }),
    };
}
/** The way down; an item stands for each of its array's. */
function valueAt(raw, path) {
    let value = raw;
    for (const step of path) {
        value = step.kind === 'field' ? fieldOf(value, step.name) : itemsOf(value).item('item');
    }
    return value;
}
/** An object is there unless it is null, or is no object at all. */
function existing(raw) {
    return raw.kind === 'native'
        ? `${raw.sql} IS NOT NULL`
        : `coalesce(json_type(${json(raw)}) = 'OBJECT', false)`;
}
function extracted(raw, path) {
    return `json_extract(${json(raw)}, ${path})`;
}
/** A text that is no JSON holds nothing. */
function json({ kind, sql }) {
    return kind === 'text' ? `CASE WHEN json_valid(${sql}) THEN CAST(${sql} AS JSON) END` : sql;
}
/** RFC 6901, which takes every name there can be. */
function pointerTo(name) {
    return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/container-condition.js



/** What an array or an object must satisfy, be it JSON text or the engine's own. */
function containerCondition(test, names) {
    switch (test.kind) {
        case 'minItems':
            return `${itemCount(names)} >= ${test.count}`;
        case 'maxItems':
            return `${itemCount(names)} <= ${test.count}`;
        case 'uniqueItems':
            return uniqueItems(names);
        case 'minProperties':
            return `${propertyCount(names)} >= ${test.count}`;
        case 'maxProperties':
            return `${propertyCount(names)} <= ${test.count}`;
        default:
            return test.names.map((name) => `(${hasProperty(name, names)})`).join(' AND ') || 'true';
    }
}
function isText({ type }) {
    return type === 'VARCHAR';
}
function itemCount(names) {
    return isText(names) ? `json_array_length(${names.value})` : `len(${names.value})`;
}
/** Two nulls are a repetition too, which the engine's distinct list leaves out. */
function uniqueItems(names) {
    const { value } = names;
    const items = isText(names) ? `CAST(json_extract(${value}, '$[*]') AS VARCHAR[])` : value;
    const nulls = `(len(${items}) - list_count(${items}))`;
    return `len(list_distinct(${items})) + least(1, ${nulls}) = len(${items})`;
}
/** A STRUCT has all its fields in every row; those that are null are taken as absent. */
function propertyCount(names) {
    const { value, type } = names;
    if (isText(names))
        return `len(json_keys(${value}))`;
    const fields = structFields(type);
    if (!fields)
        return `cardinality(${value})`;
    const present = fields.map(({ name }) => `CAST(${field(value, name)} IS NOT NULL AS INTEGER)`);
    return `(${present.join(' + ') || '0'})`;
}
function hasProperty(name, names) {
    const { value, type } = names;
    if (isText(names))
        return `json_exists(${value}, ${(0,duckdb_sql/* text */.Qq)(pointerTo(name))})`;
    if (mapValueType(type) !== undefined)
        return `map_contains(${value}, ${(0,duckdb_sql/* text */.Qq)(name)})`;
    const known = structFields(type)?.some((one) => one.name === name);
    return known ? `${field(value, name)} IS NOT NULL` : 'false';
}
function field(value, name) {
    return `struct_extract(${value}, ${(0,duckdb_sql/* text */.Qq)(name)})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/string-formats.js
const hex = '[0-9A-Fa-f]';
const label = '[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const octet = '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
/** What a whole value of each format matches, in RE2. */
const formats = {
    email: `[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(\\.${label})+`,
    uuid: `${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}`,
    uri: '[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+',
    hostname: `${label}(\\.${label})*`,
    ipv4: `${octet}(\\.${octet}){3}`,
    ipv6: ipv6(),
    byte: '([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
};
/** Eight groups, of which one run of zeros may be written as `::`. */
function ipv6() {
    const group = `${hex}{1,4}`;
    const inside = [1, 2, 3, 4, 5, 6].map((before) => `(${group}:){1,${before}}(:${group}){1,${7 - before}}`);
    return [`(${group}:){7}${group}`, `(${group}:){1,7}:`, `:((:${group}){1,7}|:)`, ...inside].join('|');
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/zone.js

/**
 * The instant of a local time. The hour that a zone leaves out in spring is no time, although the engine
 * would take the next one for it; of the two in autumn it takes one.
 */
function instantIn(zone, local) {
    if (zone === 'UTC')
        return `CAST(${local} AS TIMESTAMPTZ)`;
    const name = (0,duckdb_sql/* text */.Qq)(zone);
    const instant = `timezone(${name}, ${local})`;
    return `CASE WHEN timezone(${name}, ${instant}) = ${local} THEN ${instant} END`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/value-condition.js






const comparisons = {
    minimum: '>=',
    maximum: '<=',
    exclusiveMinimum: '>',
    exclusiveMaximum: '<',
};
/** What as SQL a value of the column must satisfy; for a value that is NULL it means nothing. */
function condition(test, names) {
    const { value, raw, column } = names;
    switch (test.kind) {
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return within(`${comparable(names)} ${comparisons[test.kind]} ${bound(test.bound, names)}`, names);
        case 'multipleOf':
            return multiple(test.divisor, names);
        case 'minLength':
            return `length(${textual(names)}) >= ${test.length}`;
        case 'maxLength':
            return `length(${textual(names)}) <= ${test.length}`;
        case 'pattern': {
            const matches = test.match === 'search' ? 'regexp_matches' : 'regexp_full_match';
            return `${matches}(${column.logicalType === 'string' ? value : raw}, ${(0,duckdb_sql/* text */.Qq)(test.pattern)})`;
        }
        case 'format':
            return `regexp_full_match(${textual(names)}, ${(0,duckdb_sql/* text */.Qq)(formats[test.format])})`;
        case 'oneOf':
            return oneOf(test.values, names);
        case 'noneOf':
            return `NOT ${oneOf(test.values, names)}`;
        case 'minItems':
        case 'maxItems':
        case 'uniqueItems':
        case 'minProperties':
        case 'maxProperties':
        case 'requiredProperties':
            return containerCondition(test, names);
    }
}
/** The text that lengths and formats are about. */
function textual({ value, raw, type }) {
    return type === 'VARCHAR' ? value : raw;
}
/** NaN, where it is a number, lies between no bounds; the engine sorts it above all. */
function within(comparison, { column, value, type, small }) {
    const nan = isFloating({ type }) && column.allowNonFinite && !column.nanAsNull && !small;
    return nan ? `(NOT isnan(${value}) AND ${comparison})` : comparison;
}
/** What bounds that are written as texts are compared as. */
const boundTypes = {
    date: 'DATE',
    time: 'TIME',
    timestamp: 'TIMESTAMPTZ',
};
/**
 * Parquet has times in nanoseconds, which the engine compares with no other type. A time without an offset
 * is one in UTC here; that takes the calendar of zones, so that not it is cast, but what it is compared with.
 */
function comparable(names) {
    const { value, column } = names;
    const { logicalType } = column;
    if (isLocal(names))
        return value;
    const dated = logicalType === 'time' || logicalType === 'timestamp';
    return dated ? `CAST(${value} AS ${boundTypes[logicalType]})` : value;
}
function isLocal({ type, column }) {
    return column.logicalType === 'timestamp' && type === 'TIMESTAMP';
}
function bound(limit, names) {
    if (typeof limit === 'number')
        return numeral(limit, names.type);
    const written = writtenBound(limit, names);
    return isLocal(names) ? `CAST(${written} AS TIMESTAMP)` : written;
}
function writtenBound(limit, { column }) {
    const { logicalType, defaultTimezone } = column;
    const zoned = /(Z|[+-][0-9]{2}:?[0-9]{2})$/.test(limit.slice(10));
    if (logicalType === 'timestamp' && !zoned) {
        return instantIn(defaultTimezone, `CAST(${(0,duckdb_sql/* text */.Qq)(limit)} AS TIMESTAMP)`);
    }
    return `CAST(${(0,duckdb_sql/* text */.Qq)(limit)} AS ${(logicalType && boundTypes[logicalType]) ?? 'HUGEINT'})`;
}
/** Beside decimals a literal stays a decimal, so that both are compared exactly. */
function numeral(value, type) {
    const exact = type.startsWith('DECIMAL') && /^-?[0-9]+\.[0-9]+$/.test(String(value));
    return exact ? String(value) : (0,duckdb_sql/* number */.ai)(value);
}
/**
 * Whole numbers and decimals exactly, a text by its own digits; other doubles within the error that a
 * division makes, never half a step.
 */
function multiple(divisor, names) {
    const { value, given, type } = names;
    const step = (0,decimal/* decimalOf */.B)(String(divisor));
    const quotient = `(CAST(${value} AS DOUBLE) / ${(0,duckdb_sql/* number */.ai)(divisor)})`;
    const near = `abs(${quotient} - round(${quotient})) <= least(1e-9 * greatest(1, abs(${quotient})), 1e-3)`;
    if (!step || step.scale > 18)
        return near;
    const scale = Math.max(step.scale, scaleOf(type));
    const exactly = (from) => {
        const [one, other] = [from, (0,duckdb_sql/* text */.Qq)(String(step.text))].map((side) => `TRY_CAST(${side} AS DECIMAL(38, ${scale}))`);
        return `coalesce(${one} % ${other} = 0, ${near})`;
    };
    if (!isFloating({ type }))
        return exactly(value);
    if (!names.written)
        return near;
    return writtenMultiple({ given, near, scale: step.scale, exactly: exactly(given) }, names);
}
/** More digits after the point than the divisor has are no multiple; an exponent is left to doubles. */
function writtenMultiple({ given, near, scale, exactly }, names) {
    const plain = `[+-]?0*[0-9]{0,${38 - scale - 1}}(\\.[0-9]{0,${scale}}0*)?`;
    return `CASE WHEN regexp_full_match(${given}, ${(0,duckdb_sql/* text */.Qq)(plain)}) THEN ${exactly}
    WHEN regexp_matches(${given}, '[eE]') OR abs(${names.value}) >= 1e${38 - scale - 1} THEN ${near} ELSE false END`;
}
function scaleOf(type) {
    return Number(/^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1] ?? 0);
}
function oneOf(values, names) {
    const { column, value, raw, type } = names;
    const { logicalType } = column;
    const numbers = values.filter((one) => typeof one === 'number');
    const among = (items, what = value) => {
        return items.length > 0 ? `(${what} IN (${(0,duckdb_sql/* list */.p_)(items)}))` : 'false';
    };
    switch (logicalType) {
        case 'integer':
            return among(numbers.filter(Number.isInteger).map((one) => `${BigInt(one)}`));
        case 'number':
            return among(numbers.map((one) => numeral(one, type)));
        case 'boolean':
            return among(values.map(String));
        case 'date':
        case 'time':
        case 'timestamp':
            return among(values.map((one) => bound(String(one), names)), comparable(names));
        case 'string':
            return among(values.map((one) => (0,duckdb_sql/* text */.Qq)(String(one))));
        default:
            return untypedOneOf(values, raw);
    }
}
/** Without a promised type 1 and 1.0 are the same number. */
function untypedOneOf(values, raw) {
    const texts = `${raw} IN (${(0,duckdb_sql/* list */.p_)(values.map((one) => (0,duckdb_sql/* text */.Qq)(String(one))))})`;
    const numbers = values.filter((one) => typeof one === 'number').map(duckdb_sql/* number */.ai);
    return numbers.length > 0
        ? `(${texts} OR coalesce(TRY_CAST(${raw} AS DOUBLE) IN (${(0,duckdb_sql/* list */.p_)(numbers)}), false))`
        : `(${texts})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/count.js



/** Throws for what needs a statement of its own. */
function aggregates(measurement, counted) {
    const where = filterOf(measurement, counted);
    const rows = (...conditions) => count('*', [...where, ...conditions]);
    const failing = () => count('*', failingConditions(measurement, counted));
    switch (measurement.kind) {
        case 'row-count':
            return { checked: rows(), failing: '0' };
        case 'type': {
            // Every value was given, so that the difference needs no condition of its own in each row.
            const { given, value } = count_bound(measurement.column, counted.columns);
            const checked = count(given, where);
            return { checked, failing: `(${checked} - ${count(value, where)})` };
        }
        case 'values':
            return {
                checked: count(count_bound(measurement.column, counted.columns).value, where),
                failing: failing(),
            };
        case 'nulls': {
            const held = heldRows(measurement.column, counted);
            const { given } = count_bound(measurement.column, counted.columns);
            return {
                checked: rows(...held),
                failing: `(${rows(...held)} - ${count(given, [...where, ...held])})`,
            };
        }
        case 'missing':
            return { checked: rows(...heldRows(measurement.column, counted)), failing: failing() };
        case 'duplicates':
            return {
                checked: rows(complete(measurement.columns, counted.columns)),
                failing: repeats(measurement.columns, counted.columns, where),
            };
        case 'key':
            return keyAggregates(measurement.columns, counted.columns, where);
        case 'expression':
            return {
                checked: rows(`${expressionOf(measurement.sql, counted)} IS NOT NULL`),
                failing: failing(),
            };
        case 'monotonic':
        case 'foreign-key':
            throw new Error(`${measurement.kind} needs a statement of its own.`);
    }
}
/** A value of a wrong type is neither a missing nor a repeated key; its own check fails. */
function keyAggregates(names, columns, where) {
    const missing = anyMissing(names, columns);
    return {
        checked: count('*', [...where, `(${missing} OR ${complete(names, columns)})`]),
        failing: `${count('*', [...where, missing])} + ${repeats(names, columns, where)}`,
    };
}
/** Not by FILTER, for which the engine cuts all columns of a scan anew. Of no rows it is NULL, which is 0. */
function count(what, conditions) {
    if (conditions.length === 0)
        return `count(${what})`;
    const where = conditions.join(' AND ');
    const [, distinct = '', of = ''] = /^(DISTINCT )?(.*)$/s.exec(what) ?? [];
    return what === '*'
        ? `count_if(${where})`
        : `count(${distinct}CASE WHEN ${where} THEN ${of} END)`;
}
/** The condition of a failing row where one row tells; undefined: more than the row is needed, or none fails. */
function failingRows(measurement, counted) {
    switch (measurement.kind) {
        case 'type':
        case 'nulls':
        case 'missing':
        case 'values':
        case 'expression':
            return failingConditions(measurement, counted).join(' AND ');
        default:
            return undefined;
    }
}
/** What does not hold for certain fails: a test that has no answer for a value is not passed. */
function failingConditions(measurement, counted) {
    const where = filterOf(measurement, counted);
    return isPlain(measurement) ? [...where, ...failures(measurement, counted)] : where;
}
function isPlain(measurement) {
    return (measurement.kind === 'expression' ||
        ('column' in measurement && measurement.kind !== 'monotonic'));
}
function failures(measurement, counted) {
    if (measurement.kind === 'expression')
        return [`NOT ${expressionOf(measurement.sql, counted)}`];
    const names = count_bound(measurement.column, counted.columns);
    const { given, raw, value } = names;
    switch (measurement.kind) {
        case 'type':
            return [`${given} IS NOT NULL`, `${value} IS NULL`];
        case 'nulls':
            return [...heldRows(measurement.column, counted), `${given} IS NULL`];
        case 'missing': {
            const texts = measurement.texts.length > 0 ? ` OR ${raw} IN (${(0,duckdb_sql/* list */.p_)(measurement.texts.map(duckdb_sql/* text */.Qq))})` : '';
            return [...heldRows(measurement.column, counted), `(${given} IS NULL${texts})`];
        }
        default: {
            const tests = measurement.tests.map((test) => condition(test, names));
            return [`${value} IS NOT NULL`, `(${tests.join(' AND ')}) IS NOT TRUE`];
        }
    }
}
/** A field is missing only where the object exists that it belongs to. */
function heldRows(name, { columns }) {
    const { holder } = count_bound(name, columns);
    return holder === null ? [] : [holder];
}
/** Rows beyond the first of their combination, by an exact distinct count. */
function repeats(names, columns, where) {
    const conditions = [...where, complete(names, columns)];
    const distinct = count(`DISTINCT ${tuple(names, columns)}`, conditions);
    return `(${count('*', conditions)} - ${distinct})`;
}
function complete(names, columns) {
    return names.map((name) => `${count_bound(name, columns).value} IS NOT NULL`).join(' AND ');
}
function anyMissing(names, columns) {
    return `(${names.map((name) => `${count_bound(name, columns).given} IS NULL`).join(' OR ')})`;
}
function tuple(names, columns) {
    const values = names.map((name) => count_bound(name, columns).value);
    return values.length === 1 ? (0,duckdb_sql/* list */.p_)(values) : `row(${(0,duckdb_sql/* list */.p_)(values)})`;
}
/** The measurement's own filter, as the conditions of a row that is looked at. */
function filterOf(measurement, counted) {
    const filter = 'filter' in measurement ? measurement.filter : undefined;
    return filter === undefined ? [] : [expressionOf(filter, counted)];
}
/** Throws for an expression that was refused; ask `refusalOf` first. */
function expressionOf(sql, { expressions }) {
    const compiled = expressions.of(sql);
    if (compiled.kind === 'refused')
        throw new Error(compiled.message);
    return compiled.sql;
}
function count_bound(name, columns) {
    const found = columns.get(name);
    if (!found)
        throw new Error(`The data has no column "${name}".`);
    return found;
}
/** The view with a row for each item that the measurement looks at; undefined: it looks at rows. */
function itemsViewOf(measurement, columns) {
    return (0,data_measurement/* columnsOf */.PL)(measurement).flatMap((name) => columns.get(name)?.view ?? [])[0];
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var duckdb_rows = __webpack_require__(8539);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/statement.js

/** A statement that takes longer is stopped, so that a run ends and says why. */
const longestMinutes = 30;
/** Says that a statement took too long. */
class Stopped extends Error {
    name = 'INTERRUPT Error';
}
/** The rows of a query that yields few, and the time it took; it is interrupted when it takes too long. */
async function ask(connection, sql, minutes = longestMinutes) {
    const start = performance.now();
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        connection.interrupt();
    }, minutes * 60_000);
    try {
        const rows = await (0,duckdb_rows/* rowsOf */.RO)(connection, sql);
        return { rows, ms: performance.now() - start };
    }
    catch (error) {
        throw late ? new Stopped(`It was stopped after ${minutes} minutes.`) : error;
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./.build/domain/data/column.js
var column = __webpack_require__(4096);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/lexical.js


const clock = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?';
const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
/** As in XML Schema an offset ends at 14 hours; the engine would take 99. */
const offset = '(Z|[+-](0[0-9]|1[0-4]):?[0-5][0-9])';
const whole = '[+-]?0*[0-9]{1,38}';
const lexical_decimal = '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?';
const notFinite = '[+-]?(?i:nan|inf(inity)?)';
/**
 * A text counts as a value of its type if its form is right and the engine can make it one. What the
 * engine would write just as it was given has a right form, which costs less to see than the form itself.
 */
function lexical(column) {
    const spelt = (given) => respelled(column, given);
    const cast = (type) => (given) => `TRY_CAST(${spelt(given)} AS ${type})`;
    const formed = (form, type) => {
        return { value: ({ given }) => inForm(given, form, cast(type)(given)) };
    };
    switch (column.logicalType) {
        case null:
        case 'string':
            return { value: ({ given }) => given };
        case 'integer':
            return {
                parsed: cast('BIGINT'),
                value: ({ given, parsed }) => `CASE WHEN CAST(${parsed} AS VARCHAR) = ${spelt(given)} THEN CAST(${parsed} AS HUGEINT)
            WHEN ${fullMatch(spelt(given), whole)} THEN ${cast('HUGEINT')(given)} END`,
            };
        case 'number':
            return {
                parsed: cast('DOUBLE'),
                value: ({ given, parsed }) => numeric(column, spelt(given), parsed),
            };
        case 'boolean':
            return { value: ({ given }) => truth(column, given) };
        case 'date':
            return noted(column.notation, 'DATE') ?? dated(cast('DATE'));
        case 'time':
            return noted(column.notation, 'TIME') ?? formed(clock, 'TIME');
        case 'timestamp':
            return column.notation ? notedInstant(column, column.notation) : instant(column);
        case 'array':
        case 'object': {
            const kind = (0,duckdb_sql/* text */.Qq)(column.logicalType.toUpperCase());
            return {
                value: ({ given }) => `CASE WHEN json_valid(${given}) THEN CASE json_type(${given}) WHEN ${kind} THEN ${given} END END`,
            };
        }
    }
}
function fullMatch(given, form) {
    return `regexp_full_match(${given}, ${(0,duckdb_sql/* text */.Qq)(form)})`;
}
function inForm(given, form, value) {
    return `CASE WHEN ${fullMatch(given, form)} THEN ${value} END`;
}
/** Numbers of another spelling in the usual one; what has the usual one then is no number. */
function respelled({ logicalType, spelling = {} }, written) {
    if (logicalType !== 'integer' && logicalType !== 'number')
        return written;
    const { decimalChar = '.', groupChar } = spelling;
    const ungrouped = groupChar === undefined ? written : `replace(${written}, ${(0,duckdb_sql/* text */.Qq)(groupChar)}, '')`;
    if (decimalChar === '.')
        return ungrouped;
    return `replace(replace(${ungrouped}, '.', 'x'), ${(0,duckdb_sql/* text */.Qq)(decimalChar)}, '.')`;
}
function truth({ spelling = {} }, given) {
    const yes = spelling.trueValues ?? ['true', 'True', 'TRUE', '1'];
    const no = spelling.falseValues ?? ['false', 'False', 'FALSE', '0'];
    const among = (words) => `${given} IN (${(0,duckdb_sql/* list */.p_)(words.map(duckdb_sql/* text */.Qq))})`;
    return `CASE WHEN ${among(yes)} THEN true WHEN ${among(no)} THEN false END`;
}
/** A finite double; where infinities are numbers too, only those that are written as such. */
function numeric({ allowNonFinite }, given, parsed) {
    const finite = `WHEN ${fullMatch(given, lexical_decimal)} THEN CASE WHEN isfinite(${parsed}) THEN ${parsed} END`;
    const other = `WHEN ${fullMatch(given, notFinite)} THEN ${parsed}`;
    return `CASE ${finite} ${allowNonFinite ? other : ''} END`;
}
/** Years of five digits, years before Christ and the infinities are longer or shorter. */
function dated(cast) {
    return {
        parsed: cast,
        value: ({ given, parsed }) => `CASE WHEN CAST(${parsed} AS VARCHAR) = ${given} AND strlen(${given}) = 10 THEN ${parsed}
        WHEN ${fullMatch(given, day)} THEN ${parsed} END`,
    };
}
/** By the contract's own notation; undefined: it has none. */
function noted(notation, type) {
    if (!notation)
        return undefined;
    return {
        value: ({ given }) => inForm(given, notation.form, `CAST(${byNotation(notation, given)} AS ${type})`),
    };
}
/** The engine reads an offset in digits, but not the letter that stands for none. */
function byNotation({ strptime }, given) {
    const written = strptime.includes('%z') ? `regexp_replace(${given}, 'Z$', '+00:00')` : given;
    return `try_strptime(${written}, ${(0,duckdb_sql/* text */.Qq)(strptime)})`;
}
function notedInstant({ defaultTimezone }, notation) {
    const zoned = /%[zZ]/.test(notation.strptime);
    return {
        value: ({ given }) => {
            const value = byNotation(notation, given);
            return inForm(given, notation.form, zoned ? value : instantIn(defaultTimezone, value));
        },
    };
}
/** The times that the engine writes with four digits for the year. */
const ourEra = `BETWEEN TIMESTAMP '0001-01-01' AND TIMESTAMP '9999-12-31 23:59:59.999999'`;
function instant({ timezone, defaultTimezone }) {
    const form = `${day}[T ]${clock}`;
    return {
        parsed: (given) => `TRY_CAST(${given} AS TIMESTAMP)`,
        value: ({ given, parsed }) => {
            const local = inZone(defaultTimezone, parsed);
            const usual = `WHEN CAST(${parsed} AS VARCHAR) = ${given} AND ${parsed} ${ourEra} THEN ${local}`;
            const other = `WHEN ${fullMatch(given, form)} THEN ${local}`;
            const zoned = `WHEN ${fullMatch(given, form + offset)} THEN TRY_CAST(${given} AS TIMESTAMPTZ)`;
            const without = timezone === true ? '' : `${usual} ${other}`;
            return `CASE ${without} ${timezone === false ? '' : zoned} END`;
        },
    };
}
/** Only the engine's calendar of zones would make it dear to say that a time is in UTC. */
function inZone(zone, local) {
    return zone === 'UTC' ? `make_timestamptz(epoch_us(${local}))` : instantIn(zone, local);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/normalized.js

/** What Unicode calls white space, as RE2 takes it in a class. */
const blanks = '\\t-\\r\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}';
const steps = {
    nfc: (value) => `nfc_normalize(${value})`,
    lower: (value) => `lower(${value})`,
    spaces: (value) => `regexp_replace(${value}, ${(0,duckdb_sql/* text */.Qq)(`[${blanks}]+`)}, ' ', 'g')`,
    trim: (value) => `regexp_replace(${value}, ${(0,duckdb_sql/* text */.Qq)(`^[${blanks}]+|[${blanks}]+$`)}, '', 'g')`,
};
/** A text as it is compared; the order is ours, so that the order in a contract changes nothing. */
function normalized(value, wanted) {
    let result = value;
    for (const [name, step] of Object.entries(steps)) {
        if (wanted.some((one) => one === name))
            result = step(result);
    }
    return result;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/typed-column.js
/** The engine's type of a value of each promised type; of one that is stored in another way only NULL has it. */
const promisedTypes = {
    string: 'VARCHAR',
    integer: 'HUGEINT',
    number: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
    time: 'TIME',
    timestamp: 'TIMESTAMP WITH TIME ZONE',
    array: 'VARCHAR',
    object: 'VARCHAR',
};

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/native-column.js




/** Typed columns are taken at their word: an integer promise on a DOUBLE column fails. */
const nativeTypes = {
    string: /^VARCHAR$/,
    integer: /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(\d+,0\))$/,
    number: /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE)$/,
    boolean: /^BOOLEAN$/,
    date: /^DATE$/,
    time: /^TIME( WITH TIME ZONE|_NS)?$/,
    timestamp: /^TIMESTAMP(_\w+| WITH TIME ZONE)?$/,
    array: /\[\d*\]$/,
    object: /^(STRUCT|MAP)\(.*\)$/s,
};
/** Where nothing has to be told apart `given` and `value` are the column itself, so that a scan costs no more. */
function nativeColumn(column, { sql, type }) {
    const { logicalType, missingValues } = column;
    const fits = fitsPromise(column, type);
    const missing = missingValues ?? [];
    return {
        source: sql,
        raw: (value) => `CAST(${value} AS VARCHAR)`,
        given: (value, written) => {
            const numbers = native_column_isFloating(type) && column.nanAsNull ? [`isnan(${value})`] : [];
            const texts = missing.length > 0 ? [`${written} IN (${(0,duckdb_sql/* list */.p_)(missing.map(duckdb_sql/* text */.Qq))})`] : [];
            const means = [...texts, ...numbers].join(' OR ');
            return means ? `CASE WHEN ${means} THEN NULL ELSE ${value} END` : value;
        },
        value: ({ given }) => {
            if (logicalType !== null && !fits)
                return `CAST(NULL AS ${promisedTypes[logicalType]})`;
            return typedValue(column, type, given);
        },
        ...valueType(column, type, fits),
    };
}
function fitsPromise({ logicalType, timezone }, type) {
    if (logicalType === null)
        return true;
    const zoned = type.endsWith('WITH TIME ZONE');
    const rightZone = logicalType !== 'timestamp' || timezone === null || timezone === zoned;
    return rightZone && nativeTypes[logicalType].test(type);
}
function native_column_isFloating(type) {
    return type === 'FLOAT' || type === 'DOUBLE';
}
/** A timestamp without an offset, which another zone than UTC moves. */
function isMoved({ logicalType, defaultTimezone }, type) {
    return logicalType === 'timestamp' && defaultTimezone !== 'UTC' && !type.endsWith('TIME ZONE');
}
function typedValue(column, type, given) {
    if (native_column_isFloating(type) && !column.allowNonFinite && column.logicalType !== null) {
        return `CASE WHEN isfinite(${given}) THEN ${given} END`;
    }
    if (isMoved(column, type))
        return instantIn(column.defaultTimezone, `CAST(${given} AS TIMESTAMP)`);
    return type === 'VARCHAR' ? normalized(given, column.normalize) : given;
}
function valueType(column, type, fits) {
    const { logicalType } = column;
    if (logicalType !== null && !fits) {
        return { type: promisedTypes[logicalType], note: mismatch(type, logicalType) };
    }
    return { type: isMoved(column, type) ? 'TIMESTAMP WITH TIME ZONE' : type };
}
function mismatch(type, logicalType) {
    if (type === '"NULL"')
        return 'the data has no such field';
    const pandas = logicalType === 'integer' && type === 'DOUBLE'
        ? '; pandas turns integers with missing values into doubles, its type Int64 does not'
        : '';
    return `the column is ${type}${pandas}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/typed.js





function typedColumn(column, raw) {
    switch (raw.kind) {
        case 'text':
            return textColumn(column, raw.sql);
        case 'json':
            return jsonColumn(column, raw.sql);
        case 'native':
            return nativeColumn(column, raw);
    }
}
function textColumn(column, source) {
    return {
        source,
        raw: (field) => field,
        given: (_, written) => withoutMissing(column, written, column.missingValues ?? ['']),
        ...lexicalSteps(column),
        type: promisedTypes[column.logicalType ?? 'string'],
    };
}
/** What each type may be in JSON; a type that is not here is written as a text. */
const jsonTypes = {
    integer: ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'],
    number: ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'],
    boolean: ['BOOLEAN'],
    array: ['ARRAY'],
    object: ['OBJECT'],
};
function jsonColumn(column, source) {
    const { logicalType } = column;
    const types = (0,duckdb_sql/* list */.p_)((logicalType ? (jsonTypes[logicalType] ?? ['VARCHAR']) : []).map(duckdb_sql/* text */.Qq));
    // JSON has one spelling of numbers and truths.
    const { spelling: _, ...usual } = column;
    const { value, ...parsed } = lexicalSteps(usual);
    return {
        source,
        raw: (json) => `CASE json_type(${json}) WHEN 'NULL' THEN NULL WHEN 'VARCHAR' THEN (${json} ->> '$') ELSE CAST(${json} AS VARCHAR) END`,
        given: (_, written) => withoutMissing(column, written, column.missingValues ?? []),
        ...parsed,
        value: (steps) => logicalType === null
            ? value(steps)
            : `CASE WHEN json_type(${steps.source}) IN (${types}) THEN ${value(steps)} END`,
        type: promisedTypes[logicalType ?? 'string'],
    };
}
function lexicalSteps(column) {
    const { parsed, value } = lexical(column);
    return { ...(parsed && { parsed }), value: (steps) => compared(column, value(steps)) };
}
function compared({ logicalType, normalize }, value) {
    const textual = logicalType === null || logicalType === 'string';
    return textual ? normalized(value, normalize) : value;
}
/** NaN is how numeric tools write a missing number. */
function withoutMissing({ logicalType, nanAsNull }, written, missing) {
    const means = missing.length > 0 ? [`${written} IN (${(0,duckdb_sql/* list */.p_)(missing.map(duckdb_sql/* text */.Qq))})`] : [];
    if (logicalType === 'number' && nanAsNull) {
        // Almost every number begins with a digit, and is not looked at again.
        means.push(`CASE WHEN ${written} >= ':' OR ${written} < '0' THEN lower(${written}) IN ('nan', '+nan', '-nan') ELSE false END`);
    }
    return means.length > 0
        ? `CASE WHEN ${means.join(' OR ')} THEN NULL ELSE ${written} END`
        : written;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/table.js



/** All columns of the data, by name: the contract's as it says, the others as they are. */
function bindColumns({ columns }, { shape, files }, schema) {
    const found = columns.filter(({ source }) => shape.columns.some(({ name }) => name === source));
    const known = new Set(found.map(({ name }) => name));
    const others = shape.columns.filter(({ name }) => !known.has(name));
    const all = [...found, ...others.map(({ name }) => (0,column/* plainColumn */.lU)(name))];
    const [first] = files;
    return new Map(all.map((column, index) => [column.name, boundColumn(column, { index, first, schema })]));
}
function boundColumn(column, { index, first, schema }) {
    const stored = first && storedValue(first, column);
    const typed = stored && typedColumn(column, stored);
    const note = typed?.note;
    const inItems = column.path.some(({ kind }) => kind === 'items');
    return {
        column,
        stored: `s${index}`,
        raw: `r${index}`,
        given: `t${index}`,
        parsed: `p${index}`,
        value: `v${index}`,
        written: stored?.kind !== 'native',
        type: typed?.type ?? 'VARCHAR',
        holder: column.path.at(-1)?.kind === 'field' ? `h${index}` : null,
        ...(inItems && { view: `${schema}.items${index}` }),
        ...(note !== undefined && { note }),
    };
}
function storedValue(file, { source, path }) {
    return valueAt(file.value(source), path);
}
/** Over all files: `file`, `"row"`, and for each column what `BoundColumn` names. */
function typedRows({ files }, columns) {
    const whole = columns.filter(({ view }) => view === undefined);
    return files.map((file, index) => typedPart(file, index, whole)).join(' UNION ALL ');
}
/** The same rows without their numbers, where to number them would bind a scan to one core. */
function withoutNumbers({ files }) {
    return { files: files.map((file) => ({ ...file, row: 'CAST(NULL AS BIGINT)' })) };
}
function typedPart(file, index, columns) {
    const typed = columns.map((bound) => {
        const { column } = bound;
        const holding = valueAt(file.value(column.source), column.path.slice(0, -1));
        return {
            bound,
            typed: typedColumn(column, storedValue(file, column)),
            held: existing(holding),
        };
    });
    const from = `SELECT ${index} AS file, ${file.row} AS "row"${storedFields(typed)} FROM ${file.from}`;
    return typedOver(from, typed);
}
function storedFields(fields) {
    return fields
        .map(({ bound, typed, held }) => {
        const holder = bound.holder === null ? '' : `, ${held} AS ${bound.holder}`;
        return `, ${typed.source} AS ${bound.stored}${holder}`;
    })
        .join('');
}
/** Step by step, so that no expression is written, or computed, twice. */
function typedOver(from, fields) {
    const each = (expression) => {
        return fields.map((field) => `, ${expression(field)}`).join('');
    };
    const raws = each(({ typed, bound }) => `${typed.raw(bound.stored)} AS ${bound.raw}`);
    const givens = each(({ typed, bound }) => `${typed.given(bound.stored, bound.raw)} AS ${bound.given}`);
    const parsed = fields.flatMap(({ typed, bound }) => {
        return typed.parsed ? [`, ${typed.parsed(bound.given)} AS ${bound.parsed}`] : [];
    });
    const values = each(({ typed, bound }) => {
        const steps = { source: bound.stored, given: bound.given, parsed: bound.parsed };
        return `${typed.value(steps)} AS ${bound.value}`;
    });
    const given = `SELECT *${givens} FROM (SELECT *${raws} FROM (${from}))`;
    const rows = parsed.length > 0 ? `SELECT *${parsed.join('')} FROM (${given})` : given;
    return `SELECT *${values} FROM (${rows})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/example-rows.js




/** Reads some rows of the files, and of them some columns as they are written. */
async function readRows(connection, wanted, { table, bounds }) {
    const rows = new Map();
    if (wanted.length > 0) {
        const found = await ask(connection, selection(wanted, table, bounds));
        for (const row of found.rows)
            rows.set(`${(0,duckdb_rows/* integer */.nd)(row.file)}:${(0,duckdb_rows/* integer */.nd)(row.row)}`, row);
    }
    return ({ file, row }) => rows.get(`${file}:${row}`) ?? { file, row };
}
function selection(wanted, { loaded }, bounds) {
    const files = loaded.files.map((file, index) => {
        const own = wanted.filter((one) => one.file === index).map(({ row }) => row);
        return { ...file, from: pickedRows(file, [...new Set(own)]) };
    });
    const pairs = (0,duckdb_sql/* list */.p_)(wanted.map(({ file, row }) => `(${file}, ${row})`));
    const fields = (0,duckdb_sql/* list */.p_)(['file', '"row"', ...bounds.map(writtenText)]);
    return `SELECT ${fields} FROM (${typedRows({ files }, bounds)}) WHERE (file, "row") IN (${pairs})`;
}
/** Nothing of a file beyond the last row that is wanted. */
function pickedRows({ from, pick }, rows) {
    if (rows.length === 0)
        return `(SELECT * FROM ${from} WHERE false)`;
    if (pick)
        return `(SELECT * FROM ${from} WHERE ${pick(rows)})`;
    return `(SELECT * FROM ${from} LIMIT ${Math.max(...rows)})`;
}
/** An empty text that means null is shown as a missing value, `NA` as it is written. */
function writtenText({ raw, given }) {
    return `CASE WHEN ${given} IS NULL THEN nullif(${raw}, '') ELSE ${raw} END AS ${raw}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/own-statement.js

function countsOf([checked, failing]) {
    return { kind: 'counts', checked: (0,duckdb_rows/* integer */.nd)(checked), failing: (0,duckdb_rows/* integer */.nd)(failing) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/foreign-key.js



/** Rows whose combination the target lacks: an anti join on its different keys. */
function foreignKeyStatement(measurement, table) {
    const sides = sidesOf(measurement, table);
    if ('refused' in sides)
        return sides;
    const parts = sides.from.map((part, index) => `${part} AS f${index}`);
    const same = sides.from.map((_, index) => `f${index} = k${index}`).join(' AND ');
    const sql = `SELECT count(*), count(*) FILTER (WHERE known IS NULL)
    FROM (SELECT ${(0,duckdb_sql/* list */.p_)(parts)} FROM ${table.scanned} WHERE ${sides.where})
    LEFT JOIN (SELECT *, true AS known FROM ${sides.keys}) ON ${same}`;
    return { sql, read: countsOf };
}
/** The condition of such a row; undefined where the sides cannot be compared. */
function missingKey(measurement, table) {
    const sides = sidesOf(measurement, table);
    if ('refused' in sides)
        return undefined;
    const same = sides.from.map((part, index) => `${part} = k${index}`).join(' AND ');
    return `${sides.where} AND NOT EXISTS (SELECT 1 FROM ${sides.keys} WHERE ${same})`;
}
function sidesOf(measurement, table) {
    const { columns, target } = measurement;
    const other = table.references.get(target.object);
    if (!other) {
        return {
            refused: `No single data set of the policy has the contract of "${target.object}", to look the keys up in.`,
        };
    }
    const own = columns.map((name) => count_bound(name, table.columns));
    const theirs = target.properties.map((name) => propertyOf(name, other));
    const missing = target.properties.find((_, index) => theirs[index] === undefined);
    if (missing !== undefined || theirs.length !== own.length) {
        return {
            refused: `The data of "${target.object}" has no column ${missing ?? 'for each part of the key'}.`,
        };
    }
    const pairs = own.flatMap((one, index) => {
        const their = theirs[index];
        return their ? [{ one, their }] : [];
    });
    const unlike = pairs.find(({ one, their }) => typeOf(one.column) !== typeOf(their.column));
    if (unlike)
        return { refused: unlikeTypes(unlike.one, unlike.their, target.object) };
    const known = pairs.map(({ their }, index) => `${keyPart(their)} AS k${index}`);
    const theirNames = theirs.flatMap((their) => their?.column.name ?? []);
    return {
        from: pairs.map(({ one }) => keyPart(one)),
        keys: `(SELECT DISTINCT ${(0,duckdb_sql/* list */.p_)(known)} FROM ${other.scanned} WHERE ${complete(theirNames, other.columns)})`,
        where: [...filterOf(measurement, table), complete(columns, table.columns)].join(' AND '),
    };
}
/** Without a promised type values are compared as they are written. */
function keyPart({ column, raw, value }) {
    return column.logicalType === null ? raw : value;
}
function typeOf({ logicalType }) {
    return logicalType ?? 'string';
}
function propertyOf(name, { columns }) {
    const all = [...columns.values()];
    return all.find(({ column }) => column.property === name) ?? columns.get(name);
}
function unlikeTypes(one, their, object) {
    return `${one.column.property} is ${typeOf(one.column)}, but ${object}.${their.column.property} is ${typeOf(their.column)}: keys of different types are not compared.`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/monotonic.js


const monotonic_comparisons = {
    increasing: '>=',
    strictlyIncreasing: '>',
    decreasing: '<=',
    strictlyDecreasing: '<',
};
/** True for a value that does not follow the one before it; a first value follows none. */
function outOfOrder(order, value, rows) {
    return `NOT (${value} ${monotonic_comparisons[order]} lag(${value}) OVER (ORDER BY ${rows}))`;
}
/** Each value against the one before it in the order of the files; nulls are passed over. */
function monotonicStatement({ column, order, ...rest }, place) {
    const { value } = count_bound(column, place.columns);
    const where = [...filterOf({ column, order, ...rest }, place), `${value} IS NOT NULL`];
    const sql = `SELECT count(before), count(*) FILTER (WHERE NOT (x ${monotonic_comparisons[order]} before))
    FROM (SELECT ${value} AS x, lag(${value}) OVER (ORDER BY ${place.order}) AS before
      FROM ${place.from} WHERE ${where.join(' AND ')})`;
    return { sql, read: countsOf };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/failing.js





/** Undefined: no single row breaks such a promise, or nobody can tell which. */
function rowsThatFail(measurement, table) {
    if (table.expressions.refusalOf(measurement) !== undefined)
        return undefined;
    const { columns } = table;
    const items = itemsViewOf(measurement, columns);
    const order = items === undefined ? 'file, "row"' : 'file, "row", item';
    const place = { from: items ?? table.view, order };
    const where = [...filterOf(measurement, table)];
    const rows = (conditions, qualify = null) => {
        const all = [...where, ...conditions].join(' AND ') || 'true';
        return { ...place, where: all, qualify, plain: false };
    };
    switch (measurement.kind) {
        case 'duplicates':
            return rows([complete((0,data_measurement/* columnsOf */.PL)(measurement), columns)], repeated(measurement, table, order));
        case 'key': {
            const missing = anyMissing(measurement.columns, columns);
            const whole = complete(measurement.columns, columns);
            return rows([`(${missing} OR ${whole})`], `${missing} OR ${repeated(measurement, table, order)}`);
        }
        case 'monotonic': {
            const { value } = count_bound(measurement.column, columns);
            return rows([`${value} IS NOT NULL`], outOfOrder(measurement.order, value, order));
        }
        case 'foreign-key': {
            const missing = missingKey(measurement, table);
            return missing === undefined ? undefined : rows([missing]);
        }
        default: {
            const condition = failingRows(measurement, table);
            return condition === undefined
                ? undefined
                : { ...place, where: condition, qualify: null, plain: items === undefined };
        }
    }
}
function repeated(measurement, { columns }, order) {
    const partition = (0,duckdb_sql/* list */.p_)((0,data_measurement/* columnsOf */.PL)(measurement).map((name) => count_bound(name, columns).value));
    return `row_number() OVER (PARTITION BY ${partition} ORDER BY ${order}) > 1`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/jsonl-spelling.js
/**
 * A number, or what holds some, as a line of JSON spells it: the engine writes `1e2` as `100.0`. `item`
 * numbers the items of arrays on the way, from 1. Undefined: it is neither, or lies elsewhere.
 */
function spelledIn(line, { source, path }, item) {
    const numbers = [...item];
    let value = jsonl_spelling_fieldOf(parsed(line), source);
    for (const step of path)
        value = jsonl_spelling_within(value, step, numbers);
    if (typeof value === 'string')
        return value.startsWith(mark) ? value.slice(1) : undefined;
    return typeof value === 'object' && value !== null ? unmarked(value) : undefined;
}
/** Stands before each number, which is kept as a text. */
const mark = '\u0000';
function parsed(line) {
    const marked = line.replace(/"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*/g, (token) => {
        return token.startsWith('"') ? token : JSON.stringify(mark + token);
    });
    try {
        return JSON.parse(marked);
    }
    catch {
        return undefined;
    }
}
function unmarked(value) {
    return JSON.stringify(value).replace(/"\\u0000([0-9.eE+-]+)"/g, '$1');
}
function jsonl_spelling_within(value, step, numbers) {
    if (step.kind === 'field')
        return jsonl_spelling_fieldOf(value, step.name);
    const number = numbers.shift();
    return Array.isArray(value) && number !== undefined ? value[number - 1] : undefined;
}
function jsonl_spelling_fieldOf(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/batches.js

/** Columns of a typed format are read one by one, so that many narrow scans need less memory than a wide one. */
const narrow = { columns: 10, aggregates: 100 };
/** Text is parsed as a whole for each scan. */
const wide = { columns: Number.POSITIVE_INFINITY, aggregates: 1000 };
/** Cuts what is asked into scans, those of one column together. */
function batches(asked, size) {
    const found = [];
    let columns = new Set();
    let aggregates = 0;
    for (const one of byColumn(asked)) {
        const together = new Set([...columns, ...(0,data_measurement/* columnsOf */.PL)(one.measurement)]);
        const fields = one.part.fields.length;
        const fits = together.size <= size.columns && aggregates + fields <= size.aggregates;
        if (found.length === 0 || !fits) {
            found.push([]);
            columns = new Set();
            aggregates = 0;
        }
        found.at(-1)?.push(one);
        columns = new Set([...columns, ...(0,data_measurement/* columnsOf */.PL)(one.measurement)]);
        aggregates += fields;
    }
    return found;
}
function byColumn(asked) {
    const first = new Map();
    for (const one of asked) {
        const [name = ''] = (0,data_measurement/* columnsOf */.PL)(one.measurement);
        const same = first.get(name) ?? [];
        same.push(one);
        first.set(name, same);
    }
    return [...first.values()].flat();
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/loaded.js
var duckdb_loaded = __webpack_require__(211);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/footer-answer.js
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
            if (!range || !hasRange(type) || !footer_answer_within(range, measurement.tests, type))
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
function footer_answer_within({ low, high }, tests, type) {
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

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/plain-scan.js




/** Finds the columns of which the files' own statistics tell; none where a filter decides which rows exist. */
function plainColumns({ source, loaded, columns }) {
    if (source.filter !== null)
        return new Map();
    const plain = [...columns].flatMap(([name, bound]) => {
        const type = plainType(bound, loaded.files);
        return type === undefined ? [] : [[name, type]];
    });
    return new Map(plain);
}
function plainType({ column, note }, [first]) {
    const raw = column.path.length === 0 ? first?.value(column.source) : undefined;
    // A folder's value may stand in the place of the column.
    if (raw?.kind !== 'native' || raw.sql !== (0,duckdb_sql/* identifier */.Cv)(column.source))
        return undefined;
    const asStored = note === undefined &&
        column.logicalType !== null &&
        (column.missingValues ?? []).length === 0 &&
        column.normalize.length === 0 &&
        column.notation === null &&
        (!isFloat(raw.type) || (column.nanAsNull && !column.allowNonFinite));
    return asStored ? raw.type : undefined;
}
/** Whether the measurement reads no columns but those that it names, so that a scan of them answers it. */
function isNarrow(measurement, { source, loaded, columns }) {
    if (source.filter !== null || !narrowKinds.has(measurement.kind))
        return false;
    if ('filter' in measurement && measurement.filter !== undefined)
        return false;
    const names = (0,data_measurement/* columnsOf */.PL)(measurement);
    const [first] = loaded.files;
    return names.every((name) => {
        const bound = columns.get(name);
        const own = bound !== undefined && bound.view === undefined;
        return own && first?.value(bound.column.source).kind === 'native';
    });
}
const narrowKinds = new Set([
    'type',
    'nulls',
    'missing',
    'values',
    'duplicates',
    'key',
    'aggregate',
    'quantile-band',
    'latest',
    'distribution',
    'categories',
    'clusters',
]);
/** What follows FROM to scan some columns of all files, under the names of the typed view. */
function narrowScan({ loaded }, bounds) {
    return `(${typedRows(loaded, bounds)})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/source.js



/** The rows that exist, with all columns but their numbers. */
function viewSource(table) {
    const { scanned } = table;
    return { sensitive: isSensitive(table), from: () => scanned, shown: () => scanned };
}
/** The same, each with its number. */
function numberedSource(table) {
    const { view } = table;
    return { sensitive: isSensitive(table), from: () => view, shown: () => view };
}
/** All rows, with no more columns than are asked for, so that a wide table costs no more than it must. */
function narrowSource(table) {
    const bounds = (asked) => {
        const names = new Set(asked.flatMap(({ measurement }) => (0,data_measurement/* columnsOf */.PL)(measurement)));
        return [...names].flatMap((name) => table.columns.get(name) ?? []);
    };
    const { files } = table.loaded;
    return {
        sensitive: isSensitive(table),
        from: (asked) => narrowScan(table, bounds(asked)),
        shown: (asked) => shownRows(files, bounds(asked)),
    };
}
/** For people: of many files one, and how many more there are. */
function shownRows(files, bounds) {
    const more = files.length > 1 ? ` /* and ${files.length - 1} more files */` : '';
    return `(${typedRows({ files: files.slice(0, 1) }, bounds)}${more})`;
}
function isSensitive({ source }) {
    return source.columns.some((column) => column.sensitive);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/beginning.js



/** Below this many rows looking at all of them costs little more. */
const fewestRows = 100_000;
/** Rows that fail are seldom all at the end. */
const share = 1 / 8;
/**
 * What follows FROM for the first rows of a text: mostly enough to find the first failing ones, and to
 * number them takes one core. Undefined: no rows are worth looking at before all others.
 */
function beginningOf(table) {
    const { loaded, columns, kept } = table;
    if (!(0,duckdb_loaded/* isText */.KH)(table))
        return undefined;
    let rows = 0;
    for (const file of loaded.files)
        rows += file.rows ?? 0;
    if (rows < fewestRows)
        return undefined;
    const files = firstRows(loaded.files, Math.ceil(rows * share));
    const from = `(${typedRows({ files }, [...columns.values()])})`;
    return kept === null ? from : `(SELECT * FROM ${from} WHERE ${kept})`;
}
function firstRows(files, rows) {
    let left = rows;
    return files.map((file) => {
        const from = `(SELECT * FROM ${file.from} LIMIT ${left})`;
        left = Math.max(0, left - (file.rows ?? 0));
        return { ...file, from };
    });
}
/** Looks through the first rows, and through all where those do not answer. */
async function fromBeginning(table, look, isEnough) {
    const beginning = beginningOf(table);
    const found = beginning === undefined ? undefined : await look(beginning);
    if (found !== undefined && isEnough(found))
        return found;
    return look(numberedSource(table).from([]));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/position.js
/** A number that grows in the order of the files and their rows. */
const position = '(file * 1099511627776 + "row")';
function positionOf(number) {
    const whole = BigInt(String(number));
    return { file: Number(whole >> 40n), row: Number(whole & 0xffffffffffn) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/reason.js


/** What is wrong with the text of a statement holds no value of the data; what went wrong on the way may. */
function reasonOf(error, sensitive) {
    if (error instanceof Stopped)
        return error.message;
    const message = String(error).replace(/^Error: /, '');
    const harmless = /^(Binder|Catalog|Parser|INTERRUPT|Permission|Out of Memory) Error/.test(message);
    if (sensitive && !harmless)
        return 'the reason may show sensitive values, so it is hidden.';
    return misspelt(message) ?? (0,duckdb_rows/* engineMessage */.g4)(error);
}
/** The engine tells what a name may have meant on a second line. */
function misspelt(message) {
    const name = /Referenced column "(.*)" not found/.exec(message)?.[1];
    const candidates = /Candidate bindings: (.*)/.exec(message)?.[1];
    return name !== undefined && candidates !== undefined
        ? `There is no column "${name}"; did you mean ${candidates}?`
        : undefined;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/scan.js



/**
 * One scan for all. If one of them cannot be computed, they are asked again by their slower parts, and
 * then each by itself, so that only that one errs.
 */
async function scan(connection, batch, source) {
    try {
        return await scanOnce(connection, batch, source);
    }
    catch (error) {
        const slower = batch.map(({ measurement, part, fallback = part }) => ({
            measurement,
            part: fallback,
        }));
        const other = batch.some(({ part, fallback = part }) => fallback !== part);
        if (other && !(error instanceof Stopped))
            return scan(connection, slower, source);
        // What took too long together would take longer one by one.
        if (batch.length === 1 || error instanceof Stopped)
            return failed(batch, source, error);
        const single = new Map();
        for (const one of batch) {
            for (const [key, answer] of await scan(connection, [one], source))
                single.set(key, answer);
        }
        return single;
    }
}
function failed(batch, source, error) {
    const message = reasonOf(error, source.sensitive);
    return new Map(batch.map((one) => {
        return [one.measurement, { kind: 'error', message, sql: shownStatement([one], source) }];
    }));
}
async function scanOnce(connection, batch, source) {
    const { rows, ms } = await ask(connection, statement(batch, source.from(batch)));
    const values = Object.values(rows[0] ?? {});
    let next = 0;
    return new Map(batch.map(({ measurement, part }) => {
        const own = values.slice(next, next + part.fields.length);
        next += part.fields.length;
        const one = [{ measurement, part }];
        return [measurement, { ...part.read(own), sql: shownStatement(one, source), ms }];
    }));
}
function shownStatement(batch, source) {
    const short = batch.map(({ measurement, part }) => {
        return { measurement, part: { fields: part.shown ?? part.fields } };
    });
    return statement(short, source.shown(batch));
}
function statement(batch, from) {
    const fields = batch.flatMap(({ part }) => part.fields);
    return `SELECT ${(0,duckdb_sql/* list */.p_)(fields.map((field, index) => `${field} AS a${index}`))} FROM ${from}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/positions.js








/** The first failing rows of all of them; nothing but their numbers is kept. */
async function firstPositions(connection, conditioned, question) {
    const found = new Map();
    if ((0,duckdb_loaded/* isText */.KH)(question.table))
        return fromText(connection, conditioned, question);
    const { sightings, limit } = question;
    for (const one of conditioned) {
        const seen = sightings.of(one.measurement, limit);
        found.set(one.measurement, seen ?? (await fromStart(connection, one, question)));
    }
    return found;
}
/** Text is parsed as a whole, so once for all; what its first rows do not show is looked for in all. */
async function fromText(connection, conditioned, question) {
    const { table, limit, sightings } = question;
    const beginning = beginningOf(table);
    const found = new Map();
    const look = async (some, from) => {
        for (const batch of batches(some.map(partOf), wide)) {
            for (const [one, rows] of await inOneScan(connection, batch, { from, limit }))
                found.set(one, rows);
        }
    };
    if (beginning !== undefined)
        await look(conditioned, beginning);
    const missing = conditioned.filter(({ measurement }) => {
        const enough = sightings.expected(measurement, limit);
        return (found.get(measurement)?.length ?? -1) < enough;
    });
    await look(missing, table.view);
    return found;
}
function partOf(one) {
    return { ...one, part: { fields: [] } };
}
async function inOneScan(connection, batch, { from, limit }) {
    const asked = batch.map(({ measurement, where }) => {
        const field = `min(${position}, ${limit}) FILTER (WHERE ${where})`;
        return { measurement, part: { fields: [field] } };
    });
    const { rows } = await ask(connection, statement(asked, from));
    const lists = Object.values(rows[0] ?? {});
    return new Map(batch.map(({ measurement }, index) => {
        const numbers = lists[index];
        return [measurement, Array.isArray(numbers) ? numbers.map(positionOf) : []];
    }));
}
/** A scan of few columns, in the order of the files, that ends at the last row that is wanted. */
async function fromStart(connection, { measurement, where }, { table, limit }) {
    const source = isNarrow(measurement, table) ? narrowSource(table) : numberedSource(table);
    const from = source.from([{ measurement, part: { fields: [] } }]);
    const { rows } = await ask(connection, `SELECT ${position} AS position FROM ${from} WHERE ${where} LIMIT ${limit}`);
    return rows.map((row) => positionOf(row.position));
}

// EXTERNAL MODULE: ./.build/domain/data/quantile.js
var quantile = __webpack_require__(7799);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/aggregate.js





/** Values from here on are left out of sums and spreads, as their squares are no numbers any more. */
const tooLarge = '1e150';
/** The conditions of a value that a statistic looks at. */
function finiteValues(measurement, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const finite = isFloating(names) && names.column.allowNonFinite && !names.small;
    const where = filterOf(measurement, counted);
    return finite ? [...where, `isfinite(${names.value})`] : where;
}
/** Statistics that one scan yields beside others; undefined: it takes more than one. */
function aggregatePart(measurement, counted) {
    const { value } = count_bound(measurement.column, counted.columns);
    const where = finiteValues(measurement, counted);
    const checked = count(value, where);
    switch (measurement.statistic) {
        case 'min':
        case 'max':
            return picked([checked, filtered(measurement.statistic, value, where)]);
        case 'distinct':
            return picked([checked, count(`DISTINCT ${value}`, where)]);
        case 'distinctRatio':
            return ratio([checked, count(`DISTINCT ${value}`, where)]);
        case 'sum':
        case 'mean':
            return summed(measurement, counted);
        case 'stdev':
        case 'quantile':
            return undefined;
    }
}
function picked(fields) {
    return {
        fields,
        read: ([checked, value]) => numberFinding(value, { checked: (0,duckdb_rows/* integer */.nd)(checked) }),
    };
}
function ratio(fields) {
    return {
        fields,
        read: ([checked, distinct]) => {
            const all = (0,duckdb_rows/* integer */.nd)(checked);
            return { kind: 'number', value: all === 0 ? null : (0,duckdb_rows/* integer */.nd)(distinct) / all, checked: all };
        },
    };
}
/** Whole numbers and decimals are summed exactly, doubles with the rounding error carried along. */
function summed(measurement, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const where = finiteValues(measurement, counted);
    const { value } = names;
    const small = isFloating(names) && !names.small ? [...where, `abs(${value}) < ${tooLarge}`] : where;
    const exact = measurement.statistic === 'sum' && !isFloating(names);
    const sum = exact
        ? filtered('sum', value, small)
        : filtered('fsum', `CAST(${value} AS DOUBLE)`, small);
    return {
        fields: [count(value, where), count(value, small), sum],
        read: ([checked, used, total]) => {
            const all = { checked: (0,duckdb_rows/* integer */.nd)(checked), leftOut: (0,duckdb_rows/* integer */.nd)(checked) - (0,duckdb_rows/* integer */.nd)(used) };
            if (exact || measurement.statistic === 'sum')
                return numberFinding(total, all, exact);
            const mean = total === null || (0,duckdb_rows/* integer */.nd)(used) === 0 ? null : Number(total) / (0,duckdb_rows/* integer */.nd)(used);
            return numberFinding(mean, all);
        },
    };
}
/** Digits that a double cannot hold are handed on as they are. */
function numberFinding(value, looked, exact = true) {
    const { checked, leftOut = 0 } = looked;
    const digits = (0,duckdb_rows/* textOf */.b6)(value);
    const note = leftOut > 0
        ? `${leftOut} ${leftOut === 1 ? 'value' : 'values'} beyond ${tooLarge} left out`
        : undefined;
    return {
        kind: 'number',
        value: digits === null ? null : Number(digits),
        checked,
        ...(exact && typeof value === 'string' && { exact: value }),
        ...(note !== undefined && { note }),
    };
}
/** Over the values of some rows. */
function filtered(aggregate, value, where) {
    return where.length > 0
        ? `${aggregate}(CASE WHEN ${where.join(' AND ')} THEN ${value} END)`
        : `${aggregate}(${value})`;
}
/** For each cut two counts and the values on both sides. */
function bandPart(measurement, counted) {
    const { value } = count_bound(measurement.column, counted.columns);
    const where = finiteValues(measurement, counted);
    const fields = measurement.cuts.flatMap((cut) => {
        const side = (operator) => [...where, `${value} ${operator} ${(0,duckdb_sql/* number */.ai)(cut)}`];
        return [
            count('*', side('<')),
            count('*', side('<=')),
            filtered('max', value, side('<')),
            filtered('min', value, side('>')),
        ];
    });
    return {
        fields: [count(value, where), ...fields],
        read: (values) => readCuts(values, measurement.cuts),
    };
}
/** Two counts for each cut; `read` throws where the values beside a cut decide. */
function countedBand(measurement, level, counted) {
    const { value } = count_bound(measurement.column, counted.columns);
    const where = finiteValues(measurement, counted);
    const sides = measurement.cuts.flatMap((cut) => {
        return ['<', '<='].map((operator) => count('*', [...where, `${value} ${operator} ${(0,duckdb_sql/* number */.ai)(cut)}`]));
    });
    return {
        fields: [count(value, where), ...sides],
        read: ([checked, ...values]) => {
            const { index, fraction } = (0,quantile/* rankOf */.IQ)(level, (0,duckdb_rows/* integer */.nd)(checked));
            const between = fraction > 0 && values.some((one) => (0,duckdb_rows/* integer */.nd)(one) === index + 1);
            if (between)
                throw new Error('The quantile lies between the values beside a cut.');
            const unknown = values.flatMap((_, nth) => nth % 2 === 0 ? [[values[nth], values[nth + 1], null, null]] : []);
            return readCuts([checked, ...unknown.flat()], measurement.cuts);
        },
    };
}
/** Where values lie on the cut it is the nearest of them on both sides; asking for it would cost more. */
function readCuts([checked, ...values], asked) {
    const cuts = asked.map((at, index) => {
        const [less, upToIt, under, over] = values.slice(4 * index, 4 * index + 4);
        const [below, atMost] = [(0,duckdb_rows/* integer */.nd)(less), (0,duckdb_rows/* integer */.nd)(upToIt)];
        const around = { under: aggregate_double(under), over: aggregate_double(over) };
        const nearest = atMost > below ? { upTo: at, from: at } : { upTo: around.under, from: around.over };
        return { at, below, atMost, ...around, ...nearest };
    });
    return { kind: 'cuts', checked: (0,duckdb_rows/* integer */.nd)(checked), cuts };
}
function aggregate_double(value) {
    const digits = (0,duckdb_rows/* textOf */.b6)(value);
    return digits === null ? null : Number(digits);
}
/** The latest instant; a date begins at midnight UTC. */
function latestPart(measurement, counted) {
    const { value } = count_bound(measurement.column, counted.columns);
    const where = filterOf(measurement, counted);
    const latest = filtered('max', value, where);
    return {
        fields: [count(value, where), `epoch_us(CAST(${latest} AS TIMESTAMPTZ))`],
        read: ([checked, micros]) => ({
            kind: 'instant',
            micros: micros === null || micros === undefined ? null : Number(micros),
            checked: (0,duckdb_rows/* integer */.nd)(checked),
        }),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/extremes.js






/** Below this one scan of everything costs less than two statements. */
const worthKnowing = 100_000;
const columnsPerScan = 20;
/**
 * Telling NaN and infinities from each float costs more than all that is asked of it; its least and greatest
 * value tell at once that there are none, as the engine's order puts NaN above every number. Only columns
 * without any are in the answer.
 */
async function readExtremes(connection, measurements, { table, plain, footers, rows }) {
    if (rows === null || rows < worthKnowing)
        return new Map();
    const asked = new Set(measurements.flatMap(data_measurement/* columnsOf */.PL));
    const names = [...plain]
        .filter(([name, type]) => isFloat(type) && asked.has(name) && !footers.get(name)?.fewValues)
        .map(([name]) => name);
    const found = new Map();
    for (let start = 0; start < names.length; start += columnsPerScan) {
        const some = names.slice(start, start + columnsPerScan);
        for (const [name, extremes] of await extremesOf(connection, some, table)) {
            found.set(name, extremes);
        }
    }
    return found;
}
async function extremesOf(connection, names, { columns, loaded }) {
    const parts = loaded.files.map((file) => {
        const values = names.map((name, index) => {
            // Added to nothing, so that the engine looks at the values and not at what the footer says of them.
            return `${file.value(columns.get(name)?.column.source ?? name).sql} + 0 AS c${index}`;
        });
        return `SELECT ${(0,duckdb_sql/* list */.p_)(values)} FROM ${file.from}`;
    });
    const fields = names.flatMap((_, index) => [
        `count(c${index})`,
        `CAST(min(c${index}) AS DOUBLE)`,
        `CAST(max(c${index}) AS DOUBLE)`,
    ]);
    const sql = `SELECT ${(0,duckdb_sql/* list */.p_)(fields.map((field, index) => `${field} AS f${index}`))} FROM (${parts.join(' UNION ALL ')})`;
    const answer = await ask(connection, sql).catch(() => undefined);
    const values = Object.values(answer?.rows[0] ?? {});
    return names.flatMap((name, index) => {
        const [count, low, high] = values.slice(3 * index, 3 * index + 3);
        return isSmall(low) && isSmall(high)
            ? [[name, { count: (0,duckdb_rows/* integer */.nd)(count), low, high }]]
            : [];
    });
}
function isSmall(value) {
    return typeof value === 'number' && Math.abs(value) < Number(tooLarge);
}
/** The table with its columns of finite floats taken as they are stored. */
function withFinite(table, extremes) {
    const columns = new Map([...table.columns].map(([name, bound]) => {
        const column = { ...bound.column, nanAsNull: false, allowNonFinite: true };
        return [name, extremes.has(name) ? { ...bound, column, small: true } : bound];
    }));
    return { ...table, columns };
}
/** What the extremes alone say; undefined: the values have to be looked at. */
function answerFromExtremes(measurement, { count, low, high }, rows) {
    if ('filter' in measurement && measurement.filter !== undefined)
        return undefined;
    const counts = (checked, failing) => ({
        finding: { kind: 'counts', checked, failing },
        sql: `count, min, max: ${count} finite values from ${low} to ${high}`,
    });
    switch (measurement.kind) {
        case 'type':
            return counts(count, 0);
        case 'nulls':
            return counts(rows, rows - count);
        case 'values':
            return measurement.tests.every((test) => holdsWithin(test, { low, high }))
                ? counts(count, 0)
                : undefined;
        default:
            return undefined;
    }
}
const holding = {
    minimum: ({ low }, bound) => low >= bound,
    exclusiveMinimum: ({ low }, bound) => low > bound,
    maximum: ({ high }, bound) => high <= bound,
    exclusiveMaximum: ({ high }, bound) => high < bound,
};
function holdsWithin(test, ends) {
    if (!('bound' in test) || typeof test.bound !== 'number')
        return false;
    return holding[test.kind]?.(ends, test.bound) ?? false;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/categories.js




/** A column's values as texts; undefined: they are no categories. */
function category({ value, type }) {
    if (type === 'VARCHAR')
        return value;
    return /^(BOOLEAN|UUID|ENUM\(.*\))$/s.test(type) ? `CAST(${value} AS VARCHAR)` : undefined;
}
/** The rows of each value asked for, and of all others together. Undefined: they are no categories. */
function categoriesPart(measurement, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const value = category(names);
    if (value === undefined)
        return undefined;
    const sorted = measurement.values.toSorted((a, b) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(a), external_node_buffer_.Buffer.from(b)));
    const counts = [count('*', [`${names.given} IS NULL`]), count(value, [])];
    const histogram = (values) => `map_values(histogram_exact(${value}, ${values}))`;
    return {
        fields: [...counts, histogram(`[${(0,duckdb_sql/* list */.p_)(sorted.map(duckdb_sql/* text */.Qq))}]::VARCHAR[]`)],
        shown: [...counts, histogram(`/* ${sorted.length} values of the profile */`)],
        read: ([nulls, filled, bins]) => {
            const byValue = categories_countsOf(sorted, bins, (0,duckdb_rows/* integer */.nd)(filled));
            const known = measurement.values.map((one) => byValue.get(one) ?? 0);
            const others = (0,duckdb_rows/* integer */.nd)(filled) - known.reduce((sum, part) => sum + part, 0);
            return { kind: 'categories', nulls: (0,duckdb_rows/* integer */.nd)(nulls), counts: known, others, frequent: [] };
        },
    };
}
/** Bins are read by their position: in the order of the values' bytes, and then all others. */
function categories_countsOf(sorted, bins, filled) {
    const counts = Array.isArray(bins) ? bins.map(duckdb_rows/* integer */.nd) : sorted.map(() => 0);
    const all = counts.reduce((sum, part) => sum + part, 0);
    if (counts.length < sorted.length || counts.length > sorted.length + 1 || all !== filled) {
        throw new Error(`The histogram has ${all} of ${filled} values in ${counts.length} bins.`);
    }
    return new Map(sorted.map((value, index) => [value, counts[index] ?? 0]));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/categories-named.js







/** So many values that were not asked for are named. */
const mostNamed = 20;
/** Names the most frequent of the other values, where there are any and they are asked for. */
async function nameOthers(connection, answers, table) {
    const found = [];
    for (const [measurement, answer] of answers) {
        if (measurement.kind !== 'categories' || answer.kind !== 'categories')
            continue;
        if (answer.others === 0 || !measurement.namesOthers || answer.frequent.length > 0)
            continue;
        const names = count_bound(measurement.column, table.columns);
        const value = category(names) ?? names.value;
        const from = isNarrow(measurement, table)
            ? `(${typedRows(table.loaded, [names])})`
            : table.scanned;
        const known = measurement.values.map(duckdb_sql/* text */.Qq);
        const { rows } = await ask(connection, `SELECT ${value} AS category, count(*) AS n FROM ${from} WHERE ${value} IS NOT NULL
       ${known.length > 0 ? `AND ${value} NOT IN (${(0,duckdb_sql/* list */.p_)(known)})` : ''}
       GROUP BY category ORDER BY n DESC, category LIMIT ${mostNamed}`);
        const frequent = rows.map(({ category, n }) => [String(category), (0,duckdb_rows/* integer */.nd)(n)]);
        found.push([measurement, { ...answer, frequent }]);
    }
    return new Map(found);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/distribution-value.js

/** Undefined: the column's values have no order that statistics could use. */
function orderedValue(bound) {
    const { value, type } = bound;
    const whole = { nan: 'false', infinite: 'false' };
    if (isFloating(bound)) {
        return { ...distribution_value_notFinite(bound), value: finite(bound, `CAST(${value} AS DOUBLE)`) };
    }
    if (isNumeric(bound))
        return { ...whole, value: `CAST(${value} AS DOUBLE)` };
    if (type === 'TIME')
        return { ...whole, unit: 'time', value: `CAST(epoch_us(${value}) AS DOUBLE)` };
    const infinite = `isinf(${value})`;
    if (type === 'DATE') {
        const days = `CAST(${value} - DATE '1970-01-01' AS DOUBLE)`;
        return { nan: 'false', infinite, unit: 'date', value: finite(bound, days) };
    }
    if (/^TIMESTAMP(_\w+| WITH TIME ZONE)?$/.test(type)) {
        const micros = `CAST(epoch_us(${value}) AS DOUBLE)`;
        return { nan: 'false', infinite, unit: 'timestamp', value: finite(bound, micros) };
    }
    return undefined;
}
function finite({ value }, double) {
    return `CASE WHEN isfinite(${value}) THEN ${double} END`;
}
/** In texts the typed value lacks them, so that what is written tells. */
function distribution_value_notFinite({ stored, raw, written }) {
    if (!written)
        return { nan: `isnan(${stored})`, infinite: `isinf(${stored})` };
    const unsigned = `ltrim(lower(${raw}), '+-')`;
    return { nan: `${unsigned} = 'nan'`, infinite: `${unsigned} IN ('inf', 'infinity')` };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/grouped-values.js






/** Counts at the points of a grid, told from the few different values themselves. */
function groupedDistribution({ column, grid }, { columns }) {
    const names = count_bound(column, columns);
    const ordered = orderedValue(names);
    if (!ordered)
        return undefined;
    const { value, nan, infinite } = ordered;
    const missing = `${names.given} IS NULL AND (${nan}) IS NOT TRUE`;
    return {
        fields: [rowsWhere(missing), rowsWhere(nan), rowsWhere(infinite), valuesOf(value)],
        read: ([nulls, nans, infinities, values]) => {
            const pairs = pairsIn(values).map(([x, n]) => [Number(x), n]);
            const below = (point) => sumOf(pairs.filter(([x]) => x < point));
            const at = (point) => sumOf(pairs.filter(([x]) => x === point));
            const lower = grid.map(below);
            return {
                kind: 'distribution',
                nulls: (0,duckdb_rows/* integer */.nd)(nulls),
                nans: (0,duckdb_rows/* integer */.nd)(nans),
                infinities: (0,duckdb_rows/* integer */.nd)(infinities),
                finite: sumOf(pairs),
                below: lower,
                atMost: grid.map((point, index) => (lower[index] ?? 0) + at(point)),
            };
        },
    };
}
/** Rows of each value asked for and of the others, told from the few different values themselves. */
function groupedCategories({ column, values: known }, { columns }) {
    const names = count_bound(column, columns);
    const value = category(names);
    if (value === undefined)
        return undefined;
    return {
        fields: [rowsWhere(`${names.given} IS NULL`), valuesOf(value)],
        read: ([nulls, values]) => {
            const found = new Map();
            for (const [text, n] of pairsIn(values))
                found.set(text, (found.get(text) ?? 0) + n);
            const counts = known.map((one) => found.get(one) ?? 0);
            for (const one of known)
                found.delete(one);
            const others = [...found].toSorted(([a, n], [b, m]) => m - n || byBytes(a, b));
            return {
                kind: 'categories',
                nulls: (0,duckdb_rows/* integer */.nd)(nulls),
                counts,
                others: sumOf(others),
                frequent: others.slice(0, mostNamed),
            };
        },
    };
}
function rowsWhere(condition) {
    return `coalesce(sum("row") FILTER (WHERE ${condition}), 0)`;
}
/** Each value with its rows; files repeat values. */
function valuesOf(value) {
    return `list([CAST(${value} AS VARCHAR), CAST("row" AS VARCHAR)]) FILTER (WHERE ${value} IS NOT NULL)`;
}
function pairsIn(values) {
    if (!Array.isArray(values))
        return [];
    return values.map((pair) => {
        const [value, rows] = Array.isArray(pair) ? pair : [];
        return [String(value), (0,duckdb_rows/* integer */.nd)(rows)];
    });
}
function sumOf(pairs) {
    return pairs.reduce((sum, [, n]) => sum + n, 0);
}
function byBytes(a, b) {
    return external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(a), external_node_buffer_.Buffer.from(b));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/grouped.js




/** Below this many rows a statement of its own costs more than it saves. */
const grouped_fewestRows = 100_000;
/** Whether to ask each different value once instead of each row. */
function isGrouped(measurement, footers, rows) {
    const [name, another] = (0,data_measurement/* columnsOf */.PL)(measurement);
    const few = name !== undefined && another === undefined && footers.get(name)?.fewValues === true;
    return few && rows >= grouped_fewestRows && groupedKinds.has(measurement.kind);
}
const groupedKinds = new Set([
    'type',
    'nulls',
    'missing',
    'values',
    'distribution',
    'categories',
]);
/** The table with a row for each different value of the column, and `"row"` the number of its rows. */
function groupedTable(table, column) {
    const files = table.loaded.files.map((file) => groupedFile(file, column));
    return { ...table, loaded: { ...table.loaded, files } };
}
function groupedFile(file, column) {
    const raw = file.value(column);
    return {
        ...file,
        from: `(SELECT ${raw.sql} AS "value", count(*) AS "rows" FROM ${file.from} GROUP BY 1)`,
        row: '"rows"',
        value: () => ({ ...raw, sql: '"value"' }),
    };
}
/** What a measurement answers over such a table. */
function groupedPart(measurement, counted) {
    const listed = listedPart(measurement, counted);
    if (listed)
        return listed;
    const count = (condition) => `coalesce(sum("row") FILTER (WHERE ${condition}), 0)`;
    const checked = checkedRows(measurement, counted);
    return {
        fields: [count(checked), count(failingRows(measurement, counted) ?? 'false')],
        read: ([all, failing]) => ({
            kind: 'counts',
            checked: (0,duckdb_rows/* integer */.nd)(all),
            failing: (0,duckdb_rows/* integer */.nd)(failing),
        }),
    };
}
/** What is told from the values themselves. */
function listedPart(measurement, counted) {
    if (measurement.kind === 'distribution')
        return groupedDistribution(measurement, counted);
    return measurement.kind === 'categories' ? groupedCategories(measurement, counted) : undefined;
}
function checkedRows(measurement, { columns }) {
    const [name = ''] = (0,data_measurement/* columnsOf */.PL)(measurement);
    const { given, value } = count_bound(name, columns);
    switch (measurement.kind) {
        case 'type':
            return `${given} IS NOT NULL`;
        case 'values':
            return `${value} IS NOT NULL`;
        default:
            return 'true';
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/unique-part.js





/** More bits than this the engine refuses. */
const mostBits = 1000000000n;
/** Each thread has a bit for each number of the range: half a gigabyte in all. */
const mostBitsOfThreads = 4000000000n;
/** Beyond this many possible values for each row, counting distinct ones costs less. */
const mostBitsPerRow = 32n;
function denseColumn(name, type, footer) {
    return type !== undefined && hasRange(type) && footer?.range
        ? { name, type, range: footer.range }
        : undefined;
}
function sizeOf({ range }) {
    return range.high - range.low + 1n;
}
/** Whether one bit for each possible combination is less work than a table of those that occur. */
function fitsBits(columns, rows) {
    const bits = columns.reduce((product, column) => product * sizeOf(column), 1n);
    const most = mostBitsOfThreads / BigInt((0,external_node_os_.availableParallelism)());
    return (columns.length > 0 && bits < mostBits && bits < most && bits < mostBitsPerRow * BigInt(rows));
}
/**
 * Rows beyond the first of their combination, by one bit for each combination that can occur: exact, in
 * one pass. Of one column a value outside its range makes the engine throw; of several it is found by
 * their least and greatest values, and `read` throws. So a footer that lies never makes a pass.
 */
function bitSetPart(measurement, dense, columns) {
    const { names, complete, missing } = wordsOf(measurement, columns);
    const [first, second] = dense;
    if (!first || !second) {
        const distinct = first ? `bit_count(${bitSet(first, names[0] ?? '')})` : '0';
        return countedPart(measurement, { complete, missing, distinct });
    }
    return packedPart(measurement, dense, columns);
}
function bitSet({ type, range: { low, high } }, value) {
    return type === 'DATE'
        ? `bitstring_agg(${offsetOf(value, type, low)}, 0, ${high - low})`
        : `bitstring_agg(${value}, CAST(${low} AS ${type}), CAST(${high} AS ${type}))`;
}
function offsetOf(value, type, low) {
    return type === 'DATE'
        ? `((${value} - DATE '1970-01-01') - (${low}))`
        : `(CAST(${value} AS BIGINT) - (${low}))`;
}
function packedPart(measurement, dense, columns) {
    const { names, complete, missing } = wordsOf(measurement, columns);
    let packed = '0';
    let size = 1n;
    for (const [index, column] of dense.entries()) {
        const place = offsetOf(names[index] ?? '', column.type, column.range.low);
        packed = index === 0 ? place : `(${packed} * ${sizeOf(column)} + ${place})`;
        size *= sizeOf(column);
    }
    const bits = `bitstring_agg(CASE WHEN ${complete} THEN ${packed} END, 0, ${size - 1n})`;
    const part = countedPart(measurement, { complete, missing, distinct: `bit_count(${bits})` });
    const ends = names.flatMap((name, index) => {
        const { type } = dense[index] ?? { type: '' };
        return [`min(${offsetOf(name, type, 0n)})`, `max(${offsetOf(name, type, 0n)})`];
    });
    return {
        fields: [...part.fields, ...ends],
        read(values) {
            const found = values.slice(part.fields.length).map((value) => BigInt(String(value ?? 0)));
            const outside = dense.find(({ range }, index) => {
                return (found[2 * index] ?? 0n) < range.low || (found[2 * index + 1] ?? 0n) > range.high;
            });
            const any = (0,duckdb_rows/* integer */.nd)(values[0]) > 0;
            if (outside && any)
                throw new Error(`The footer of "${outside.name}" does not tell its range.`);
            return part.read(values.slice(0, part.fields.length));
        },
    };
}
/** The same by a table of the combinations that occur; it spills where memory ends. */
function distinctPart(measurement, columns) {
    const { names, complete, missing } = wordsOf(measurement, columns);
    const value = names.length === 1 ? (names[0] ?? '') : `row(${(0,duckdb_sql/* list */.p_)(names)})`;
    const distinct = `count(DISTINCT CASE WHEN ${complete} THEN ${value} END)`;
    return countedPart(measurement, { complete, missing, distinct });
}
/** A row for each combination that occurs, which costs less than counting distinct ones. */
function combinations(measurement, columns, from) {
    const { names, missing } = wordsOf(measurement, columns);
    const absent = measurement.kind === 'key' ? [`${missing} AS absent`] : [];
    return `(SELECT ${(0,duckdb_sql/* list */.p_)([...names, ...absent, 'count(*) AS "rows"'])} FROM ${from} GROUP BY ALL)`;
}
/** Counts what is repeated over such rows. */
function combinationsPart(measurement, columns) {
    const { complete } = wordsOf(measurement, columns);
    const rows = (condition) => `coalesce(sum("rows") FILTER (WHERE ${condition}), 0)`;
    const absent = measurement.kind === 'key' ? [rows('absent')] : [];
    return {
        fields: [rows(complete), `count(*) FILTER (WHERE ${complete})`, ...absent],
        read: (values) => repeatsOf(values),
    };
}
function repeatsOf([whole, different, absent]) {
    const missing = (0,duckdb_rows/* integer */.nd)(absent);
    const failing = (0,duckdb_rows/* integer */.nd)(whole) - (0,duckdb_rows/* integer */.nd)(different) + missing;
    return { kind: 'counts', checked: (0,duckdb_rows/* integer */.nd)(whole) + missing, failing };
}
/** The same where it is known that no combination repeats. */
function provenPart(measurement, columns) {
    const { complete, missing } = wordsOf(measurement, columns);
    return countedPart(measurement, { complete, missing, distinct: null });
}
function countedPart({ kind }, { complete, missing, distinct }) {
    const all = `count_if(${complete})`;
    const different = distinct === null ? all : `coalesce(${distinct}, 0)`;
    const absent = kind === 'key' ? [`count_if(${missing})`] : [];
    return { fields: [all, different, ...absent], read: repeatsOf };
}
function wordsOf({ columns: names }, columns) {
    return {
        names: names.map((name) => count_bound(name, columns).value),
        complete: complete(names, columns),
        missing: anyMissing(names, columns),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/guessed-range.js



/** How far from the first rows' values others are looked for, in numbers of rows. */
const margin = 8n;
/** So many values that lie elsewhere are remembered one by one. */
const mostOthers = 1000;
/** About where the values of a whole number column lie; undefined: one bit for each would be too many. */
function guessedRange(sample, rows) {
    if (!sample?.range || rows === null)
        return undefined;
    const around = margin * BigInt(rows);
    const { low, high } = sample.range;
    const range = { low: low - around, high: high + around };
    return fitsBits([{ name: '', type: 'HUGEINT', range }], rows) ? range : undefined;
}
/**
 * Rows beyond the first of their value, by one bit for each value of a range; the few values outside are
 * remembered themselves, and where they are many `read` throws. So a wrong guess costs time and nothing else.
 */
function guessedPart(measurement, { low, high }, columns) {
    const { value } = count_bound(measurement.columns[0] ?? '', columns);
    const { fields, read } = provenPart(measurement, columns);
    const inside = `${value} BETWEEN ${low} AND ${high}`;
    const place = `CASE WHEN ${inside} THEN CAST(${value} - (${low}) AS BIGINT) END`;
    return {
        fields: [
            ...fields,
            `coalesce(bit_count(bitstring_agg(${place}, 0, ${high - low})), 0)`,
            `min(CASE WHEN ${inside} THEN NULL ELSE ${value} END, ${mostOthers + 1})`,
        ],
        read(values) {
            const [bits, others] = values.slice(fields.length);
            const outside = Array.isArray(others) ? others.map(String) : [];
            if (outside.length > mostOthers)
                throw new Error('The values lie where nobody looked.');
            const [all, , ...absent] = values;
            return read([
                all,
                (0,duckdb_rows/* integer */.nd)(bits) + new Set(outside).size,
                ...absent.slice(0, fields.length - 2),
            ]);
        },
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/clusters.js


/** How many different values there are. */
function clustersPart({ column }, counted) {
    const { value } = count_bound(column, counted.columns);
    return {
        fields: [count(`DISTINCT ${value}`, [])],
        read: ([distinct]) => ({ kind: 'clusters', count: (0,duckdb_rows/* integer */.nd)(distinct) }),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/distribution.js




/**
 * The counts below, and up to, each point of the grid, by one histogram whose edges are each point and the
 * double before it. Undefined: the column's values have no order.
 */
function distributionPart(measurement, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const ordered = orderedValue(names);
    if (!ordered)
        return undefined;
    const { value, nan, infinite } = ordered;
    const edges = edgesOf(measurement.grid);
    const missing = nan === 'false' ? '' : ` AND (${nan}) IS NOT TRUE`;
    const counts = [
        count('*', [`${names.given} IS NULL${missing}`]),
        nan === 'false' ? '0' : count('*', [nan]),
        infinite === 'false' ? '0' : count('*', [infinite]),
        count(value, []),
    ];
    const histogram = (bins) => `map_values(histogram(${value}, ${bins}))`;
    return {
        fields: [...counts, histogram(`[${(0,duckdb_sql/* list */.p_)(edges.map(distribution_double))}]::DOUBLE[]`)],
        shown: [...counts, histogram(`/* ${edges.length} edges of the profile */`)],
        read: ([nulls, nans, infinities, finite, bins]) => ({
            kind: 'distribution',
            nulls: (0,duckdb_rows/* integer */.nd)(nulls),
            nans: (0,duckdb_rows/* integer */.nd)(nans),
            infinities: (0,duckdb_rows/* integer */.nd)(infinities),
            finite: (0,duckdb_rows/* integer */.nd)(finite),
            ...cumulated(measurement.grid, edges, { bins, finite: (0,duckdb_rows/* integer */.nd)(finite) }),
        }),
    };
}
/** Ascending, each once; below the least double is none. */
function edgesOf(grid) {
    const edges = new Set(grid.flatMap((point) => [nextBelow(point), point]));
    return [...edges].filter(Number.isFinite).toSorted((a, b) => a - b);
}
/** As a double in any case: of decimals the engine would make one type for all, and lose digits. */
function distribution_double(value) {
    const digits = String(value);
    return digits.includes('e') ? digits : `${digits}e0`;
}
/** Bins are read by their position, since a key may not be found again; what is lost is an error. */
function cumulated(grid, edges, { bins, finite }) {
    const counts = Array.isArray(bins) ? bins.map(duckdb_rows/* integer */.nd) : edges.map(() => 0);
    const all = counts.reduce((sum, part) => sum + part, 0);
    if (counts.length < edges.length || counts.length > edges.length + 1 || all !== finite) {
        throw new Error(`The histogram has ${all} of ${finite} values in ${counts.length} bins.`);
    }
    const upTo = new Map();
    let sum = 0;
    for (const [index, edge] of edges.entries()) {
        sum += counts[index] ?? 0;
        upTo.set(edge, sum);
    }
    return {
        below: grid.map((point) => upTo.get(nextBelow(point)) ?? 0),
        atMost: grid.map((point) => upTo.get(point) ?? 0),
    };
}
/** The greatest double below a finite one, by its bits. */
function nextBelow(value) {
    if (value === 0)
        return -Number.MIN_VALUE;
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? -1n : 1n));
    return view.getFloat64(0);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/scan-part.js







/** Undefined: the measurement needs a statement of its own. */
function scanPart(measurement, counted) {
    const items = itemsViewOf(measurement, counted.columns) !== undefined;
    const refused = counted.expressions.refusalOf(measurement) !== undefined;
    return items || refused ? undefined : viewPart(measurement, counted);
}
/** The same over whatever view has the measurement's columns. */
function viewPart(measurement, counted) {
    switch (measurement.kind) {
        case 'row-count':
        case 'type':
        case 'nulls':
        case 'missing':
        case 'values':
        case 'duplicates':
        case 'key':
        case 'expression':
            return countsPart(measurement, counted);
        case 'aggregate': {
            const { statistic, column } = measurement;
            const possible = counting.has(statistic) || isNumeric(count_bound(column, counted.columns));
            return possible ? aggregatePart(measurement, counted) : undefined;
        }
        case 'quantile-band':
            return isNumeric(count_bound(measurement.column, counted.columns))
                ? bandPart(measurement, counted)
                : undefined;
        case 'latest':
            return latestPart(measurement, counted);
        case 'distribution':
            return distributionPart(measurement, counted);
        case 'categories':
            return categoriesPart(measurement, counted);
        case 'clusters':
            return clustersPart(measurement, counted);
        default:
            return undefined;
    }
}
/** Statistics of values of any type. */
const counting = new Set(['distinct', 'distinctRatio']);
function countsPart(measurement, counted) {
    const { checked, failing } = aggregates(measurement, counted);
    const note = measurement.kind === 'type' ? count_bound(measurement.column, counted.columns).note : undefined;
    return {
        fields: [checked, failing],
        read: ([all, broken]) => ({
            kind: 'counts',
            checked: (0,duckdb_rows/* integer */.nd)(all),
            failing: (0,duckdb_rows/* integer */.nd)(broken),
            ...(note !== undefined && { note }),
        }),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/sightings.js


/** As many rows as a scan remembers of each measurement. */
const remembered = 5;
/** The first failing rows that a scan saw on its way, so that no other has to look for them. */
class Sightings {
    #seen = new Map();
    #failing = new Map();
    /** Undefined: no scan looked, or not for so many. */
    of(measurement, limit) {
        return limit <= remembered ? this.#seen.get(measurement)?.slice(0, limit) : undefined;
    }
    /** Keeps how many rows fail each measurement. */
    count(answers) {
        for (const [measurement, answer] of answers) {
            if (answer.kind === 'counts')
                this.#failing.set(measurement, answer.failing);
        }
    }
    /** So many of the first rows there are to find, as far as is known. */
    expected(measurement, limit) {
        return Math.min(limit, this.#failing.get(measurement) ?? limit);
    }
    /** The part of a scan that also remembers where its rows fail. */
    remembering(measurement, part, table) {
        const where = isCostly(measurement) ? failingRows(measurement, table) : undefined;
        if (where === undefined)
            return part;
        const { length } = part.fields;
        return {
            fields: [...part.fields, `min(${position}, ${remembered}) FILTER (WHERE ${where})`],
            read: (values) => {
                const numbers = values[length];
                this.#seen.set(measurement, Array.isArray(numbers) ? numbers.map(positionOf) : []);
                return part.read(values.slice(0, length));
            },
        };
    }
}
/** Looking for a text's form again costs more than remembering; other tests end at the first failing rows. */
function isCostly(measurement) {
    return (measurement.kind === 'expression' ||
        (measurement.kind === 'values' &&
            measurement.tests.some(({ kind }) => kind === 'pattern' || kind === 'format')));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/spread.js





/** The standard deviation of the sample, in two passes: the mean, then the squares of the distances from it. */
function stdevStatement(measurement, place) {
    const names = count_bound(measurement.column, place.columns);
    const x = `CAST(${names.value} AS DOUBLE)`;
    const where = [...finiteValues(measurement, place), `${names.value} IS NOT NULL`].join(' AND ');
    const small = isFloating(names) ? `abs(x) < ${tooLarge}` : 'true';
    const sql = `WITH v AS (SELECT ${x} AS x FROM ${place.from} WHERE ${where}),
    m AS (SELECT count(*) AS total, count(*) FILTER (WHERE ${small}) AS n, favg(x) FILTER (WHERE ${small}) AS mean FROM v)
    SELECT any_value(total), any_value(n), fsum((x - mean) * (x - mean)) FILTER (WHERE ${small}) FROM v, m`;
    return {
        sql,
        read: ([total, n, squares]) => {
            const used = (0,duckdb_rows/* integer */.nd)(n);
            const looked = { checked: (0,duckdb_rows/* integer */.nd)(total), leftOut: (0,duckdb_rows/* integer */.nd)(total) - used };
            const sum = (0,duckdb_rows/* textOf */.b6)(squares);
            const value = sum === null || used < 2 ? null : Math.sqrt(Number(sum) / (used - 1));
            return numberFinding(value, looked);
        },
    };
}
/** The part of a scan that answers the same in one pass, by the distances from a number near the mean. */
function stdevPart(measurement, counted, about) {
    const names = count_bound(measurement.column, counted.columns);
    const x = `CAST(${names.value} AS DOUBLE)`;
    const where = [...finiteValues(measurement, counted), `${names.value} IS NOT NULL`];
    const small = isFloating(names) && !names.small ? [...where, `abs(${names.value}) < ${tooLarge}`] : where;
    const distance = `(${x} - ${(0,duckdb_sql/* number */.ai)(about)})`;
    const sum = (of) => filtered('fsum', of, small);
    return {
        fields: [count('*', where), count('*', small), sum(distance), sum(`${distance} * ${distance}`)],
        read: ([total, n, distances, squares]) => {
            const used = (0,duckdb_rows/* integer */.nd)(n);
            const looked = { checked: (0,duckdb_rows/* integer */.nd)(total), leftOut: (0,duckdb_rows/* integer */.nd)(total) - used };
            const about = Number((0,duckdb_rows/* textOf */.b6)(distances)) ** 2 / used;
            const sum = Math.max(0, Number((0,duckdb_rows/* textOf */.b6)(squares)) - about);
            return numberFinding(used < 2 ? null : Math.sqrt(sum / (used - 1)), looked);
        },
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/route.js













function prospectOf(table, measurements, { sightings = new Sightings(), samples = new Map() } = {}) {
    const { files, footers = new Map() } = table.loaded;
    let rows = 0;
    for (const file of files)
        rows = rows === null || file.rows === null ? null : rows + file.rows;
    const single = new Set(measurements.flatMap((one) => (isUnique(one) ? singleOf(one) : [])));
    return {
        table,
        plain: plainColumns(table),
        footers,
        rows,
        single,
        sightings,
        samples,
        extremes: new Map(),
    };
}
function routeOf(measurement, prospect) {
    const { table, rows } = prospect;
    if (itemsViewOf(measurement, table.columns) !== undefined)
        return { kind: 'apart' };
    const narrow = isNarrow(measurement, table);
    const answer = rows === null ? undefined : fromFooter(measurement, prospect, rows);
    if (answer)
        return { kind: 'known', ...answer };
    const [column = ''] = (0,data_measurement/* columnsOf */.PL)(measurement);
    const known = narrow ? prospect.extremes.get(column) : undefined;
    const told = known && rows !== null ? answerFromExtremes(measurement, known, rows) : undefined;
    if (told)
        return { kind: 'known', ...told };
    const plain = prospect.plain.has(column);
    if (rows !== null && plain && narrow && isGrouped(measurement, prospect.footers, rows)) {
        return { kind: 'grouped' };
    }
    const part = scanPart(measurement, table) ?? aboutSample(measurement, prospect);
    if (!part)
        return { kind: 'apart' };
    if (isUnique(measurement) && measurement.filter === undefined) {
        return uniqueRoute(measurement, prospect, narrow);
    }
    const counts = bandCounts(measurement, prospect);
    const asked = counts
        ? { measurement, part: counts, fallback: part }
        : { measurement, part: remembering(measurement, part, prospect) };
    return { kind: 'scan', narrow, asked };
}
/** Of few rows the values beside the cuts cost nothing, and of few they often decide. */
function bandCounts(measurement, { table, rows }) {
    if (measurement.kind !== 'quantile-band' || measurement.level === undefined)
        return undefined;
    return rows === null || rows < fewestForCounts
        ? undefined
        : countedBand(measurement, measurement.level, table);
}
const fewestForCounts = 100_000;
/** The values that the sample is of are enough to bound the rounding error: see `fewestSampled`. */
function aboutSample(measurement, { table, samples }) {
    if (measurement.kind !== 'aggregate' || measurement.statistic !== 'stdev')
        return undefined;
    const { mean, averaged } = samples.get(measurement.column) ?? { mean: null, averaged: 0 };
    if (mean === null || averaged < fewestSampled || measurement.filter !== undefined)
        return undefined;
    return stdevPart(measurement, table, mean);
}
/**
 * Where k of n values have the mean c, (mean − c)² ≤ n/k · variance: so much larger than it can the squared
 * distances from c be, and of a double's 16 digits only that factor's are lost.
 */
const fewestSampled = 500;
/** Of text the rows would have to be numbered for it in every scan. */
function remembering(measurement, part, { table, sightings }) {
    return (0,duckdb_loaded/* isText */.KH)(table) ? part : sightings.remembering(measurement, part, table);
}
function isUnique(measurement) {
    return measurement.kind === 'duplicates' || measurement.kind === 'key';
}
function fromFooter(measurement, { plain, footers }, rows) {
    const [column, another] = (0,data_measurement/* columnsOf */.PL)(measurement);
    if (column === undefined || another !== undefined)
        return undefined;
    const type = plain.get(column);
    const footer = footers.get(column);
    if (type === undefined || !footer)
        return undefined;
    return answerFromFooter(measurement, { column, type, footer }, rows);
}
/** Text is parsed anew for each scan, so that there the table of combinations is made on the way. */
function uniqueRoute(measurement, prospect, narrow) {
    const { table, single } = prospect;
    const counted = distinctPart(measurement, table.columns);
    const scanned = (part) => {
        return { kind: 'scan', narrow, asked: { measurement, part, fallback: counted } };
    };
    const dense = denseOf(measurement, prospect);
    const [alone] = singleOf(measurement);
    if (dense && alone !== undefined)
        return scanned(bitSetPart(measurement, dense, table.columns));
    const { samples, rows } = prospect;
    const range = (0,duckdb_loaded/* isText */.KH)(table) ? guessedRange(samples.get(alone ?? ''), rows) : undefined;
    if (range)
        return scanned(guessedPart(measurement, range, table.columns));
    const mayBeProven = alone === undefined && measurement.columns.some((name) => single.has(name));
    if (!(0,duckdb_loaded/* isText */.KH)(table))
        return { kind: 'distinct', unique: measurement };
    if (!mayBeProven)
        return scanned(counted);
    const complete = { measurement, part: provenPart(measurement, table.columns) };
    return { kind: 'distinct', unique: measurement, complete };
}
function singleOf({ columns, filter }) {
    return columns.length === 1 && filter === undefined ? columns : [];
}
/** The columns of a key, if one bit for each possible combination is worth it. */
function denseOf({ columns }, { plain, footers, rows }) {
    const dense = columns.flatMap((name) => {
        return denseColumn(name, plain.get(name), footers.get(name)) ?? [];
    });
    const fits = rows !== null && dense.length === columns.length && fitsBits(dense, rows);
    return fits ? dense : undefined;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/suspect-rows.js




/** Values are told apart in blocks of 65,536. */
const blockBits = 16;
const lastInBlock = 2 ** blockBits - 1;
/** Beyond so many blocks with repeats, leaving out the others saves nothing. */
const mostBlocks = 1000;
/**
 * The condition of the rows that may repeat another: of a dense key those in blocks of values that have
 * fewer different ones than rows. A table of ten million keys is so never made for seven of them.
 */
async function suspectRows(connection, measurement, { table, from }) {
    const [dense, another] = denseOf(measurement, prospectOf(table, [])) ?? [];
    if (!dense || another || dense.type === 'DATE' || measurement.filter !== undefined)
        return [];
    const { value } = count_bound(dense.name, table.columns);
    const offset = `(CAST(${value} AS BIGINT) - (${dense.range.low}))`;
    try {
        const { rows } = await ask(connection, blocksWithRepeats(offset, dense, from));
        if (rows.length > mostBlocks)
            return [];
        const numbers = rows.map(({ block }) => String(block));
        return [`${offset} >> ${blockBits} IN (${(0,duckdb_sql/* list */.p_)(numbers.length > 0 ? numbers : ['NULL'])})`];
    }
    catch {
        // A footer told a wrong range: all rows are suspect.
        return [];
    }
}
function blocksWithRepeats(offset, { range }, from) {
    const last = range.high - range.low;
    const inside = last < lastInBlock ? Number(last) : lastInBlock;
    const bits = `bitstring_agg(CAST(${offset} & ${lastInBlock} AS INTEGER), 0, ${inside})`;
    return `SELECT ${offset} >> ${blockBits} AS block FROM ${from} WHERE ${offset} IS NOT NULL
    GROUP BY 1 HAVING count(*) > bit_count(${bits}) LIMIT ${mostBlocks + 1}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/repeated-rows.js








/**
 * The first rows that repeat an earlier row's combination or, of a key, lack a part. Only combinations
 * that occur more than once are joined with the rows, so that nothing is sorted but the answer.
 */
async function repeatedPositions(connection, measurement, { table, limit, sightings }) {
    if (!isNarrow(measurement, table)) {
        const enough = sightings.expected(measurement, limit);
        const look = (from) => repeatedIn(connection, measurement, { table, limit, from });
        return fromBeginning(table, look, (found) => found.length >= enough);
    }
    const from = narrowSource(table).from([{ measurement, part: { fields: [] } }]);
    return repeatedIn(connection, measurement, { table, limit, from });
}
async function repeatedIn(connection, measurement, { table, limit, from }) {
    const { columns } = table;
    const filter = filterOf(measurement, table);
    const values = measurement.columns.map((name) => count_bound(name, columns).value);
    const suspects = await suspectRows(connection, measurement, { table, from });
    const whole = [...filter, complete(measurement.columns, columns), ...suspects].join(' AND ');
    const same = values.map((value) => `rows.${value} = repeated.${value}`).join(' AND ');
    const lacking = measurement.kind === 'key'
        ? `UNION ALL SELECT ${position} FROM ${from}
         WHERE ${[...filter, anyMissing(measurement.columns, columns)].join(' AND ')}`
        : '';
    const { rows } = await ask(connection, `WITH rows AS NOT MATERIALIZED (SELECT ${(0,duckdb_sql/* list */.p_)(values)}, ${position} AS position FROM ${from} WHERE ${whole}),
      repeated AS (SELECT ${(0,duckdb_sql/* list */.p_)(values)}, min(position) AS first FROM rows GROUP BY ${(0,duckdb_sql/* list */.p_)(values)} HAVING count(*) > 1)
     SELECT position FROM (
       SELECT rows.position FROM rows JOIN repeated ON ${same} WHERE rows.position > repeated.first ${lacking})
     ORDER BY position LIMIT ${limit}`);
    return rows.map((row) => positionOf(row.position));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/examples.js











/** Stands for a value that must not be seen. */
const examples_hidden = '(hidden)';
/**
 * For each measurement the first rows that fail, with their places in the files; none where there is no
 * row to show. What a row alone answers is found for all measurements together, and their rows are read
 * at once.
 */
async function failingExamples(connection, measurements, question) {
    const { table } = question;
    const failing = measurements.flatMap((measurement) => {
        const rows = rowsThatFail(measurement, table);
        return rows ? [{ measurement, ...rows }] : [];
    });
    const positions = new Map(await firstPositions(connection, failing.filter(({ plain }) => plain), question));
    const found = new Map();
    for (const { measurement, plain, ...rows } of failing) {
        if (plain)
            continue;
        if (isUnique(measurement) && itemsViewOf(measurement, table.columns) === undefined) {
            positions.set(measurement, await repeatedPositions(connection, measurement, question));
        }
        else {
            found.set(measurement, await examples_firstRows(connection, { measurement, ...rows }, question));
        }
    }
    const bounds = [...positions.keys()].flatMap((measurement) => namesOf(measurement, table).all);
    const rowAt = await readRows(connection, [...positions.values()].flat(), {
        table,
        bounds: [...new Set(bounds)],
    });
    for (const [measurement, places] of positions)
        found.set(measurement, places.map(rowAt));
    return shapedExamples(found, table);
}
/** Rows that only a statement of their own finds, with what is shown of them. */
async function examples_firstRows(connection, failing, { table, limit }) {
    const { measurement, from, where, qualify, order } = failing;
    const item = itemsViewOf(measurement, table.columns) === undefined ? [] : ['item'];
    const texts = namesOf(measurement, table).all.map(writtenText);
    const fields = (0,duckdb_sql/* list */.p_)(['file', '"row"', ...item, ...texts]);
    const { rows } = await ask(connection, `SELECT ${fields} FROM ${from} WHERE ${where} ${qualify === null ? '' : `QUALIFY ${qualify}`}
     ORDER BY ${order} LIMIT ${limit}`);
    return rows;
}
/** The columns whose values are shown, those that name the row, and both. */
function namesOf(measurement, { source, columns, expressions }) {
    const named = (0,data_measurement/* sqlOf */.IE)(measurement)
        .slice(0, 1)
        .flatMap((sql) => {
        const compiled = measurement.kind === 'expression' ? expressions.of(sql) : undefined;
        return compiled?.kind === 'compiled' ? compiled.columns : [];
    });
    const shown = [...(0,data_measurement/* columnsOf */.PL)(measurement), ...named].map((name) => count_bound(name, columns));
    const keys = source.key.flatMap((name) => columns.get(name) ?? []);
    return { shown, keys, all: [...new Set([...shown, ...keys])] };
}
async function shapedExamples(found, table) {
    const { files } = table.loaded;
    const placeOf = await placesOf([...found.values()].flat(), files);
    const spelled = await spelling([...found.values()].flat(), files);
    const shaped = [...found].map(([measurement, rows]) => {
        const { shown, keys, all } = namesOf(measurement, table);
        const examples = rows.map((read) => {
            const row = spelled(read, all);
            const key = keyOf(row, keys);
            return {
                file: files[(0,duckdb_rows/* integer */.nd)(row.file)]?.path ?? '',
                ...placeOf(row),
                ...(key && { key }),
                value: inItem(row, shownValue(row, shown)),
            };
        });
        return [measurement, examples];
    });
    return new Map(shaped);
}
/** Which item of an array it is, from 1. */
function inItem({ item }, value) {
    return Array.isArray(item) ? `item ${item.join('.')}: ${value ?? 'null'}` : value;
}
async function placesOf(rows, files) {
    const finders = await Promise.all(files.map(async (file, index) => {
        const own = rowsIn(rows, index);
        return own.length > 0 ? file.locate(own) : undefined;
    }));
    return (row) => finders[(0,duckdb_rows/* integer */.nd)(row.file)]?.((0,duckdb_rows/* integer */.nd)(row.row));
}
/** Values as their lines spell them. */
async function spelling(rows, files) {
    const lines = await Promise.all(files.map((file, index) => file.written?.(rowsIn(rows, index)) ?? new Map()));
    return (row, bounds) => {
        const line = lines[(0,duckdb_rows/* integer */.nd)(row.file)]?.get((0,duckdb_rows/* integer */.nd)(row.row));
        if (line === undefined)
            return row;
        const item = Array.isArray(row.item) ? row.item.map(Number) : [];
        const written = bounds.flatMap(({ raw, column }) => {
            const value = (0,duckdb_rows/* textOf */.b6)(row[raw]) === null ? undefined : spelledIn(line, column, item);
            return value === undefined ? [] : [[raw, value]];
        });
        return { ...row, ...Object.fromEntries(written) };
    };
}
function rowsIn(rows, file) {
    return rows.filter((row) => (0,duckdb_rows/* integer */.nd)(row.file) === file).map((row) => (0,duckdb_rows/* integer */.nd)(row.row));
}
/** No key is better than one that shows what must not be seen. */
function keyOf(row, keys) {
    if (keys.some(({ column }) => column.sensitive))
        return undefined;
    return keys.map(({ column, raw }) => `${column.name}=${(0,duckdb_rows/* textOf */.b6)(row[raw]) ?? ''}`).join(', ');
}
function shownValue(row, shown) {
    const [only, another] = shown;
    if (only && !another)
        return masked(row, only);
    return shown.map((one) => `${one.column.name}=${masked(row, one) ?? ''}`).join(', ') || null;
}
function masked(row, { column, raw }) {
    const value = (0,duckdb_rows/* textOf */.b6)(row[raw]);
    if (value !== null && column.sensitive)
        return examples_hidden;
    return value !== null && value.length > 200 ? `${value.slice(0, 200)}…` : value;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/exact-quantile.js





/** The quantile of type 7: the values are sorted, on disk where they are many, and two of them fetched. */
async function measureQuantile(connection, measurement, place) {
    const { value } = count_bound(measurement.column, place.columns);
    const where = [...finiteValues(measurement, place), `${value} IS NOT NULL`].join(' AND ');
    const from = `FROM ${place.from} WHERE ${where}`;
    const counted = await ask(connection, `SELECT count(*) AS n ${from}`);
    const checked = (0,duckdb_rows/* integer */.nd)(counted.rows[0]?.n);
    const { index, fraction } = (0,quantile/* rankOf */.IQ)(measurement.level ?? 0.5, checked);
    const sql = `SELECT CAST(${value} AS DOUBLE) AS x ${from} ORDER BY ${value} LIMIT 2 OFFSET ${index}`;
    if (checked === 0)
        return { kind: 'number', value: null, checked, sql };
    const { rows, ms } = await ask(connection, sql);
    const [low = 0, high = low] = rows.map(({ x }) => Number(x));
    return { kind: 'number', value: (0,quantile/* interpolated */.cd)(low, high, fraction), checked, sql, ms };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/function-kinds.js

/** Functions that answer differently each time, or do something besides answering. */
async function changingFunctions(connection) {
    return named(connection, "stability = 'VOLATILE'", 'can answer differently each time');
}
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
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT DISTINCT function_name AS name FROM duckdb_functions() WHERE ${condition}`);
    return new Map(found.map(({ name }) => [(0,duckdb_rows/* textOf */.b6)(name) ?? '', trouble]));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/expression-tree.js
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

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/query-secrecy.js

/**
 * Whether the number that a serialized query yields may tell a value that must not be seen. A count of
 * rows does not, and neither does what is made of other columns alone; whoever renames columns or takes
 * all of them makes that impossible to tell.
 */
function mayReveal(statements, columns) {
    if (!columns.some(({ sensitive }) => sensitive))
        return false;
    return !yieldsCounts(statements) && !looksOnlyAt(query_secrecy_namesOf(columns), statements);
}
/** Fields lie in the column that they come from. */
function query_secrecy_namesOf(columns) {
    const namesIn = ({ source, name }) => [source.toLowerCase(), name.toLowerCase()];
    const secret = new Set(columns.filter(({ sensitive }) => sensitive).flatMap(namesIn));
    const open = columns.flatMap(namesIn).filter((name) => !secret.has(name));
    return { open: new Set(open), secret };
}
const counts = new Set(['count', 'count_star', 'count_if']);
function yieldsCounts(statements) {
    const [statement] = nodesIn(statements);
    const select = isNode(statement?.node) ? statement.node : undefined;
    return select?.type === 'SELECT_NODE' && madeOfCounts(select.select_list);
}
/** Beside counts there are but constants. */
function madeOfCounts(part) {
    if (Array.isArray(part))
        return part.every(madeOfCounts);
    if (!isNode(part))
        return true;
    if (part.class === 'FUNCTION' && counts.has(part.function_name))
        return true;
    return !looks.has(part.class) && Object.values(part).every(madeOfCounts);
}
const looks = new Set([
    'COLUMN_REF',
    'POSITIONAL_REFERENCE',
    'STAR',
    'SUBQUERY',
    'WINDOW',
]);
function looksOnlyAt(names, part) {
    if (Array.isArray(part))
        return part.every((one) => looksOnlyAt(names, one));
    if (!isNode(part))
        return true;
    if (part.class === 'COLUMN_REF')
        return namesOpen(names, part);
    const unclear = part.class === 'STAR' || part.class === 'POSITIONAL_REFERENCE';
    if (unclear || part.type === 'PIVOT' || renames(part))
        return false;
    return Object.values(part).every((one) => looksOnlyAt(names, one));
}
/** `price` or `o.price`; a field of a column, or a whole row by the name of its table, is none. */
function namesOpen({ open, secret }, { column_names: written }) {
    const names = Array.isArray(written) ? written.map((name) => String(name).toLowerCase()) : [];
    return open.has(names.at(-1) ?? '') && !names.some((name) => secret.has(name));
}
/** `FROM o AS t(a, b)` and `WITH c(a, b) AS …` */
function renames({ column_name_alias: ofTable, aliases: ofQuery }) {
    return [ofTable, ofQuery].some((names) => Array.isArray(names) && names.length > 0);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/query-sources.js

/**
 * What a serialized query reads besides the object and what it defines itself: files, of which a sealed
 * connection still reads the data's own, past filter and types; the engine's catalog; views of ours.
 */
function foreignSources(node, object) {
    return sourcesIn(node, new Set([folded(object)]));
}
function sourcesIn(node, known) {
    if (Array.isArray(node))
        return node.flatMap((part) => sourcesIn(part, known));
    if (!isNode(node))
        return [];
    if (node.type === 'SHOW_REF')
        return ['a description of a table'];
    if (node.type === 'BASE_TABLE')
        return isKnown(node, known) ? [] : [nameOf(node)];
    const { cte_map: defined, ...rest } = node;
    const names = new Set(known);
    const inside = definitionsIn(defined).flatMap(({ key, value }) => {
        const found = sourcesOfDefinition(value, { names: new Set(names), key: folded(key) });
        names.add(folded(key));
        return found;
    });
    return [...inside, ...Object.values(rest).flatMap((part) => sourcesIn(part, names))];
}
/** Only the repeated part of a recursive definition means itself by its own name. */
function sourcesOfDefinition(value, { names, key }) {
    const node = isNode(value) && isNode(value.query) ? value.query.node : undefined;
    if (!isNode(node) || node.type !== 'RECURSIVE_CTE_NODE')
        return sourcesIn(value, names);
    const { right, ...first } = node;
    return [...sourcesIn(first, names), ...sourcesIn(right, new Set([...names, key]))];
}
function definitionsIn(map) {
    return isNode(map) ? nodesIn(map.map) : [];
}
function isKnown(table, known) {
    return !table.schema_name && !table.catalog_name && known.has(folded(table.table_name));
}
function nameOf({ catalog_name: catalog, schema_name: schema, table_name: table }) {
    return [catalog, schema, table].filter(Boolean).join('.');
}
/** SQL does not tell names by case. */
function folded(name) {
    return String(name).toLowerCase();
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/query-tree.js
/**
 * The table functions that only make rows of their arguments. Others read files, switch the engine's log
 * or its profile on standard output on, take addresses in memory, or end this process when denied.
 */
const rowMakers = new Set([
    'generate_series',
    'json_each',
    'json_tree',
    'range',
    'repeat',
    'unnest',
]);
/** The names of all table functions in a serialized query, at any depth. */
function tableFunctionsOf(node) {
    if (typeof node !== 'object' || node === null)
        return [];
    const inside = Object.values(node).flatMap(tableFunctionsOf);
    if (!('type' in node && node.type === 'TABLE_FUNCTION'))
        return inside;
    const call = 'function' in node ? node.function : undefined;
    const named = typeof call === 'object' && call !== null && 'function_name' in call;
    return [named ? String(call.function_name).toLowerCase() : 'an unnamed function', ...inside];
}
/** The names of all functions that are called in a serialized query. */
function functionsOf(node) {
    if (typeof node !== 'object' || node === null)
        return [];
    const inside = Object.values(node).flatMap(functionsOf);
    return 'function_name' in node ? [String(node.function_name).toLowerCase(), ...inside] : inside;
}
/** Whether any part of it is a sample of rows. */
function isSampled(node) {
    if (typeof node !== 'object' || node === null)
        return false;
    const sampled = 'sample' in node && node.sample !== null;
    return sampled || Object.values(node).some(isSampled);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/query.js








const query_longestMinutes = 1;
/**
 * Runs a contract's own SQL, which may come from a stranger's pull request. The connection is sealed, so
 * nothing else can be read; that nothing is written is what the single SELECT statement ensures, and that
 * it calls no table function with an effect.
 */
async function runQuery(connection, query, { object, columns }) {
    const sql = fillIn(query, object);
    const parsed = await parse(connection, sql, object);
    if ('refused' in parsed)
        return { kind: 'error', message: parsed.refused, sql };
    // Some values must not be seen, so that no message may hold one.
    const sensitive = columns.some((column) => column.sensitive);
    const hidden = mayReveal(parsed.statements, columns);
    try {
        // The line break keeps a trailing comment from swallowing the bracket.
        const { rows, ms } = await ask(connection, `SELECT * FROM (${sql}\n) LIMIT 2`, query_longestMinutes);
        return { ...numberIn(rows, { sql, sensitive }), ...(hidden && { hidden }), ms };
    }
    catch (error) {
        return { kind: 'error', message: `The query cannot run: ${reasonOf(error, sensitive)}`, sql };
    }
}
/** `{object}`, `{table}`, `{property}`, `{column}`, each with or without a dollar sign. */
function fillIn({ sql, column }, object) {
    const filled = sql.replace(/\$?\{(object|table|property|column)\}/g, (placeholder, name) => {
        if (name === 'object' || name === 'table')
            return (0,duckdb_sql/* identifier */.Cv)(object);
        return column === undefined ? placeholder : (0,duckdb_sql/* identifier */.Cv)(column);
    });
    return filled.trim().replace(/;$/, '');
}
/** One statement, and one that only reads. The engine calls PRAGMA a SELECT too, its serializer does not. */
async function parse(connection, sql, object) {
    const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT json_serialize_sql(${(0,duckdb_sql/* text */.Qq)(sql)}) AS tree`);
    const tree = JSON.parse((0,duckdb_rows/* textOf */.b6)(row?.tree) ?? '{"error": true}');
    if (tree.error && tree.error_type === 'parser') {
        return { refused: `The query is no SQL that the engine knows: ${tree.error_message}.` };
    }
    const { statements = [] } = tree;
    const trouble = tree.error || statements.length !== 1
        ? `it must be one SELECT statement${statements.length > 1 ? ', not several' : ''}.`
        : await troubleIn(connection, statements, object);
    return trouble === undefined ? { statements } : { refused: `The query is refused: ${trouble}` };
}
/** What in it looks elsewhere than at the rows, or answers differently each time. */
async function troubleIn(connection, statements, object) {
    const called = tableFunctionsOf(statements).find((name) => !rowMakers.has(name));
    if (called)
        return `nothing may be selected from ${called}().`;
    const [foreign] = foreignSources(statements, object);
    if (foreign !== undefined)
        return `it may read nothing but ${object}, and not ${foreign}.`;
    const unfit = new Map([...(await changingFunctions(connection)), ...estimatingFunctions]);
    const changing = functionsOf(statements).find((name) => unfit.has(name));
    if (changing)
        return `${changing}() ${unfit.get(changing)}.`;
    return isSampled(statements) ? 'a sample answers differently each time.' : undefined;
}
function numberIn(rows, { sql, sensitive }) {
    const [row, another] = rows;
    const values = Object.values(row ?? {});
    const [value] = values;
    if (!row || another || values.length !== 1) {
        return { kind: 'error', message: 'The query must yield one row with one number.', sql };
    }
    if (value === null)
        return { kind: 'number', value: null, sql };
    const number = numberOf(value);
    const exact = typeof value === 'string' && plainDigits.test(value) ? { exact: value } : {};
    return Number.isFinite(number)
        ? { kind: 'number', value: number, ...exact, sql }
        : {
            kind: 'error',
            message: `The query yields ${sensitive ? 'a value' : JSON.stringify(value)}, which is no number.`,
            sql,
        };
}
/** How wide integers and decimals arrive, whose digits a double may not hold. */
const plainDigits = /^-?[0-9]+(\.[0-9]+)?$/;
/** Wide integers and decimals arrive as texts of digits; a list or any other text is no number. */
function numberOf(value) {
    if (typeof value === 'boolean' || typeof value === 'number')
        return Number(value);
    const digits = typeof value === 'string' && /^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(value);
    return digits ? Number(value) : Number.NaN;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/apart.js











/** Measures what cannot share a scan with others; what cannot be measured is answered with the reason. */
async function measureApart(connection, measurement, table) {
    const { source, expressions, columns } = table;
    const sensitive = source.columns.some((column) => column.sensitive);
    if (measurement.kind === 'query') {
        return runQuery(connection, measurement, source);
    }
    const refused = expressions.refusalOf(measurement) ?? unfit(measurement, table);
    if (refused !== undefined)
        return { kind: 'error', message: refused, sql: '' };
    const items = itemsViewOf(measurement, columns);
    const order = items === undefined ? 'file, "row"' : 'file, "row", item';
    const rows = measurement.kind === 'monotonic' ? table.view : table.scanned;
    const place = { columns, expressions, from: items ?? rows, order };
    try {
        if (measurement.kind === 'aggregate' && measurement.statistic === 'quantile') {
            return await measureQuantile(connection, measurement, place);
        }
        const statement = ownStatement(measurement, place, table);
        if ('refused' in statement)
            return { kind: 'error', message: statement.refused, sql: '' };
        const { rows, ms } = await ask(connection, statement.sql);
        const finding = statement.read(Object.values(rows[0] ?? {}));
        return { ...finding, sql: statement.sql, ms };
    }
    catch (error) {
        return { kind: 'error', message: reasonOf(error, sensitive), sql: '' };
    }
}
function ownStatement(measurement, place, table) {
    switch (measurement.kind) {
        case 'monotonic':
            return monotonicStatement(measurement, place);
        case 'foreign-key':
            return foreignKeyStatement(measurement, table);
        default: {
            if (measurement.kind === 'aggregate' && measurement.statistic === 'stdev') {
                return stdevStatement(measurement, place);
            }
            const part = viewPart(measurement, place);
            if (!part)
                return { refused: unmeasured(measurement, table) };
            return { sql: `SELECT ${(0,duckdb_sql/* list */.p_)(part.fields)} FROM ${place.from}`, read: part.read };
        }
    }
}
/** The profile had another kind of values, which only shows where the contract names no type. */
function unmeasured(measurement, { columns }) {
    if (measurement.kind !== 'distribution' && measurement.kind !== 'categories') {
        return `Nothing measures ${measurement.kind}.`;
    }
    const { column, type } = count_bound(measurement.column, columns);
    const kept = measurement.kind === 'distribution' ? 'numbers' : 'categories';
    return `The profile holds ${kept} of ${column.property}, but the data holds ${type}: make the profile again, or give the logicalType in the contract.`;
}
/** Why the column's values cannot answer. */
function unfit(measurement, { columns }) {
    const statistic = measurement.kind === 'aggregate' ? measurement.statistic : 'quantile';
    const asks = measurement.kind === 'aggregate' || measurement.kind === 'quantile-band';
    if (!asks || statistic === 'distinct' || statistic === 'distinctRatio')
        return undefined;
    const names = count_bound(measurement.column, columns);
    return isNumeric(names)
        ? undefined
        : `The ${statistic} is of numbers, but ${measurement.column} holds ${names.type}.`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/distinct.js








/**
 * Counts repeated combinations in a statement of their own. A key with a part that is unique by itself is
 * unique, and one with a part that hardly repeats can only repeat where that part does.
 */
async function measureDistinct(connection, measurement, { prospect, answers }) {
    const { table } = prospect;
    const { columns } = table;
    const source = isNarrow(measurement, table) ? narrowSource(table) : viewSource(table);
    const ask = (part, from, fallback = part) => answerOf(connection, { measurement, part, fallback }, from);
    const [part, repeats] = rarestPart(measurement, answers);
    const proven = () => completeByFooter(measurement, prospect) ??
        answers.get(measurement) ??
        ask(provenPart(measurement, columns), source);
    if (part && repeats === 0)
        return proven();
    const dense = denseOf(measurement, prospect);
    if (dense) {
        return ask(bitSetPart(measurement, dense, columns), source, distinctPart(measurement, columns));
    }
    const from = source.from([{ measurement, part: { fields: [] } }]);
    const rare = part && (repeats ?? mostRepeats) < mostRepeats ? part : undefined;
    const suspects = rare ? await suspectRows(connection, rare, { table, from }) : [];
    const [suspect] = suspects;
    if (suspect === undefined) {
        return ask(combinationsPart(measurement, columns), overCombinations(measurement, source, prospect));
    }
    const repeated = { kind: 'duplicates', columns: measurement.columns };
    const some = overCombinations(repeated, keptWhere(source, suspect), prospect);
    return together(await proven(), await ask(combinationsPart(repeated, columns), some));
}
/** Beyond so many repeats of a part, its rows are most of all rows. */
const mostRepeats = 1000;
/** Where no column has a null every row is complete, and none lacks a part. */
function completeByFooter({ columns }, { plain, footers, rows }) {
    const whole = columns.every((name) => {
        const type = plain.get(name);
        return type !== undefined && !isFloat(type) && footers.get(name)?.nulls === 0;
    });
    if (rows === null || !whole)
        return undefined;
    const names = columns.map((name) => JSON.stringify(name)).join(', ');
    const sql = `footer of ${names}: no nulls in ${rows} rows`;
    return { kind: 'counts', checked: rows, failing: 0, sql, ms: 0 };
}
async function answerOf(connection, asked, source) {
    const found = await scan(connection, [asked], source);
    const nothing = { kind: 'error', message: 'It was not measured.', sql: '' };
    return found.get(asked.measurement) ?? nothing;
}
/** The single column of the key that repeats least, as far as is known. */
function rarestPart({ columns }, answers) {
    const parts = [...answers].flatMap(([other, answer]) => {
        const [name = '', another] = (0,data_measurement/* columnsOf */.PL)(other);
        const single = isUnique(other) && other.filter === undefined && another === undefined;
        const known = single && answer.kind === 'counts' && columns.includes(name);
        return known ? [[other, answer.failing]] : [];
    });
    return parts.sort(([, a], [, b]) => a - b)[0] ?? [];
}
function overCombinations(measurement, { sensitive, from, shown }, { table: { columns } }) {
    return {
        sensitive,
        from: (asked) => combinations(measurement, columns, from(asked)),
        shown: (asked) => combinations(measurement, columns, shown(asked)),
    };
}
function keptWhere({ sensitive, from, shown }, condition) {
    return {
        sensitive,
        from: (asked) => `(SELECT * FROM ${from(asked)} WHERE ${condition})`,
        shown: (asked) => `(SELECT * FROM ${shown(asked)} WHERE ${condition})`,
    };
}
/** All rows, with those that lack a part of a key, and the repeats, which only suspect ones can be. */
function together(counted, suspects) {
    if (counted.kind !== 'counts')
        return counted;
    if (suspects.kind !== 'counts')
        return suspects;
    return {
        ...counted,
        failing: counted.failing + suspects.failing,
        sql: `${counted.sql}; ${suspects.sql}`,
        ms: (counted.ms ?? 0) + (suspects.ms ?? 0),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/proving-parts.js



/**
 * Single columns that, if no value of theirs repeats, prove that no combination does, and that are cheap
 * to look at and may be so: in the first rows nothing repeats, and the range has room for all.
 */
function provingParts(measurements, prospect) {
    const names = measurements.flatMap((one) => {
        const compound = isUnique(one) && one.columns.length > 1 && one.filter === undefined;
        const proven = compound && one.columns.some((name) => prospect.single.has(name));
        return compound && !proven ? one.columns.filter((name) => mayProve(name, prospect)) : [];
    });
    return [...new Set(names)].map((name) => ({ kind: 'duplicates', columns: [name] }));
}
function mayProve(name, { plain, footers, samples, rows }) {
    const sample = samples.get(name);
    if (!sample || rows === null || sample.values === 0 || sample.distinct < sample.values)
        return false;
    const dense = denseColumn(name, plain.get(name), footers.get(name));
    if (!dense)
        return guessedRange(sample, rows) !== undefined;
    const room = dense.range.high - dense.range.low + 1n >= BigInt(rows);
    return room && fitsBits([dense], rows);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/sample.js







const rowsLooked = 2000;
/** Looks at the columns of which something is cheaper to measure where it is known about where they lie. */
async function readSamples(connection, measurements, table) {
    const names = new Set(measurements.filter(gainsFromSample).flatMap(data_measurement/* columnsOf */.PL));
    const bounds = [...names].flatMap((name) => table.columns.get(name) ?? []).filter(sample_isSampled);
    // Which rows exist a filter says, and it may have to look far for them.
    if (bounds.length === 0 || table.kept !== null)
        return new Map();
    const rows = `(SELECT * FROM (${typedRows(withoutNumbers(table.loaded), bounds)}) LIMIT ${rowsLooked})`;
    const fields = (0,duckdb_sql/* list */.p_)(bounds.flatMap(fieldsOf));
    const found = await ask(connection, `SELECT ${fields} FROM ${rows}`).catch(() => undefined);
    const values = Object.values(found?.rows[0] ?? {});
    return new Map(bounds.map(({ column }, index) => [
        column.name,
        sampleOf(values.slice(index * 6, index * 6 + 6)),
    ]));
}
function gainsFromSample(measurement) {
    const { kind } = measurement;
    return (kind === 'duplicates' ||
        kind === 'key' ||
        (kind === 'aggregate' && measurement.statistic === 'stdev'));
}
function sample_isSampled(bound) {
    return bound.view === undefined && bound.column.path.length === 0 && isNumeric(bound);
}
function fieldsOf(bound) {
    const { value, type } = bound;
    const wholes = isFloating(bound) || type.startsWith('DECIMAL') ? 'NULL' : value;
    const x = `CAST(${value} AS DOUBLE)`;
    const small = `FILTER (WHERE isfinite(${x}) AND abs(${x}) < ${tooLarge})`;
    return [
        `count(${value})`,
        `count(DISTINCT ${value})`,
        ...['min', 'max'].map((end) => `CAST(${end}(${wholes}) AS VARCHAR)`),
        `favg(${x}) ${small}`,
        `count(${x}) ${small}`,
    ].map((field, index) => `${field} AS ${value}_${index}`);
}
function sampleOf([values, distinct, low, high, mean, averaged]) {
    return {
        values: (0,duckdb_rows/* integer */.nd)(values),
        distinct: (0,duckdb_rows/* integer */.nd)(distinct),
        range: typeof low === 'string' && typeof high === 'string'
            ? { low: BigInt(low), high: BigInt(high) }
            : null,
        mean: typeof mean === 'number' && Number.isFinite(mean) ? mean : null,
        averaged: (0,duckdb_rows/* integer */.nd)(averaged),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/measure.js













/**
 * Measures in this order: what the files' statistics say, each different value of columns with few, all
 * that fits in as few scans as possible, distinct combinations, and what must run by itself.
 */
async function measureAll(connection, measurements, { table, sightings }) {
    await table.expressions.prepare(measurements);
    const seen = { sightings, samples: await readSamples(connection, measurements, table) };
    const proving = provingParts(measurements, prospectOf(table, measurements, seen));
    const all = [...measurements, ...proving];
    const before = prospectOf(table, all, seen);
    const extremes = await readExtremes(connection, all, before);
    const finite = withFinite(table, extremes);
    const prospect = { ...before, table: finite, extremes };
    const routes = new Map(all.map((one) => [one, routeOf(one, prospect)]));
    const answers = new Map(fromKnown(routes));
    for (const { batch, source } of scansOf(routes, { table, finite })) {
        for (const [one, answer] of await scan(connection, batch, source))
            answers.set(one, answer);
    }
    for (const [measurement, route] of routes) {
        if (route.kind !== 'distinct')
            continue;
        const { unique } = route;
        answers.set(measurement, await measureDistinct(connection, unique, { prospect, answers }));
    }
    for (const [measurement, { kind }] of routes) {
        if (kind !== 'apart')
            continue;
        answers.set(measurement, await measureApart(connection, measurement, table));
    }
    for (const [one, answer] of await nameOthers(connection, answers, table))
        answers.set(one, answer);
    sightings.count(answers);
    return answers;
}
function fromKnown(routes) {
    const answers = new Map();
    for (const [measurement, route] of routes) {
        if (route.kind === 'known')
            answers.set(measurement, { ...route.finding, sql: route.sql, ms: 0 });
    }
    return answers;
}
function scansOf(routes, { table, finite }) {
    const asked = (isNarrow) => [...routes.values()].flatMap((route) => {
        if (route.kind === 'distinct' && !isNarrow)
            return route.complete ?? [];
        return route.kind === 'scan' && route.narrow === isNarrow ? [route.asked] : [];
    });
    const grouped = [...groupsOf(routes, table)].map(([column, batch]) => {
        return { batch, source: narrowSource(groupedTable(table, column)) };
    });
    const few = batches(asked(true), narrow).map((batch) => {
        return { batch, source: narrowSource(finite) };
    });
    const all = batches(asked(false), (0,duckdb_loaded/* isText */.KH)(table) ? wide : narrow).map((batch) => {
        return { batch, source: viewSource(table) };
    });
    return [...grouped, ...few, ...all];
}
function groupsOf(routes, table) {
    const groups = new Map();
    for (const [measurement, route] of routes) {
        if (route.kind !== 'grouped')
            continue;
        const [column = ''] = (0,data_measurement/* columnsOf */.PL)(measurement);
        const group = groups.get(column) ?? [];
        group.push({ measurement, part: groupedPart(measurement, table) });
        groups.set(column, group);
    }
    return groups;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/object-view.js

/** The view that a contract's queries read: the rows that exist, every column under its own name. */
function objectSelect({ columns, scanned }) {
    const whole = [...columns.values()].filter(({ column, view: own }) => {
        return own === undefined && column.path.length === 0;
    });
    const fields = queryable(whole).map((bound) => `${object_view_fieldOf(bound)} AS ${(0,duckdb_sql/* identifier */.Cv)(bound.column.name)}`);
    // A view needs a column, also where the data has none.
    return `SELECT ${(0,duckdb_sql/* list */.p_)(fields.length > 0 ? fields : ['NULL AS nothing'])} FROM ${scanned}`;
}
/** A typed column of another type than promised is shown as it is stored. */
function object_view_fieldOf({ note, stored, value }) {
    return note === undefined ? value : stored;
}
/** SQL does not tell names by case, so of `a` and `A` a query gets neither. */
function queryable(columns) {
    const folded = columns.map(({ column }) => column.name.toLowerCase());
    return columns.filter(({ column }) => {
        const name = column.name.toLowerCase();
        return name !== '' && folded.indexOf(name) === folded.lastIndexOf(name);
    });
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/arrow/index.js + 9 modules
var arrow = __webpack_require__(1947);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/csv.js + 8 modules
var csv = __webpack_require__(1413);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/parquet.js + 1 modules
var parquet = __webpack_require__(7609);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/table-columns.js

/** The file with the table's columns: each under the table's name and with the table's type. */
function bindFile({ file, whereabouts }, columns) {
    const types = new Map(columns.map(({ name, type }) => [name, type]));
    return {
        ...file,
        value(name) {
            const type = types.get(name) ?? 'VARCHAR';
            const place = whereabouts.get(name);
            return { kind: 'native', type, sql: table_columns_expressionOf(file, place ?? { kind: 'absent' }, type) };
        },
    };
}
function table_columns_expressionOf(file, place, type) {
    switch (place.kind) {
        case 'absent':
            return `CAST(NULL AS ${type})`;
        case 'constant':
            return place.value === null
                ? `CAST(NULL AS ${type})`
                : `CAST(${(0,duckdb_sql/* text */.Qq)(place.value)} AS ${type})`;
        case 'own': {
            const { sql } = file.value(place.name);
            return place.type === type ? sql : `CAST(${sql} AS ${type})`;
        }
    }
}
/** The columns that a file has with a type that the table's type cannot hold exactly, each with the reason. */
function misfits(files, columns) {
    const found = new Map();
    for (const { file, whereabouts } of files) {
        for (const { name, type } of columns) {
            const place = whereabouts.get(name);
            if (place?.kind !== 'own' || found.has(name) || holds(type, place.type))
                continue;
            const message = `The column ${JSON.stringify(name)} of the table is ${type}, but ${place.type} in ${file.path}.`;
            found.set(name, { message, example: { file: file.path, value: null } });
        }
    }
    return found;
}
const promotions = {
    SMALLINT: ['TINYINT'],
    INTEGER: ['TINYINT', 'SMALLINT'],
    BIGINT: ['TINYINT', 'SMALLINT', 'INTEGER'],
    DOUBLE: ['FLOAT'],
    // Writers of the 96-bit timestamps of old mean UTC.
    'TIMESTAMP WITH TIME ZONE': ['TIMESTAMP', 'TIMESTAMP_NS'],
    TIMESTAMP: ['TIMESTAMP_NS'],
};
/** Whether every value of the one type is a value of the other. */
function holds(type, own) {
    if (type === own || promotions[type]?.includes(own))
        return true;
    const [wide, narrow] = [decimalOf(type), decimalOf(own)];
    return (wide !== null && narrow !== null && wide.scale === narrow.scale && wide.width >= narrow.width);
}
function decimalOf(type) {
    const match = /^DECIMAL\((\d+),(\d+)\)$/.exec(type);
    return match ? { width: Number(match[1]), scale: Number(match[2]) } : null;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/table-files.js





/** Opens the data files of a table, in order; a column that cannot be told from another one throws. */
async function openDataFiles(connection, paths) {
    const files = [];
    for (const path of paths) {
        const file = await (0,parquet/* openParquetFile */.rl)(connection, path);
        const [unclear] = file.unclear.values();
        if (unclear !== undefined)
            throw new Error(unclear);
        files.push(file);
    }
    return { files, readable: paths.map((path) => (0,external_node_path_.resolve)(path)) };
}
/** The types as the engine itself writes them, so that they can be compared. */
async function engineTypes(connection, columns) {
    if (columns.length === 0)
        return [];
    const fields = columns.map(({ type }, index) => `CAST(NULL AS ${type}) AS c${index}`);
    const described = await (0,duckdb_rows/* rowsOf */.RO)(connection, `DESCRIBE SELECT ${(0,duckdb_sql/* list */.p_)(fields)}`);
    return columns.map(({ name }, index) => {
        return { name, type: (0,duckdb_rows/* textOf */.b6)(described[index]?.column_type) ?? '' };
    });
}
/** The table as one data set: every file with the columns and the types of the table. */
function joinTable(table) {
    const { path, format, columns, notices } = table;
    const faults = misfits(table.files, columns);
    const doubtful = new Map([...faults].map(([name, { message }]) => [name, message]));
    const bound = table.files.map((file) => bindFile(file, columns));
    const files = bound.length > 0 ? bound : [noRows(path, columns)];
    return {
        shape: {
            format,
            dialect: table.state,
            columns: columns.filter(({ name }) => !doubtful.has(name)),
            doubtful,
            header: [...faults.values()],
            notices,
        },
        files,
        readable: table.readable,
        async rowsRead(counted) {
            const rows = files.map((file, index) => counted[index] ?? file.rows ?? 0);
            const sum = rows.reduce((all, one) => all + one, 0);
            // That one of its files has no row is no fault of a table.
            const emptyFiles = sum === 0 ? [path] : [];
            return { rows: sum, emptyFiles, unreadable: { count: 0, faults: [] } };
        },
    };
}
/** A table without a data file still has columns. */
function noRows(path, columns) {
    const file = {
        path,
        from: '(SELECT 1 AS n WHERE false)',
        row: '1',
        rows: 0,
        value: () => ({ kind: 'native', sql: 'NULL', type: '' }),
        locate: async () => (row) => ({ row }),
    };
    return bindFile({ file, whereabouts: new Map() }, columns);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/table-refusal.js


/** `format` is its name, `parts` are the folders that a whole copy has. */
function refusalsOf(format, parts) {
    const what = (table) => `Cannot read the ${format} table ${table}.`;
    const damaged = (table, wrong) => new errors/* UserError */.yo('data-unreadable', {
        what: what(table),
        why: `${wrong}.`,
        next: `Copy the whole table again, with ${parts}.`,
        file: table,
    });
    return {
        damaged,
        async soundly(table, read) {
            try {
                return await read();
            }
            catch (error) {
                if (error instanceof errors/* UserError */.yo)
                    throw error;
                throw damaged(table, (0,duckdb_rows/* engineMessage */.g4)(error).replace(/\.$/, ''));
            }
        },
        unsupported: (table, feature) => new errors/* UserError */.yo('data-unsupported', {
            what: what(table),
            why: `It has ${feature}, which this reader does not understand, so that it would read wrong rows.`,
            next: 'Write a copy of the table without it, or export the table to Parquet.',
            file: table,
        }),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/refusal.js

const { damaged, soundly, unsupported } = refusalsOf('Delta', 'everything in _delta_log');

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/schema.js


/** The columns of a table with the engine's types, from the schema that the log holds as a text. */
function tableColumns(table, schemaString) {
    const schema = parseSchema(schemaString);
    if (!schema)
        throw damaged(table, 'Its schema is no JSON of a struct');
    return schema.fields.map(({ name, type }) => ({ name, type: engineType(table, type) }));
}
function parseSchema(text) {
    try {
        const schema = JSON.parse(text);
        const fields = typeof schema === 'object' && schema !== null && 'fields' in schema && schema.fields;
        return Array.isArray(fields) ? { fields: fields } : undefined;
    }
    catch {
        return undefined;
    }
}
const plainTypes = {
    string: 'VARCHAR',
    long: 'BIGINT',
    integer: 'INTEGER',
    short: 'SMALLINT',
    byte: 'TINYINT',
    float: 'FLOAT',
    double: 'DOUBLE',
    boolean: 'BOOLEAN',
    binary: 'BLOB',
    date: 'DATE',
    timestamp: 'TIMESTAMP WITH TIME ZONE',
    timestamp_ntz: 'TIMESTAMP',
};
function engineType(table, type) {
    if (typeof type === 'string') {
        const known = plainTypes[type] ?? schema_decimalOf(type);
        if (known !== undefined)
            return known;
    }
    else {
        switch (type?.type) {
            case 'array':
                return `${engineType(table, type.elementType)}[]`;
            case 'map':
                return `MAP(${engineType(table, type.keyType)}, ${engineType(table, type.valueType)})`;
            case 'struct':
                return `STRUCT(${(0,duckdb_sql/* list */.p_)(type.fields.map((field) => `${(0,duckdb_sql/* identifier */.Cv)(field.name)} ${engineType(table, field.type)}`))})`;
        }
    }
    throw unsupported(table, `the type ${JSON.stringify(type)}`);
}
function schema_decimalOf(type) {
    const match = /^decimal\((\d{1,2}),\s*(\d{1,2})\)$/.exec(type);
    return match ? `DECIMAL(${match[1]},${match[2]})` : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/actions.js





/** The actions of one commit, in order. */
async function* commitActions(table, path) {
    const lines = (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(path), crlfDelay: Infinity });
    let number = 0;
    for await (const line of lines) {
        number += 1;
        if (line.trim() !== '')
            yield actionOf(line, () => damaged(table, `${path}:${number} is no JSON`));
    }
    if (number === 0)
        throw damaged(table, `${path} is empty`);
}
function actionOf(line, broken) {
    try {
        const action = JSON.parse(line);
        if (typeof action === 'object' && action !== null)
            return action;
    }
    catch {
        throw broken();
    }
    throw broken();
}
const kinds = ['add', 'remove', 'protocol', 'metaData'];
/** The actions of a checkpoint, which are rows of a Parquet file. Statistics are left out. */
async function checkpointActions(connection, path) {
    const source = `read_parquet(${(0,duckdb_sql/* text */.Qq)(path)}, hive_partitioning = false)`;
    const names = await columnsOf(connection, `SELECT * FROM ${source}`);
    const parts = kinds.filter((kind) => names.includes(kind));
    if (parts.length === 0)
        return [];
    const inAdd = parts.includes('add')
        ? await columnsOf(connection, `SELECT "add".* FROM ${source}`)
        : [];
    const fields = parts.map((kind) => {
        const value = kind === 'add' ? structOf(inAdd.filter((name) => addFields.has(name))) : kind;
        return `CASE WHEN ${kind} IS NOT NULL THEN CAST(to_json(${value}) AS VARCHAR) END AS ${kind}`;
    });
    const present = parts.map((kind) => `${kind} IS NOT NULL`).join(' OR ');
    const rows = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT ${(0,duckdb_sql/* list */.p_)(fields)} FROM ${source} WHERE ${present}`);
    return rows.map((row) => {
        const found = parts.filter((kind) => typeof row[kind] === 'string');
        return Object.fromEntries(found.map((kind) => [kind, JSON.parse(String(row[kind]))]));
    });
}
async function columnsOf(connection, select) {
    const described = await (0,duckdb_rows/* rowsOf */.RO)(connection, `DESCRIBE ${select}`);
    return described.map((row) => (0,duckdb_rows/* textOf */.b6)(row.column_name) ?? '');
}
/** Only what is read: statistics can hold NaN, which is no JSON. */
const addFields = new Set([
    'path',
    'size',
    'partitionValues',
    'deletionVector',
]);
function structOf(names) {
    return `{${(0,duckdb_sql/* list */.p_)(names.map((name) => `${(0,duckdb_sql/* text */.Qq)(name)}: "add".${(0,duckdb_sql/* identifier */.Cv)(name)}`))}}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/log-files.js



const commitName = /^(\d{20})\.json$/;
const checkpointName = /^(\d{20})\.checkpoint\.parquet$/;
/** Checkpoints in several parts, and those of version 2, which have a unique name or side files. */
const otherCheckpoint = /^(\d{20})\.checkpoint\..+\.(parquet|json)$/;
/** Chooses the newest checkpoint that is one file, and all commits after it. */
async function findLogFiles(table) {
    const folder = (0,external_node_path_.join)(table, '_delta_log');
    const names = await (0,promises_.readdir)(folder);
    const commits = versionsOf(names, commitName);
    const checkpoints = versionsOf(names, checkpointName);
    const version = Math.max(-1, ...commits.keys(), ...checkpoints.keys());
    if (version < 0)
        throw damaged(table, 'Its log has no commit');
    await refuseForeignHint(table, version);
    const base = Math.max(-1, ...checkpoints.keys());
    const needed = Array.from({ length: version - base }, (_, index) => base + 1 + index);
    const gap = needed.find((number) => !commits.has(number));
    if (gap !== undefined) {
        const others = versionsOf(names, otherCheckpoint);
        if (others.size > 0)
            throw unsupported(table, 'a checkpoint in several parts or of version 2');
        throw damaged(table, `Its log lacks version ${gap}, but has version ${version}`);
    }
    const checkpoint = checkpoints.get(base);
    return {
        version,
        checkpoint: checkpoint === undefined ? null : (0,external_node_path_.join)(folder, checkpoint),
        commits: needed.map((number) => (0,external_node_path_.join)(folder, commits.get(number) ?? '')),
    };
}
function versionsOf(names, pattern) {
    return new Map(names.flatMap((name) => {
        const digits = pattern.exec(name)?.[1];
        return digits === undefined ? [] : [[Number(digits), name]];
    }));
}
/** A checkpoint that the writer knows of, but that is not here, means that newer commits are missing too. */
async function refuseForeignHint(table, newest) {
    const path = (0,external_node_path_.join)(table, '_delta_log', '_last_checkpoint');
    const content = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    if (content === null)
        return;
    const version = Number(/"version"\s*:\s*(\d+)/.exec(content)?.[1] ?? Number.NaN);
    if (Number.isNaN(version))
        throw damaged(table, 'Its file _last_checkpoint names no version');
    if (version > newest) {
        throw damaged(table, `It had a checkpoint of version ${version}, its log ends at ${newest}`);
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/table-state.js



/**
 * Replays the log: the last word on each path wins. What would change the rows without being understood
 * here is refused by its name.
 */
async function readTableState(connection, table) {
    const log = await findLogFiles(table);
    const replay = new Replay();
    if (log.checkpoint !== null)
        replay.apply(await checkpointActions(connection, log.checkpoint));
    for (const commit of log.commits) {
        for await (const action of commitActions(table, commit))
            replay.apply([action]);
    }
    const { protocol, metaData } = replay;
    if (!protocol || !metaData)
        throw damaged(table, 'Its log lacks the protocol or the schema');
    const files = [...replay.files.values()];
    refuseUnknown(table, protocol, metaData);
    if (files.some(({ deletionVector }) => deletionVector)) {
        throw unsupported(table, 'deletion vectors, which mark single rows as deleted');
    }
    return { version: log.version, metaData, files };
}
class Replay {
    files = new Map();
    protocol;
    metaData;
    apply(actions) {
        for (const { add, remove, protocol, metaData } of actions) {
            if (add)
                this.files.set(add.path, add);
            if (remove)
                this.files.delete(remove.path);
            this.protocol = protocol ?? this.protocol;
            this.metaData = metaData ?? this.metaData;
        }
    }
}
/** Features that leave the rows of a file as they are, or whose use shows elsewhere. */
const harmlessFeatures = new Set([
    'columnMapping',
    'deletionVectors',
    'timestampNtz',
    'vacuumProtocolCheck',
]);
function refuseUnknown(table, { minReaderVersion, readerFeatures }, { configuration, format }) {
    const mapping = configuration?.['delta.columnMapping.mode'] ?? 'none';
    if (mapping !== 'none')
        throw unsupported(table, `column mapping by ${mapping}`);
    if (![1, 2, 3].includes(minReaderVersion)) {
        throw unsupported(table, `the reader version ${minReaderVersion}`);
    }
    const unknown = (readerFeatures ?? []).find((feature) => !harmlessFeatures.has(feature));
    if (unknown !== undefined)
        throw unsupported(table, `the feature ${unknown}`);
    const provider = format?.provider ?? 'parquet';
    if (provider !== 'parquet')
        throw unsupported(table, `files in the format ${provider}`);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/index.js








/** Reads a Delta Lake table of a local folder as its newest version is: the files that its log says count. */
async function loadDelta(connection, { paths }) {
    const [table = ''] = paths;
    return soundly(table, () => openDelta(connection, table));
}
async function openDelta(connection, table) {
    const { version, metaData, files } = await readTableState(connection, table);
    const columns = await engineTypes(connection, tableColumns(table, metaData.schemaString));
    const data = [];
    for (const add of files)
        data.push(await dataFile(table, add));
    const opened = await openDataFiles(connection, data);
    const partitions = metaData.partitionColumns ?? [];
    const bound = [];
    for (const [index, file] of opened.files.entries()) {
        const values = files[index]?.partitionValues ?? {};
        const constants = partitions.map((name) => [name, values[name] ?? null]);
        await refuseUncastable(connection, { table, columns, constants });
        bound.push({ file, whereabouts: whereaboutsOf(file, new Map(constants)) });
    }
    return joinTable({
        path: table,
        format: 'delta',
        state: `version ${version}, ${files.length} ${files.length === 1 ? 'file' : 'files'}`,
        columns,
        files: bound,
        notices: [],
        readable: opened.readable,
    });
}
/** The path of a data file; the log writes it as a URL that is relative to the table. */
async function dataFile(table, { path, size }) {
    const inside = decoded(path);
    if (inside === undefined || /^([a-z][a-z0-9+.-]*:|\/)/i.test(inside)) {
        throw unsupported(table, `the data file ${path}, which does not lie in its folder`);
    }
    const full = (0,external_node_path_.join)(table, inside);
    const status = await (0,promises_.stat)(full).catch(() => undefined);
    if (!status?.isFile())
        throw damaged(table, `Its log names ${path}, which is not there`);
    const within = (0,external_node_path_.relative)(await (0,promises_.realpath)(table), await (0,promises_.realpath)(full));
    if (within.split(external_node_path_.sep)[0] === '..') {
        throw unsupported(table, `the data file ${path}, which does not lie in its folder`);
    }
    if (size !== undefined && status.size !== size) {
        throw damaged(table, `${path} has ${status.size} bytes, its log says ${size}`);
    }
    return full;
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
/** A partition's column is not in the files, and where it is, the log is right. */
function whereaboutsOf({ types }, constants) {
    const own = [...types].map(([name, type]) => [name, { kind: 'own', name, type }]);
    const fixed = [...constants].map(([name, value]) => {
        // As an empty text the log writes a missing value.
        return [name, { kind: 'constant', value: value === '' ? null : value }];
    });
    return new Map([...own, ...fixed]);
}
async function refuseUncastable(connection, { table, columns, constants }) {
    for (const [name, value] of constants) {
        const column = columns.find((one) => one.name === name);
        if (!column)
            throw damaged(table, `Its partition column ${name} is not in its schema`);
        if (value === null || value === '')
            continue;
        await connection
            .run(`SELECT CAST(${(0,duckdb_sql/* text */.Qq)(value)} AS ${column.type})`)
            .catch((error) => {
            throw damaged(table, `A partition value of ${name} is none: ${(0,duckdb_rows/* engineMessage */.g4)(error).replace(/\.$/, '')}`);
        });
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/expression-walk.js

/** The same expression over the names of the view, and what in it looks at more than the row. */
function rewrite(node, scope, unfit) {
    const columns = new Set();
    const problems = [];
    /** `bound`: the parameters of the lambdas around. */
    const visit = (part, bound) => {
        if (Array.isArray(part))
            return part.map((one) => visit(one, bound));
        if (!isNode(part))
            return part;
        if (part.class === 'COLUMN_REF')
            return column(part, bound);
        if (part.class === 'CONSTANT')
            return constant(part);
        if (part.class === 'LAMBDA') {
            return { ...part, expr: visit(part.expr, [...bound, ...namesIn(part.lhs)]) };
        }
        const problem = problemOf(part, unfit);
        if (problem !== undefined)
            problems.push(problem);
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
        if (names.length > 1 || !clocks.has(first.toLowerCase())) {
            problems.push(unknownName(name, scope.columns));
        }
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
const expression_walk_rowMakers = new Map([
    ['unnest', 'makes several rows of one'],
    ['unlist', 'makes several rows of one'],
]);
const refusedParts = {
    SUBQUERY: 'an expression looks at one row and cannot hold a query',
    WINDOW: 'an expression looks at one row, a window at many',
    STAR: 'name the columns instead of *',
};
function problemOf(part, unfit) {
    const { class: kind, function_name: name } = part;
    if (typeof kind !== 'string')
        return undefined;
    if (!classes.has(kind)) {
        const why = refusedParts[kind] ?? `${kind.toLowerCase()} is no part of an expression over a row`;
        return `It is refused: ${why}.`;
    }
    const called = String(name).toLowerCase();
    const trouble = kind === 'FUNCTION' ? (unfit.get(called) ?? expression_walk_rowMakers.get(called)) : undefined;
    return trouble === undefined ? undefined : `It is refused: ${called}() ${trouble}.`;
}
/** Words that the engine reads as functions, without brackets. */
const clocks = new Set([
    'current_date',
    'current_time',
    'current_timestamp',
    'localtime',
    'localtimestamp',
]);
/** Written as a literal, a double would come back as a decimal. */
function constant(node) {
    const { value } = node;
    if (!isNode(value) || !isNode(value.type) || value.type.id !== 'DOUBLE')
        return node;
    const digits = { type: { id: 'VARCHAR' }, is_null: false, value: digitsOf(value.value) };
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
    if (!isNode(node))
        return [];
    return Array.isArray(node.column_names)
        ? node.column_names.map(String)
        : Object.values(node).flatMap(namesIn);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/expression.js






/**
 * Takes an expression apart and puts it together again over the view's names. What comes out was never
 * the contract's text: no comment, bracket or second statement of it can reach the query it is placed in.
 */
async function compileExpression(connection, sql, scope) {
    const parsed = await expression_parse(connection, sql, scope);
    if ('refused' in parsed)
        return { kind: 'refused', message: parsed.refused };
    const unfit = new Map([
        ...(await aggregateFunctions(connection)),
        ...(await changingFunctions(connection)),
    ]);
    const { node, problems, columns } = rewrite(parsed.expression, scope, unfit);
    const [problem] = problems;
    if (problem !== undefined)
        return { kind: 'refused', message: problem };
    const select = { ...parsed.select, select_list: [node] };
    const tree = writeTree({ ...parsed.whole, statements: [{ node: select }] });
    const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT json_deserialize_sql(${(0,duckdb_sql/* text */.Qq)(tree)}) AS sql`);
    const compiled = `(${(0,duckdb_rows/* textOf */.b6)(row?.sql)?.replace(/^SELECT /, '')})`;
    const misfit = await misfitOf(connection, compiled, scope.view);
    return misfit === undefined
        ? { kind: 'compiled', sql: compiled, columns }
        : { kind: 'refused', message: misfit };
}
/** Why the engine cannot tell true from false by it. */
async function misfitOf(connection, sql, view) {
    try {
        const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `DESCRIBE SELECT ${sql} FROM ${view}`);
        const type = (0,duckdb_rows/* textOf */.b6)(row?.column_type);
        if (type !== 'BOOLEAN')
            return `It is refused: it yields ${type}, not true or false.`;
        // A macro may hide what looks at other rows or makes rows, which no condition can hold.
        await (0,duckdb_rows/* rowsOf */.RO)(connection, `DESCRIBE SELECT 1 FROM ${view} WHERE ${sql}`);
        return undefined;
    }
    catch (error) {
        return `The expression cannot be used: ${reasonOf(error, true)}`;
    }
}
/** The line break keeps a trailing comment from swallowing the bracket. */
async function expression_parse(connection, sql, scope) {
    const whole = (0,duckdb_sql/* text */.Qq)(`SELECT (${sql}\n)`);
    const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT json_serialize_sql(${whole}, skip_null := true, skip_default := true) AS tree`);
    const tree = readTree((0,duckdb_rows/* textOf */.b6)(row?.tree) ?? '{"error": true}');
    if (tree.error === true) {
        if (tree.error_type !== 'parser')
            return { refused: notOne };
        const words = wordsIn(sql, [...scope.columns.keys()]);
        return { refused: await syntaxError(connection, String(tree.error_message), words) };
    }
    const [statement, another] = nodesIn(tree.statements);
    const select = isNode(statement?.node) ? statement.node : undefined;
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
    const noSource = isNode(source) && source.type === 'EMPTY';
    const noOthers = isNode(others) && Object.keys(others).length === 0;
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
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, "SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'");
    const words = new Set(found.map(({ word }) => (0,duckdb_rows/* textOf */.b6)(word)));
    const reserved = names.filter((name) => words.has(name.toLowerCase()));
    const quoted = reserved.map((name) => `"${name}"`).join(', ');
    return reserved.length > 0 ? `${said} Names that are words of SQL need quotes: ${quoted}.` : said;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/expressions.js


function expressionsOver(connection, scope) {
    const compiled = new Map();
    const of = (sql) => {
        return compiled.get(sql) ?? { kind: 'refused', message: 'It was not compiled.' };
    };
    return {
        of,
        async prepare(measurements) {
            for (const sql of new Set(measurements.flatMap(expressionsIn))) {
                if (compiled.has(sql))
                    continue;
                compiled.set(sql, await compileExpression(connection, sql, scope));
            }
        },
        refusalOf(measurement) {
            for (const sql of expressionsIn(measurement)) {
                const found = of(sql);
                if (found.kind === 'refused')
                    return found.message;
            }
            return undefined;
        },
    };
}
/** A query is a statement, of which only the filter is an expression. */
function expressionsIn(measurement) {
    if (measurement.kind === 'query')
        return [];
    return (0,data_measurement/* sqlOf */.IE)(measurement);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/filter.js

/** The contract's filter cannot tell which rows exist, so that nothing can be judged. */
function unusableFilter({ filter, object, paths }, why) {
    return new errors/* UserError */.yo('contract-filter', {
        what: `The filter of ${object}, ${filter}, cannot be used on ${paths.join(', ')}.`,
        why,
        next: 'Write one condition over the columns of a row, which has an answer for every value; TRY_CAST yields NULL where CAST fails.',
    });
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/format.js
var format = __webpack_require__(2713);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/hive.js


/**
 * Adds the columns that the folders of the files name. A file's own column of that name stays, but a row
 * that says something else than its folder is a fault, as is a file whose folders lack a key of the others.
 */
async function withPartitions(connection, loaded, partitions) {
    const keys = new Set([...(partitions?.values() ?? [])].flatMap((file) => Object.keys(file)));
    if (!partitions || keys.size === 0)
        return loaded;
    const own = new Set(loaded.shape.columns.map(({ name }) => name));
    const added = [...keys].filter((key) => !own.has(key) && !loaded.shape.doubtful.has(key));
    const doubtful = new Map(loaded.shape.doubtful);
    const header = [...loaded.shape.header];
    for (const key of keys) {
        const lacking = loaded.files.find(({ path }) => folderValue(partitions, path, key) === undefined);
        if (!lacking)
            continue;
        const message = `The folders of ${lacking.path} do not name ${JSON.stringify(key)}, those of another file do.`;
        header.push({ message, example: { file: lacking.path, value: null } });
        if (added.includes(key))
            doubtful.set(key, message);
    }
    for (const key of [...keys].filter((name) => own.has(name))) {
        header.push(...(await contradictions(connection, { key, files: loaded.files, partitions })));
    }
    const trusted = added.filter((key) => !doubtful.has(key));
    const columns = [...loaded.shape.columns, ...trusted.map((name) => ({ name, type: 'text' }))];
    const folders = new Set(added);
    return {
        ...loaded,
        shape: { ...loaded.shape, columns, doubtful, header },
        files: loaded.files.map((file) => withFolders(file, folders, partitions)),
    };
}
/** Undefined: the folders of the file do not name the key. */
function folderValue(partitions, path, key) {
    const file = partitions.get(path) ?? {};
    return Object.hasOwn(file, key) ? file[key] : undefined;
}
function withFolders(file, folders, partitions) {
    return {
        ...file,
        value(name) {
            if (!folders.has(name))
                return file.value(name);
            const value = folderValue(partitions, file.path, name) ?? null;
            return { kind: 'text', sql: value === null ? 'CAST(NULL AS VARCHAR)' : (0,duckdb_sql/* text */.Qq)(value) };
        },
    };
}
/** For each file whose own column differs from its folder: how many rows, and the first of them. */
async function contradictions(connection, { key, files, partitions }) {
    const faults = [];
    for (const file of files) {
        const folder = folderValue(partitions, file.path, key);
        if (folder === undefined)
            continue;
        const differs = differsFrom(file.value(key), folder);
        const [found] = await (0,duckdb_rows/* rowsOf */.RO)(connection, 
        // Rows are numbered before any is left out.
        `SELECT count(*) AS n, min("row") AS first
       FROM (SELECT ${file.row} AS "row", ${differs} AS differs FROM ${file.from}) WHERE differs`);
        const rows = (0,duckdb_rows/* integer */.nd)(found?.n);
        if (rows === 0)
            continue;
        const place = (await file.locate([(0,duckdb_rows/* integer */.nd)(found?.first)]))((0,duckdb_rows/* integer */.nd)(found?.first));
        const message = `In ${rows} ${rows === 1 ? 'row' : 'rows'} of ${file.path} the column ${JSON.stringify(key)} is not what the folder says, ${folder === null ? 'a missing value' : JSON.stringify(folder)}.`;
        faults.push({ message, example: { file: file.path, ...place, value: null } });
    }
    return faults;
}
/** `01` of a folder is the number 1 of a typed column. */
function differsFrom(own, folder) {
    const written = own.kind === 'json' ? `(${own.sql} ->> '$')` : `CAST(${own.sql} AS VARCHAR)`;
    if (folder === null)
        return `nullif(${written}, '') IS NOT NULL`;
    const spelt = `${written} IS DISTINCT FROM ${(0,duckdb_sql/* text */.Qq)(folder)}`;
    if (own.kind !== 'native')
        return spelt;
    return `(${spelt} AND ${own.sql} IS DISTINCT FROM TRY_CAST(${(0,duckdb_sql/* text */.Qq)(folder)} AS ${own.type}))`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/deletes.js


/** Reads the position deletes of a snapshot; the paths in them are as the metadata write them. */
async function createDeletes(connection, files, table) {
    if (files.length === 0)
        return null;
    const parts = files.map(({ path, sequence }) => `SELECT file_path, pos, ${sequence} AS sequence FROM read_parquet(${(0,duckdb_sql/* file */.NJ)(path)}, hive_partitioning = false)`);
    await connection.run(`CREATE TABLE ${table} AS ${parts.join(' UNION ALL ')}`);
    return table;
}
/** No column of Parquet has such a name by chance. */
const rowNumber = '"row of the file"';
/** The file without the rows that were deleted since it was written; the others keep their numbers. */
async function withoutDeleted(connection, file, { source, deletes }) {
    if (deletes === null)
        return file;
    const gone = `SELECT pos FROM ${deletes} WHERE file_path = ${(0,duckdb_sql/* text */.Qq)(source.written)} AND sequence >= ${source.sequence} AND pos IS NOT NULL`;
    const [found] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(DISTINCT pos) AS n FROM (${gone})`);
    if ((0,duckdb_rows/* integer */.nd)(found?.n) === 0)
        return file;
    const numbered = `(SELECT *, ${file.row} AS ${rowNumber} FROM ${file.from})`;
    const from = `(SELECT * FROM ${numbered} WHERE ${rowNumber} - 1 NOT IN (${gone}))`;
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM ${from}`);
    return { ...file, from, row: rowNumber, rows: (0,duckdb_rows/* integer */.nd)(counted?.n) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/refusal.js

const { damaged: refusal_damaged, soundly: refusal_soundly, unsupported: refusal_unsupported } = refusalsOf('Iceberg', 'its folders metadata and data');

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/avro.js



/**
 * The records of an Avro file, all of them: manifests are small. Whole numbers of 64 bits are bigints; dates
 * and other annotated types are what they are stored as. Every record must have the field named.
 */
async function readAvro(table, path, field) {
    const { avroMetadata, avroRead } = await __webpack_require__.e(/* import() */ 55).then(__webpack_require__.bind(__webpack_require__, 55));
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        throw refusal_damaged(table, `Cannot read ${path}: ${error.code}`);
    });
    // A buffer of its own, so that no length in the file reaches into other memory.
    const view = new DataView(new Uint8Array(bytes).buffer);
    const reader = { view, offset: 0 };
    try {
        const { metadata, syncMarker } = avroMetadata(reader);
        const schema = avro_plainType(metadata['avro.schema']);
        if (!hasField(schema, field))
            throw new TypeError(`no field ${field}`);
        const records = avroRead({
            reader,
            metadata: { ...metadata, 'avro.schema': schema },
            syncMarker,
        });
        if (reader.offset < view.byteLength)
            throw new RangeError('its blocks end too early');
        return records;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const [reason] = error.message.split('\n');
        throw refusal_damaged(table, `${path} is no whole Avro file: ${reason}`);
    }
}
function hasField(schema, field) {
    return (isRecord(schema) && schema.fields.some(({ name, type }) => name === field && takesBytes(type)));
}
function isRecord(type) {
    return typeof type === 'object' && 'type' in type && type.type === 'record';
}
function isArray(type) {
    return typeof type === 'object' && 'type' in type && type.type === 'array';
}
/**
 * The type without annotations: the package prints a warning for those that it does not know. Throws where
 * an array's items take no byte, as nothing would bound how many of them a file can claim.
 */
function avro_plainType(type) {
    if (typeof type === 'string')
        return type;
    if (!('type' in type))
        return type.map(avro_plainType);
    if (isRecord(type)) {
        const fields = type.fields.map((field) => ({ ...field, type: avro_plainType(field.type) }));
        return { ...type, fields };
    }
    if (!isArray(type))
        return avro_plainType(type.type);
    if (!takesBytes(type.items))
        throw new TypeError('an array of items without a byte');
    return { ...type, items: avro_plainType(type.items) };
}
/** Whether each value takes at least one byte. */
function takesBytes(type) {
    if (typeof type === 'string')
        return type !== 'null';
    if (isRecord(type))
        return type.fields.some((field) => takesBytes(field.type));
    return !('type' in type) || isArray(type) || takesBytes(type.type);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/manifests.js



/** The files of the current snapshot, in the order of its manifests. */
async function readManifests(table, metadata) {
    if (!metadata.snapshot)
        return { data: [], deletes: [] };
    const path = localPath(table, metadata, metadata.snapshot.manifestList);
    const data = [];
    const deletes = [];
    for (const manifest of await readAvro(table, path, 'manifest_path')) {
        const source = localPath(table, metadata, manifest.manifest_path);
        for (const entry of await readAvro(table, source, 'data_file')) {
            const content = contentOf(table, entry);
            if (content === null)
                continue;
            const file = snapshotFile({ table, metadata, manifest }, entry);
            (content === 'data' ? data : deletes).push(file);
        }
    }
    return { data, deletes };
}
const removed = 2;
/** Null: the entry only says that the file is gone. */
function contentOf(table, { status, data_file }) {
    if (status === removed)
        return null;
    if (status !== 0 && status !== 1)
        throw refusal_damaged(table, `A manifest has an entry of status ${status}`);
    const { content = 0, file_format } = data_file;
    const format = String(file_format).toUpperCase();
    if (content === 2)
        throw refusal_unsupported(table, 'equality deletes');
    if (content !== 0 && content !== 1)
        throw refusal_unsupported(table, `files with the content ${content}`);
    if (format === 'PUFFIN')
        throw refusal_unsupported(table, 'deletion vectors in Puffin files');
    if (format !== 'PARQUET')
        throw refusal_unsupported(table, `files in the format ${format}`);
    return content === 0 ? 'data' : 'deletes';
}
function snapshotFile({ table, metadata, manifest }, entry) {
    const file = entry.data_file;
    return {
        written: String(file.file_path),
        path: localPath(table, metadata, file.file_path),
        rows: Number(file.record_count),
        size: Number(file.file_size_in_bytes),
        spec: Number(manifest.partition_spec_id ?? 0),
        // What a commit adds has the number of its manifest, which is known only after it is written.
        sequence: BigInt(String(entry.sequence_number ?? manifest.sequence_number ?? 0)),
    };
}
/** A table may stand elsewhere than where it was written, but all of it must stand there. */
function localPath(table, { folder, location }, written) {
    const path = String(written);
    const inside = external_node_path_.posix.normalize(path.slice(location.length + 1));
    if (!path.startsWith(`${location}/`) || inside.startsWith('..')) {
        throw refusal_unsupported(table, `the file ${path}, which does not lie in its folder ${location}`);
    }
    return (0,external_node_path_.join)(folder, inside);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/metadata.js




/** Reads the current metadata of a table that is named by its folder, or by one metadata file. */
async function readMetadata(table) {
    const named = table.endsWith('.metadata.json');
    const folder = named ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(table)) : table;
    const path = named ? table : await currentMetadata(table);
    const content = metadata_parse(table, path, await (0,promises_.readFile)(path, 'utf8'));
    const version = content['format-version'];
    if (version !== 1 && version !== 2)
        throw refusal_unsupported(table, `the format version ${version}`);
    const { location } = content;
    if (typeof location !== 'string')
        throw refusal_damaged(table, `${path} has no location`);
    return {
        folder,
        location: location.replace(/\/+$/, ''),
        fields: currentFields(table, content),
        specs: specsOf(content),
        snapshot: currentSnapshot(table, content),
    };
}
/** The file that the catalog would name: the hint does, or there is only one. */
async function currentMetadata(table) {
    const folder = (0,external_node_path_.join)(table, 'metadata');
    const names = await (0,promises_.readdir)(folder);
    const files = names.filter((name) => name.endsWith('.metadata.json'));
    if (names.includes('version-hint.text')) {
        const hint = (await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'version-hint.text'), 'utf8')).trim();
        const wanted = [`v${hint}.metadata.json`, `${hint}.metadata.json`, hint];
        const found = wanted.find((name) => files.includes(name));
        if (found !== undefined)
            return (0,external_node_path_.join)(folder, found);
        throw refusal_damaged(table, `Its version-hint.text names "${hint.slice(0, 100)}", which is not there`);
    }
    const [only, another] = files;
    if (only !== undefined && another === undefined)
        return (0,external_node_path_.join)(folder, only);
    if (only === undefined)
        throw refusal_damaged(table, 'Its folder metadata has no .metadata.json file');
    throw new errors/* UserError */.yo('data-ambiguous', {
        what: `The Iceberg table ${table} has ${files.length} metadata files.`,
        why: 'Without a version-hint.text only the catalog knows which of them is the current one.',
        next: `Give the path of the one that counts, such as ${(0,external_node_path_.join)(folder, files.sort().at(-1) ?? '')}.`,
        file: table,
    });
}
/** Numbers of 16 digits and more are quoted first, as a double would round them. */
function metadata_parse(table, path, text) {
    const exact = text.replace(/("(?:[^"\\]|\\.)*")|(-?\d{16,})(?=\s*[,}\]])/g, (part, string, digits) => (digits === undefined ? (string ?? part) : `"${digits}"`));
    try {
        const content = JSON.parse(exact);
        if (typeof content === 'object' && content !== null)
            return content;
    }
    catch {
        throw refusal_damaged(table, `${path} is no JSON`);
    }
    throw refusal_damaged(table, `${path} is no JSON object`);
}
function currentFields(table, content) {
    const schemas = (content.schemas ?? []);
    const current = schemas.find((schema) => schema['schema-id'] === content['current-schema-id']);
    const { fields } = current ?? (content.schema ?? {});
    if (!Array.isArray(fields))
        throw refusal_damaged(table, 'Its metadata have no current schema');
    return fields;
}
function specsOf(content) {
    const specs = (content['partition-specs'] ?? []);
    const first = (content['partition-spec'] ?? []);
    return new Map([
        [0, first],
        ...specs.map((spec) => [Number(spec['spec-id']), (spec.fields ?? [])]),
    ]);
}
function currentSnapshot(table, content) {
    const id = content['current-snapshot-id'];
    if (id === undefined || id === null || String(id) === '-1')
        return null;
    const snapshots = (content.snapshots ?? []);
    const current = snapshots.find((snapshot) => String(snapshot['snapshot-id']) === String(id));
    if (!current)
        throw refusal_damaged(table, `Its current snapshot ${id} is not among its snapshots`);
    const list = current['manifest-list'];
    if (typeof list !== 'string')
        throw refusal_unsupported(table, 'a snapshot without a manifest list');
    return { id: String(id), manifestList: list };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/schema.js


/** The columns of a table with the engine's types. */
function schema_tableColumns(table, fields) {
    return fields.map(({ name, type }) => ({ name, type: schema_engineType(table, type) }));
}
const schema_plainTypes = {
    boolean: 'BOOLEAN',
    int: 'INTEGER',
    long: 'BIGINT',
    float: 'FLOAT',
    double: 'DOUBLE',
    date: 'DATE',
    time: 'TIME',
    timestamp: 'TIMESTAMP',
    timestamptz: 'TIMESTAMP WITH TIME ZONE',
    string: 'VARCHAR',
    uuid: 'UUID',
    binary: 'BLOB',
};
function schema_engineType(table, type) {
    if (typeof type === 'string') {
        const known = schema_plainTypes[type] ?? parametric(type);
        if (known !== undefined)
            return known;
    }
    else {
        switch (type?.type) {
            case 'list':
                return `${schema_engineType(table, type.element)}[]`;
            case 'map':
                return `MAP(${schema_engineType(table, type.key)}, ${schema_engineType(table, type.value)})`;
            case 'struct':
                return `STRUCT(${(0,duckdb_sql/* list */.p_)(type.fields.map((field) => `${(0,duckdb_sql/* identifier */.Cv)(field.name)} ${schema_engineType(table, field.type)}`))})`;
        }
    }
    throw refusal_unsupported(table, `the type ${JSON.stringify(type)}`);
}
function parametric(type) {
    if (/^fixed\[\d+\]$/.test(type))
        return 'BLOB';
    const match = /^decimal\((\d{1,2}),\s*(\d{1,2})\)$/.exec(type);
    return match ? `DECIMAL(${match[1]},${match[2]})` : undefined;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/index.js










/** Reads an Iceberg table of a local folder as its current snapshot is. */
async function loadIceberg(connection, { paths }, schema) {
    const [table = ''] = paths;
    return refusal_soundly(table, () => openIceberg(connection, table, `${schema}.deletes`));
}
async function openIceberg(connection, table, deletesTable) {
    const metadata = await readMetadata(table);
    const columns = await engineTypes(connection, schema_tableColumns(table, metadata.fields));
    const { data, deletes } = await readManifests(table, metadata);
    for (const file of [...data, ...deletes])
        await refuseOther(table, file);
    const opened = await openDataFiles(connection, data.map(({ path }) => path));
    const gone = await createDeletes(connection, deletes, deletesTable);
    const files = [];
    for (const [index, parquet] of opened.files.entries()) {
        const source = data[index];
        if (!source)
            continue;
        const ids = await fieldIds(connection, table, parquet);
        const file = await withoutDeleted(connection, parquet, { source, deletes: gone });
        if (parquet.rows !== source.rows)
            throw refusal_damaged(table, countDiffers(source, parquet));
        files.push({ file, whereabouts: iceberg_whereaboutsOf({ table, metadata, source }, parquet, ids) });
    }
    const counted = `${data.length} ${data.length === 1 ? 'file' : 'files'}`;
    return joinTable({
        path: table,
        format: 'iceberg',
        state: metadata.snapshot ? `snapshot ${metadata.snapshot.id}, ${counted}` : 'no snapshot yet',
        columns,
        files,
        notices: [],
        readable: opened.readable,
    });
}
function countDiffers({ written, rows }, file) {
    return `${written} has ${file.rows} rows, its manifest says ${rows}`;
}
/** A file that is not there, or not the one that was committed. */
async function refuseOther(table, { path, size }) {
    const status = await (0,promises_.stat)(path).catch(() => undefined);
    if (!status?.isFile())
        throw refusal_damaged(table, `Its manifests name ${path}, which is not there`);
    if (status.size === size)
        return;
    throw refusal_damaged(table, `${path} has ${status.size} bytes, its manifest says ${size}`);
}
/** The names of a file's own columns by the ids of the table's fields, which outlive a renaming. */
async function fieldIds(connection, table, { path, types }) {
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT name, field_id FROM parquet_schema(${(0,duckdb_sql/* text */.Qq)((0,external_node_path_.resolve)(path))}) WHERE field_id IS NOT NULL`);
    const ids = found
        .map((row) => [(0,duckdb_rows/* integer */.nd)(row.field_id), (0,duckdb_rows/* textOf */.b6)(row.name) ?? ''])
        .filter(([, name]) => types.has(name));
    if (ids.length === 0 && types.size > 0)
        throw refusal_unsupported(table, `no field ids in ${path}`);
    return new Map(ids);
}
function iceberg_whereaboutsOf({ table, metadata, source }, { types }, ids) {
    const spec = metadata.specs.get(source.spec) ?? [];
    const places = metadata.fields.map(({ id, name }) => {
        const own = ids.get(id);
        if (own !== undefined)
            return [name, { kind: 'own', name: own, type: types.get(own) ?? '' }];
        const identity = spec.some((field) => field['source-id'] === id && field.transform === 'identity');
        if (identity)
            throw refusal_unsupported(table, `the partition column ${name} outside of ${source.path}`);
        return [name, { kind: 'absent' }];
    });
    return new Map(places);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/items-view.js




/**
 * A row for each item of the arrays that hold a column, beside all of its row's columns; `item` is the
 * list of the item's numbers from 1, outermost first.
 */
function itemsSelect(bound, { loaded, columns, rows }) {
    const container = columns.get(bound.column.source);
    const [first] = loaded.files;
    if (!container || !first)
        throw new Error(`The data has no column "${bound.column.source}".`);
    let value = { ...first.value(bound.column.source), sql: container.stored };
    let from = rows;
    const { arrays, last } = levelsOf(bound.column.path);
    for (const [depth, fields] of arrays.entries()) {
        const items = itemsOf(valueAt(value, fields));
        from = `(SELECT *, unnest(${items.list}) AS e${depth}, generate_subscripts(${items.list}, 1) AS n${depth} FROM ${from})`;
        value = items.item(`e${depth}`);
    }
    const typed = typedColumn(bound.column, valueAt(value, last));
    const field = { bound, typed, held: existing(valueAt(value, last.slice(0, -1))) };
    const numbers = (0,duckdb_sql/* list */.p_)(arrays.map((_, depth) => `n${depth}`));
    const stored = `SELECT *, [${numbers}] AS item${storedFields([field])} FROM ${from}`;
    return typedOver(stored, [field]);
}
/** The fields on the way to each array, and those from the innermost item on. */
function levelsOf(path) {
    const arrays = [];
    let last = [];
    for (const step of path) {
        if (step.kind === 'field')
            last.push(step);
        else {
            arrays.push(last);
            last = [];
        }
    }
    return { arrays, last };
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/jsonl.js + 4 modules
var jsonl = __webpack_require__(8303);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/table-format.js


/** The format of a table that is a folder with a log of its own; undefined for plain files. */
function tableFormatOf(paths) {
    const [path, another] = paths;
    if (path === undefined || another !== undefined)
        return undefined;
    if (path.endsWith('.metadata.json'))
        return 'iceberg';
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '_delta_log')))
        return 'delta';
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'metadata')) ? 'iceberg' : undefined;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/open-table.js














const loaders = {
    arrow: arrow/* loadArrow */._,
    csv: csv/* loadCsv */.x,
    delta: loadDelta,
    iceberg: loadIceberg,
    jsonl: jsonl/* loadJsonl */.d,
    parquet: parquet/* loadParquet */.fS,
};
/** Opens a data set in a schema of its own, so that several fit in one database. */
async function openTable(connection, source, schema) {
    await connection.run(`CREATE SCHEMA ${schema}`);
    const files = await loaders[tableFormatOf(source.paths) ?? (0,format/* formatOf */.b)(source.paths)](connection, source, schema);
    const loaded = await withPartitions(connection, files, source.partitions);
    const columns = bindColumns(source, loaded, schema);
    const [every, view] = [`${schema}.every`, `${schema}.typed`];
    await connection.run(`CREATE VIEW ${every} AS ${typedRows(loaded, [...columns.values()])}`);
    const scope = { columns: inRows(columns), object: source.object, view: every };
    const expressions = expressionsOver(connection, scope);
    const kept = await keptRows(source, expressions);
    const where = kept === null ? '' : ` WHERE ${kept}`;
    await connection.run(`CREATE VIEW ${view} AS SELECT * FROM ${every}${where}`);
    for (const bound of columns.values()) {
        if (bound.view === undefined)
            continue;
        const items = itemsSelect(bound, { loaded, columns, rows: view });
        await connection.run(`CREATE VIEW ${bound.view} AS ${items}`);
    }
    const references = await openReferences(connection, source, schema);
    const views = {
        view,
        every,
        ...(await scannedViews(connection, { loaded, columns, view, every, where })),
    };
    return { source, loaded, columns, ...views, kept, expressions, references };
}
/** Typed formats number their rows at no cost. */
async function scannedViews(connection, { loaded, columns, view, every, where }) {
    if (!(0,duckdb_loaded/* isText */.KH)({ loaded }))
        return { scanned: view, everyScanned: every };
    const [everyScanned, scanned] = [`${every}_scanned`, `${view}_scanned`];
    const rows = typedRows(withoutNumbers(loaded), [...columns.values()]);
    await connection.run(`CREATE VIEW ${everyScanned} AS ${rows}`);
    await connection.run(`CREATE VIEW ${scanned} AS SELECT * FROM ${everyScanned}${where}`);
    return { scanned, everyScanned };
}
/** The columns that have one value in a row. */
function inRows(columns) {
    return new Map([...columns].filter(([, { view }]) => view === undefined));
}
/** The contract's filter over the view of all rows. */
async function keptRows({ filter, object, paths }, expressions) {
    if (filter === null)
        return null;
    await expressions.prepare([{ kind: 'expression', sql: filter }]);
    const compiled = expressions.of(filter);
    if (compiled.kind === 'compiled')
        return compiled.sql;
    throw unusableFilter({ filter, object, paths }, compiled.message);
}
async function openReferences(connection, { references }, schema) {
    const tables = new Map();
    for (const [object, target] of references) {
        const own = `${schema}_target${tables.size}`;
        tables.set(object, await openTable(connection, { ...target, references: new Map() }, own));
    }
    return tables;
}
/** Everything that a sealed connection must still reach. */
function readableOf({ loaded, references }) {
    return [...loaded.readable, ...[...references.values()].flatMap(readableOf)];
}

// EXTERNAL MODULE: ./.build/domain/data/drift/compared.js
var drift_compared = __webpack_require__(2767);
// EXTERNAL MODULE: ./.build/domain/data/drift/profile.js
var profile = __webpack_require__(8049);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/profile-categories.js



/** The values by their rows, then by their bytes. */
async function profileCategories(connection, value, from) {
    const { rows } = await ask(connection, `WITH counted AS (SELECT ${value} AS category, count(*) AS n FROM ${from}
       WHERE ${value} IS NOT NULL GROUP BY category)
     SELECT category, n, (SELECT count(*) FROM counted) AS distinct_values,
       (SELECT sum(n)::BIGINT FROM counted) AS filled
     FROM counted ORDER BY n DESC, category LIMIT ${profile/* mostCategories */.wC}`);
    const complete = (0,duckdb_rows/* integer */.nd)(rows[0]?.distinct_values) <= profile/* mostCategories */.wC;
    const kept = complete ? rows : rows.slice(0, profile/* mostCategoryBins */.wn);
    const values = kept.map(({ category, n }) => [String(category), (0,duckdb_rows/* integer */.nd)(n)]);
    const listed = values.reduce((sum, [, rowsOfIt]) => sum + rowsOfIt, 0);
    const others = (0,duckdb_rows/* integer */.nd)(rows[0]?.filled) - listed;
    return { kind: 'categorical', values, complete, ...(!complete && { others }) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/profile-moments.js

/** Whole numbers up to here are summed exactly, and a few bits stay free for what is rounded up. */
const unit = 2 ** 58;
/**
 * Mean and deviation within each range, the same in every run: sums of doubles depend on their order, so that
 * parts of the range are counted in whole units of 2⁻⁵⁸ instead.
 */
async function momentsOf(connection, { value, from, n }, ranges) {
    const scales = ranges.map(profile_moments_scaleOf);
    const parts = ranges.map(([low, high], index) => {
        const scale = profile_moments_double(scales[index] ?? 1);
        return `greatest(least(${value}, ${profile_moments_double(high)}), ${profile_moments_double(low)}) * ${scale} AS x${index}`;
    });
    const means = async (terms) => {
        const units = terms.map((term) => `sum(CAST(${term} * ${profile_moments_double(unit)} AS BIGINT))`);
        const { rows } = await ask(connection, `SELECT ${units.map((sum, index) => `${sum} AS s${index}`).join(', ')}
       FROM (SELECT ${parts.join(', ')} FROM ${from} WHERE ${value} IS NOT NULL)`);
        return Object.values(rows[0] ?? {}).map((sum) => Number(sum) / unit / n);
    };
    const centres = await means(ranges.map((_, index) => `x${index}`));
    const squares = await means(centres.map((centre, index) => {
        const distance = `(x${index} - ${profile_moments_double(centre)})`;
        return `${distance} * ${distance}`;
    }));
    return scales.map((scale, index) => {
        const deviation = Math.sqrt(squares[index] ?? Number.NaN);
        return { mean: (centres[index] ?? Number.NaN) / scale, std: deviation / scale };
    });
}
/** A power of 2 that brings all of the range within −1 and 1. */
function profile_moments_scaleOf([low, high]) {
    const size = Math.max(Math.abs(low), Math.abs(high));
    return size === 0 ? 1 : 2 ** Math.min(1000, -Math.floor(Math.log2(size)) - 1);
}
function profile_moments_double(value) {
    return `CAST('${value}' AS DOUBLE)`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/profile-numbers.js






/** Up to so few different values each is a bin. */
const mostValueBins = 20;
/** Order statistics are found by counting each value's rows in order, which is one sort for all of them. */
async function profileNumbers(connection, source) {
    const { names, ordered, from } = source;
    const { value, nan, infinite, unit } = ordered;
    const missing = nan === 'false' ? '' : ` AND (${nan}) IS NOT TRUE`;
    const { rows } = await ask(connection, `SELECT ${count('*', [`${names.given} IS NULL${missing}`])} AS nulls, ${count('*', [nan])} AS nans,
       ${count('*', [infinite])} AS infinities, count(${value}) AS n FROM ${from}`);
    const [found] = rows;
    const n = (0,duckdb_rows/* integer */.nd)(found?.n);
    const { steps, complete } = await stepsOf(connection, source, n);
    const grid = complete ? steps : steps.filter((step) => isGridStep(step, n));
    return {
        kind: 'numeric',
        ...(unit && { unit }),
        nulls: (0,duckdb_rows/* integer */.nd)(found?.nulls),
        nans: (0,duckdb_rows/* integer */.nd)(found?.nans),
        infinities: (0,duckdb_rows/* integer */.nd)(found?.infinities),
        ...(await summaryOf(connection, source, { steps, complete, n })),
        ...binsOf(steps, { n, valued: complete && grid.length <= mostValueBins }),
        grid: grid.map(({ x }) => x),
        below: grid.map(({ below }) => below),
        atMost: grid.map(({ atMost }) => atMost),
    };
}
/** All values where they are few, else those that hold one of the ranks that are looked for. */
async function stepsOf(connection, { ordered, from }, n) {
    if (n === 0)
        return { steps: [], complete: true };
    const ranks = decileRanks(n).map((rank) => `below < ${rank} AND at_most >= ${rank}`);
    const { rows } = await ask(connection, `WITH counted AS (SELECT ${ordered.value} AS x, count(*) AS c FROM ${from}
       WHERE ${ordered.value} IS NOT NULL GROUP BY x),
     stepped AS (SELECT x, c, sum(c) OVER (ORDER BY x ROWS UNBOUNDED PRECEDING)::BIGINT AS at_most
       FROM counted),
     ranked AS (SELECT x, at_most - c AS below, at_most, (SELECT count(*) FROM counted) AS points
       FROM stepped)
     SELECT x, below, at_most, points FROM ranked WHERE points <= ${profile/* gridParts */.zF} OR below = 0
       OR at_most * ${profile/* gridParts */.zF} // ${n} > below * ${profile/* gridParts */.zF} // ${n} OR (${ranks.join(') OR (')})
     ORDER BY x`);
    const steps = rows.map(({ x, below, at_most }) => {
        // −0 and 0 are one value, which has one spelling.
        return { x: Number(x) + 0, below: (0,duckdb_rows/* integer */.nd)(below), atMost: (0,duckdb_rows/* integer */.nd)(at_most) };
    });
    return { steps, complete: (0,duckdb_rows/* integer */.nd)(rows[0]?.points) <= profile/* gridParts */.zF };
}
/** The value holds the rank ⌈kn/1000⌉ of some k, or it is the smallest. */
function isGridStep({ below, atMost }, n) {
    const passed = (rank) => Math.floor((rank * profile/* gridParts */.zF) / n);
    return below === 0 || passed(atMost) > passed(below);
}
/** Ranks, from 1, of both neighbours of each decile. */
function decileRanks(n) {
    return profile/* deciles */.Mg.flatMap((level) => {
        const { index } = (0,quantile/* rankOf */.IQ)(level, n);
        return [index + 1, Math.min(index + 2, n)];
    });
}
function atRank(steps, rank) {
    return steps.find(({ atMost }) => atMost >= rank)?.x ?? Number.NaN;
}
/** Of all values, and of those clamped to the 0.5 % and 99.5 % order statistics. */
async function summaryOf(connection, { ordered, from }, { steps, complete, n }) {
    const [low, high] = [steps[0]?.x, steps.at(-1)?.x];
    if (low === undefined || high === undefined)
        return { mean: null, std: null, clamp: null };
    const first = atRank(steps, Math.ceil((5 * n) / 1000));
    const last = atRank(steps, Math.ceil((995 * n) / 1000));
    const ranges = [
        [low, high],
        [first, last],
    ];
    const [all, clamped] = complete
        ? ranges.map((range) => momentsIn(steps, range))
        : await momentsOf(connection, { value: ordered.value, from, n }, ranges);
    if (!all || !clamped)
        throw new Error('Nobody told the deviation.');
    return { mean: all.mean, std: all.std, clamp: [first, last, clamped.std] };
}
/** Mean and deviation of few different values, in their order. */
function momentsIn(steps, [low, high]) {
    let [n, sum, square] = [0, 0, 0];
    // Sums of the largest doubles are no doubles.
    const scale = profile_moments_scaleOf([low, high]);
    const weighted = steps.map(({ x, below, atMost }) => {
        return { x: Math.min(Math.max(x, low), high) * scale, rows: atMost - below };
    });
    for (const { x, rows } of weighted) {
        n += rows;
        sum += x * rows;
    }
    for (const { x, rows } of weighted)
        square += rows * (x - sum / n) ** 2;
    return { mean: sum / n / scale, std: Math.sqrt(square / n) / scale };
}
/** Between the deciles of type 7, equal ones merged. */
function binsOf(steps, { n, valued }) {
    if (valued)
        return { edges: [], counts: steps.map(({ below, atMost }) => atMost - below) };
    const edges = profile/* deciles */.Mg.map((level) => {
        const { index, fraction } = (0,quantile/* rankOf */.IQ)(level, n);
        return (0,quantile/* interpolated */.cd)(atRank(steps, index + 1), atRank(steps, Math.min(index + 2, n)), fraction);
    });
    const merged = [...new Set(edges)];
    const upTo = [...merged.map((edge) => steps.findLast(({ x }) => x <= edge)?.atMost ?? 0), n];
    return { edges: merged, counts: upTo.map((rows, index) => rows - (upTo[index - 1] ?? 0)) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/profile.js











/** What is kept of a data set's columns, each by name; all of it exact. */
async function profileColumns(connection, table, names) {
    const columns = names.map((name) => count_bound(name, table.columns));
    const from = await rowsOf(connection, table, columns);
    const profiles = new Map();
    for (const names of columns) {
        profiles.set(names.column.name, await profileColumn(connection, names, from(names)));
    }
    return profiles;
}
/** Where to read a column. Text is parsed once, into a table; a typed format is read column by column. */
async function rowsOf(connection, table, columns) {
    const { loaded, source, view, scanned } = table;
    const written = loaded.shape.format === 'csv' || loaded.shape.format === 'jsonl';
    if (!written)
        return (column) => (source.filter === null ? `(${typedRows(table.loaded, [column])})` : view);
    const fields = columns.flatMap(profile_fieldsOf);
    const whole = fields.length > 0 ? (0,duckdb_sql/* list */.p_)(fields) : 'NULL AS nothing';
    await connection.run(`CREATE OR REPLACE TEMP TABLE profiled AS SELECT ${whole} FROM ${scanned}`);
    return () => 'profiled';
}
/** The value; of what is written no more than whether it is missing, and how a number that is none is spelt. */
function profile_fieldsOf(bound) {
    const { raw, given, value } = bound;
    const present = `CASE WHEN ${given} IS NOT NULL THEN true END AS ${given}`;
    return [present, value, ...(isFloating(bound) ? [raw] : [])];
}
async function profileColumn(connection, names, from) {
    const ordered = (0,drift_compared/* isOpaque */.qp)(names.column) ? undefined : orderedValue(names);
    if (ordered)
        return profileNumbers(connection, { names, ordered, from });
    const nulls = await ask(connection, `SELECT ${count('*', [`${names.given} IS NULL`])} AS nulls FROM ${from}`);
    const missing = (0,duckdb_rows/* integer */.nd)(nulls.rows[0]?.nulls);
    const text = (0,drift_compared/* isOpaque */.qp)(names.column) ? undefined : category(names);
    if (text === undefined)
        return { kind: 'opaque', nulls: missing };
    return { nulls: missing, ...(await profileCategories(connection, text, from)) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/rows-read.js




function rowsReader(connection, table) {
    const { files } = table.loaded;
    const known = files.flatMap(({ rows }) => rows ?? []);
    // Over several files the counts would have to be told apart by file.
    const alone = table.kept === null && files.length === 1 && known.length === 0;
    const all = { kind: 'row-count' };
    let read;
    return {
        asked: alone ? [all] : [],
        read(answers) {
            const answer = answers.get(all);
            const counted = answer?.kind === 'counts' ? [answer.checked] : known;
            const complete = table.kept === null && counted.length === files.length;
            read ??= complete ? keptAll(table, counted) : rows_read_filtered(connection, table);
            return read;
        },
    };
}
async function keptAll({ loaded }, counted) {
    return { ...(await loaded.rowsRead(counted)), filteredOut: 0 };
}
async function rows_read_filtered(connection, table) {
    const counted = await countRows(connection, table).catch((error) => {
        if (table.kept === null)
            throw error;
        throw unusableFilter(table.source, `The engine says: ${reasonOf(error, isSensitive(table))}`);
    });
    const read = await table.loaded.rowsRead(counted.map(({ all }) => all));
    const rows = counted.reduce((sum, { kept }) => sum + kept, 0);
    return { ...read, rows, filteredOut: read.rows - rows };
}
/** By file: all rows, and those that the filter keeps. */
async function countRows(connection, { loaded, everyScanned, kept }) {
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT file, count(*) AS "all", count(*) FILTER (WHERE ${kept ?? 'true'}) AS kept
     FROM ${everyScanned} GROUP BY file`);
    return loaded.files.map((_, index) => {
        const row = found.find(({ file }) => (0,duckdb_rows/* integer */.nd)(file) === index);
        return { all: (0,duckdb_rows/* integer */.nd)(row?.all), kept: (0,duckdb_rows/* integer */.nd)(row?.kept) };
    });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/save-failures.js






/** Where the rows are written before the file has its name, so that nobody finds half a file. */
function unfinished(path) {
    return (0,external_node_path_.resolve)(`${path}.partial`);
}
/** Writes every row that fails one of these checks, by their ids, as one Parquet file; none where none fails. */
async function saveFailures(connection, failed, { table, path }) {
    const places = await collect(connection, failed, table);
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM ${places}`);
    const rows = (0,duckdb_rows/* integer */.nd)(counted?.n);
    if (rows === 0)
        return 0;
    await addLines(connection, places, table);
    const target = unfinished(path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await connection.run(`COPY (${savedRows(places, table)}) TO ${(0,duckdb_sql/* text */.Qq)(target)} (FORMAT parquet, USE_TMP_FILE false)`);
    await (0,promises_.rename)(target, (0,external_node_path_.resolve)(path));
    return rows;
}
/** The places of all failing rows, in the order of the checks and the files. */
async function collect(connection, failed, table) {
    const places = 'contender.failures';
    await connection.run(`CREATE OR REPLACE TABLE ${places} (nth INTEGER, "check" VARCHAR, file INTEGER, "row" BIGINT, item VARCHAR, line BIGINT)`);
    for (const [nth, [id, measurement]] of [...failed].entries()) {
        const failing = rowsThatFail(measurement, table);
        if (!failing)
            continue;
        const { from, where, qualify, order } = failing;
        const item = order.endsWith('item') ? "array_to_string(item, '.')" : 'NULL';
        await connection.run(`INSERT INTO ${places} SELECT ${nth}, ${(0,duckdb_sql/* text */.Qq)(id)}, file, "row", ${item}, NULL
       FROM ${from} WHERE ${where}${qualify === null ? '' : ` QUALIFY ${qualify}`}`);
    }
    return places;
}
/** Beyond this many rows of a file the lines are not told; the rows' numbers are. */
const mostLines = 1_000_000;
async function addLines(connection, places, { loaded }) {
    for (const [index, file] of loaded.files.entries()) {
        const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT DISTINCT "row" FROM ${places} WHERE file = ${index} ORDER BY 1 LIMIT ${mostLines}`);
        const rows = found.map(({ row }) => (0,duckdb_rows/* integer */.nd)(row));
        const place = await file.locate(rows);
        const lines = rows.flatMap((row) => {
            const { line } = place(row);
            return line === undefined ? [] : [`(${row}, ${line})`];
        });
        for (let first = 0; first < lines.length; first += 10_000) {
            await connection.run(`UPDATE ${places} SET line = found.line FROM (VALUES ${(0,duckdb_sql/* list */.p_)(lines.slice(first, first + 10_000))}) AS found(r, line)
         WHERE file = ${index} AND "row" = found.r`);
        }
    }
}
/** The columns of the data as they are stored, after where each row stands and which check it fails. */
function savedRows(places, { loaded, columns, view }) {
    const whole = [...columns.values()].filter((bound) => {
        return bound.view === undefined && bound.column.path.length === 0;
    });
    const taken = new Set(['check', 'file', 'line', 'row', 'item']);
    const fields = whole.map((bound) => {
        return `${savedValue(bound)} AS ${(0,duckdb_sql/* identifier */.Cv)(freeName(bound.column.name, taken))}`;
    });
    const paths = (0,duckdb_sql/* list */.p_)(loaded.files.map(({ path }) => (0,duckdb_sql/* text */.Qq)(path)));
    return `SELECT f."check", ([${paths}])[f.file + 1] AS file, f.line, f."row", f.item${fields.map((one) => `, ${one}`).join('')}
    FROM ${places} AS f JOIN ${view} AS v ON f.file = v.file AND f."row" = v."row"
    ORDER BY f.nth, f.file, f."row", f.item`;
}
function savedValue({ column, stored, raw, written }) {
    if (column.sensitive)
        return `CASE WHEN v.${stored} IS NOT NULL THEN ${(0,duckdb_sql/* text */.Qq)(examples_hidden)} END`;
    return `v.${written ? raw : stored}`;
}
/** SQL does not tell names by case, and each stands once. */
function freeName(name, taken) {
    let free = name || '_';
    while (taken.has(free.toLowerCase()))
        free = `${free}_`;
    taken.add(free.toLowerCase());
    return free;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/common-type.js
const integral = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
const common_type_decimal = /^DECIMAL\(\d+,\s*(\d+)\)$/;
const nested = /(\[\d*\]|\))$/;
const exact = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\))$/;
const common_type_numeric = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE)$/;
const common_type_dated = /^(DATE|TIMESTAMP.*)$/;
const clocked = /^TIME($|_| WITH)/;
const atomic = /^(BOOLEAN|U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE|DATE|TIME.*)$/;
/**
 * The narrowest type that holds the values of both columns: exact for whole numbers and decimals, single
 * precision if one side has no more, an instant for dates and times, else the text.
 */
function commonType(one, other) {
    const type = shared(common_type_typeOf(one, other), common_type_typeOf(other, one));
    return {
        type,
        ordered: atomic.test(type) && type !== 'BOOLEAN',
        as: (value, from) => (type === 'VARCHAR' ? asText(value, from) : cast(value, type, from)),
    };
}
/** Without a promise a value has the type of its file, and a text the type of the other file. */
function common_type_typeOf({ logicalType, inFile, inView }, other) {
    if (logicalType !== null)
        return inView;
    if (atomic.test(inFile))
        return inFile;
    return other.logicalType === null && atomic.test(other.inFile) ? other.inFile : inView;
}
function shared(one, other) {
    if (one === other)
        return one;
    const both = (pattern) => pattern.test(one) && pattern.test(other);
    if (both(integral))
        return 'HUGEINT';
    if (both(exact)) {
        return sharedDecimal(one, other);
    }
    if (both(common_type_numeric)) {
        return one === 'FLOAT' || other === 'FLOAT' ? 'FLOAT' : 'DOUBLE';
    }
    if (both(common_type_dated))
        return 'TIMESTAMP WITH TIME ZONE';
    return both(clocked) ? 'TIME' : 'VARCHAR';
}
/** An integer of any width gives up what lies beyond 38 digits: so long a value is none here. */
function sharedDecimal(one, other) {
    const scaleOf = (type) => Number(common_type_decimal.exec(type)?.[1] ?? 0);
    return `DECIMAL(38,${Math.max(scaleOf(one), scaleOf(other))})`;
}
/** Lists and objects as JSON without blanks, whatever their files hold. */
function asText(value, { logicalType, inView }) {
    if (nested.test(inView))
        return `CAST(to_json(${value}) AS VARCHAR)`;
    if (inView !== 'VARCHAR')
        return `CAST(${value} AS VARCHAR)`;
    return logicalType === 'array' || logicalType === 'object'
        ? `CAST(json(${value}) AS VARCHAR)`
        : value;
}
function cast(value, type, { inView }) {
    return inView === type ? value : `TRY_CAST(${value} AS ${type})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/compared.js



async function pairOf(connection, tables) {
    const types = {
        train: await viewTypes(connection, tables.train),
        test: await viewTypes(connection, tables.test),
    };
    return {
        ...tables,
        column(name) {
            const train = storedColumn(name, tables.train, types.train);
            const test = storedColumn(name, tables.test, types.test);
            return { train: compared_compared(train, test), test: compared_compared(test, train) };
        },
        ofTrain(name) {
            const train = storedColumn(name, tables.train, types.train);
            return compared_compared(train, train);
        },
    };
}
function compared_compared(own, other) {
    const { bound } = own;
    const common = commonType(own, other);
    const value = common.as(bound.value, own);
    const plain = common.ordered ? 'ordered' : 'other';
    return {
        bound,
        value,
        odd: hasItsType(own, common)
            ? null
            : `CASE WHEN ${value} IS NULL THEN CAST(${bound.given} AS VARCHAR) END`,
        kind: common.type === 'VARCHAR' ? 'text' : plain,
        sensitive: bound.column.sensitive || other.bound.column.sensitive,
    };
}
/** Whether a value is compared as the file has it: then there is none to look for that is of another type. */
function hasItsType({ bound, logicalType, inFile, inView }, { type }) {
    const asStored = !bound.written && bound.note === undefined && inFile === inView;
    const finite = logicalType === null || bound.column.allowNonFinite || !isFloating(bound);
    return asStored && finite && type === inView;
}
function storedColumn(name, table, types) {
    const bound = table.columns.get(name);
    if (!bound)
        throw new Error(`The data has no column "${name}".`);
    const inFile = table.loaded.shape.columns.find((column) => column.name === name)?.type ?? '';
    const { logicalType } = bound.column;
    return { bound, logicalType, inFile, inView: types.get(bound.value) ?? 'VARCHAR' };
}
async function viewTypes(connection, { view }) {
    const described = await (0,duckdb_rows/* rowsOf */.RO)(connection, `DESCRIBE ${view}`);
    return new Map(described.map((row) => [(0,duckdb_rows/* textOf */.b6)(row.column_name) ?? '', (0,duckdb_rows/* textOf */.b6)(row.column_type) ?? '']));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/counts.js


/** Counts in one scan the rows that can be compared, and finds the last train or the first test time. */
async function countSide(connection, side, { measurements, pair }) {
    const fields = measurements.flatMap((measurement) => counts_fieldsOf(measurement, side, pair));
    const named = (0,duckdb_sql/* list */.p_)(fields.map((field, index) => `${field} AS a${index}`));
    const [row] = named ? await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT ${named} FROM ${pair[side].view}`) : [];
    return { of: (measurement) => read(row, measurements.indexOf(measurement) * fieldsEach) };
}
const fieldsEach = 4;
function read(row, from) {
    const value = (index) => row?.[`a${from + index}`];
    const extreme = value(3);
    return {
        complete: (0,duckdb_rows/* integer */.nd)(value(0)),
        missing: (0,duckdb_rows/* integer */.nd)(value(1)),
        illTyped: (0,duckdb_rows/* integer */.nd)(value(2)),
        extreme: extreme === null || extreme === undefined ? null : (0,duckdb_rows/* integer */.nd)(extreme),
    };
}
function counts_fieldsOf(measurement, side, pair) {
    const rows = (condition) => `count(*) FILTER (WHERE ${condition})`;
    const columns = comparedOf(measurement, pair).map((column) => column[side]);
    const any = (conditions) => {
        return conditions.length > 0 ? `(${conditions.join(' OR ')})` : 'false';
    };
    const [first] = columns;
    if (!first)
        return ['count(*)', '0', '0', 'NULL'];
    const missing = any(columns.map(({ bound }) => `${bound.given} IS NULL`));
    const odd = any(columns
        .filter((column) => column.odd !== null)
        .map(({ bound, value }) => `${bound.given} IS NOT NULL AND ${value} IS NULL`));
    // In a whole row a missing value is a value like others.
    if (measurement.kind === 'duplicate-rows')
        return ['count(*)', '0', rows(odd), 'NULL'];
    const extreme = `epoch_us(${instantOf(`${side === 'train' ? 'max' : 'min'}(${first.value})`)})`;
    return [
        rows(`NOT ${missing} AND NOT ${odd}`),
        rows(missing),
        rows(`NOT ${missing} AND ${odd}`),
        measurement.kind === 'time' ? extreme : 'NULL',
    ];
}
function comparedOf(measurement, pair) {
    switch (measurement.kind) {
        case 'overlap':
        case 'duplicate-rows':
            return measurement.columns.map((name) => pair.column(name));
        case 'groups':
        case 'time':
            return [pair.column(measurement.column)];
        case 'joint-counts':
            return [];
    }
}
/** The instant of a date, at midnight UTC, or of a time; some are endless and have no number of seconds. */
function instantOf(value) {
    return `CAST(${value} AS TIMESTAMP WITH TIME ZONE)`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/match.js


/** Undefined: the measurement does not look for equal values. */
function matchOf(measurement, pair) {
    switch (measurement.kind) {
        case 'overlap':
            return matchValues(measurement.columns, pair);
        case 'groups':
            return matchValues([measurement.column], pair);
        case 'duplicate-rows':
            return matchRows(measurement.columns, measurement.normalized, pair);
        default:
            return undefined;
    }
}
function matchValues(names, pair) {
    const columns = names.map((name) => pair.column(name));
    return {
        train: columns.map(({ train }) => train.value),
        test: columns.map(({ test }) => test.value),
        shown: columns.map(({ test }) => test),
        wholeRow: false,
    };
}
function matchRows(names, inAnyForm, pair) {
    const columns = names.map((name) => pair.column(name));
    const parts = (column, side) => {
        const { value, odd, kind } = column[side];
        const both = column.train.odd ?? column.test.odd;
        const texts = both === null ? [value] : [value, odd ?? 'CAST(NULL AS VARCHAR)'];
        return kind === 'text' && inAnyForm ? texts.map(anyForm) : texts;
    };
    return {
        train: columns.flatMap((column) => parts(column, 'train')),
        test: columns.flatMap((column) => parts(column, 'test')),
        shown: columns.map(({ test }) => test),
        wholeRow: true,
    };
}
/** Copies that somebody typed, or that passed through another program, differ in no more than this. */
function anyForm(value) {
    return `trim(${normalized(value, ['nfc', 'lower', 'spaces'])})`;
}
/**
 * The test rows with `file` and `"row"` of which the train table has the like; of whole rows `hashes` is
 * the table of the hashes that both sides have.
 */
function matchingRows(match, { train, test }, hashes) {
    const tested = rowsOfSide(match, { side: 'test', view: test.view, hashes });
    const trained = rowsOfSide(match, { side: 'train', view: train.view, hashes });
    return `SELECT file, "row" FROM (${tested}) AS tested
    SEMI JOIN (${trained}) AS trained ON ${sameValues(match)}`;
}
/** The rows of a table that may have their like, with their parts as `k0`, `k1`, … and their hash as `h`. */
function rowsOfSide(match, { side, view, hashes }) {
    const parts = match[side];
    const fields = (0,duckdb_sql/* list */.p_)(['file', '"row"', ...match_named(parts)]);
    if (!match.wholeRow) {
        return `SELECT ${fields} FROM ${view} WHERE ${parts.map((part) => `${part} IS NOT NULL`).join(' AND ')}`;
    }
    // Only of rows whose hash is on both sides more than the hash is worth computing.
    const hashed = `(SELECT *, ${hashOf(parts)} AS h FROM ${view})`;
    const wanted = hashes ? ` SEMI JOIN ${hashes} USING (h)` : '';
    return `SELECT ${fields}, h FROM ${hashed}${wanted}`;
}
/** The hashes that rows of both tables have; rows with others are in one of them alone. */
function sharedHashes(match, { train, test }) {
    return `SELECT DISTINCT h FROM (SELECT ${hashOf(match.test)} AS h FROM ${test.view})
    SEMI JOIN (SELECT ${hashOf(match.train)} AS h FROM ${train.view}) USING (h)`;
}
/** Joins rows of which both sides name their parts `k0`, `k1`, …. */
function sameValues(match) {
    const equals = match.wholeRow ? 'IS NOT DISTINCT FROM' : '=';
    const parts = match.test.map((_, index) => `tested.k${index} ${equals} trained.k${index}`);
    return [...(match.wholeRow ? ['tested.h = trained.h'] : []), ...parts].join(' AND ');
}
function match_named(parts) {
    return parts.map((part, index) => `${part} AS k${index}`);
}
function hashOf(parts) {
    return `hash(${(0,duckdb_sql/* list */.p_)(parts)})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/joint.js


/** Beyond so many values a column is binned: an ordered one in tenths, others by their most frequent. */
const mostValues = 100;
const tenths = 10;
/** A bin of fewer rows says nothing about others. */
const joint_fewestRows = 2;
/** The labels of the train set by the bins of a column; the first scan makes the bins, the second counts. */
async function measureJoint({ connection, pair }, { column, label }) {
    const view = await trainValues(connection, pair.train);
    const feature = pair.ofTrain(column);
    const rows = labelled(feature, labelOf(pair.ofTrain(label.column), label.kind), view);
    await connection.run(`CREATE OR REPLACE TEMP TABLE value_counts AS SELECT v, count(*) AS n FROM ${rows} GROUP BY v`);
    const inTenths = feature.kind === 'ordered' && (await takesTenths(connection));
    const binned = inTenths ? byTenths(rows) : byValue(rows);
    const sql = label.kind === 'class' ? classesOf(binned) : quantitiesOf(binned);
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, sql);
    await connection.run('DROP TABLE value_counts');
    return { ...readJoint(found), sql };
}
/** Too many values for a bin each, or too few rows of each, although there are enough for tenths. */
async function takesTenths(connection) {
    const [found] = await (0,duckdb_rows/* rowsOf */.RO)(connection, 'SELECT count(v) AS of_values, sum(n) FILTER (WHERE v IS NOT NULL) AS of_rows FROM value_counts');
    const values = (0,duckdb_rows/* integer */.nd)(found?.of_values);
    const rows = (0,duckdb_rows/* integer */.nd)(found?.of_rows);
    return values > mostValues || (rows < joint_fewestRows * values && rows >= joint_fewestRows * tenths);
}
const typedFormats = new Set(['parquet', 'delta', 'iceberg']);
/** Each column takes two scans, so that the values of a text are read from it only once. */
async function trainValues(connection, { view, columns, loaded }) {
    if (typedFormats.has(loaded.shape.format))
        return view;
    const names = new Set([...columns.values()].map(({ value }) => value));
    await connection.run(`CREATE TEMP TABLE IF NOT EXISTS train_values AS SELECT ${(0,duckdb_sql/* list */.p_)([...names])} FROM ${view}`);
    return 'train_values';
}
/** A quantity of which squares are finite, or the text that names a class. */
function labelOf({ value }, kind) {
    const quantity = `TRY_CAST(${value} AS DOUBLE)`;
    return kind === 'class'
        ? `CAST(${value} AS VARCHAR)`
        : `CASE WHEN isfinite(${quantity}) AND abs(${quantity}) < 1e150 THEN ${quantity} END`;
}
function labelled({ value }, label, view) {
    return `(SELECT * FROM (SELECT ${value} AS v, ${label} AS y FROM ${view}) WHERE y IS NOT NULL)`;
}
/** Bin −1 has the missing values, bin 0 what is rare: a value of one row says nothing about another. */
function byValue(rows) {
    return `SELECT CASE WHEN v IS NULL THEN -1 ELSE coalesce(bin, 0) END AS bin, y FROM ${rows}
    LEFT JOIN (SELECT v, row_number() OVER (ORDER BY n DESC, v) AS bin FROM value_counts
      WHERE v IS NOT NULL AND n >= ${joint_fewestRows} ORDER BY n DESC, v LIMIT ${mostValues}) USING (v)`;
}
/** A value lies in the tenth of the rows in which its first row lies, so that equal ones are together. */
function byTenths(rows) {
    const tenth = `SELECT v, ${tenths} * (sum(n) OVER (ORDER BY v) - n) // sum(n) OVER () AS tenth
    FROM value_counts WHERE v IS NOT NULL`;
    const inner = Array.from({ length: tenths - 1 }, (_, index) => index);
    const ends = inner.map((index) => `max(v) FILTER (WHERE tenth = ${index}) AS e${index}`);
    const cases = inner.map((index) => `WHEN v <= e${index} THEN ${index + 1}`);
    return `SELECT CASE WHEN v IS NULL THEN -1 ${cases.join(' ')} ELSE ${tenths} END AS bin, y
    FROM ${rows}, (SELECT ${(0,duckdb_sql/* list */.p_)(ends)} FROM (${tenth}))`;
}
function classesOf(binned) {
    return `WITH cells AS MATERIALIZED (SELECT bin, y, count(*) AS n FROM (${binned}) GROUP BY bin, y),
    labels AS (SELECT y, sum(n) AS n FROM cells GROUP BY y)
    SELECT bin, sum(n) AS n, max(n) AS most, NULL AS mean, NULL AS variance,
      (SELECT count(*) FROM labels) AS labels, (SELECT max(n) FROM labels) AS frequent
    FROM cells GROUP BY bin ORDER BY bin`;
}
function quantitiesOf(binned) {
    return `SELECT bin, count(*) AS n, 0 AS most, favg(y) AS mean, var_pop(y) AS variance,
      CASE WHEN min(min(y)) OVER () < max(max(y)) OVER () THEN 2 ELSE 1 END AS labels, 0 AS frequent
    FROM (${binned}) GROUP BY bin ORDER BY bin`;
}
function readJoint(found) {
    const bins = found.map((row) => ({
        rows: (0,duckdb_rows/* integer */.nd)(row.n),
        most: (0,duckdb_rows/* integer */.nd)(row.most),
        mean: joint_numberOf(row.mean),
        variance: joint_numberOf(row.variance),
    }));
    const [first] = found;
    return {
        kind: 'joint-counts',
        bins,
        labels: Math.min(2, (0,duckdb_rows/* integer */.nd)(first?.labels)),
        mostFrequent: (0,duckdb_rows/* integer */.nd)(first?.frequent),
    };
}
function joint_numberOf(value) {
    return value === null || value === undefined ? null : Number(value);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/measure.js




/** Measures all of it; if one of them cannot be counted, each is by itself, so that only it errs. */
async function measureSplit(between, measurements) {
    const answers = new Map();
    try {
        const counts = await countSides(between, measurements);
        for (const measurement of measurements) {
            answers.set(measurement, await measureOne(between, measurement, counts));
        }
    }
    catch (error) {
        const [only, another] = measurements;
        if (only && !another)
            return answers.set(only, measure_failed(error));
        for (const measurement of measurements) {
            for (const answer of await measureSplit(between, [measurement]))
                answers.set(...answer);
        }
    }
    return answers;
}
function measure_failed(error) {
    return { kind: 'error', message: (0,duckdb_rows/* engineMessage */.g4)(error), sql: '' };
}
async function countSides({ connection, pair }, measurements) {
    const counted = measurements.filter(({ kind }) => kind !== 'joint-counts');
    return {
        train: await countSide(connection, 'train', { measurements: counted, pair }),
        test: await countSide(connection, 'test', { measurements: counted, pair }),
    };
}
async function measureOne(between, measurement, counts) {
    const start = performance.now();
    const took = () => ({ ms: performance.now() - start });
    try {
        if (measurement.kind === 'joint-counts') {
            return { ...(await measureJoint(between, measurement)), ...took() };
        }
        const rows = rowsCounted(measurement, counts);
        if (measurement.kind === 'time') {
            return { ...rows, ...(await tooEarly(between, measurement, counts)), ...took() };
        }
        return { ...rows, ...(await matching(between, measurement)), ...took() };
    }
    catch (error) {
        return { ...measure_failed(error), ...took() };
    }
}
function rowsCounted(measurement, counts) {
    const train = counts.train.of(measurement);
    const test = counts.test.of(measurement);
    return {
        kind: 'test-rows',
        checked: test.complete,
        failing: 0,
        missing: { train: train.missing, test: test.missing },
        illTyped: { train: train.illTyped, test: test.illTyped },
        against: train.complete,
    };
}
/** The database compares the instants, to the microsecond; what a contract hides never leaves it. */
async function tooEarly({ connection, pair }, measurement, counts) {
    const { train, test } = pair.column(measurement.column);
    const last = `SELECT ${instantOf(`max(${train.value})`)} AS last FROM ${pair.train.view}`;
    const sql = `SELECT count(*) AS n FROM ${pair.test.view}, (${last})
    WHERE ${tooEarlyRows(test, measurement.gapMicros)}`;
    const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, sql);
    const ends = {
        lastTrain: counts.train.of(measurement).extreme,
        firstTest: counts.test.of(measurement).extreme,
    };
    return { failing: (0,duckdb_rows/* integer */.nd)(row?.n), sql, ...(!test.sensitive && ends) };
}
/** Not after `last`, which is the last train time, or less than the gap after it. */
function tooEarlyRows(test, gapMicros) {
    const time = instantOf(test.value);
    return `(${time} <= last OR ${time} < last + to_microseconds(${gapMicros}))`;
}
/** Keeps the addresses of the rows, so that examples need not look for them again. */
async function matching(between, measurement) {
    const { connection, pair, found } = between;
    const match = matchOf(measurement, pair);
    if (!match)
        throw new Error(`Nothing matches ${measurement.kind}.`);
    const table = `found${found.size}`;
    const hashes = `hashes${found.size}`;
    const rows = matchingRows(match, pair, hashes);
    const sql = match.wholeRow ? `WITH ${hashes} AS (${sharedHashes(match, pair)}) ${rows}` : rows;
    found.set(measurement, table);
    if (match.wholeRow && (await fill(connection, hashes, sharedHashes(match, pair))) === 0) {
        return { failing: 0, sql };
    }
    const failing = await fill(connection, table, rows);
    return measurement.kind === 'groups'
        ? { failing, shared: failing > 0 ? await sharedValues(between, measurement) : 0, sql }
        : { failing, sql };
}
/** Keeps the rows of a query and tells how many there are. */
async function fill(connection, table, query) {
    await connection.run(`CREATE TEMP TABLE ${table} AS ${query}`);
    const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM ${table}`);
    return (0,duckdb_rows/* integer */.nd)(row?.n);
}
async function sharedValues({ connection, pair, found }, measurement) {
    const { value } = pair.column(measurement.column).test;
    const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(DISTINCT ${value}) AS n FROM ${pair.test.view}
     SEMI JOIN ${found.get(measurement)} USING (file, "row")`);
    return (0,duckdb_rows/* integer */.nd)(row?.n);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/examples.js






/** The first test rows that fail, each with the first train row that forbids it. */
async function splitExamples(between, measurement, limit) {
    const { connection, pair } = between;
    const asked = question(between, measurement, limit);
    if (!asked)
        return [];
    const rows = await (0,duckdb_rows/* rowsOf */.RO)(connection, asked.sql);
    const keys = shownKey(pair);
    const tested = await examples_placesOf(rows.map((row) => [row.file, row.row]), pair.test);
    const trained = await examples_placesOf(rows.map((row) => [row.train_file, row.train_row]), pair.train);
    return rows.map((row, index) => {
        const key = examples_keyOf(row, keys);
        const other = trained[index];
        return {
            file: '',
            ...tested[index],
            ...(key && { key }),
            value: examples_shownValue(row, asked.shown),
            ...(other && { other }),
        };
    });
}
function question(between, measurement, limit) {
    const { pair, found } = between;
    if (measurement.kind === 'time')
        return earliest(between, measurement, limit);
    const match = matchOf(measurement, pair);
    const table = found.get(measurement);
    if (!match || !table)
        return undefined;
    return { sql: equals({ match, table, limit }, between), shown: match.shown };
}
function equals({ match, table, limit }, { pair }) {
    const { train, test } = pair;
    const shown = (0,duckdb_sql/* list */.p_)(['file', '"row"', ...textsOf(match.shown, test)]);
    const tested = rowsOfSide(match, { side: 'test', view: 'picked' });
    return `WITH few AS MATERIALIZED (SELECT file, "row" FROM ${table} ORDER BY file, "row" LIMIT ${limit}),
    picked AS MATERIALIZED (SELECT * FROM ${test.view} SEMI JOIN few USING (file, "row")),
    tested AS MATERIALIZED (${tested}),
    trained AS (${rowsOfSide(match, { side: 'train', view: train.view, hashes: 'tested' })}),
    firsts AS (SELECT tested.file, tested."row",
        min({'file': trained.file, 'row': trained."row"}) AS first
      FROM tested JOIN trained ON ${sameValues(match)} GROUP BY ALL)
    SELECT shown.*, first.file AS train_file, first."row" AS train_row
    FROM (SELECT ${shown} FROM picked) AS shown LEFT JOIN firsts USING (file, "row")
    ORDER BY file, "row"`;
}
/** Beside each stands the train row with the last time. */
function earliest({ pair }, { column, gapMicros }, limit) {
    const { train, test } = pair.column(column);
    const last = `SELECT file AS train_file, "row" AS train_row, ${instantOf(train.value)} AS last
    FROM ${pair.train.view} WHERE ${train.value} IS NOT NULL ORDER BY last DESC, file, "row" LIMIT 1`;
    return {
        sql: `SELECT file, "row", ${(0,duckdb_sql/* list */.p_)(textsOf([test], pair.test))}, train_file, train_row
      FROM ${pair.test.view}, (${last}) WHERE ${tooEarlyRows(test, gapMicros)} ORDER BY file, "row" LIMIT ${limit}`,
        shown: [test],
    };
}
/** What is shown of a row, as it is written; a text that means missing is none. */
function textsOf(shown, { source, columns }) {
    const keys = source.key.flatMap((name) => columns.get(name) ?? []);
    const bounds = new Set([...shown.map(({ bound }) => bound), ...keys]);
    return [...bounds].map(({ raw, given }) => {
        const written = `CAST(${raw} AS VARCHAR)`;
        return `CASE WHEN ${given} IS NULL THEN nullif(${written}, '') ELSE ${written} END AS ${raw}`;
    });
}
async function examples_placesOf(addresses, { loaded }) {
    const known = addresses.filter(([file]) => file !== null);
    const finders = await Promise.all(loaded.files.map(async (file, index) => {
        const own = known.filter(([of]) => (0,duckdb_rows/* integer */.nd)(of) === index).map(([, row]) => (0,duckdb_rows/* integer */.nd)(row));
        return own.length > 0 ? file.locate(own) : undefined;
    }));
    return addresses.map(([file, row]) => {
        if (file === null)
            return undefined;
        const path = loaded.files[(0,duckdb_rows/* integer */.nd)(file)]?.path ?? '';
        return { file: path, ...finders[(0,duckdb_rows/* integer */.nd)(file)]?.((0,duckdb_rows/* integer */.nd)(row)) };
    });
}
/** No key is better than one that shows what a contract of either set wants unseen. */
function shownKey({ train, test }) {
    const keys = test.source.key.flatMap((name) => test.columns.get(name) ?? []);
    const secret = ({ column }) => {
        return column.sensitive || train.columns.get(column.name)?.column.sensitive;
    };
    return keys.some(secret) ? [] : keys;
}
function examples_keyOf(row, keys) {
    return keys.map(({ column, raw }) => `${column.name}=${(0,duckdb_rows/* textOf */.b6)(row[raw]) ?? ''}`).join(', ');
}
function examples_shownValue(row, shown) {
    const [only, another] = shown;
    if (only && !another)
        return examples_masked(row, only);
    const parts = shown.map((one) => `${one.bound.column.name}=${examples_masked(row, one) ?? ''}`);
    return shortened(parts.join(', ')) || null;
}
function examples_masked(row, { bound, sensitive }) {
    const value = (0,duckdb_rows/* textOf */.b6)(row[bound.raw]);
    if (value !== null && sensitive)
        return examples_hidden;
    return value === null ? null : shortened(value);
}
function shortened(value) {
    return value.length > 200 ? `${value.slice(0, 200)}…` : value;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/open-split.js





/** Opens both sets in one database, each in a schema of its own, and locks it. */
async function openSplitSet(connection, sources) {
    const tables = {
        train: await openTable(connection, sources.train, 'train'),
        test: await openTable(connection, sources.test, 'test'),
    };
    await (0,connect/* seal */.od)(connection, [...tables.train.loaded.readable, ...tables.test.loaded.readable]);
    const pair = await pairOf(connection, tables);
    const between = { connection, pair, found: new Map() };
    return {
        measure: (measurements) => measureSplit(between, measurements),
        async examples(measurements, limit) {
            const shown = new Map();
            for (const measurement of measurements) {
                shown.set(measurement, await splitExamples(between, measurement, limit));
            }
            return shown;
        },
        close: () => (0,connect/* closeDuckDb */.o5)(connection),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/index.js











/** DuckDB in this process: nothing to install, nothing to start. */
const duckdb = {
    scheme: 'duckdb',
    summary: 'DuckDB in this process',
    async open(_uri, environment) {
        return {
            open: (source) => connected(environment, (connection) => openDataSet(connection, source)),
            openSplit: (train, test) => {
                return connected(environment, (connection) => openSplitSet(connection, { train, test }));
            },
        };
    },
};
/** A database that is closed again where opening fails. */
async function connected(environment, open) {
    const connection = await (0,connect/* connectDuckDb */.EQ)(environment);
    try {
        return await open(connection);
    }
    catch (error) {
        (0,connect/* closeDuckDb */.o5)(connection);
        throw error;
    }
}
async function openDataSet(connection, source) {
    const table = await openTable(connection, source, 'contender');
    const { loaded } = table;
    await connection.run(`CREATE VIEW ${(0,duckdb_sql/* identifier */.Cv)(source.object)} AS ${objectSelect(table)}`);
    const { saveTo } = source;
    const writable = saveTo === undefined ? [] : [unfinished(saveTo)];
    await (0,connect/* seal */.od)(connection, [...readableOf(table), ...writable]);
    const reader = rowsReader(connection, table);
    const sightings = new Sightings();
    return {
        shape: loaded.shape,
        async measure(measurements) {
            const answers = await measureAll(connection, [...measurements, ...reader.asked], {
                table,
                sightings,
            });
            const rows = await reader.read(answers);
            const sensitive = source.columns.some((column) => column.sensitive);
            return { rows: sensitive ? withoutValues(rows) : rows, answers };
        },
        examples: (measurements, limit) => failingExamples(connection, measurements, { table, limit, sightings }),
        columnProfiles: (columns) => profileColumns(connection, table, columns),
        async saveFailures(failed) {
            if (saveTo === undefined)
                throw new Error('Nothing says where to save failing rows.');
            return saveFailures(connection, failed, { table, path: saveTo });
        },
        close: () => (0,connect/* closeDuckDb */.o5)(connection),
    };
}
/** In a row that cannot be read nothing tells the sensitive values from the others. */
function withoutValues(rows) {
    const faults = rows.unreadable.faults.map(({ message, example }) => {
        return { message, example: { ...example, value: examples_hidden } };
    });
    return { ...rows, unreadable: { ...rows.unreadable, faults } };
}

;// CONCATENATED MODULE: ./.build/backends/engines/index.js

/** Every data engine; a new one is a file and its name here. */
const engines = [duckdb];

// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(6071);
;// CONCATENATED MODULE: ./.build/backends/files/output-folder.js




/** A folder on disk. A file is written beside its place and renamed, so that no half file is seen. */
function outputFolder(root) {
    const path = (name) => (0,external_node_path_.join)(root, name);
    return {
        path,
        write: (name, text) => writeWhole(path(name), text).catch(unwritable(path(name))),
        remove: (name) => (0,promises_.rm)(path(name), { force: true }).catch(unwritable(path(name))),
    };
}
function unwritable(path) {
    return (error) => {
        throw new errors/* UserError */.yo('output-unwritable', {
            what: `Cannot write ${path}.`,
            why: `The system answered ${error.code ?? error.message}; what was there before is unchanged.`,
            next: 'Free space or allow writing there, or name another folder by output-directory.',
        }, { cause: error });
    };
}
async function writeWhole(path, text) {
    await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
    const temporary = `${path}.${crypto.randomUUID()}.tmp`;
    try {
        const file = await (0,promises_.open)(temporary, 'wx');
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./.build/backends/git/source-control.js

const limitMs = 20_000;
/** The `git` on the PATH; without it, or outside a repository, every answer is null. */
function gitSourceControl(environment) {
    async function commit() {
        const sha = await commitOf('HEAD');
        return { sha, headSha: sha === null ? null : await authored(sha, environment) };
    }
    return {
        commit,
        async version() {
            const { sha, headSha } = await commit();
            if (headSha === null)
                return { sha, headSha, mergeBase: null, dirty: null };
            const base = environment('GITHUB_BASE_REF');
            const upstream = base ? `refs/remotes/origin/${base}` : 'refs/remotes/origin/HEAD';
            const [mergeBase, dirty] = await Promise.all([
                git(['merge-base', headSha, upstream]),
                git(['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=none']),
            ]);
            return { sha, headSha, mergeBase, dirty: dirty === null ? null : dirty !== '' };
        },
    };
}
/** On a pull request GitHub checks out a merge commit, whose second parent is what the author pushed. */
async function authored(sha, environment) {
    const merge = environment('GITHUB_REF')?.startsWith('refs/pull/') === true;
    return merge ? ((await commitOf('HEAD^2')) ?? sha) : sha;
}
function commitOf(revision) {
    return git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
}
/** What git answers, or null. It takes no lock, asks nobody, and starts none of the repository's monitors. */
function git(words) {
    const flags = ['--no-optional-locks', '-c', 'core.fsmonitor=false'];
    const options = { timeout: limitMs, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('git', [...flags, ...words], options, (error, stdout) => {
            resolve(error ? null : stdout.trim());
        });
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/domain/promotion/ledger-entry.js
var ledger_entry = __webpack_require__(7553);
;// CONCATENATED MODULE: ./.build/domain/promotion/chain.js

/**
 * Follows the hashes from the first entry to the last. Of several entries after the same one the
 * first in the file counts; those that lost the race are void. `sha256` gives `sha256:…` of a text.
 */
function followChain(lines, sha256) {
    const entries = [];
    const notes = [];
    const passed = new Set();
    let head = ledger_entry/* genesis */.T9;
    for (const item of lines) {
        const { line } = item;
        if (item.kind === 'torn') {
            notes.push({ line, kind: 'torn' });
            continue;
        }
        if (item.kind === 'foreign')
            return broken(line, 'It is JSON, but no ledger entry');
        const { entry } = item;
        if (sha256((0,ledger_entry/* hashedText */.LS)(entry)) !== entry.hash) {
            return broken(line, `Its content no longer has the hash ${entry.hash}`);
        }
        if (passed.has(entry.previous)) {
            notes.push({ line, kind: 'void' });
            continue;
        }
        if (entry.previous !== head) {
            return broken(line, `It follows ${entry.previous}, which stands nowhere before it`);
        }
        if (entry.sequence !== entries.length + 1) {
            return broken(line, `It is numbered ${entry.sequence} where ${entries.length + 1} should be`);
        }
        entries.push(entry);
        passed.add(head);
        head = entry.hash;
    }
    return { kind: 'whole', entries, notes };
}
function broken(line, why) {
    return { kind: 'broken', line, why };
}

// EXTERNAL MODULE: ./.build/domain/promotion/ledger.js
var ledger = __webpack_require__(9940);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./.build/backends/files/file-uri.js



/** The path that `file:registry`, `file:/srv/registry` or `file:///srv/registry` names. */
function pathOfUri(uri) {
    const path = uri.slice('file:'.length);
    if (path === '')
        throw refused(uri, 'It names no path.');
    if (!path.startsWith('//'))
        return (0,external_node_path_.normalize)(path).replace(/(.)[\\/]+$/, '$1');
    try {
        return (0,external_node_url_.fileURLToPath)(uri);
    }
    catch (error) {
        throw refused(uri, error instanceof Error ? `${error.message}.` : 'It is no file URL.');
    }
}
function refused(uri, why) {
    return new errors/* UserError */.yo('uri-refused', {
        what: `Cannot use the URI "${uri}".`,
        why,
        next: 'Write it as file:<folder>, for example file:registry.',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./.build/backends/ledgers/file-entry.js



const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const subject = schemas/* strictObject */.rej({
    registry: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    alias: schemas/* string */.YjP(),
    stage: schemas/* string */.YjP(),
    from: schemas/* string */.YjP().nullable(),
    to: schemas/* string */.YjP(),
    digest,
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    mode: schemas/* enum */.k5n(['promote', 'rollback', 'adopt']),
    reason: schemas/* string */.YjP().nullable(),
    approvers: schemas/* array */.YOg(schemas/* string */.YjP()),
    actor: schemas/* string */.YjP().nullable(),
    runId: schemas/* string */.YjP().nullable(),
    runAttempt: schemas/* number */.aig().nullable(),
    commit: schemas/* string */.YjP().nullable(),
});
const file_entry_event = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('intent'), subject }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('result'),
        intent: digest,
        result: schemas/* enum */.k5n(ledger_entry/* ledgerResults */.Qk),
        subject,
    }),
]);
/** Strict, because a member that is not known would not be covered by the hash. */
const entry = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('contender/ledger@1'),
    sequence: schemas/* int */.Whr().positive(),
    nonce: schemas/* string */.YjP().min(1),
    observedAt: iso/* datetime */.w$(),
    event: file_entry_event,
    previous: digest,
    hash: digest,
});
/** Text of a ledger → its lines; empty ones are left out. */
function* parseLines(text) {
    for (const [index, content] of text.split('\n').entries()) {
        if (content !== '')
            yield parseLine(content, index + 1);
    }
}
function parseLine(content, line) {
    let json;
    try {
        json = JSON.parse(content);
    }
    catch {
        return { kind: 'torn', line };
    }
    const parsed = entry.safeParse(json);
    return parsed.success ? { kind: 'entry', line, entry: parsed.data } : { kind: 'foreign', line };
}
/** `sha256:…` of a text. */
function sha256(text) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/file.js









/** One JSONL file on a disk of this machine. Why it needs no lock: docs/decisions/ledger.md. */
const fileLedger = {
    scheme: 'file',
    summary: 'one append-only file, file:registry/ledger.jsonl',
    async open(uri) {
        const path = pathOfUri(uri);
        return {
            uri: `file:${path}`,
            nameOf: (registry) => nameFrom(path, registry),
            read: async () => verify(path, await readText(path)),
            append: (draft, head) => append(path, draft, head),
        };
    },
};
/** A registry on this machine is named by its way from the ledger, every other one by its URI. */
function nameFrom(ledger, registry) {
    if (!registry.startsWith('file:'))
        return registry;
    const way = (0,external_node_path_.relative)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(ledger)), (0,external_node_path_.resolve)(pathOfUri(registry)));
    return `file:${way.split(external_node_path_.sep).join('/') || '.'}`;
}
/** The entry counts if, after it was written, it is the first one that follows `head`. */
async function append(path, draft, head) {
    const text = await readText(path);
    const { entries } = verify(path, text);
    if ((0,ledger/* headOf */.U)(entries) !== head)
        return undefined;
    const unhashed = {
        schema: 'contender/ledger@1',
        sequence: entries.length + 1,
        nonce: (0,external_node_crypto_.randomUUID)(),
        observedAt: draft.observedAt,
        event: draft.event,
        previous: head ?? ledger_entry/* genesis */.T9,
    };
    const entry = { ...unhashed, hash: sha256((0,ledger_entry/* hashedText */.LS)(unhashed)) };
    const line = JSON.stringify(entry);
    checkReadable(line, entry.hash);
    // A line that a crash cut off must not swallow this one.
    const start = text === '' || text.endsWith('\n') ? '' : '\n';
    const failure = await write(path, `${start}${line}\n`);
    const now = verify(path, await readText(path));
    const accepted = now.entries.find(({ hash }) => hash === entry.hash);
    if (!accepted && failure)
        throw failure;
    return accepted;
}
/** A line that no reader takes for this entry would break the ledger for good: it is not written. */
function checkReadable(line, hash) {
    const [read] = parseLines(line);
    if (read?.kind === 'entry' && sha256((0,ledger_entry/* hashedText */.LS)(read.entry)) === hash)
        return;
    throw new Error('An entry for the ledger lacks something, so it was not written');
}
/** One write in append mode; what it answers is judged by what then stands in the file. */
async function write(path, text) {
    const bytes = Buffer.from(text);
    try {
        const file = await (0,promises_.open)(path, 'a');
        try {
            const { bytesWritten } = await file.write(bytes);
            await file.sync();
            return bytesWritten === bytes.length ? undefined : file_unwritable(path, 'ENOSPC', undefined);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const code = codeOf(error);
        return code === 'ENOENT' ? withoutFolder(path, error) : file_unwritable(path, code, error);
    }
}
function verify(path, text) {
    const chain = followChain(parseLines(text), sha256);
    if (chain.kind === 'whole')
        return { entries: chain.entries, notes: chain.notes };
    throw new errors/* UserError */.yo('ledger-broken', {
        what: `The ledger ${path} is broken at line ${chain.line}.`,
        why: `${chain.why}, so the record was changed after it was written.`,
        next: 'Restore the file from a copy, and find out who changed it; nothing is promoted until then.',
        file: path,
        line: chain.line,
    });
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT')
            return '';
        throw new errors/* UserError */.yo('ledger-unreadable', {
            what: `Cannot read the ledger ${path}.`,
            why: `The system answered ${code}.`,
            next: 'Check that it is a file and that this user may read it.',
            file: path,
        }, { cause: error });
    }
}
function withoutFolder(path, cause) {
    return new errors/* UserError */.yo('ledger-unwritable', {
        what: `Cannot write to the ledger ${path}.`,
        why: 'Its folder does not exist.',
        next: 'Create the folder, or correct the URI of the ledger.',
        file: path,
    }, { cause });
}
function file_unwritable(path, code, cause) {
    return new errors/* UserError */.yo('ledger-unwritable', {
        what: `Cannot write to the ledger ${path}.`,
        why: `The system answered ${code}; the entries before are unchanged.`,
        next: 'Free space or allow writing there, then run again: it picks up where this run stopped.',
        file: path,
    }, { cause });
}
function codeOf(error) {
    return error.code ?? String(error);
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/index.js

/** Every ledger; a new one is a file and its name here. */
const ledgers = [fileLedger];

;// CONCATENATED MODULE: ./.build/backends/open.js

/** Opens the back end whose scheme the URI names. `noun` is what people call the port. */
async function openBackend(noun, backends, target) {
    const scheme = target.uri.split(':')[0] ?? '';
    const backend = backends.find((candidate) => candidate.scheme === scheme);
    if (backend)
        return backend.open(target.uri, target.environment);
    const known = backends
        .map((candidate) => `${candidate.scheme}: (${candidate.summary})`)
        .join(', ');
    throw new errors/* UserError */.yo('backend-unknown', {
        what: `Cannot open the ${noun} "${target.uri}".`,
        why: `No ${noun} has the scheme "${scheme}".`,
        next: `Use one of: ${known}.`,
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/disk.js





const disk_dayMs = 24 * 60 * 60 * 1000;
const leftover = /^\..+\.tmp$/;
/**
 * Writes a file beside its place, then links it there: the name appears once, with whole content,
 * or not at all. False: another process had the name first. A killed process leaves no lock.
 */
async function create(path, text) {
    const temporary = await writeTemporary((0,external_node_path_.dirname)(path), (file) => file.writeFile(text));
    return publish(temporary, path);
}
/** A new file, whole and on disk, under a name that nobody reads; its path. */
async function writeTemporary(folder, write) {
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,make_folder/* makeFolder */.f)(folder);
        const file = await (0,promises_.open)(temporary, 'wx', 0o444);
        try {
            await write(file);
            await file.sync();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw error instanceof errors/* UserError */.yo ? error : disk_unwritable(temporary, error);
    }
    return temporary;
}
/** Gives a temporary file its name; the name is the lock. */
async function publish(temporary, path) {
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        await (0,promises_.link)(temporary, path);
        await syncFolder((0,external_node_path_.dirname)(path));
        return true;
    }
    catch (error) {
        if (disk_codeOf(error) === 'EEXIST')
            return false;
        throw disk_unwritable(path, error);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
        await sweep((0,external_node_path_.dirname)(temporary));
    }
}
/** The names in a folder; none when it does not exist. */
async function disk_namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).filter((name) => !leftover.test(name));
    }
    catch (error) {
        if (disk_codeOf(error) === 'ENOENT')
            return [];
        throw unreadable(folder, error);
    }
}
function unreadable(path, cause) {
    return new errors/* UserError */.yo('registry-unreadable', {
        what: `Cannot read ${path} of the registry.`,
        why: `The system answered ${disk_codeOf(cause)}.`,
        next: 'Check that it is what the registry should hold there, and that this user may read it.',
        file: path,
    }, { cause });
}
/** The name is on disk only when its folder is; Windows cannot open a folder, and needs it not. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    if (!handle)
        return;
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Temporary files older than a day belong to processes that were killed. */
async function sweep(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    for (const name of names.filter((candidate) => leftover.test(candidate))) {
        const path = (0,external_node_path_.join)(folder, name);
        const status = await (0,promises_.stat)(path).catch(() => undefined);
        if (status && Date.now() - status.mtimeMs > disk_dayMs)
            await (0,promises_.rm)(path, { force: true });
    }
}
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
function disk_unwritable(path, cause) {
    const code = disk_codeOf(cause);
    if (cause.syscall === 'link' && noLinks.includes(code)) {
        return new errors/* UserError */.yo('registry-no-links', {
            what: `Cannot keep a registry at ${path}.`,
            why: `Its file system has no hard links (${code}), without which two runs could both win.`,
            next: 'Put the registry on a local disk, or use a registry of another scheme.',
        }, { cause });
    }
    return new errors/* UserError */.yo('registry-unwritable', {
        what: `Cannot write ${path} of the registry.`,
        why: `The system answered ${code}; what was there before is unchanged.`,
        next: 'Free space or allow writing there, then run again.',
    }, { cause });
}
function disk_codeOf(error) {
    return error.code ?? String(error);
}

;// CONCATENATED MODULE: ./.build/domain/model/alias.js
/** Why a registry would misread this alias; undefined when the name is fine. */
function aliasRefusal(alias) {
    if (alias.toLowerCase() === 'latest')
        return 'Registries read "latest" as the newest version.';
    if (/^v?\d+$/i.test(alias))
        return 'Registries read it as the number of a version.';
    return undefined;
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/layout.js

function layoutOf(root) {
    const objects = (0,external_node_path_.join)(root, 'objects');
    const models = (0,external_node_path_.join)(root, 'models');
    const aliases = (model) => (0,external_node_path_.join)(models, encodeName(model), 'aliases');
    return {
        root,
        objects,
        models,
        object: (sha256) => (0,external_node_path_.join)(objects, sha256.slice(0, 2), sha256.slice(2)),
        versions: (model) => (0,external_node_path_.join)(models, encodeName(model), 'versions'),
        aliases,
        alias: (model, alias) => (0,external_node_path_.join)(aliases(model), encodeName(alias)),
    };
}
/** Any name as a folder name that every file system takes; a leading dot would hide it or climb. */
function encodeName(name) {
    return encodeURIComponent(name)
        .replace(/[!'()*~]/g, percent)
        .replace(/^\.|\.$/g, percent);
}
function decodeName(folder) {
    try {
        return decodeURIComponent(folder);
    }
    catch {
        return folder; // No name of ours: somebody else made this folder.
    }
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/names.js





const longest = 200;
/** Refuses a model name that this registry could confuse with another one. */
async function checkModelName(layout, model) {
    checkLength('model', model);
    await checkCase('model', model, layout.models);
}
/** Refuses an alias that means something else, or that could be confused with another one. */
async function checkAliasName(layout, model, alias) {
    checkLength('alias', alias);
    const why = aliasRefusal(alias);
    if (why)
        throw names_refused('alias', alias, why);
    await checkCase('alias', alias, (0,external_node_path_.dirname)(layout.alias(model, alias)));
}
function checkLength(noun, name) {
    if (name === '')
        throw names_refused(noun, name, 'It is empty.');
    if (!name.isWellFormed())
        throw names_refused(noun, name, 'It holds half of a character.');
    if (encodeName(name).length > longest) {
        throw names_refused(noun, name, `As a folder name it is longer than ${longest} characters.`);
    }
}
/** macOS and Windows take two names that differ only in case for one. */
async function checkCase(noun, name, folder) {
    for (const other of (await disk_namesIn(folder)).map(decodeName)) {
        if (other !== name && other.toLowerCase() === name.toLowerCase()) {
            throw names_refused(noun, name, `"${other}" is there already and differs only in case.`);
        }
    }
}
function names_refused(noun, name, why) {
    return new errors/* UserError */.yo('name-refused', {
        what: `The registry does not take the ${noun} name "${name}".`,
        why,
        next: 'Choose another name.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/records.js





const storedFile = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1),
    size: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
});
/** `models/<model>/versions/<n>.json`. */
const versionRecord = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
    /** `<digest>/<run id>`: what makes a second registration find this one. */
    key: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(storedFile),
    run: schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), commit: schemas/* string */.YjP().nullable() }),
    evidence: schemas/* array */.YOg(storedFile),
    registeredAt: iso/* datetime */.w$(),
});
/** `models/<model>/aliases/<alias>/<n>.json`; the highest number is current. */
const aliasRecord = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP().regex(/^[1-9]\d*$/),
    from: schemas/* string */.YjP(),
    ledgerEntry: schemas/* string */.YjP(),
    movedAt: iso/* datetime */.w$(),
});
/** The numbers of the records in a folder, ascending. */
async function numbersIn(folder) {
    const names = await disk_namesIn(folder);
    return names
        .map((name) => /^([1-9]\d*)\.json$/.exec(name)?.[1])
        .filter((digits) => digits !== undefined)
        .map(Number)
        .sort((a, b) => a - b);
}
/**
 * One record. A damaged one is never skipped: that would bring the one before it back to life.
 */
async function readRecord(folder, number, schema) {
    const path = (0,external_node_path_.join)(folder, `${number}.json`);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw unreadable(path, error);
    });
    const parsed = schema.safeParse(parseJson(path, text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw records_broken(path, `"${issue?.path.join('.')}" is not right: ${issue?.message}.`);
}
function renderRecord(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}
function records_broken(path, why) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `${path} of the registry is damaged.`,
        why,
        next: 'Restore this file from a copy of the registry; until then nothing is read around it.',
        file: path,
    });
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw records_broken(path, `It is no whole JSON: it ends after ${text.length} characters.`);
    }
}

// EXTERNAL MODULE: ./.build/domain/model/manifest.js
var model_manifest = __webpack_require__(1048);
;// CONCATENATED MODULE: ./.build/backends/registries/file/objects.js




/** Copies a file in under its SHA-256. Equal content is stored once. */
async function storeFile(layout, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const temporary = await writeTemporary(layout.objects, async (target) => {
        for await (const chunk of source(file)) {
            hash.update(chunk);
            size += chunk.byteLength;
            await writeAll(target, chunk);
        }
    });
    const sha256 = hash.digest('hex');
    await publish(temporary, layout.object(sha256));
    return { path: file.path, size, sha256 };
}
/** A file that cannot be read is not the registry's fault. */
async function* source(file) {
    try {
        yield* file.open();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo('file-unreadable', {
            what: `Cannot read ${file.path} to register it.`,
            why: `${error instanceof Error ? error.message : error}.`,
            next: 'Check that the file is still there and that this user may read it.',
        }, { cause: error });
    }
}
/** A stored file, its bytes as they are now. */
function objects_storedFile(layout, { path, size, sha256 }) {
    return { path, size, open: () => stream(layout.object(sha256)) };
}
/** The same for a file that no model digest covers: bytes that were changed are an error. */
function verifiedFile(layout, file) {
    return { ...objects_storedFile(layout, file), open: () => verified(layout.object(file.sha256), file) };
}
async function* verified(path, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of stream(path)) {
        hash.update(chunk);
        yield chunk;
    }
    const found = hash.digest('hex');
    if (found === file.sha256)
        return;
    throw new errors/* UserError */.yo('registry-broken', {
        what: `The evidence ${file.path} in the registry was changed: ${path}.`,
        why: `Its SHA-256 is ${found}, not the ${file.sha256} that it is stored under.`,
        next: 'Restore this file from a copy of the registry.',
        file: path,
    });
}
async function* stream(path) {
    try {
        yield* (0,external_node_fs_.createReadStream)(path);
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
async function writeAll(target, chunk) {
    for (let written = 0; written < chunk.byteLength;) {
        written += (await target.write(chunk, written)).bytesWritten;
    }
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/versions.js









/** Idempotent on digest and run id; the version's number is claimed by creating its file. */
async function registerVersion(layout, candidate) {
    const { model } = candidate;
    await checkModelName(layout, model);
    const key = `${candidate.digest}/${candidate.runId}`;
    const existing = await findRecord(layout, model, (record) => record.key === key);
    if (existing) {
        await verifyStored(layout, existing);
        return { version: versionOf(model, existing), existed: true };
    }
    const stored = await storeAll(layout, candidate);
    await verifyStored(layout, { ...stored, digest: candidate.digest });
    for (;;) {
        const twin = await findRecord(layout, model, (record) => record.key === key);
        if (twin)
            return { version: versionOf(model, twin), existed: true };
        const number = ((await numbersIn(layout.versions(model))).at(-1) ?? 0) + 1;
        const record = { version: String(number), key, ...stored, ...describe(candidate) };
        const path = (0,external_node_path_.join)(layout.versions(model), `${number}.json`);
        if (await create(path, renderRecord(record))) {
            return { version: versionOf(model, record), existed: false };
        }
    }
}
/** The newest record that matches. */
async function findRecord(layout, model, matches) {
    const numbers = await numbersIn(layout.versions(model));
    for (const number of numbers.toReversed()) {
        const record = await readNumbered(layout, model, number);
        if (matches(record))
            return record;
    }
    return undefined;
}
/** The record of one version, `3` or `v3`. */
async function readVersion(layout, model, version) {
    const number = Number(/^v?([1-9]\d*)$/.exec(version)?.[1]);
    const numbers = await numbersIn(layout.versions(model));
    if (!numbers.includes(number))
        return undefined;
    return readNumbered(layout, model, number);
}
/** A record under another number than its own would give two versions one name. */
function readNumbered(layout, model, number) {
    const numbered = versionRecord.extend({ version: schemas/* literal */.euz(String(number)) });
    return readRecord(layout.versions(model), number, numbered);
}
function versionOf(model, record) {
    const { version, digest, registeredAt, run } = record;
    return { model, version, digest, registeredAt, runId: run.id, commit: run.commit };
}
function describe({ digest, runId, commit, registeredAt }) {
    return { digest, run: { id: runId, commit }, registeredAt };
}
async function storeAll(layout, { files, evidence }) {
    const store = async (all) => {
        const stored = [];
        for (const file of all)
            stored.push(await storeFile(layout, file));
        return stored;
    };
    return { files: await store(files), evidence: await store(evidence) };
}
/** Reads every byte back from the store: what is registered is what was evaluated, or nothing is. */
async function verifyStored(layout, { files, digest }) {
    const manifest = [];
    for (const file of files) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        for await (const chunk of objects_storedFile(layout, file).open()) {
            hash.update(chunk);
            size += chunk.byteLength;
        }
        manifest.push({ path: file.path, size, sha256: hash.digest('hex') });
    }
    const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update((0,model_manifest/* renderManifest */.s)(manifest)).digest('hex')}`;
    if (found === digest && files.length > 0)
        return;
    throw new errors/* UserError */.yo('digest-mismatch', {
        what: `The model's bytes in the registry have the digest ${found}.`,
        why: `They should have ${digest}: they changed while they were copied, or on the disk.`,
        next: 'Register again from an undamaged copy; if it stays, restore the registry from a copy.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/aliases.js






/** The version that holds the alias now, and the number of the record that says so. */
async function readAlias(layout, model, alias) {
    await checkAliasName(layout, model, alias);
    const folder = layout.alias(model, alias);
    const number = (await numbersIn(folder)).at(-1);
    if (number === undefined)
        return { number: 0, current: 'none' };
    const { version } = await readRecord(folder, number, aliasRecord);
    return { number, current: version };
}
/** Compare and set: the next numbered record can be created once. */
async function moveAlias(layout, move) {
    const { model, alias, from, to, ledgerEntry, movedAt } = move;
    if (!(await readVersion(layout, model, to)))
        throw gone(model, to);
    const { number, current } = await readAlias(layout, model, alias);
    if (current !== from)
        return { kind: 'conflict', current };
    const path = (0,external_node_path_.join)(layout.alias(model, alias), `${number + 1}.json`);
    if (await create(path, renderRecord({ version: to, from, ledgerEntry, movedAt }))) {
        return { kind: 'moved' };
    }
    return { kind: 'conflict', current: (await readAlias(layout, model, alias)).current };
}
function gone(model, version) {
    return new errors/* UserError */.yo('version-unknown', {
        what: `An alias of ${model} cannot point at version ${version}.`,
        why: 'The registry has no such version.',
        next: 'Register the model first, or name another version.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/registry.js











/** A folder on disk: content-addressed, and safe when several processes use it at once. */
const fileRegistry = {
    scheme: 'file',
    summary: 'a folder, file:registry',
    async open(uri) {
        const layout = layoutOf(pathOfUri(uri));
        const existing = async () => checkExists(uri, layout);
        return {
            uri: `file:${layout.root}`,
            ledger: `file:${(0,external_node_path_.join)(layout.root, 'ledger.jsonl')}`,
            async find(model, reference) {
                await existing();
                return find(layout, model, reference);
            },
            register: (candidate) => registerVersion(layout, candidate),
            async files(version, part) {
                await existing();
                const record = await readVersion(layout, version.model, version.version);
                if (!record)
                    throw missing(version.model, version.version);
                if (part === 'evidence')
                    return record.evidence.map((file) => verifiedFile(layout, file));
                return record.files.map((file) => objects_storedFile(layout, file));
            },
            async moveAlias(move) {
                await existing();
                return moveAlias(layout, move);
            },
        };
    },
};
async function find(layout, model, reference) {
    await checkModelName(layout, model);
    if ((await numbersIn(layout.versions(model))).length === 0)
        throw unknownModel(layout, model);
    const record = await recordOf(layout, model, reference);
    return record && versionOf(model, record);
}
async function recordOf(layout, model, reference) {
    switch (reference.kind) {
        case 'version':
            return readVersion(layout, model, reference.version);
        case 'digest':
            return findRecord(layout, model, ({ digest }) => digest === reference.digest);
        case 'alias': {
            const { current } = await readAlias(layout, model, reference.alias);
            if (current === 'none')
                return undefined;
            const record = await readVersion(layout, model, current);
            if (!record)
                throw missing(model, current, reference.alias);
            return record;
        }
    }
}
async function checkExists(uri, { root }) {
    const status = await (0,promises_.stat)(root).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw unreadable(root, error);
    });
    if (status?.isDirectory())
        return;
    throw new errors/* UserError */.yo('registry-missing', {
        what: `There is no registry at ${uri}.`,
        why: status ? `${root} is a file, not a folder.` : `The folder ${root} does not exist.`,
        next: 'Correct the URI, or register a first model, which creates the registry.',
    });
}
function unknownModel(layout, model) {
    return new errors/* UserError */.yo('model-unknown', {
        what: `The registry ${layout.root} does not know the model "${model}".`,
        why: 'No version of it was ever registered there.',
        next: 'Correct the name, or register a first version of it.',
    });
}
/** An alias whose version is gone is no first model: something was deleted by hand. */
function missing(model, version, alias) {
    return new errors/* UserError */.yo('version-missing', {
        what: `Version ${version} of ${model} is missing from the registry.`,
        why: alias
            ? `The alias "${alias}" points at it, but its record is gone.`
            : 'Its record is gone.',
        next: 'Restore it from a copy of the registry.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/index.js

/** Every model registry; a new one is a file and its name here. */
const registries = [fileRegistry];

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/backends/training/local/ending.js

/**
 * The steps by which a group is ended, each with the milliseconds until the next. A runner sends
 * SIGINT, 7.5 s later SIGTERM and 2.5 s later the kill: all steps fit before its second signal. A
 * background job of a shell ignores SIGINT, so that step is never the last.
 */
const ladder = [
    { signal: 'INT', graceMs: 6_000 },
    { signal: 'TERM', graceMs: 1_000 },
    { signal: 'KILL', graceMs: 2_000 },
];
const pollMs = 20;
const settleMs = 200;
/** Ends a process group, more firmly from step to step. */
class Ending {
    #group;
    /** Settles when even the last step did not help: a process in the kernel's hands outlives SIGKILL. */
    hopeless;
    #giveUp = () => undefined;
    #step = -1;
    #timer;
    constructor(group) {
        this.#group = group;
        this.hopeless = new Promise((resolve) => {
            this.#giveUp = resolve;
        });
    }
    /** Asks, with time to save; asked again it insists. */
    ask() {
        this.#climb(this.#step + 1);
    }
    /** Leaves no time. */
    force() {
        this.#climb(ladder.length - 1);
    }
    /** Once the command itself has ended: ends what it left running, and tells how many that were. */
    async sweep() {
        const asked = this.#step >= 0;
        await (asked ? this.#gone() : Promise.race([this.#gone(), (0,external_node_timers_promises_.setTimeout)(settleMs)]));
        const leftBehind = asked ? 0 : this.#group.count();
        if (leftBehind > 0) {
            this.#climb(1);
            await this.#gone();
        }
        clearTimeout(this.#timer);
        this.#giveUp();
        return { leftBehind, stillAlive: this.#group.count() };
    }
    #climb(step) {
        const rung = ladder[step];
        if (!rung || step <= this.#step)
            return;
        this.#step = step;
        clearTimeout(this.#timer);
        this.#group.send(rung.signal);
        this.#timer = setTimeout(() => {
            if (step === ladder.length - 1)
                this.#giveUp();
            else
                this.#climb(step + 1);
        }, rung.graceMs);
    }
    async #gone() {
        let waiting = true;
        void this.hopeless.then(() => {
            waiting = false;
        });
        while (waiting && this.#group.count() > 0)
            await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/local/log-file.js





const { O_APPEND, O_CREAT, O_EXCL, O_RDWR } = external_node_fs_.constants;
const chunkBytes = 256 * 1024;
/**
 * A new, empty log that the training command itself appends to: the order of its two streams is
 * kept, the log is whole whatever becomes of us, and printing never waits for us.
 */
async function createLog(path) {
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        // Never through a link that a checkout may hold.
        await (0,promises_.rm)(path, { force: true });
        return await (0,promises_.open)(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL, 0o644);
    }
    catch (error) {
        throw new errors/* UserError */.yo('output-unwritable', {
            what: `Cannot write ${path}.`,
            why: `The system answered ${error.code ?? 'an unknown error'}.`,
            next: 'Free space or allow writing there, or name another folder by output-directory.',
        }, { cause: error });
    }
}
/** Hands what was appended since the last time to `lines`. */
async function readOn(log, lines) {
    for (;;) {
        const buffer = new Uint8Array(chunkBytes);
        const { bytesRead } = await log.read(buffer, 0, chunkBytes, lines.bytes);
        if (bytesRead === 0)
            return;
        lines.push(buffer.subarray(0, bytesRead));
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/local/safe-line.js
const safe_line_longest = 2_000;
const start = '\u001b';
const bell = '\u0007';
/** Colours and cursor moves; titles, links and other strings up to their end; everything shorter. */
const escapeSequence = new RegExp([
    String.raw `${start}\[[0-?]*[ -/]*[@-~]`,
    String.raw `${start}[\]PX^_][^${bell}${start}]*(?:${bell}|${start}\\)?`,
    `${start}[ -/]*[0-~]`,
].join('|'), 'g');
const control = /(?!\t)\p{Cc}/gu;
/** Other line ends, and what turns the direction of a text. */
const misleading = /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/**
 * One line of foreign bytes as a person may see it: no escape sequences, no controls, not too long.
 * `length` is that of the whole line, of which `bytes` may be the beginning.
 */
function safeLine(bytes, length = bytes.byteLength) {
    const text = new TextDecoder()
        .decode(bytes)
        .replace(escapeSequence, '')
        .replace(control, picture)
        .replace(misleading, '\ufffd');
    if (text.length <= safe_line_longest && bytes.byteLength === length)
        return text;
    const start = text.slice(0, safe_line_longest).toWellFormed();
    return `${start} … (cut, the line has ${length.toLocaleString('en-US')} bytes)`;
}
/** Unicode has a picture for each control character below the blank. */
function picture(character) {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

;// CONCATENATED MODULE: ./.build/backends/training/local/log-lines.js

const longestKept = 64 * 1024;
const linesPerSecond = 200;
const lastKept = 20;
const newline = 10;
const carriageReturn = 13;
/**
 * Cuts the bytes of a log into lines and shows them: at most 200 a second, of a busier second the
 * first and the last ones, because a stack trace stands at the end. A line that rewrites itself
 * by carriage returns is shown as it is now.
 */
class LogLines {
    bytes = 0;
    lines = 0;
    lastLine = '';
    #screen;
    #pending = new Uint8Array();
    #cut = 0;
    #hidden = 0;
    #last = [];
    #second = Number.NEGATIVE_INFINITY;
    #shownInSecond = 0;
    #rewritten = Number.NEGATIVE_INFINITY;
    constructor(screen) {
        this.#screen = screen;
    }
    /** The chunk may end anywhere, also inside a character; it must not be changed afterwards. */
    push(chunk) {
        this.bytes += chunk.byteLength;
        let start = 0;
        for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
            this.#finish(chunk.subarray(start, end));
            start = end + 1;
        }
        this.#keep(chunk.subarray(start));
    }
    /** Call it now and then: shows a progress bar that has no line end yet, and what was held back. */
    tick() {
        const now = this.#screen.now();
        if (now - this.#second >= 1_000)
            this.#release();
        const bar = lastState(this.#pending);
        if (bar === undefined || now - this.#rewritten < 1_000)
            return;
        this.#rewritten = now;
        this.#screen.show(safeLine(bar));
    }
    /** The log is whole: what has no line end is the last line. */
    end() {
        if (this.#pending.byteLength > 0)
            this.#finish(new Uint8Array());
        this.#release();
    }
    #keep(bytes) {
        if (bytes.byteLength === 0)
            return;
        const room = longestKept - this.#pending.byteLength;
        if (bytes.byteLength > room && this.#pending.includes(carriageReturn)) {
            this.#pending = this.#pending.slice(this.#pending.lastIndexOf(carriageReturn) + 1);
        }
        const kept = bytes.subarray(0, Math.max(0, longestKept - this.#pending.byteLength));
        this.#cut += bytes.byteLength - kept.byteLength;
        this.#pending = joined(this.#pending, kept);
    }
    #finish(rest) {
        this.#keep(rest);
        const line = withoutBars(this.#pending);
        const cut = this.#cut;
        this.#pending = new Uint8Array();
        this.#cut = 0;
        this.lines += 1;
        this.#offer(line, cut);
    }
    #offer(line, cut) {
        const now = this.#screen.now();
        if (now - this.#second >= 1_000) {
            this.#release();
            this.#second = now;
            this.#shownInSecond = 0;
        }
        this.#shownInSecond += 1;
        if (this.#shownInSecond <= linesPerSecond) {
            this.#show(line, cut);
            return;
        }
        this.#hidden += 1;
        this.#last.push({ line, cut });
        if (this.#last.length > lastKept)
            this.#last.shift();
    }
    /** Says how many lines were left out, and shows the last of them. */
    #release() {
        const unseen = this.#hidden - this.#last.length;
        if (unseen > 0)
            this.#screen.show(`… ${unseen.toLocaleString('en-US')} lines only in train.log`);
        for (const { line, cut } of this.#last)
            this.#show(line, cut);
        this.#hidden = 0;
        this.#last = [];
    }
    #show(line, cut) {
        const text = safeLine(line, line.byteLength + cut);
        if (text.trim() !== '')
            this.lastLine = text;
        this.#screen.show(text);
    }
}
/** A finished line may end in `\r\n`, and shows what its last carriage return left. */
function withoutBars(line) {
    const end = line.at(-1) === carriageReturn ? line.byteLength - 1 : line.byteLength;
    return line.subarray(line.subarray(0, end).lastIndexOf(carriageReturn) + 1, end);
}
/** The last whole state of a line that carriage returns rewrite; undefined for an ordinary one. */
function lastState(line) {
    const end = line.lastIndexOf(carriageReturn);
    if (end === -1)
        return undefined;
    const before = line.subarray(0, end);
    const state = before.subarray(before.lastIndexOf(carriageReturn) + 1);
    // tqdm writes the return before the state, others after it.
    return state.byteLength > 0 ? state : line.subarray(end + 1);
}
function joined(left, right) {
    if (left.byteLength === 0)
        return right;
    const whole = new Uint8Array(left.byteLength + right.byteLength);
    whole.set(left);
    whole.set(right, left.byteLength);
    return whole;
}

;// CONCATENATED MODULE: ./.build/backends/training/local/machine.js


/** This machine, with the interpreters that a command with these variables finds. */
async function readMachine(environment) {
    const [node, python3, python] = await Promise.all([
        machine_versionOf('node', environment),
        machine_versionOf('python3', environment),
        machine_versionOf('python', environment),
    ]);
    return {
        os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.release)()}`,
        arch: (0,external_node_os_.arch)(),
        cpus: (0,external_node_os_.availableParallelism)(),
        memoryBytes: (0,external_node_os_.totalmem)(),
        node,
        python: python3 ?? python,
    };
}
/** `24.21.0` from `v24.21.0` or `Python 3.12.1`; null when it is not there or does not answer. */
function machine_versionOf(program, environment) {
    const options = { env: environment, timeout: 3_000, windowsHide: true };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, ['--version'], options, (_error, stdout) => {
            resolve(/\d+\.\d+\S*/.exec(stdout)?.[0] ?? null);
        });
    });
}

;// CONCATENATED MODULE: ./.build/backends/training/local/process-table.js

/** Linux gives user space always a hundred ticks a second. */
const ticksPerSecond = 100;
/**
 * The living members of a process group, from /proc; undefined where there is none. A zombie is
 * not alive: where nobody reaps, it stays for ever and still answers to signals.
 */
function membersOf(group) {
    const pids = processIds();
    return pids?.flatMap((pid) => memberOf(pid, group) ?? []);
}
function processIds() {
    try {
        const pids = (0,external_node_fs_.readdirSync)('/proc').map(Number).filter(Number.isInteger);
        return pids.length > 0 ? pids : undefined;
    }
    catch {
        return undefined;
    }
}
function memberOf(pid, group) {
    try {
        const fields = statusFields((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
        const [state, , processGroup] = fields;
        if (Number(processGroup) !== group || state === 'Z' || state === 'X')
            return undefined;
        const memory = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1');
        const ticks = fields.slice(11, 15).map(Number);
        return {
            pid,
            residentBytes: kibibytes(memory, 'VmRSS') * 1024,
            peakBytes: kibibytes(memory, 'VmHWM') * 1024,
            cpuSeconds: ticks.reduce((sum, tick) => sum + tick, 0) / ticksPerSecond,
        };
    }
    catch {
        // It ended between two reads.
        return undefined;
    }
}
/** The fields after the name, which may itself hold blanks and brackets: state is the first. */
function statusFields(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
function kibibytes(status, name) {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./.build/backends/training/local/meter.js

/** What a group uses, sampled: often at first, or a short run would end unseen. */
class Meter {
    #group;
    #started = performance.now();
    #next = 0;
    #peakBytes = null;
    #cpuSeconds = null;
    constructor(group) {
        this.#group = group;
    }
    /** Call it as often as you like; it decides when a sample is worth its cost. */
    sample() {
        const elapsed = performance.now() - this.#started;
        if (elapsed < this.#next)
            return;
        this.#next = elapsed < 5_000 ? elapsed : elapsed + 2_000;
        const members = membersOf(this.#group);
        if (!members || members.length === 0)
            return;
        const together = members.reduce((sum, { residentBytes }) => sum + residentBytes, 0);
        const alone = Math.max(...members.map(({ peakBytes }) => peakBytes));
        const cpu = members.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
        this.#peakBytes = Math.max(this.#peakBytes ?? 0, together, alone);
        this.#cpuSeconds = Math.max(this.#cpuSeconds ?? 0, cpu);
    }
    read() {
        return { peakMemoryBytes: this.#peakBytes, cpuSeconds: this.#cpuSeconds };
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./.build/backends/training/local/warden.js

const script = `
trap '' HUP INT TERM
group=
while read -r word; do
  case "$word" in
    done) exit 0 ;;
    INT | TERM | KILL) kill -s "$word" -- "-$group" ;;
    *) group=$word ;;
  esac
done
[ -n "$group" ] || exit 0
kill -s TERM -- "-$group"
seconds=0
while [ "$seconds" -lt 5 ] && kill -s 0 -- "-$group"; do
  sleep 1
  seconds=$((seconds + 1))
done
kill -s KILL -- "-$group"
`;
function startWarden(environment) {
    const shell = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', script, 'contender-warden'], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        env: environment,
    });
    shell.unref();
    // Without it we still signal the group ourselves; only our own sudden death is not covered.
    shell.on('error', () => undefined);
    shell.stdin.on('error', () => undefined);
    return {
        watch: (group) => void shell.stdin.write(`${group}\n`),
        send(group, signal) {
            if (isAlive(shell))
                shell.stdin.write(`${signal}\n`);
            else
                signalGroup(group, signal);
        },
        dismiss: () => void shell.stdin.end('done\n'),
    };
}
/** Whether the group could be signalled; `0` only asks whether it is there. */
function signalGroup(group, signal) {
    try {
        const words = ['-c', 'kill -s "$1" -- "-$2"', 'sh', signal, String(group)];
        (0,external_node_child_process_.execFileSync)('/bin/sh', words, { stdio: 'ignore' });
        return true;
    }
    catch {
        return false;
    }
}
function isAlive(shell) {
    return shell.pid !== undefined && shell.exitCode === null && shell.signalCode === null;
}

;// CONCATENATED MODULE: ./.build/backends/training/local/process-group.js






/** Starts the command by the system's shell, as leader of a process group of its own. */
async function startGroup(start) {
    const warden = (0,external_node_os_.platform)() === 'win32' ? taskkill : startWarden(start.environment);
    try {
        const child = spawnShell(start);
        const id = child.pid ?? Number.NaN;
        // At once: should we die now, nobody else knows of it.
        if (child.pid !== undefined)
            warden.watch(id);
        await (0,external_node_events_.once)(child, 'spawn');
        return {
            id,
            ended: exitOf(child),
            count: () => process_group_count(id, child),
            send: (signal) => warden.send(id, signal),
            release() {
                child.unref();
                warden.dismiss();
            },
        };
    }
    catch (error) {
        warden.dismiss();
        throw notStarted(error);
    }
}
function spawnShell({ command, environment, log }) {
    const options = { env: environment, stdio: ['ignore', log, log] };
    if ((0,external_node_os_.platform)() === 'win32') {
        return (0,external_node_child_process_.spawn)(command, { ...options, shell: true, windowsHide: true });
    }
    // Of several lines the first that fails ends the command, as in a step of a workflow.
    return (0,external_node_child_process_.spawn)('/bin/sh', ['-e', '-c', command], { ...options, detached: true });
}
async function exitOf(child) {
    if (child.exitCode === null && child.signalCode === null)
        await (0,external_node_events_.once)(child, 'exit');
    const { exitCode, signalCode } = child;
    // Under a shell a signal is 128 + its number.
    const [name] = Object.entries(external_node_os_.constants.signals).find(([, number]) => exitCode === 128 + number) ?? [];
    return name ? { exitCode: null, signal: name } : { exitCode, signal: signalCode };
}
function process_group_count(id, child) {
    const members = (0,external_node_os_.platform)() === 'linux' ? membersOf(id) : undefined;
    if (members)
        return members.length;
    if ((0,external_node_os_.platform)() !== 'win32')
        return signalGroup(id, '0') ? 1 : 0;
    return child.exitCode === null && child.signalCode === null ? 1 : 0;
}
/** Windows knows no groups: the tree of the command is ended at once, without time to save. */
const taskkill = {
    watch: () => undefined,
    dismiss: () => undefined,
    send(id) {
        try {
            (0,external_node_child_process_.execFileSync)('taskkill', ['/PID', String(id), '/T', '/F'], { stdio: 'ignore' });
        }
        catch {
            // It ended by itself.
        }
    },
};
function notStarted(error) {
    const problem = {
        what: 'Cannot start the training command.',
        why: `The system answered ${error.code ?? error.message} when its shell was started.`,
        next: error.code === 'E2BIG'
            ? 'Shorten the command, or put it into a script.'
            : 'Check that /bin/sh is there, and that this user may start another process.',
    };
    return new errors/* UserError */.yo('train-not-started', problem, { cause: error });
}

;// CONCATENATED MODULE: ./.build/backends/training/local/index.js








const local_pollMs = 100;
/** A run of a moment is watched more closely, or its memory would go unseen. */
const firstPollMs = 20;
const firstPolls = 50;
/** The machine that runs Contender. */
const local = {
    scheme: 'local',
    summary: 'a process group on this machine',
    async open() {
        return { run };
    },
};
async function run(job, watcher) {
    const environment = { ...job.environment, CONTENDER_OUTPUT_DIR: (0,external_node_path_.resolve)(job.outputDirectory) };
    const machine = readMachine(environment);
    const file = await createLog(job.logPath);
    const lines = new LogLines({ show: watcher.show, now: () => performance.now() });
    const startedAt = new Date().toISOString();
    // From before the start: a signal in between would end us, and leave the command alone.
    const signals = listen(watcher);
    try {
        const group = await startGroup({ command: job.command, environment, log: file.fd });
        const meter = new Meter(group.id);
        const poll = async () => {
            meter.sample();
            await readOn(file, lines);
        };
        const attended = await attend(group, { job, signals, lines, poll });
        await readOn(file, lines);
        lines.end();
        const log = { bytes: lines.bytes, lines: lines.lines, lastLine: lines.lastLine };
        const resources = meter.read();
        return { ...attended, startedAt, log, resources, machine: await machine };
    }
    finally {
        signals.stop();
        await file.close();
    }
}
function listen(watcher) {
    const early = [];
    let take = (signal) => early.push(signal);
    const stop = watcher.onSignal((signal) => take(signal));
    return {
        handTo(listener) {
            take = listener;
            for (const signal of early)
                listener(signal);
        },
        stop,
    };
}
/** Stays with the group until nothing of it is alive. */
async function attend(group, { job, signals, lines, poll }) {
    const started = performance.now();
    const ending = new Ending(group);
    let reason;
    signals.handTo((signal) => {
        reason = 'cancelled';
        if (signal === 'SIGTERM')
            ending.force();
        else
            ending.ask();
    });
    const limit = deadline(job.timeoutMinutes, () => {
        reason ??= 'timed-out';
        ending.ask();
    });
    const following = new AbortController();
    const followed = follow(following.signal, { lines, poll });
    // A log that cannot be read is reported when the group is gone, not before.
    followed.catch(() => undefined);
    try {
        const exit = await Promise.race([group.ended, ending.hopeless.then(() => stuck)]);
        const durationMs = Math.round(performance.now() - started);
        clearTimeout(limit);
        const remains = await ending.sweep();
        const end = endOf(exit, { reason, minutes: job.timeoutMinutes ?? 0 });
        return { end, durationMs, ...remains };
    }
    finally {
        clearTimeout(limit);
        signals.stop();
        group.release();
        following.abort();
        await followed;
    }
}
/** What SIGKILL did not end has not answered either. */
const stuck = { exitCode: null, signal: 'SIGKILL' };
async function follow(signal, { lines, poll }) {
    for (let polls = 0; !signal.aborted; polls += 1) {
        await poll();
        lines.tick();
        await (0,external_node_timers_promises_.setTimeout)(polls < firstPolls ? firstPollMs : local_pollMs, undefined, { signal }).catch(() => undefined);
    }
}
/** A timer holds at most 2^31 - 1 milliseconds, which is 24 days; no job lives longer. */
function deadline(minutes, act) {
    if (minutes === null || minutes * 60_000 >= 2 ** 31)
        return undefined;
    return setTimeout(act, minutes * 60_000);
}
/** Our own signal outranks what the command answered to it. */
function endOf({ exitCode, signal }, { reason, minutes }) {
    if (reason === 'cancelled')
        return { kind: 'cancelled' };
    if (reason === 'timed-out')
        return { kind: 'timed-out', minutes };
    if (exitCode === 0)
        return { kind: 'succeeded' };
    return exitCode === null
        ? { kind: 'killed', signal: signal ?? 'unknown' }
        : { kind: 'failed', exitCode };
}

;// CONCATENATED MODULE: ./.build/backends/training/index.js

/** Every place where training runs; a new one is a file and its name here. */
const trainingBackends = [local];

// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(3541);
;// CONCATENATED MODULE: ./.build/opener.js









/** Wires the ports to their back ends; a heavy one is imported only when it is opened. */
function opener_opener(host, { output, prefix }) {
    const environment = host.environment;
    return {
        context: { ...host.context(), version: version/* version */.r, startedAt: new Date().toISOString() },
        output: outputFolder(output),
        writeFile: (path, text) => outputFolder((0,external_node_path_.dirname)(path)).write((0,external_node_path_.basename)(path), text),
        environment,
        fromRoot: (path) => ((0,external_node_path_.isAbsolute)(path) ? path : external_node_path_.posix.join(prefix, path)),
        registry: (uri) => openBackend('registry', registries, { uri, environment }),
        ledger: (uri) => openBackend('ledger', ledgers, { uri, environment }),
        async predictions() {
            const { duckDbPredictions } = await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 9928));
            return duckDbPredictions(environment);
        },
        training: (uri) => openBackend('training back end', trainingBackends, { uri, environment }),
        engine: (uri) => openBackend('data engine', engines, { uri, environment }),
        sourceControl: () => gitSourceControl(environment),
        async pullRequests(token) {
            const { githubPullRequests } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(32), __webpack_require__.e(56), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 3906));
            return githubPullRequests(token, environment);
        },
        async approvals(token) {
            const { githubApprovals } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(32), __webpack_require__.e(56), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 8872));
            return githubApprovals(token, environment);
        },
        async deployments(token) {
            const { githubDeployments } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(32), __webpack_require__.e(56), __webpack_require__.e(272)]).then(__webpack_require__.bind(__webpack_require__, 272));
            return githubDeployments(token, environment);
        },
        now: () => new Date(),
        progress: host.progress,
        foreign: host.foreign,
        variables: host.variables,
        onSignal: host.onSignal,
    };
}

;// CONCATENATED MODULE: ./.build/run.js








/** Reads, decides, shows. */
async function run_run(command, host) {
    await host.show(await judge(command, host));
}
async function judge(command, host) {
    const raw = host.inputs();
    const given = (name) => raw.get(name) || defaults[name];
    let open = opener_opener(host, { output: given('output-directory'), prefix: '' });
    try {
        const prefix = host.enter(given('working-directory'));
        const output = given('output-directory');
        const place = { output: host.style === 'github' ? (0,external_node_path_.resolve)(output) : output, prefix };
        open = await atCommit(opener_opener(host, place));
        const inputs = await (0,errors/* alongside */.bx)(() => parseInputs(command.inputs, raw, host.style), () => (0,policy/* readPolicy */.T4)(given('policy')));
        return await command.run(inputs, open);
    }
    catch (error) {
        const named = { key: raw.get('key'), model: raw.get('model'), policy: given('policy') };
        return (0,errored/* errored */.s)(command.name, open, { key: await (0,outcome_key/* keyOfErrored */.k)(command.name, named), error });
    }
}
/** GitHub says which commit it runs on; elsewhere git knows. */
async function atCommit(open) {
    if (open.context.sha !== null)
        return open;
    return { ...open, context: { ...open.context, ...(await open.sourceControl().commit()) } };
}
const defaults = {
    policy: command_inputs/* common */.sh.policy.def.defaultValue,
    key: '',
    'working-directory': command_inputs/* common */.sh['working-directory'].def.defaultValue,
    'output-directory': command_inputs/* common */.sh['output-directory'].def.defaultValue,
};


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Contender's version; a test holds it to package.json. */
const version = '0.1.0';


/***/ })

};
